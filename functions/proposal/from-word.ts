import { readWordDocument } from '#document/read-word.ts';
import type { Written, WrittenPart } from './written.ts';
import { ownPart, wordPart } from './written.ts';

/** A Word file as a part to read; no part where it cannot be read, and then a problem says why. */
export interface FromWord {
  readonly part: WrittenPart | null;
  readonly problems: readonly string[];
}

/** By name or by type: what it really is, its bytes tell the reader. */
const isWord = (name: string, type: string): boolean =>
  /\.(?:docx|docm|dotx|dotm)$/iu.test(name) || /wordprocessingml|ms-word\.(?:document|template)\.macro/iu.test(type);

/**
 * The part that a Word file becomes; null for a file of another kind. @param part what evidence calls it.
 * @param type the media type that the mail states; empty where there is none.
 */
export const partFromWord = (part: string, name: string, type: string, bytes: Uint8Array): FromWord | null => {
  if (!isWord(name, type)) return null;
  const read = readWordDocument(bytes);
  if ('problem' in read) return { part: null, problems: [`“${name}”: ${read.problem}`] };
  return { part: wordPart(part, read), problems: read.problems.map((problem) => `“${name}”: ${problem}`) };
};

/** A Word file by itself, without a mail around it. @param name without folders. */
export const writtenFromWord = (name: string, bytes: Uint8Array): Written => {
  const word = partFromWord('body', name, 'wordprocessingml', bytes);
  return {
    parts: [
      ownPart('file name', name.replace(/\.[a-z]{4}$/iu, '').replaceAll('_', ' ')),
      ...(word?.part ? [word.part] : []),
    ],
    sender: { name: null, address: null },
    unread: word?.part ? [] : [name],
    ...((word?.problems.length ?? 0) > 0 && { problems: word?.problems ?? [] }),
  };
};
