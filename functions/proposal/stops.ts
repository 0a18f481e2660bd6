import type { Clause } from './clauses.ts';
import { endsOn } from './ends-on.ts';
import { quotesBehind } from './of-rest.ts';
import type { Paper } from './paper.ts';
import type { Action } from './action-words.ts';
import { anchorOf, saidIn } from './said.ts';
import type { Said } from './said.ts';
import { edit, noWording } from './wording.ts';
import type { Passage, Wording } from './wording.ts';
import { joining } from './words/leading.ts';
import { fullStops } from './words/marks.ts';

/** "Put a full stop after “in 2020”", «поставить точку после …»: a mark behind which nothing of the place is left. */
export const putsStop = (paper: Paper, { verb, reasonAt, last }: Clause): boolean => {
  // "… and do without what comes next up to “x”": not all of it goes.
  if (verb === null || (joining.has(paper.tokens[last]?.norm ?? '') && quotesBehind(paper, last))) return false;
  const isStop = (at: number): boolean =>
    !paper.isQuoted(paper.tokens[at]?.start ?? 0) &&
    [1, 2].some((length) => fullStops.has(paper.norms(at, at + length).join(''))) &&
    paper.tokens[at + 1]?.kind !== 'number';
  for (let at = verb.last; at < reasonAt; at += 1) if (isStop(at)) return true;
  return false;
};

const putting: ReadonlySet<Action> = new Set<Action>(['insert', 'change', 'move']);

/** « Après « x », mettre un point »: what stands behind the words goes, and a full stop is no new unit. */
export const asStopped = (paper: Paper, clause: Clause): Clause => {
  const { verb, quotations } = clause;
  if (verb === null || !putting.has(verb.action) || quotations.length !== 1 || !putsStop(paper, clause)) return clause;
  if (!saidIn(paper, clause).every(({ role }) => role === 'after')) return clause;
  return {
    ...clause,
    verb: { ...verb, action: 'delete' },
    mentions: clause.mentions.filter(({ fresh, numbers }) => !fresh || numbers.length > 0),
  };
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

/** "Finish with the words “x”": what the place does not have comes in as its end. */
export const endsAnew = (
  paper: Paper,
  clause: Clause,
  said: readonly Said[],
  isDraft: (words: string) => boolean,
): Wording | null => {
  const [words, ...more] = said;
  const [quotation] = clause.quotations;
  if (quotation === undefined || words?.role !== 'after' || more.length > 0 || isDraft(words.words)) return null;
  if (clause.verb === null || clause.verb.last > clause.verb.first || !endsOn(paper, clause, quotation)) return null;
  return { ...noWording, edits: [edit('insert', null, words.words, null, { where: 'end', words: '' })] };
};

/** "Delete all between “x” and “y”": what stands there, without the words themselves. */
export const between = (said: readonly Said[], passage: Passage): string | null => {
  const [from, to, ...more] = said;
  if (from?.role !== 'between' || to?.role !== 'between' || more.length > 0) return null;
  const words = passage(from.words, to.words)?.slice(from.words.length, -to.words.length).trim() ?? '';
  return words === '' ? null : words;
};

/** "Delete everything after “x”": what the place has behind those words. */
const restAfter = (stretch: string | null, words: string): string | null => {
  const rest = stretch?.slice(words.length).replace(/^[\s,;]+/u, '') ?? '';
  return rest === '' ? null : rest;
};
