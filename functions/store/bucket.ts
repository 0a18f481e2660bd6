import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { required } from '#platform/environment.ts';
import type { Room } from '#platform/room.ts';

export interface Bucket {
  readonly name: string;
  get(key: string): Promise<Uint8Array | null>;
  exists(key: string): Promise<boolean>;
  put(key: string, body: Uint8Array | string, type: string): Promise<void>;
  /** False when there is nothing to copy. */
  copy(from: string, to: string): Promise<boolean>;
  /**
   * A copy onto itself: a new object of the same bytes, which S3 announces like any other. The object counts its own
   * touches; at `most` it is left alone.
   */
  touch(key: string, most: number): Promise<'touched' | 'left alone' | 'gone'>;
  remove(key: string): Promise<void>;
  list(prefix: string): Promise<readonly { readonly key: string; readonly since: Date }[]>;
}

const missing = (error: unknown): boolean =>
  error instanceof NoSuchKey || error instanceof NotFound || (error instanceof Error && error.name === 'NoSuchKey');

/** The one bucket of originals, words and settings. */
export const openBucket = (room: Room): Bucket => {
  const name = required(room.environment, 'BUCKET');
  const client = room.objects;
  /** The header is an address: each segment is encoded, the slashes are not. */
  const source = (key: string): string => `${name}/${key.split('/').map(encodeURIComponent).join('/')}`;

  return {
    name,

    get: async (key) => {
      try {
        const answer = await client.send(new GetObjectCommand({ Bucket: name, Key: key }));
        return (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
      } catch (error) {
        if (missing(error)) return null;
        throw error;
      }
    },

    exists: async (key) => {
      try {
        await client.send(new HeadObjectCommand({ Bucket: name, Key: key }));
        return true;
      } catch (error) {
        if (missing(error)) return false;
        throw error;
      }
    },

    put: async (key, body, contentType) => {
      await client.send(new PutObjectCommand({ Bucket: name, Key: key, Body: body, ContentType: contentType }));
    },

    copy: async (from, to) => {
      try {
        await client.send(new CopyObjectCommand({ Bucket: name, Key: to, CopySource: source(from) }));
        return true;
      } catch (error) {
        if (missing(error)) return false;
        throw error;
      }
    },

    touch: async (key, most) => {
      try {
        const { ContentType, Metadata } = await client.send(new HeadObjectCommand({ Bucket: name, Key: key }));
        const touches = Number(Metadata?.['touches'] ?? 0);
        if (touches >= most) return 'left alone';
        await client.send(
          new CopyObjectCommand({
            Bucket: name,
            Key: key,
            CopySource: source(key),
            MetadataDirective: 'REPLACE',
            ContentType,
            Metadata: { ...Metadata, touches: String(touches + 1) },
          }),
        );
        return 'touched';
      } catch (error) {
        if (missing(error)) return 'gone'; // filed in the meantime: nothing is left to announce
        throw error;
      }
    },

    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket: name, Key: key }));
    },

    list: async (prefix) => {
      const found: { key: string; since: Date }[] = [];
      let token: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: name, Prefix: prefix, ContinuationToken: token }),
        );
        for (const { Key, LastModified } of page.Contents ?? [])
          if (Key !== undefined && LastModified !== undefined) found.push({ key: Key, since: LastModified });
        token = page.NextContinuationToken;
      } while (token !== undefined);
      return found;
    },
  };
};
