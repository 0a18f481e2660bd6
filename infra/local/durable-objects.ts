import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import S3Object from 's3rver/lib/models/object.js';
import FilesystemStore from 's3rver/lib/stores/filesystem.js';

/**
 * s3rver's store writes an object in place: a crash, or a sender that hangs up, leaves half of one under its key, and the
 * answer may come before the bytes. In S3 an object is there whole or not at all, and what was answered stays. So here
 * the bytes are written apart, flushed, and only then given their name.
 */
export class DurableObjects extends FilesystemStore {
  readonly #unfinished: string;

  constructor(directory: string, unfinished: string) {
    super(directory);
    this.#unfinished = unfinished;
    rmSync(unfinished, { recursive: true, force: true }); // what a killed process left half written
    mkdirSync(unfinished, { recursive: true });
  }

  override async putObject(
    object: Parameters<FilesystemStore['putObject']>[0],
  ): Promise<{ size: number; md5: string }> {
    const apart = join(this.#unfinished, randomUUID());
    const hash = createHash('md5');
    let size = 0;
    const measured = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    const content = Buffer.isBuffer(object.content) ? Readable.from([object.content]) : object.content;
    try {
      await pipeline(content, measured, createWriteStream(apart));
      await flushed(apart);
    } catch (error) {
      await rm(apart, { force: true });
      throw error;
    }
    const md5 = hash.digest('hex');
    const path = this.getResourcePath(object.bucket, object.key, 'object');
    await mkdir(dirname(path), { recursive: true });
    await this.putMetadata(object.bucket, object.key, object.metadata, md5);
    await rename(apart, path);
    return { size, md5 };
  }

  override async copyObject(
    ...[fromBucket, fromKey, bucket, key, metadata]: Parameters<FilesystemStore['copyObject']>
  ): Promise<Record<string, string>> {
    const from = this.getResourcePath(fromBucket, fromKey, 'object');
    const to = this.getResourcePath(bucket, key, 'object');
    if (from === to) {
      if (metadata !== null) await this.putMetadata(bucket, key, metadata);
      const now = new Date();
      await utimes(to, now, now); // a copy onto itself is a new object, with a new date
      return this.getMetadata(bucket, key);
    }
    const source = await this.getMetadata(fromBucket, fromKey);
    const apart = join(this.#unfinished, randomUUID());
    await copyFile(from, apart);
    await flushed(apart);
    await mkdir(dirname(to), { recursive: true });
    await this.putMetadata(bucket, key, metadata ?? source, source['etag']?.replaceAll('"', ''));
    await rename(apart, to);
    return this.getMetadata(bucket, key);
  }

  /**
   * s3rver walks folders in the order of their names, so that a page may end after keys that sort later than some of the
   * next; and it falls over an object that goes while it looks. S3 lists by key.
   */
  override async listObjects(
    ...[bucket, options]: Parameters<FilesystemStore['listObjects']>
  ): ReturnType<FilesystemStore['listObjects']> {
    const { delimiter = '', prefix = '', startAfter = '', maxKeys = Infinity } = options;
    if (delimiter !== '') return super.listObjects(bucket, options);
    const all = await this.#keysUnder(bucket, prefix.slice(0, prefix.lastIndexOf('/') + 1));
    const after = all
      .filter((key) => key.startsWith(prefix) && Buffer.compare(Buffer.from(key), Buffer.from(startAfter)) > 0)
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const page = await Promise.all(
      after.slice(0, maxKeys).map(async (key) => {
        const metadata = await this.getMetadata(bucket, key).catch(goneIsNull);
        return metadata === null ? null : new S3Object(bucket, key, null, metadata);
      }),
    );
    const objects = page.filter((object) => object !== null);
    return { objects, commonPrefixes: [], isTruncated: after.length > maxKeys && objects.length > 0 };
  }

  async #keysUnder(bucket: string, folder: string): Promise<string[]> {
    const entries = await readdir(join(this.rootDirectory, bucket, folder), { withFileTypes: true }).catch(goneIsNull);
    const keys: string[] = [];
    for (const entry of entries ?? [])
      if (entry.isDirectory()) keys.push(...(await this.#keysUnder(bucket, `${folder}${entry.name}/`)));
      else if (entry.name.endsWith(objectSuffix)) keys.push(folder + entry.name.slice(0, -objectSuffix.length));
    return keys;
  }

  /** Leaves empty folders behind: removing them would race with whoever is just writing into one. */
  override async deleteObject(bucket: string, key: string): Promise<void> {
    for (const resource of ['object', 'object.md5', 'metadata.json'])
      await rm(this.getResourcePath(bucket, key, resource), { force: true });
  }
}

/** How s3rver names the file of an object's bytes. */
const objectSuffix = '._S3rver_object';

const goneIsNull = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

const flushed = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};
