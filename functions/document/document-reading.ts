import type { WordDocument } from './word-document.ts';

/** What came of reading one document; plain data, so that it can cross from one process to another as JSON. */
export interface DocumentReading {
  /** Its text in reading order; null where nothing in it could be read. */
  readonly text: string | null;
  /** What was not read, and why, in words for the secretariat; null where all was. */
  readonly problem: string | null;
  /** Where each page begins in `text`, UTF-16 units; of a PDF only. */
  readonly pages?: readonly number[];
  /** Of a Word file: what a reader of it sees, with every tracked change kept apart. */
  readonly word?: WordDocument;
}

/** A reading that gave nothing, and the sentence that says why. */
export const unreadDocument = (problem: string): DocumentReading => ({ text: null, problem });
