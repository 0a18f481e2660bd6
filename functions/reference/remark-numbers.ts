import { isMark } from './mention.ts';
import type { Source } from './mention.ts';

/** Tokens between two remarks of a list. */
const longestRemark = 300;

/**
 * "… keep para. / 16. Para 23 is good": the number that begins a line behind a unit is the next remark's where the one
 * before it begins a line too, or a unit of its own follows.
 */
export const countsRemarks = (source: Source, at: number): boolean => {
  const token = source.tokens[at];
  if (token?.kind !== 'number' || token.breaks !== 1 || !isMark(source.tokens[at + 1], '.)')) return false;
  const next = source.phrase(at + 2)?.meaning;
  if (next?.is === 'unit' && source.tokens[at + 2]?.breaks === 0) return true;
  for (let back = at - 1; back >= Math.max(0, at - longestRemark); back -= 1) {
    const before = source.tokens[back];
    if (before?.kind !== 'number' || (before.breaks === 0 && back > 0)) continue;
    if (before.value === token.value - 1 && isMark(source.tokens[back + 1], '.)')) return true;
  }
  return false;
};
