import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Bucket } from './bucket.ts';
import { referenceSegment } from './keys.ts';

/**
 * An item of the table holds 400 kB at most, and what people write does not know that. Words are one JSON text beside
 * the small attributes: in the item while they are short, else in the bucket, with length and hash in the item.
 */
export const wordsAttributes = {
  words: z.string().nullable(),
  wordsKey: z.string().nullable(),
  wordsBytes: z.int().min(0),
  wordsHash: z.string(),
};
const wordsSchema = z.object(wordsAttributes);
export type Words = z.infer<typeof wordsSchema>;

/** Far enough below 400 kB that the attributes beside it never matter, and two dozen fit one transaction. */
export const inlineBytes = 100_000;

export class WordsDamaged extends Error {
  readonly retryHelps = false;
  constructor(key: string, why: string) {
    super(`the words kept under ${key} ${why}`);
    this.name = 'WordsDamaged';
  }
}

const hashOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/**
 * In which folder of the bucket long words of a reference lie, so that erasing the reference finds them; letters without
 * one (a refusal, a digest) lie together.
 */
export const wordsFolder = (reference: string | null): string =>
  `words/${reference === null ? 'letters' : referenceSegment(reference)}`;

/** The key comes from the content, so a repeat writes the same object again. */
export const keepWords = async (
  bucket: Bucket,
  folder: string,
  text: string,
  { inline = true }: { readonly inline?: boolean } = {},
): Promise<Words> => {
  const wordsBytes = Buffer.byteLength(text);
  const wordsHash = hashOf(text);
  if (inline && wordsBytes <= inlineBytes) return { words: text, wordsKey: null, wordsBytes, wordsHash };
  const wordsKey = `${folder}/${wordsHash.slice(0, 32)}.json`;
  await bucket.put(wordsKey, text, 'application/json');
  return { words: null, wordsKey, wordsBytes, wordsHash };
};

/** @throws WordsDamaged when the object is gone or is not what was written */
export const readWords = async (bucket: Bucket, item: Readonly<Record<string, unknown>>): Promise<string> => {
  const { words, wordsKey, wordsHash } = wordsSchema.parse(item);
  if (words !== null) return words;
  if (wordsKey === null) throw new WordsDamaged('no key', 'are nowhere');
  const bytes = await bucket.get(wordsKey);
  if (bytes === null) throw new WordsDamaged(wordsKey, 'are gone');
  if (hashOf(bytes) !== wordsHash) throw new WordsDamaged(wordsKey, 'are not those that were written');
  return Buffer.from(bytes).toString('utf8');
};
