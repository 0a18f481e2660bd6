import type { Reading } from './item-of.ts';
import type { Kind } from './reading.ts';

/** A comment this near to an instruction on the same place says why it is asked. */
export const near = 400;

/** UTF-16 units between two sentences on one place. */
export const nextSentence = 80;

/** Readings: a comment on several places stands that far from what is asked of one. */
export const window = 6;

/** "16 and 17 repeat each other; they should be merged": what only hints is the reason for what is asked right behind. */
export const isArgument = (readings: readonly Reading[], index: number): boolean => {
  const hint = readings[index];
  return (
    hint?.isHint === true &&
    hint.kind !== 'support' &&
    hint.edits.length === 0 &&
    readings
      .slice(index + 1, index + window)
      .some(
        (other) =>
          other.isHint !== true &&
          other.kind !== 'comment' &&
          other.kind !== 'question' &&
          other.target === hint.target &&
          distance(other, hint) <= nextSentence,
      )
  );
};

/** "One paragraph, the twelfth, raises questions. Please delete it": who says so asks nothing, but why. */
export const isMisgiving = (readings: readonly Reading[], index: number): boolean => {
  const doubt = readings[index];
  return (
    doubt?.kind === 'question' &&
    doubt.isRemark !== true &&
    !/[?？؟]/u.test(doubt.evidence.at(-1)?.quote ?? '') &&
    readings
      .slice(index + 1, index + window)
      .some((other) => changing.has(other.kind) && other.target === doubt.target && distance(other, doubt) <= near)
  );
};

/** What may be asked of a place because it raises questions. */
const changing: ReadonlySet<Kind> = new Set<Kind>(['delete', 'replace', 'amend', 'move', 'merge', 'split', 'oppose']);

/** UTF-16 units between what was last said of two readings. */
export const distance = (one: Reading, other: Reading): number => {
  const at = one.evidence.at(-1);
  const to = other.evidence.at(-1);
  return at === undefined || to === undefined
    ? Infinity
    : Math.min(Math.abs(at.start - to.end), Math.abs(to.start - at.end));
};
