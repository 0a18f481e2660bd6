import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import { isJoint } from './joints.ts';
import type { Paper } from './paper.ts';
import type { Action } from './action-words.ts';

/** What is done to words of a place. */
const toWords = new Set<Action>(['delete', 'replace', 'swap', 'prefer', 'change', 'insert', 'reserve', 'read']);

/**
 * "Delete “x” in paragraph 4 and “y” in paragraph 5", "“x” should go in 4, as should “y” in 5": one verb, and as many
 * places as (pairs of) quoted words, taking turns. Each pair is a clause of its own.
 */
export const ungapped = (
  paper: Paper,
  clause: Clause,
  part: (first: number, last: number) => Clause,
): readonly Clause[] => {
  const { verb } = clause;
  if (verb === null || !toWords.has(verb.action) || clause.quotations.length < 2) return [clause];
  const starts = turnsOf(clause).map((start) => cutBefore(paper, clause, start));
  if (starts.length < 2) return [clause];
  return starts.map((from, index) => ({
    ...part(index === 0 ? clause.first : from, starts[index + 1] ?? clause.last),
    verb,
    denied: clause.denied,
  }));
};

/** Where each turn begins in the text; empty where places and words do not take turns. */
const turnsOf = (clause: Clause): number[] => {
  const places = clause.mentions.filter((mention) => isPlace(mention));
  const all = [
    ...places.map((mention) => ({ start: mention.start, is: 'M' })),
    ...clause.quotations.map((quotation: Quotation) => ({ start: quotation.start, is: 'Q' })),
  ].sort((one, other) => one.start - other.start);
  const turns = all.map((one) => one.is).join('');
  const each = ['MQ', 'QM', 'MQQ', 'QQM'].find((turn) => places.length >= 2 && turns === turn.repeat(places.length));
  return each === undefined ? [] : all.filter((_, index) => index % each.length === 0).map((one) => one.start);
};

const isPlace = (mention: Mention): boolean =>
  mention.foreign === null && mention.unit !== 'line' && !(mention.unit === 'section' && mention.numbers.length === 0);

/** The joint that leads to a turn; else where it begins. */
const cutBefore = (paper: Paper, clause: Clause, start: number): number => {
  let at = clause.first;
  while (at < clause.last && (paper.tokens[at]?.start ?? Infinity) < start) at += 1;
  for (let before = at - 1; before > Math.max(clause.first, at - 6); before -= 1) {
    if (paper.isQuoted(paper.tokens[before]?.start ?? 0) || paper.isInMention(before)) break;
    if (isJoint(paper, before) || isMark(paper.tokens[before], ',')) return before;
  }
  return at;
};
