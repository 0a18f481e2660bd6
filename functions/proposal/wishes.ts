import type { Paper } from './paper.ts';

/** What tells of a wish, and of the sender's own. */
export const wishing: ReadonlySet<string> = new Set(['obliging', 'proposing', 'polite', 'ownVoice']);

/** Some word from `first` up to, not including, `last` means one of these. */
export const saysAny = (paper: Paper, first: number, last: number, meanings: ReadonlySet<string>): boolean => {
  for (let at = first; at < last; at += 1) if (meanings.has(paper.action(at)?.meaning.is ?? '')) return true;
  return false;
};
