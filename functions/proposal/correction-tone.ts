import { tonePhrases } from './correction-signs.ts';
import type { Tone } from './correction-signs.ts';
import { spanOf } from './correction-clauses.ts';
import type { Clause } from './correction-clauses.ts';
import type { Language } from '#wording/language.ts';

/**
 * "We may withdraw item 2", "can item 2 be withdrawn later?": nothing is asked yet. What the sender quotes, and new words
 * behind a colon, say nothing of it; a question put politely to us is an instruction.
 */
export const isDoubtful = (clause: Clause, language: Language): boolean => {
  const tones = tonesOf(clause, language);
  if (tones.has('doubt')) return true;
  return endsInQuestion(clause) && !tones.has('polite');
};

/** "OK", "item 1 is correct", "the first one stands": nothing but that it is right. */
export const findsFine = (clause: Clause, language: Language): boolean =>
  tonesOf(clause, language).has('fine') &&
  !endsInQuestion(clause) &&
  clause.elements.every((one) => one.is === 'item' || one.is === 'number' || (one.is === 'sign' && one.sign === 'is'));

/** "Item 1 stands, item 2 is withdrawn": between these tokens something is found right. */
export const isFineBetween = (clause: Clause, first: number, last: number, language: Language): boolean =>
  tonesOf({ ...clause, first, last }, language).has('fine');

/** "We withdraw item 2 and keep item 1" in one breath: of one of several it is said that it stays. */
export const keepsOne = (clause: Clause, language: Language): boolean => {
  const items = clause.elements.filter(({ is }) => is === 'item');
  const [first, next] = items;
  return first !== undefined && next !== undefined && isFineBetween(clause, first.last, clause.last, language);
};

const tonesOf = (clause: Clause, language: Language): ReadonlySet<Tone> => {
  const { paper, first, last, elements } = clause;
  // The second sign of "delete" is "except" in Chinese.
  const closed = elements.filter(({ is }) => is === 'quote' || is === 'kind');
  const tones = new Set<Tone>();
  for (let at = first; at < last;) {
    const within = closed.find((one) => one.first <= at && at < one.last);
    const found = within === undefined ? tonePhrases(language).at(paper.tokens, at) : null;
    if (paper.tokens[at]?.norm === ':' && elements.some((one) => one.first < at)) break;
    if (found !== null) tones.add(found.meaning);
    at = Math.max(within?.last ?? at + 1, found?.end ?? at + 1);
  }
  return tones;
};

const endsInQuestion = (clause: Clause): boolean => {
  const { start, end } = spanOf(clause);
  return /[?？؟][\s)"»”]{0,4}$/u.test(clause.paper.text.slice(start, end));
};
