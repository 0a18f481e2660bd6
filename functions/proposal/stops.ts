import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { anchorOf } from './said.ts';
import type { Said } from './said.ts';
import { edit, noWording } from './wording.ts';
import type { Passage, Wording } from './wording.ts';
import { joining } from './words/leading.ts';
import { fullStops } from './words/marks.ts';

/** "Put a full stop after “in 2020”", «поставить точку после …»: a mark behind which nothing of the place is left. */
export const putsStop = (paper: Paper, { verb, quotations, reasonAt, last }: Clause): boolean => {
  // "… and do without what comes next up to “x”": not all of it goes.
  if (verb === null || joining.has(paper.tokens[last]?.norm ?? '')) return false;
  const limit = quotations[0]?.start ?? Infinity;
  for (let at = verb.last; at < reasonAt && (paper.tokens[at]?.start ?? limit) < limit; at += 1)
    if (fullStops.has(paper.tokens[at]?.norm ?? '')) return true;
  return false;
};

/** What the place has behind the words after which it is to end. */
export const stopped = (said: readonly Said[], passage: Passage): Wording => {
  const anchor = anchorOf(said);
  const rest =
    anchor === null || anchor.where === 'before' ? null : restAfter(passage(anchor.words, null), anchor.words);
  return anchor === null || rest === null
    ? noWording
    : { ...noWording, edits: [edit('delete', rest, null, null, anchor)], said: [anchor.words] };
};

/** "Delete everything after “x”": what the place has behind those words. */
const restAfter = (stretch: string | null, words: string): string | null => {
  const rest = stretch?.slice(words.length).replace(/^[\s,;]+/u, '') ?? '';
  return rest === '' ? null : rest;
};
