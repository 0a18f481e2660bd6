import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Letter, LyingFile, SizedFile, WrittenFile } from '#mail/message.ts';
import type { Room } from '#platform/room.ts';
import type { Bucket } from './bucket.ts';
import { handedKey } from './keys.ts';
import type { Table } from './open-table.ts';
import { presignedDownload } from './presigned-download.ts';
import { hashOf } from './token-hash.ts';
import { WordsDamaged } from './words.ts';

/** A file handed over by a link, and when the link was first used (machine time in ms). */
export interface HandedFile extends SizedFile {
  readonly usedAt: number | null;
}

/** Files that go with letters, or behind links where they are too large; a part of the store. `now` is machine time in ms. */
export interface HandedFileStore {
  /** A file that goes with the letters of a run. Its key comes from its content, so a repeat writes the same object again. */
  keepFile(
    file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
    run: string,
  ): Promise<SizedFile>;
  /** A link's token leads to the file until `until`. */
  handOver(token: string, file: SizedFile, until: number): Promise<void>;
  /** Null for a token of nothing, for one whose time is over, and where the file was erased. */
  handedFile(token: string, now: number): Promise<HandedFile | null>;
  /** The link is used: true the first time and for as long after it as the address that it gave lives; else false. */
  useLink(token: string, now: number): Promise<boolean>;
  /** An address in the bucket under which the file can be fetched for some minutes, by whoever knows it. */
  addressOf(file: SizedFile): Promise<string>;
  /** The letter with its files written out. @throws WordsDamaged where one is gone */
  ready(letter: Letter<WrittenFile | LyingFile>): Promise<Letter>;
}

/** How long an address in the bucket lives: long enough for a slow line to begin, short enough that a leak is worth little. */
export const addressSeconds = 300;

/** The folder of the bucket that has, by run, the files of its letters. */
export const filesFolder = 'words/files/';

const schema = z.object({
  name: z.string(),
  type: z.string(),
  bytes: z.int().min(0),
  key: z.string(),
  usedAt: z.int().nullable(),
  until: z.int(),
});

export const handedFiles = (room: Pick<Room, 'objects'>, table: Table, bucket: Bucket): HandedFileStore => {
  const found = async (token: string, now: number) => {
    const item = await table.get(handedKey(hashOf(token)));
    const file = item === null ? null : schema.parse(item);
    return file !== null && now < file.until && (await bucket.exists(file.key)) ? file : null;
  };

  return {
    keepFile: async ({ name, type, bytes }, run) => {
      const ending = /\.[a-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
      const key = `${filesFolder}${run}/${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}${ending}`;
      await bucket.put(key, bytes, type);
      return { name, type, bytes: bytes.length, key };
    },

    /** A token is made anew for each link, so nothing is ever there before. */
    handOver: async (token, file, until) => {
      await table.create({
        ...handedKey(hashOf(token)),
        ...{ kind: 'handed', version: 1, ...file, usedAt: null, until },
        expiresAt: Math.ceil(until / 1_000),
      });
    },

    handedFile: found,

    /** Of two at the same moment both are within the minutes of the first. */
    useLink: async (token, now) => {
      await table.update({
        Key: handedKey(hashOf(token)),
        UpdateExpression: 'SET usedAt = :now ADD version :one',
        ConditionExpression: 'usedAt = :never',
        ExpressionAttributeValues: { ':now': now, ':never': null, ':one': 1 },
      });
      const usedAt = (await found(token, now))?.usedAt ?? null;
      return usedAt !== null && now - usedAt < addressSeconds * 1_000;
    },

    addressOf: (file) => presignedDownload(room.objects, bucket.name, file, addressSeconds),

    ready: async (letter) => ({
      ...letter,
      attachments: await Promise.all(
        letter.attachments.map(async (file) => {
          if ('content' in file) return file;
          const bytes = await bucket.get(file.key);
          if (bytes === null) throw new WordsDamaged(file.key, 'are gone');
          return { name: file.name, type: file.type, content: Buffer.from(bytes).toString('base64') };
        }),
      ),
    }),
  };
};
