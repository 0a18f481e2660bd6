import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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

  /** Leaves empty folders behind: removing them would race with whoever is just writing into one. */
  override async deleteObject(bucket: string, key: string): Promise<void> {
    for (const resource of ['object', 'object.md5', 'metadata.json'])
      await rm(this.getResourcePath(bucket, key, resource), { force: true });
  }
}

const flushed = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};
