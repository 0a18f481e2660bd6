import type { WordDocument } from './word-document.ts';

/** What came of reading one document; plain data, so that it can cross from one process to another as JSON. */
export interface DocumentReading {
  /** Its text in reading order; null where nothing in it could be read, and for a Word file, which `word` says. */
  readonly text: string | null;
  /** What was not read, and why, in words for the secretariat; null where all was, and for a Word file. */
  readonly problem: string | null;
  /** Where each page begins in `text`, UTF-16 units; of a PDF only. */
  readonly pages?: readonly number[];
  /** Of a Word file: what a reader of it sees, with every tracked change kept apart. */
  readonly word?: WordDocument;
}

/** A reading that gave nothing, and the sentence that says why. */
export const unreadDocument = (problem: string): DocumentReading => ({ text: null, problem });

/** What is said of a document whose reader did not come back (HOSTILE F3). */
export const stoppedReading = unreadDocument(
  'Its reading was stopped: it takes more time or memory than a document may, and could be made to do harm. A person must open it with care, or ask for it in another form.',
);

/** Characters of a reading as it crosses over: what a Word file of 200,000 paragraphs gives. */
export const maxAnswer = 64_000_000;

/** The reading as it crosses from the process that may die to the one that must not; never longer than the limit. */
export const answerOf = (reading: DocumentReading, longest = maxAnswer): string => {
  const answer = JSON.stringify(reading);
  return answer.length <= longest
    ? answer
    : JSON.stringify(unreadDocument('It holds more than is read of one document; a person must read it.'));
};
