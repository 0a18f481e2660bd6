import { isMark } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import type { Action } from './action-words.ts';
import type { ActionMeaning } from './vocabulary.ts';
import { doing } from './deeds.ts';
import { deedNouns } from './words/nouns.ts';

/** "Thank you for including our proposal in paragraph 12", "nobody has asked to delete it": nothing is asked. */
export const isThanks = (paper: Paper, clause: Clause): boolean => leadsTo(paper, clause, 'thanking');

/** What leads to a deed that is only told; "we note that paragraph 12 should be deleted" asks for it. */
const leadsTo = (paper: Paper, { verb, first }: Clause, what: 'telling' | 'thanking'): boolean =>
  verb !== null &&
  (doing.has(verb.action) || (what === 'thanking' && leftAlone.has(verb.action)) || isOfOthers(paper, verb)) &&
  says(paper, what, first, verb.first) &&
  !says(paper, 'obliging', first, verb.last);

/** "The position of those who question 22": the phrase that tells leads right up to what they do. */
const isOfOthers = (paper: Paper, { first }: NonNullable<Clause['verb']>): boolean =>
  paper.tokens[first - 1]?.norm === 'who' && paper.tokens[first - 2]?.norm === 'those';

/** What is thanked for, beside what is done: "thank you for having withdrawn it". */
const leftAlone: ReadonlySet<Action> = new Set<Action>(['withdraw']);

/** "9 and 10 say the same, so one of them should go": which is not said. */
export const leavesChoice = (paper: Paper, { first, last }: Clause): boolean => says(paper, 'choosing', first, last);

/** "We proposed deleting paragraph 12": it may be told, or asked once more. */
export const wasAskedBefore = (paper: Paper, { verb, first }: Clause): boolean =>
  verb !== null && says(paper, 'earlier', first, verb.first) && says(paper, 'ownVoice', first, verb.first);

/** "Paragraph 12 was deleted in the last round": told, not asked. "We would be grateful if it were deleted": asked. */
export const isPast = (paper: Paper, clause: Clause): boolean => {
  const { verb } = clause;
  if (verb === null || says(paper, 'polite', clause.first, verb.first)) return false;
  if (leadsTo(paper, clause, 'telling') || wasRequested(paper, clause)) return true;
  for (let at = verb.first - 1; at >= Math.max(clause.first, verb.first - 3); at -= 1) {
    const found = paper.action(at);
    if (found?.meaning.is === 'past' && found.end >= verb.first - 1) return !says(paper, 'condition', clause.first, at);
  }
  return false;
};

/** « La suppression du 12 a été demandée par l'Inde »: what others asked. */
const wasRequested = (paper: Paper, { verb, last }: Clause): boolean => {
  if (verb === null || !paper.norms(verb.first, verb.last).some((norm) => deedNouns.has(norm))) return false;
  for (let at = verb.last; at < last; at += 1) {
    const found = paper.action(at);
    if (found?.meaning.is === 'past')
      return requested.test(paper.tokens[found.end]?.norm ?? '') && !says(paper, 'ownVoice', at, last);
  }
  return false;
};

const requested =
  /^(?:(?:demande|propose|suggere|souhaite|reclame|evoque|sollicite)e?s?|(?:pedid|propuest|sugerid|solicitad|plantead|reclamad)[oa]s?)$/u;

export const says = (paper: Paper, what: ActionMeaning['is'], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const found = paper.isQuoted(paper.tokens[at]?.start ?? 0) ? null : paper.action(at);
    // "We would be glad to see it go" asks; "we are glad to see" thanks.
    if (found?.meaning.is === 'polite' && what === 'thanking') at = found.end - 1;
    else if (
      found?.meaning.is === what ||
      (what === 'reporting' && (found?.meaning.is === 'proposing' || found?.meaning.is === 'earlier'))
    )
      return true;
  }
  return false;
};

/** "If others agree, …", "Should this meet objections, we could accept …". */
export const opensOnCondition = (paper: Paper, sentence: Sentence): boolean =>
  paper.action(sentence.first)?.meaning.is === 'condition' ||
  // 如删去第12段, …: before anything else it says "such as".
  (paper.tokens[sentence.first]?.norm === '如' && paper.action(sentence.first + 1)?.meaning.is === 'action') ||
  (inverted.has(paper.tokens[sentence.first]?.norm ?? '') && !isMark(paper.tokens[sentence.last - 1], '?'));

/** Verbs that open a condition where they open a sentence that asks nothing. Folded. */
const inverted: ReadonlySet<string> = new Set(['should', 'were', 'had']);

/** "delete, or at least bracket": the second choice is its own item, and a person looks at it. */
export const isFallback = (paper: Paper, clause: Clause): boolean => {
  for (let at = clause.first; at < (clause.verb?.first ?? clause.last); at += 1)
    if (paper.action(at)?.meaning.is === 'fallback') return true;
  return false;
};
