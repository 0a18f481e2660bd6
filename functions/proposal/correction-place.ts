import type { Outline } from '#draft/outline.ts';
import type { Language } from '#wording/language.ts';
import { byNumber, byPlace, onlyOne, standsAt } from './correction-meant.ts';
import type { Clause, Element } from './correction-clauses.ts';
import { paragraphNumber } from './correction-numbers.ts';
import { valuesOf } from './correction-values.ts';
import type { Change, Standing } from './correction.ts';
import type { Item } from './reading.ts';

/** What a part of a reply comes down to; null where it says nothing of the kind. */
export type Ruled = readonly Change[] | 'undecided' | 'already' | null;

const isPlace = ({ is }: Element): boolean => is === 'place' || is === 'number';

/**
 * "II.19 should be III.19", "item 2 is about 22, not 20": the place that is denied, or stands before the word, is where
 * we put it; the other is where it belongs.
 */
export const placesCorrected = (clause: Clause, language: Language, outline: Outline, standing: Standing): Ruled => {
  const values = valuesOf(clause, language, isPlace);
  const told = values.filter(({ said, denied }) => said !== null && !denied);
  const denied = values.filter((value) => value.denied);
  const named = byNumber(clause.elements, standing);
  // Without a number of ours, "II.19: III.19" and "II.20 is good" correct nothing.
  const clear = named !== null || denied.length > 0 || told.some(({ said }) => said === 'ought' || values.length > 1);
  if (!clear || (told.length === 0 && denied.length === 0)) return null;
  const plain = values.filter((value) => !value.denied);
  const right = told.length > 0 ? [...told, ...listedBehind(values, told.at(-1)?.at ?? 0)] : plain;
  const wrong = values.filter((value) => !right.includes(value)).map(({ element }) => element);
  if (right.length === 0) return 'undecided';
  const meant = named ?? (wrong.length > 0 ? byPlace(wrong, standing) : null);
  if (meant === 'undecided')
    return isAlready(
      right.map(({ element }) => element),
      standing,
    )
      ? 'already'
      : 'undecided';
  const only = meant === null ? onlyOne(standing) : null;
  const items = meant ?? (only === null ? [] : [only]);
  if (items.length === 0) return 'undecided';
  if (right.length !== items.length && right.length !== 1) return 'undecided';
  if (named !== null && !wrong.every((element) => items.some((item) => standsAt(element, item)))) return 'undecided';
  const changes: Change[] = [];
  for (const [index, item] of items.entries()) {
    const target = targetFor((right[index] ?? right[0])?.element, item, outline);
    if (target === null) return 'undecided';
    if (target !== item.target) changes.push({ what: 'target', id: item.id, target });
  }
  return changes.length === 0 ? 'already' : changes;
};

/** "II.19 and II.20 should be III.19 and III.20": what follows the first right one is right too. */
const listedBehind = (values: ReturnType<typeof valuesOf>, at: number): typeof values =>
  values.filter((value) => value.at > at && value.said === null && !value.denied);

/** The same correction again: what it wants is so. */
const isAlready = (right: readonly Element[], standing: Standing): boolean =>
  right.length === 1 && standing.items.some((item) => right.some((element) => isExactly(element, item.target)));

const isExactly = (element: Element, target: string): boolean =>
  element.is === 'place' && element.placed.some((placed) => placed.target === target.replace(/\+$/u, ''));

/** The one place that is meant for this proposal; null where several may be. */
const targetFor = (element: Element | undefined, item: Item, outline: Outline): string | null => {
  const found = element === undefined ? null : placeFor(element, item, outline);
  if (found === null) return null;
  const isNew = item.kind === 'insert' && !found.endsWith('+');
  const kind = outline.place(found)?.kind;
  return isNew && (kind === 'paragraph' || kind === 'preambular' || kind === 'sub-paragraph') ? `${found}+` : found;
};

const placeFor = (element: Element, item: Item, outline: Outline): string | null => {
  const section = sectionOf(item.target.replace(/\+$/u, ''), outline);
  if (element.is === 'number') {
    const here = section === null ? undefined : outline.paragraph(section, element.value);
    return (
      here?.id ??
      oneOf(item.candidates.map(({ target }) => target).filter((target) => paragraphNumber(target) === element.value))
    );
  }
  if (element.is !== 'place') return null;
  const [placed, ...more] = element.placed;
  if (placed === undefined || more.length > 0) return null;
  if (placed.target !== 'unknown') return inSection(element, placed.target, item, outline) ?? placed.target;
  const candidates = placed.candidates.map(({ target }) => target);
  const here = candidates.filter((target) => section !== null && sectionOf(target, outline) === section);
  const before = candidates.filter((target) => item.candidates.some((one) => one.target === target));
  return oneOf(here) ?? oneOf(before);
};

/** "Section III, not Section II": the paragraph of the same number there. */
const inSection = (element: Element, section: string, item: Item, outline: Outline): string | null => {
  const number = paragraphNumber(item.target);
  if (element.is !== 'place' || element.unit !== 'section' || number === null) return null;
  return outline.paragraph(section, number)?.id ?? null;
};

const oneOf = (targets: readonly string[]): string | null => (targets.length === 1 ? (targets[0] ?? null) : null);

const sectionOf = (target: string, outline: Outline): string | null => {
  const place = outline.place(target);
  return place === undefined ? null : (place.section ?? place.id);
};
