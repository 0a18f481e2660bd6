import type { Change, Paragraph, Run, WordDocument } from '#document/word-document.ts';
import type { Outline } from '#draft/outline.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';

/** From this share of a paragraph's three-word runs on it is the draft's. */
const known = 0.6;

/**
 * A paper that was written, or into which the draft was pasted, while Track Changes was on: all of it is marked as put in,
 * and that says nothing. Such words stand as if typed, and what differs from the draft is found by comparison; what others
 * changed in them since stays marked.
 */
export const pastedAsTyped = (document: WordDocument, outline: Outline): WordDocument => {
  const whole = document.paragraphs.map(putInWhole);
  if (whole.every((put) => put === null)) return document;
  const texts = document.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
  const counts = { put: 0, ofDraft: 0, other: 0 };
  for (const [index, text] of texts.entries()) counts[whole[index] === null ? 'other' : 'put'] += text.length;
  if (counts.put <= counts.other) return document;
  for (const [index, text] of texts.entries()) {
    if (whole[index] === null) continue;
    if ((wordingIndexOf(outline).nearest(text)[0]?.share ?? 0) >= known) counts.ofDraft += text.length;
  }
  if (counts.ofDraft * 2 < counts.put) return document;
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph, index) => {
      const put = whole[index] ?? null;
      return put === null ? paragraph : typed(paragraph, put);
    }),
  };
};

const isPut = (change: Change): boolean => change.kind === 'insert' && change.move === null;

/** The insertion that all words of a paragraph came with; null where some were there before. */
const putInWhole = ({ runs }: Paragraph): Change | null => {
  const hasWords = ({ text }: Run): boolean => /[\p{L}\p{N}]/u.test(text);
  const first = runs.find(hasWords)?.changes.find(isPut);
  if (first === undefined) return null;
  const isHis = ({ changes }: Run): boolean => changes.some((one) => isPut(one) && one.name === first.name);
  return runs.every((run) => !hasWords(run) || isHis(run)) ? first : null;
};

const typed = (paragraph: Paragraph, { name }: Change): Paragraph => {
  const isSame = (change: Change | null): boolean => change !== null && isPut(change) && change.name === name;
  const { setting, mark } = paragraph;
  return {
    ...paragraph,
    numberBefore: paragraph.number,
    mark: isSame(mark) ? null : mark,
    setting: setting.kind === 'cell' && isSame(setting.rowChange) ? { ...setting, rowChange: null } : setting,
    runs: paragraph.runs.map((run): Run => ({ ...run, changes: run.changes.filter((change) => !isSame(change)) })),
  };
};
