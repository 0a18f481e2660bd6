import type { Placed } from '#reference/placed.ts';
import type { Clause, Element } from './correction-clauses.ts';
import { paragraphNumber } from './correction-numbers.ts';
import type { Standing } from './correction.ts';
import type { Item } from './reading.ts';

/** The proposals that a part of a reply is about; null where it names none, `undecided` where it does not say which. */
export type Meant = readonly Item[] | 'undecided' | null;

const still = ({ items, withdrawn }: Standing): readonly Item[] => items.filter(({ id }) => !withdrawn.has(id));

/** By number; else `null`. A number that we never gave is undecided. */
export const byNumber = (elements: readonly Element[], { items }: Standing): Meant => {
  const ids = [...new Set(elements.flatMap((element) => (element.is === 'item' ? element.ids : [])))];
  if (ids.length === 0) return null;
  const found = ids.map((id) => items.find((item) => item.id === id));
  return found.every((item) => item !== undefined) ? found : 'undecided';
};

/** Whether a place that a sender names is where a proposal was put. */
export const standsAt = (element: Element, { target, candidates }: Item): boolean => {
  const home = target.replace(/\+$/u, '');
  if (element.is === 'number') return paragraphNumber(target) === element.value;
  if (element.is !== 'place') return false;
  const isHere = element.placed.some((placed) => placed.target.replace(/\+$/u, '') === home || placed.place === home);
  if (isHere && target !== 'unknown') return true;
  const isOfSection =
    element.unit === 'section' && element.placed.some((placed) => home.startsWith(`${placed.target}.`));
  if (isOfSection) return true;
  const some = element.placed.flatMap((placed) => placed.candidates.map((one) => one.target));
  if (some.includes(home)) return true;
  // Where we had several places in mind, the sender says which was not meant.
  return (
    target === 'unknown' && candidates.some((one) => element.placed.some((placed) => placed.target === one.target))
  );
};

/** By the places where they stand: one for each place, else undecided; null where no place is named. */
export const byPlace = (places: readonly Element[], standing: Standing): Meant => {
  if (places.length === 0) return null;
  const found: Item[] = [];
  for (const place of places) {
    const here = still(standing).filter((item) => standsAt(place, item));
    const [only] = here;
    if (only === undefined || here.length > 1) return 'undecided';
    found.push(only);
  }
  return [...new Set(found)];
};

/** "On 4 we do not object": by our number, where no word says what it counts and nothing of ours stands on such a paragraph. */
export const byBareNumber = (places: readonly Element[], standing: Standing): Item | null => {
  const [place, ...more] = places;
  if (place === undefined || more.length > 0) return null;
  const value =
    place.is === 'number' ? place.value : place.is === 'place' && place.weak ? numberOf(place.placed) : null;
  if (value === null || standing.items.some(({ target }) => paragraphNumber(target) === value)) return null;
  return standing.items.find(({ id }) => id === value) ?? null;
};

/** The one number that all places have which are thought of. */
const numberOf = (placed: readonly Placed[]): number | null => {
  const numbers = new Set(placed.flatMap(({ candidates }) => candidates.map(({ target }) => paragraphNumber(target))));
  const [only, ...more] = numbers;
  return more.length > 0 ? null : (only ?? null);
};

export const onlyOne = (standing: Standing): Item | null => {
  const all = still(standing);
  return all.length === 1 ? (all[0] ?? null) : null;
};

/** "Our support", "our amendment": the only one that asks so. */
export const byKind = (elements: readonly Element[], standing: Standing): Item | null => {
  const kind = elements.find((element) => element.is === 'kind');
  if (kind?.is !== 'kind') return null;
  const all = still(standing).filter((item) => item.kind === kind.kind);
  return all.length === 1 ? (all[0] ?? null) : null;
};

export const hasSign = ({ elements }: Pick<Clause, 'elements'>, ...signs: readonly string[]): boolean =>
  elements.some((element) => element.is === 'sign' && signs.includes(element.sign));

export const allStanding = still;
