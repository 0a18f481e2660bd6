import type { Mention } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';

/** UTF-16 units of a new paragraph, at the least. */
const shortestUnit = 20;

/** Quoted words that can be a whole paragraph: they begin with a capital. */
export const isUnit = (paper: Paper, { innerStart, innerEnd }: Quotation): boolean =>
  innerEnd - innerStart >= shortestUnit && /^[\s[]*\p{Lu}/u.test(paper.text.slice(innerStart, innerStart + 4));

/**
 * « Le 12 serait suivi de : « To … » », « qu'une disposition nouvelle précède le 50 : « To … » », « après le 12
 * viendrait : « To … » »: a whole paragraph that stands behind or before another is a new one.
 */
export const asFollowed = (paper: Paper, clause: Clause): Clause => {
  const { verb, mentions } = clause;
  const [words, ...more] = clause.quotations;
  const places = mentions.filter(
    ({ foreign, unit, numbers, fresh }) => foreign === null && unit === 'paragraph' && numbers.length > 0 && !fresh,
  );
  const [only] = places;
  if (words === undefined || more.length > 0 || only === undefined || places.length > 1) return clause;
  if (!isUnit(paper, words) || only.end > words.start || only.numbers.length > 1 || only.sentence !== null)
    return clause;
  if (verb === null)
    return only.relation === 'after' || only.relation === 'before'
      ? { ...clause, verb: { action: 'insert', first: only.last, last: only.last, hint: true } }
      : clause;
  if (verb.action !== 'insert' && verb.action !== 'move') return clause;
  const relation = orderOf(paper.norms(verb.first, verb.last), only.last <= verb.first);
  if (only.relation !== 'at' || relation === null) return clause;
  return {
    ...clause,
    verb: { ...verb, action: 'insert' },
    mentions: mentions.map((mention) => (mention === only ? { ...mention, relation, fresh: true } : mention)),
  };
};

/** What is followed stands before the new one; what the new one follows, too. */
const orderOf = (verb: readonly string[], isSubject: boolean): Mention['relation'] | null => {
  const follows = verb.some((norm) => /^(?:suiv|follow)/u.test(norm));
  const precedes = verb.some((norm) => /^(?:preced|prelud)/u.test(norm));
  const isPassive = verb.some(
    (norm) => /^(?:suivi|precede)e?s?$/u.test(norm) || norm === 'followed' || norm === 'preceded',
  );
  if (!follows && !precedes) return null;
  if (isSubject && !isPassive) return null;
  return follows ? 'after' : 'before';
};
