import { isOpened, whyClosed } from '#document/closed-kinds.ts';
import { contentKind } from '#document/content-kind.ts';
import type { DocumentReading } from '#document/document-reading.ts';
import { maxDocuments } from '#mail/limits.ts';
import { type WrittenPart, ownPart, wordPart } from './written.ts';

/** A file that came with a mail or a form. */
export interface CameWith {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Reads one document apart from this process; never rejects for what the document is. */
export type ReadDocument = (sha256: string, bytes: Uint8Array) => Promise<DocumentReading>;

/** What came of each file, by the hash of its content: the same file twice is read once (HOSTILE E15). */
export type Readings = ReadonlyMap<string, DocumentReading>;

export const noReadings: Readings = new Map();

/** Reads the documents among some files, all at the same time; of the others, by their content, says why they stay closed. */
export const readingsOf = async (files: readonly CameWith[], read: ReadDocument): Promise<Readings> => {
  const readings = new Map<string, DocumentReading>();
  const different = new Map(files.map(({ sha256, bytes }) => [sha256, bytes]));
  const waited: Promise<unknown>[] = [];
  for (const [sha256, bytes] of different) {
    const kind = contentKind(bytes);
    if (!isOpened(kind)) {
      if (kind !== 'unknown') readings.set(sha256, { text: null, problem: whyClosed(kind) });
    } else if (waited.length >= maxDocuments)
      readings.set(sha256, { text: null, problem: 'Too many documents came at once; this one was not read.' });
    else waited.push(read(sha256, bytes).then((reading) => readings.set(sha256, reading)));
  }
  await Promise.all(waited);
  return readings;
};

/** Whether anything in it could be read. */
export const isRead = (reading: DocumentReading | undefined): boolean =>
  typeof reading?.text === 'string' || reading?.word !== undefined;

/**
 * A read document as the reader of proposals gets it, with the changes of a Word file; null where nothing in it could be
 * read. @param part what evidence calls it.
 */
export const partOf = (part: string, reading: DocumentReading | undefined): WrittenPart | null => {
  if (reading?.word !== undefined) return wordPart(part, reading.word);
  return typeof reading?.text === 'string' ? ownPart(part, reading.text) : null;
};

/** What the secretariat must know of a file, with its name. */
export const problemsIn = (name: string, reading: DocumentReading | undefined): readonly string[] =>
  [...(reading?.word?.problems ?? []), reading?.problem ?? null].flatMap((problem) =>
    problem === null ? [] : [`“${name}”: ${problem}`],
  );
