import type { Place } from '#draft/draft.ts';
import type { Outline } from '#draft/outline.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { aligned } from './align.ts';
import type { Likely } from './align.ts';
import { letters } from './letters.ts';
import { labelEnds, wordCount } from './marked-place.ts';
import type { MarkedPlace } from './marked-place.ts';
import { likeness } from './word-changes.ts';
import type { Unit } from './word-units.ts';

/** Where a paragraph of a Word document belongs, and how that is known. */
export interface Known extends MarkedPlace {
  /** Of the document's order, of the words alone, of a hidden id; `candidates` others with the same words. */
  readonly by: 'id' | 'order' | 'words' | 'number';
  readonly candidates: readonly string[];
  /** The number before it is the place's (true), another (false), or there is none. */
  readonly isNumbered: boolean | null;
}

/** Share of a text's three-word runs that a place must have to be thought of at all. */
const leastShare = 0.4;
/** A place that has this much of the words is theirs wherever it stands in the document. */
const surelyAlone = 0.8;
const hiddenId = 2;
const numberBonus = 0.35;
/** The words say where, numbers only break ties: a tracked new paragraph shifts Word's own. */
const otherNumber = 0.05;

/** A place with what the unit says of it. */
interface Candidate extends Likely {
  readonly place: Place;
  readonly label: string;
  readonly share: number;
  readonly isWhole: boolean;
  readonly isId: boolean;
  readonly isNumbered: boolean | null;
}

/**
 * The place of the draft for each unit: by the hidden id of our own template, then by its words in the order of the
 * document (alike paragraphs are told apart by their neighbours), then by words alone, number second.
 * @returns null for what is none of the draft's.
 */
export const placesOfUnits = (units: readonly Unit[], outline: Outline): (Known | null)[] => {
  const exact = exactOf(outline);
  const all = units.map((unit) => candidatesOf(unit, outline, exact));
  const chain = aligned(all, outline);
  return all.map((candidates, index) => {
    const onChain = candidates.find(({ position }) => position === chain[index]?.position);
    if (onChain !== undefined) return known(units[index], onChain, onChain.isId ? 'id' : 'order', []);
    const strong = candidates.filter(({ share, isWhole }) => isWhole || share >= surelyAlone);
    const numbered = strong.filter(({ isNumbered }) => isNumbered === true);
    const [one, ...more] = numbered.length > 0 ? numbered : strong;
    return one === undefined
      ? null
      : known(
          units[index],
          one,
          one.isId ? 'id' : 'words',
          more.map(({ place }) => place.id),
        );
  });
};

const known = (
  unit: Unit | undefined,
  { place, label, isWhole, share, isNumbered }: Candidate,
  by: Known['by'],
  others: readonly string[],
): Known => ({
  place: place.id,
  current: bestVersionOf(unit?.before ?? '', place),
  fit: isWhole ? 'whole' : share === 1 ? 'passage' : 'like',
  label,
  by,
  candidates: others,
  isNumbered,
});

const bestVersionOf = (before: string, place: Place): string => {
  const versions = Object.values(place.words);
  if (versions.length <= 1) return versions[0] ?? '';
  return (
    versions.find((one) => letters(one) === letters(before)) ??
    versions.reduce((best, one) => (likeness(one, before) > likeness(best, before) ? one : best), versions[0] ?? '')
  );
};

const byLetters = new WeakMap<Outline, ReadonlyMap<string, readonly Place[]>>();

/** Places by the letters of their words; counted once for a draft. */
const exactOf = (outline: Outline): ReadonlyMap<string, readonly Place[]> => {
  const known = byLetters.get(outline);
  if (known !== undefined) return known;
  const map = new Map<string, Place[]>();
  for (const place of outline.places)
    for (const words of Object.values(place.words)) {
      const key = letters(words);
      map.set(key, [...(map.get(key) ?? []), place]);
    }
  byLetters.set(outline, map);
  return map;
};

