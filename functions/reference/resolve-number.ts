import { plainNumber } from './mention.ts';
import type { Place } from '#draft/draft.ts';
import type { Outline } from '#draft/outline.ts';
import type { Mention, NumberRef } from './mention.ts';
import { type Context, type Placed, type Under, candidate, unknown } from './placed.ts';
import { type Homes, homesOf, preambulars } from './homes.ts';

export const paragraphs = (mention: Mention, under: Under, context: Context, outline: Outline): Placed[] => {
  const numbers =
    mention.fromEnd.length > 0
      ? mention.fromEnd.map((nth) => fromTheEnd(nth, mention, under, outline))
      : mention.numbers;
  const given = numbers.flatMap((ref) =>
    ref === null
      ? [unknown('no last paragraph can be found', [])]
      : withoutExceptions(ref, mention.except).flatMap((one) => placedNumber(one, mention, under, context, outline)),
  );
  if (mention.relation !== 'between') return given;
  // "between 12 and 13": one new place, after the first.
  const [first] = given;
  return first === undefined ? [] : [first];
};

const fromTheEnd = (nth: number, mention: Mention, under: Under, outline: Outline): NumberRef | null => {
  if (under.id === null && outline.sections.length > 0) return null;
  const covered = under.id === null ? outline.paragraphs : outline.covered(under.id);
  const number =
    mention.unit === 'preambular' ? preambulars(under.id, outline).length + 1 - nth : Number(covered.at(-nth)?.label);
  return number > 0 ? plainNumber(number) : null;
};

/** "20 to 30 except 25": the range falls apart into its pieces. */
const withoutExceptions = (ref: NumberRef, except: readonly NumberRef[]): NumberRef[] => {
  if (except.length === 0) return [ref];
  const out = new Set(except.flatMap((one) => span(one)));
  const kept = span(ref).filter((value) => !out.has(value));
  const pieces: NumberRef[] = [];
  for (const value of kept) {
    const last = pieces.at(-1);
    if (last !== undefined && (last.to ?? last.from) === value - 1 && ref.to !== null)
      pieces[pieces.length - 1] = { ...last, to: value };
    else pieces.push({ ...ref, from: value, to: null });
  }
  return pieces;
};

const span = (ref: NumberRef): number[] =>
  Array.from({ length: Math.min(999, (ref.to ?? ref.from) - ref.from + 1) }, (_, index) => ref.from + index);

const placedNumber = (ref: NumberRef, mention: Mention, under: Under, context: Context, outline: Outline): Placed[] => {
  const found = homesOf(ref, mention.unit, under, mention, context, outline);
  const [home] = found.homes;
  if (home === undefined || found.homes.length > 1 || found.confidence === 0) {
    const candidates = found.homes.map((place) =>
      candidate(place, 0.9 / found.homes.length, `paragraph ${place.label ?? ''} of that section`),
    );
    return [{ ...unknown(found.why, candidates), form: formOf(ref, mention) }];
  }
  return targetsAt(home, ref, mention, found, outline);
};

const formOf = (ref: NumberRef, mention: Mention): Placed['form'] =>
  ref.alternative ? 'alternative' : ref.added !== null || mention.fresh ? 'new' : 'at';

const targetsAt = (home: Place, ref: NumberRef, mention: Mention, found: Homes, outline: Outline): Placed[] => {
  const form = formOf(ref, mention);
  const { confidence, why, inherited } = found;
  const base = { place: home.id, confidence, why, candidates: [], form, ...(inherited !== undefined && { inherited }) };
  if (ref.letters.length > 0) {
    const ids = ref.letters.map((letter) => `${home.id}(${letter})`);
    const has = ids.every((id) => outline.place(id) !== undefined);
    return has
      ? ids.map((id) => ({ ...base, target: id, place: id }))
      : [
          unknown(`${home.id} has no sub-paragraph (${ref.letters.join('), (')})`, [
            candidate(home, 0.5, 'the paragraph itself'),
          ]),
        ];
  }
  if (ref.to !== null) {
    const last = outline.paragraph(home.section, ref.to);
    return last === undefined
      ? [
          unknown(`there is no paragraph ${ref.to} in ${home.section ?? 'the draft'}`, [
            candidate(home, 0.5, 'the first of the range'),
          ]),
        ]
      : [{ ...base, target: `${home.id}-${ref.to}` }];
  }
  // A new unit is always said by what it follows.
  if (mention.relation === 'before')
    return [{ ...base, ...beforePlace(home, outline), form: mention.fresh ? 'new' : 'at' }];
  if (mention.relation === 'after' || mention.relation === 'between' || form === 'new')
    return [{ ...base, target: `${home.id}+` }];
  return [{ ...base, target: home.id }];
};

/** Where a new unit before a paragraph comes: behind the one above. */
const beforePlace = (home: Place, outline: Outline): { target: string; place: string | null } => {
  const row = outline.places.filter((place) => place.kind === home.kind && place.section === home.section);
  const previous = row[row.findIndex((place) => place.id === home.id) - 1];
  if (previous !== undefined) return { target: `${previous.id}+`, place: previous.id };
  const prefix = home.section === null ? '' : `${home.section}.`;
  return { target: `${prefix}${home.kind === 'preambular' ? 'pp' : ''}0+`, place: null };
};

/** "Right after this paragraph add: …", « сразу после этого пункта добавить »: what stands beside a paragraph is no part of it. */
export const nextTo = ({ relation }: Mention, { place, target }: Placed, outline: Outline): Partial<Placed> => {
  const home = outline.place(place ?? '');
  if (home?.kind !== 'paragraph' || target !== place) return {};
  if (relation === 'before') return beforePlace(home, outline);
  return relation === 'after' ? { target: `${home.id}+` } : {};
};
