import { isMark } from '#reference/mention.ts';
import { endOfBare } from './bare-words.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import type { Action } from './action-words.ts';
import { within } from './within.ts';

/** The text behind the last colon after the verb on the verb's line: where unquoted words begin, or null. */
export const colonAfterVerb = (paper: Paper, clause: Clause): number | null => {
  const { verb } = clause;
  if (verb === null) return null;
  for (let at = verb.last; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) return null;
    if (isMark(token, ':')) return at;
  }
  return null;
};

export const wantsText = (action: Action): boolean =>
  action === 'read' ||
  action === 'insert' ||
  action === 'replace' ||
  action === 'rework' ||
  action === 'change' ||
  action === 'swap' ||
  action === 'prefer';

export interface Behind {
  readonly words: string | null;
  /** The words come in the next block or line. */
  readonly awaited: boolean;
  readonly end: number;
}

/** Words without quotation marks behind a colon; or the announcement of words that come next. */
export const textBehindColon = (state: State, clause: Clause, sentence: Sentence, index: number): Behind | null => {
  const { paper } = state;
  if (clause.verb === null || !wantsText(clause.verb.action)) return null;
  const colon = colonAfterVerb(paper, clause);
  if (colon === null) {
    const next = paper.sentences[index + 1];
    const opens =
      next !== undefined &&
      within(paper.quotations, { first: next.start, last: next.start + 2 }, (one) => one.start).length > 0;
    return opens && clause.last === sentence.last && next.beginsLine && clause.quotations.length === 0
      ? { words: null, awaited: true, end: clause.end }
      : null;
  }
  const behind = paper.tokens[colon + 1];
  if (colon + 1 >= clause.last || behind === undefined) return { words: null, awaited: true, end: clause.end };
  if (paper.isQuoted(behind.start)) return null;
  // « Le critère manque : un État … »: what is missed is told, and the reason behind it.
  if (clause.last !== sentence.last || (clause.verb.wording === true && clause.verb.action === 'insert')) return null;
  const end = endOfBare(state, { ...sentence, start: behind.start });
  const words = paper.text
    .slice(behind.start, end)
    .replaceAll(/(?<!\s)\s*\n\s*/gu, ' ')
    .trim();
  for (const covered of within(paper.sentences, { first: sentence.end, last: end }, (one) => one.start))
    state.consumed.add(covered);
  return { words, awaited: false, end };
};