const candidatesOf = (unit: Unit, outline: Outline, exact: ReadonlyMap<string, readonly Place[]>): Candidate[] => {
  const { before } = unit;
  const of = candidateOf(unit, outline);
  const id = unit.parts
    .flatMap(({ paragraph }) => paragraph.place ?? [])
    .find((one) => one.startsWith(`${outline.draft.id}#`));
  const hidden = id === undefined || before === '' ? undefined : outline.place(id.slice(outline.draft.id.length + 1));
  if (hidden !== undefined) {
    const words = bestVersionOf(before, hidden);
    const label = labelBefore(before, words);
    const isWhole = letters(before.slice(label.length)) === letters(words);
    // Pasted over by something else entirely, the paragraph keeps its id and is no more the draft's.
    if (isWhole || likeness(before, words) >= leastShare || likeness(words, before) >= leastShare)
      return [{ ...of(hidden, label, isWhole ? 1 : likeness(before, words), isWhole), isId: true, score: hiddenId }];
  }
  for (const at of wordStarts(before)) {
    // Few letters stand before the words: those of the rest need not be looked for again.
    const rest = unit.plain.slice(letters(before.slice(0, at)).length);
    const places = rest === '' ? undefined : exact.get(rest);
    if (places !== undefined) return places.map((place) => of(place, before.slice(0, at), 1, true));
  }
  if (wordCount(before) < fewestWords) return [];
  return wordingIndexOf(outline)
    .nearest(before)
    .flatMap(({ place: name, share }) => {
      const place = outline.place(name);
      if (place === undefined || share < leastShare) return [];
      const words = bestVersionOf(before, place);
      const label = labelBefore(before, words);
      const isPart = letters(words).includes(letters(before.slice(label.length)));
      return [of(place, label, isPart ? 1 : Math.min(0.99, share), false)];
    });
};

/** Words; fewer are a heading, which must be the same, or a remark. */
const fewestWords = 5;

const candidateOf = ({ before, parts }: Unit, outline: Outline) => {
  return (place: Place, label: string, share: number, isWhole: boolean): Candidate => {
    const shown = parts[0]?.paragraph.numberBefore ?? null;
    const numbers = [
      ...(label.match(/\p{N}+|\b[A-Za-z]{1,5}\b/gu) ?? []),
      ...(shown?.match(/\p{N}+|[A-Za-z]{1,5}/gu) ?? []),
    ];
    const isNumbered = numbers.length === 0 || place.label === null ? null : numbers.includes(place.label);
    // A few words of a long paragraph say less than all of it.
    const covered = isWhole ? 1 : Math.min(1, wordCount(before) / Math.max(1, lengthOf(place)));
    const score =
      share * (0.6 + 0.4 * covered) + (isNumbered === true ? numberBonus : isNumbered === false ? -otherNumber : 0);
    return { place, label, share, isWhole, isNumbered, isId: false, position: outline.position(place.id), score };
  };
};

const lengths = new WeakMap<Place, number>();

/** Words of a place, counted once. */
const lengthOf = (place: Place): number => {
  const known = lengths.get(place) ?? wordCount(Object.values(place.words)[0] ?? '');
  lengths.set(place, known);
  return known;
};

/** What stands before the draft's words: the longest label behind which their first word stands. */
const labelBefore = (before: string, words: string): string => {
  const first = letters(words.slice(0, 60).split(/\s+/u)[0] ?? '');
  const starts = [...wordStarts(before)];
  const at = starts.findLast((end) => first !== '' && letters(before.slice(end, end + 60)).startsWith(first));
  return before.slice(0, at ?? starts.at(-1) ?? 0);
};

/** Where the draft's words may begin; of a copy also behind "A." and "IV.", which on a line of a mail would be a word. */
const wordStarts = (before: string): Generator<number> => labelEnds(before, isCapital);

const isCapital = (word: string): boolean => /^\(?[A-Z]{1,5}[.)]$/u.test(word);
