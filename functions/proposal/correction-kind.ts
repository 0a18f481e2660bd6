import type { Language } from '#wording/language.ts';
import type { Clause, Element } from './correction-clauses.ts';
import { allStanding, byBareNumber, byKind, byNumber, byPlace, hasSign, onlyOne } from './correction-meant.ts';
import type { Ruled } from './correction-place.ts';
import { valuesOf } from './correction-values.ts';
import type { Change, Standing } from './correction.ts';

const isKind = ({ is }: Element): boolean => is === 'kind';
const isPlace = ({ is }: Element): boolean => is === 'place';

/** "Item 3 is support, not amendment", "it is a question, not a comment". */
export const kindsCorrected = (clause: Clause, language: Language, standing: Standing): Ruled => {
  const values = valuesOf(clause, language, isKind);
  const denied = values.filter((value) => value.denied);
  const told = values.filter(({ said, denied: no }) => said !== null && !no);
  const [right, ...more] = told.length > 0 ? told : denied.length > 0 ? values.filter((value) => !value.denied) : [];
  const wrong = denied[0]?.element;
  const places = clause.elements.filter((one) => isPlace(one) || one.is === 'number');
  const bare = denied.length > 0 ? byBareNumber(places, standing) : null;
  const named =
    byNumber(clause.elements, standing) ??
    (bare !== null ? [bare] : byPlace(clause.elements.filter(isPlace), standing));
  const hasNumber = clause.elements.some(({ is }) => is === 'item');
  if (right === undefined) return hasNumber && denied.length > 0 ? 'undecided' : null;
  // "II.19 is support" may be said of the draft; "it is a question" of anything.
  const clear = hasNumber || denied.length > 0 || (named !== null && named !== 'undecided' && right.said === 'ought');
  if (!clear) return null;
  if (more.length > 0 || named === 'undecided' || right.element.is !== 'kind') return 'undecided';
  const { kind } = right.element;
  const only = wrong === undefined ? null : (onlyOne(standing) ?? byKind([wrong], standing));
  const items = named ?? (only === null ? [] : [only]);
  if (items.length === 0) return 'undecided';
  if (wrong?.is === 'kind' && items.some((item) => item.kind !== wrong.kind && item.kind !== kind)) return 'undecided';
  const changes = items.filter((item) => item.kind !== kind).map(({ id }): Change => ({ what: 'kind', id, kind }));
  return changes.length === 0 ? 'already' : changes;
};

/** "Please withdraw item 2", "we withdraw our proposal on II.37", "we withdraw all our proposals". */
export const withdrawn = (clause: Clause, standing: Standing): Ruled => {
  const { elements } = clause;
  const hasNumber = elements.some(({ is }) => is === 'item');
  const asks = hasSign(clause, 'withdraw');
  if (hasSign(clause, 'keep')) return 'undecided';
  if (!asks && !(hasNumber && hasSign(clause, 'drop') && !elements.some(({ is }) => is === 'place' || is === 'quote')))
    return null;
  if (elements.some(({ is }) => is === 'quote')) return 'undecided';
  const meant =
    byNumber(elements, standing) ??
    byPlace(elements.filter(isPlace), standing) ??
    (hasSign(clause, 'whole') ? standing.items : null) ??
    single(elements, standing);
  if (meant === 'undecided' || meant.length === 0) return 'undecided';
  // "We withdraw everything but item 2", "not item 2 but item 3".
  if (hasSign(clause, 'not') || (hasSign(clause, 'whole') && hasNumber)) return 'undecided';
  const changes = meant
    .filter(({ id }) => !standing.withdrawn.has(id))
    .map(({ id }): Change => ({ what: 'withdraw', id }));
  return changes.length === 0 ? 'already' : changes;
};

/** "We withdraw our proposal": clear where only one stands, or one of that kind; said again, where none does. */
const single = (elements: readonly Element[], standing: Standing): Standing['items'] | 'undecided' => {
  const one = byKind(elements, standing) ?? onlyOne(standing);
  if (one !== null) return [one];
  return standing.items.length > 0 && allStanding(standing).length === 0 ? standing.items : 'undecided';
};
