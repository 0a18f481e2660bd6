import { isOpened, whyClosed } from '#document/closed-kinds.ts';
import { type ContentKind, contentKind } from '#document/content-kind.ts';
import { type DocumentReading, unreadDocument } from '#document/document-reading.ts';
import { maxDocuments } from '#mail/limits.ts';
import { type WrittenPart, ownPart, wordPart } from './written.ts';

/** A file that came with a mail or a form. */
export interface CameWith {
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Reads one document apart from this process; never rejects for what the document is. */
export type ReadDocument = (sha256: string, bytes: Uint8Array) => Promise<DocumentReading>;

/** What came of each file, by the hash of its content: the same file twice is read once (HOSTILE E15). */
export type Readings = ReadonlyMap<string, DocumentReading>;

export const noReadings: Readings = new Map();

/**
 * The text files among some files; of others that no reader opens, by their content, why they stay closed. Of a kind that
 * cannot be told there is nothing to say.
 */
export const plainReadings = (files: readonly CameWith[]): Map<string, DocumentReading> => {
  const readings = new Map<string, DocumentReading>();
  for (const file of files) {
    const kind = contentKind(file.bytes);
    const reading = mayBeText(kind) ? textOf(file) : isOpened(kind) ? null : unreadDocument(whyClosed(kind));
    if (reading !== null) readings.set(file.sha256, reading);
  }
  return readings;
};

const mayBeText = (kind: ContentKind): boolean => kind === 'unknown' || kind === 'web page';

/** Plain readings, and the documents among the files, all read at the same time. */
export const readingsOf = async (files: readonly CameWith[], read: ReadDocument): Promise<Readings> => {
  const readings = plainReadings(files);
  const documents = new Map(files.map(({ sha256, bytes }) => [sha256, bytes]));
  const waited: Promise<unknown>[] = [];
  for (const [sha256, bytes] of documents) {
    if (!isOpened(contentKind(bytes))) continue;
    if (waited.length >= maxDocuments)
      readings.set(sha256, unreadDocument('Too many documents came at once; this one was not read.'));
    else waited.push(read(sha256, bytes).then((reading) => readings.set(sha256, reading)));
  }
  await Promise.all(waited);
  return readings;
};

/** Text files of more bytes than this are not read. */
const longestText = 2_000_000;

/** By its name, since a text says nowhere what it is. */
const textOf = ({ name, type, bytes }: CameWith): DocumentReading | null => {
  const isText = /\.txt$/iu.test(name) || (type === 'text/plain' && !/\.[a-z0-9]{2,5}$/iu.test(name));
  if (!isText) return null;
  if (bytes.length > longestText) return unreadDocument('The text is longer than is read of one file.');
  const text = decoded(bytes);
  return text === null ? null : { text, problem: null };
};

/** UTF-8 or nothing: a file in an unknown charset goes to a person rather than being misread. */
const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
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
