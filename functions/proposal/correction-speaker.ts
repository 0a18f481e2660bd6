import { spanOf } from './correction-clauses.ts';
import type { Clause } from './correction-clauses.ts';
import { byNumber, hasSign } from './correction-meant.ts';
import type { Ruled } from './correction-place.ts';
import type { Change, Standing } from './correction.ts';
import type { Named, People } from './people.ts';

/** "This is not for publication", "item 2 is not for publication". */
export const publicationCorrected = (clause: Clause, standing: Standing): Ruled => {
  const publication = hasSign(clause, 'private') ? 'no' : hasSign(clause, 'public') ? 'yes' : null;
  if (publication === null) return null;
  if (hasSign(clause, 'public') && hasSign(clause, 'private', 'not')) return 'undecided';
  const named = byNumber(clause.elements, standing);
  if (named === 'undecided' || clause.elements.some(({ is }) => is === 'place')) return 'undecided';
  if (named !== null) return named.map(({ id }): Change => ({ what: 'publication', id, publication }));
  return publication === standing.publication ? 'already' : [{ what: 'publication', id: null, publication }];
};

/** UTF-16 units between "on behalf of the member States of" and the group. */
const soon = 60;

/** "We speak for the African Group", "not on behalf of the EU", "in our national capacity". */
export const speakerCorrected = (clause: Clause, people: People, standing: Standing): Ruled => {
  const { paper, elements } = clause;
  const lead = elements.findIndex((one) => one.is === 'sign' && (one.sign === 'behalf' || one.sign === 'national'));
  const sign = elements[lead];
  if (sign?.is !== 'sign') return null;
  const before = elements[lead - 1];
  const denied = before?.is === 'sign' && before.sign === 'not' && sign.first - before.last <= nearby;
  if (sign.sign === 'national') {
    if (denied) return 'undecided';
    return standing.onBehalfOf === null ? 'already' : [{ what: 'onBehalfOf', group: null }];
  }
  const end = paper.tokens[sign.last - 1]?.end ?? 0;
  const [named] = people.within(end, end + soon);
  if (named === undefined) return null;
  if (named.group !== null) {
    if (denied) return standing.onBehalfOf === named.group ? [{ what: 'onBehalfOf', group: null }] : 'undecided';
    return standing.onBehalfOf === named.group ? 'already' : [{ what: 'onBehalfOf', group: named.group }];
  }
  if (denied || named.adjective || named.delegation === null) return 'undecided';
  return named.delegation === standing.delegation ? 'already' : [{ what: 'delegation', delegation: named.delegation }];
};

/** Tokens between "not" and "on behalf of". */
const nearby = 2;

/** "We are Austria, not Switzerland", "wrong delegation: we are Austria". */
export const delegationCorrected = (clause: Clause, people: People, standing: Standing): Ruled => {
  const { elements } = clause;
  const { start, end } = spanOf(clause);
  const named = people.within(start, end).filter(({ delegation, adjective }) => delegation !== null && !adjective);
  const isDenied = (name: Named): boolean => follows(clause, name, 'not');
  const denied = named.filter(isDenied);
  const plain = named.filter((name) => !isDenied(name));
  const isSelf = plain.some((name) => follows(clause, name, 'self'));
  const clear =
    denied.some(({ delegation }) => delegation === standing.delegation) || (isSelf && hasSign(clause, 'wrong'));
  if (!clear || elements.some(({ is }) => is === 'place' || is === 'item' || is === 'quote')) return null;
  const right = new Set(plain.map(({ delegation }) => delegation));
  const [delegation, ...more] = right;
  if (delegation === undefined || delegation === null || more.length > 0) return 'undecided';
  return delegation === standing.delegation ? 'already' : [{ what: 'delegation', delegation }];
};

/** The name stands behind such a word, with an article at most between. */
const follows = ({ paper, elements }: Clause, { start }: Named, sign: 'not' | 'self'): boolean => {
  const at = paper.tokens.findIndex((token) => token.start >= start);
  return elements.some((one) => one.is === 'sign' && one.sign === sign && one.last <= at && at - one.last <= nearby);
};
