import { maxQuoted, mostInvisible, mostUnknown } from './pdf-limits.ts';

/** What was seen of a PDF besides its words. */
export interface Findings {
  readonly letters: number;
  readonly invisible: number;
  readonly white: readonly string[];
  readonly unseen: readonly string[];
  /** Letters painted outside the page. */
  readonly outside: number;
  readonly changes: number;
  readonly remarks: number;
  readonly attached: readonly string[];
  /** Numbers of pages that could not be opened. */
  readonly broken: readonly number[];
  readonly pagesLeft: number;
  readonly isCut: boolean;
  readonly isLong: boolean;
  readonly unknown: number;
  readonly length: number;
}

export const noFindings: Findings = {
  ...{ letters: 0, invisible: 0, white: [], unseen: [], outside: 0, changes: 0, remarks: 0, attached: [], broken: [] },
  ...{ pagesLeft: 0, isCut: false, isLong: false, unknown: 0, length: 0 },
};

/** What an officer must know of a PDF, a sentence each. */
export const problemsOf = (found: Findings, text: string): readonly string[] => {
  const says: string[] = [];
  const say = (holds: boolean, sentence: string): unknown => holds && says.push(sentence);
  const isScan = found.letters > 0 && found.invisible > mostInvisible * found.letters;
  say(isScan, 'The PDF is a picture with machine-recognised text under it, which may be wrong; a person must read it.');
  say(
    !isScan && text === '' && found.broken.length === 0,
    'There is no text in the PDF: it is a scan or a drawing; a person must read it.',
  );
  say(
    found.unknown > mostUnknown,
    'The letters of the PDF cannot be told from its file (its fonts do not say which they are); a person must read it.',
  );
  say(
    found.broken.length > 0,
    `Pages of the PDF are broken and were not read: ${found.broken.slice(0, 20).join(', ')}.`,
  );
  say(found.pagesLeft > 0, `The PDF has more pages than are read; the last ${String(found.pagesLeft)} were not.`);
  say(found.isCut || found.isLong, 'The PDF holds more text than is read; its end was not.');
  say(
    found.changes > 0,
    `In the PDF ${String(found.changes)} places are struck out or put in by marks laid over the page, which the text does not show: a person must compare.`,
  );
  say(found.remarks > 0, `The PDF carries ${String(found.remarks)} remarks beside its text; they stand at its end.`);
  say(found.attached.length > 0, `Files lie within the PDF and were not opened: ${quoted(found.attached.join(', '))}.`);
  say(
    found.unseen.length > 0,
    `Words of the PDF that nobody sees (outside the page or too small) were left out: “${quoted(found.unseen.join(' '))}”.`,
  );
  say(
    found.white.length > 0,
    `The PDF has words in white, which a reader may not see: “${quoted(found.white.join(' '))}”.`,
  );
  say(
    found.outside > 0,
    `Words of the PDF stand outside its pages, where nobody sees them, and were left out (${String(found.outside)} letters).`,
  );
  return says;
};

const quoted = (words: string): string => (words.length > maxQuoted ? `${words.slice(0, maxQuoted)}…` : words);
