import { decodeText } from '#mail/charset.ts';
import type { Attachment } from '#mail/message.ts';
import type { FileReading } from '#proposal/documents.ts';
import { wordText } from '#proposal/word-text.ts';
import { type ShownChange, shownChanges } from './read-docx.ts';
import { type ShownEdit, editsShown } from './read-edits.ts';

/** What `npm run -s read` says of an attachment. */
export interface ReadAttachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What can be read here: plain text, HTML, and documents, with tracked changes in brackets. */
  readonly text: string | null;
  readonly edits: readonly (ShownEdit | ShownChange)[];
  readonly problem: string | null;
}

/** Attachments of more bytes than this are not read as text. */
const longestText = 2_000_000;

/** @param reading what came of it where it is a document. */
export const readAttachment = (
  { name, type, bytes, sha256, charset }: Attachment,
  reading: FileReading | undefined,
): ReadAttachment => {
  const about = { name, type, bytes: bytes.length, sha256, edits: [] };
  if (reading !== undefined) return { ...about, ...shown(reading) };
  const reader = readerOf(name.toLowerCase(), type);
  if (reader === null) return { ...about, text: null, problem: `A file of this kind (${type}) is not opened here.` };
  if (bytes.length > longestText) return { ...about, text: null, problem: 'The file is too long to be read here.' };
  return { ...about, text: reader(decodeText(bytes, charset ?? null).text), problem: null };
};

const shown = ({
  text,
  problem,
  word,
  marked,
}: FileReading): Pick<ReadAttachment, 'text' | 'problem'> & Partial<ReadAttachment> =>
  word === undefined
    ? {
        text,
        problem,
        edits: editsShown(text ?? '', [{ start: 0, end: (text ?? '').length, role: 'own' }], marked?.edits),
      }
    : {
        text: wordText(word).text,
        edits: shownChanges(word),
        problem: word.problems.length === 0 ? null : word.problems.join(' '),
      };

const readerOf = (name: string, type: string): ((text: string) => string) | null => {
  const isNamed = /\.[a-z0-9]{2,5}$/u.test(name);
  if (/\.(?:csv|md|ics)$/u.test(name) || (type.startsWith('text/') && !isNamed))
    return (text) => text.replaceAll('\r\n', '\n');
  return null;
};
