import { isOpened, whyClosed } from '#document/closed-kinds.ts';
import { type ContentKind, contentKind } from '#document/content-kind.ts';
import { type DocumentReading, unreadDocument } from '#document/document-reading.ts';
import { letterProblems } from '#mail/letter-problems.ts';
import { maxDocuments } from '#mail/limits.ts';
import { type TextFile, textFile } from '#mail/text-file.ts';
import { wordText } from './word-text.ts';
import { type WrittenPart, seenPart, wordPart } from './written.ts';

/** A file that came with a mail or a form. */
export interface CameWith {
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** As its part of the mail names it. */
  readonly charset?: string;
}

/** Reads one document apart from this process; never rejects for what the document is. */
export type ReadDocument = (sha256: string, bytes: Uint8Array) => Promise<DocumentReading>;

/** What came of each file, by the hash of its content: the same file twice is read once (HOSTILE E15). */
export type Readings = ReadonlyMap<string, FileReading>;

/** What came of one file; of a web page also the changes that it marks. */
export interface FileReading extends DocumentReading {
  readonly marked?: Pick<TextFile, 'edits' | 'stressed'>;
}

export const noReadings: Readings = new Map();

/**
 * The text files among some files; of others that no reader opens, by their content, why they stay closed. Of a kind that
 * cannot be told there is nothing to say.
 */
export const plainReadings = (files: readonly CameWith[]): Map<string, FileReading> => {
  const readings = new Map<string, FileReading>();
  for (const file of files) {
    const kind = contentKind(file.bytes);
    const text = mayBeText(kind) ? textOf(file) : null;
    const reading = text ?? (isOpened(kind) || kind === 'unknown' ? null : unreadDocument(whyClosed(kind)));
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

/** A text or a web page as a body is read; what marks its changes stands beside it. */
const textOf = (file: CameWith): FileReading | null => {
  const read = textFile(file);
  if (read === null) return null;
  const problem = read.problems.length === 0 ? null : read.problems.join(' ');
  return { text: read.text, problem, marked: { edits: read.edits, stressed: read.stressed } };
};

/** Whether anything in it could be read. */
export const isRead = (reading: FileReading | undefined): boolean =>
  typeof reading?.text === 'string' || reading?.word !== undefined;

/**
 * A read document as the reader of proposals gets it, with the changes of a Word file; null where nothing in it could be
 * read. @param part what evidence calls it.
 */
export const partOf = (part: string, reading: FileReading | undefined): WrittenPart | null => {
  if (reading?.word !== undefined) return wordPart(part, reading.word);
  if (typeof reading?.text !== 'string') return null;
  const { edits = [], stressed = [] } = reading.marked ?? {};
  return seenPart({
    ...{ part, text: reading.text, spans: [{ start: 0, end: reading.text.length, role: 'own' }] },
    ...(edits.length > 0 && { edits }),
    ...(stressed.length > 0 && { stressed }),
    ...(reading.pages !== undefined && { pages: reading.pages }),
  });
};

/** What the secretariat must know of a file, with its name. */
export const problemsIn = (name: string, reading: FileReading | undefined): readonly string[] =>
  [...(reading?.word?.problems ?? []), reading?.problem ?? null, ...lettersOf(reading)].flatMap((problem) =>
    problem === null ? [] : [`“${name}”: ${problem}`],
  );

/** Letters that hide something in a Word file or a PDF; a text has been asked when it was read. */
const lettersOf = (reading: FileReading | undefined): readonly string[] => {
  if (reading?.word !== undefined) return letterProblems(wordText(reading.word).text);
  return reading?.marked === undefined ? letterProblems(reading?.text ?? '') : [];
};
