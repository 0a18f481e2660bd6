import type { Outline } from '#draft/outline.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { WordingIndex } from '#reference/wording-index.ts';
import { letterRuns, letters } from './letters.ts';

/** A place whose words a marked line has, as it was before its changes. */
export interface MarkedPlace {
  readonly place: string;
  /** The place's words in the language of the line. */
  readonly current: string;
  /** All of its words, a passage of them, or words much like them. */
  readonly fit: 'whole' | 'passage' | 'like';
  /** What stands before the draft's words: "27.", "Paragraph 27:". */
  readonly label: string;
}

/** Words that may stand before those of the draft on a line. */
const longestLabel = 8;
/** Words. Fewer are found in too many places. */
const fewestWords = 4;
const fewestAlike = 8;

/** Three-word runs that an older wording, or one with changes not marked, shares with the draft's. */
const alike = 0.6;

/** The places that have the words, those with all of them before those with a passage, and these before those like them. */
export const placesOfWords = (before: string, outline: Outline): MarkedPlace[] => {
  const index = wordingIndexOf(outline);
  const near = index.nearest(before);
  const starts = [...labelEnds(before)];
  const places = [
    ...new Set([...near.map(({ place }) => place), ...starts.flatMap((at) => index.placesWith(before.slice(at)))]),
  ];
  const found = places.flatMap((place) => fitOf(before, starts, place, index, outline));
  for (const fit of ['whole', 'passage'] as const) {
    const fitting = found.filter((one) => one.fit === fit);
    if (fitting.length > 0) return fitting;
  }
  const [best, second] = near;
  const isClear = best !== undefined && best.share >= alike && best.share > (second?.share ?? 0) + 0.15;
  if (!isClear || wordCount(before) < fewestAlike) return [];
  const current = bestVersion(before, best.place, outline);
  const label = before.slice(0, starts.at(-1) ?? 0);
  return current === null ? [] : [{ place: best.place, current, fit: 'like', label }];
};

const fitOf = (
  before: string,
  starts: readonly number[],
  place: string,
  index: WordingIndex,
  outline: Outline,
): MarkedPlace[] => {
  const versions = Object.values(outline.place(place)?.words ?? {});
  for (const at of starts) {
    const words = letters(before.slice(at));
    const current = versions.find((version) => letters(version) === words);
    if (words !== '' && current !== undefined) return [{ place, current, fit: 'whole', label: before.slice(0, at) }];
  }
  for (const at of starts) {
    const words = before.slice(at);
    if (wordCount(words) < fewestWords || !index.holds(place, words)) continue;
    const current = bestVersion(words, place, outline);
    if (current !== null) return [{ place, current, fit: 'passage', label: before.slice(0, at) }];
  }
  return [];
};

/**
 * Where the draft's words may begin: at the line's beginning, or behind a number or a colon near it. One by one, since
 * mostly the first or the second is the right one.
 * @param isFirstLabel what else may be a label as a line's first word.
 */
export function* labelEnds(before: string, isFirstLabel: (word: string) => boolean = isLabel): Generator<number> {
  yield 0;
  let word = '';
  let count = 0;
  const head = before.slice(0, 120);
  const words = /\S+/gu;
  for (let found = words.exec(head); found !== null; found = words.exec(head)) {
    if (isLabel(word) || (count === 1 && isFirstLabel(word))) yield found.index;
    word = found[0];
    count += 1;
    if (count > longestLabel) break;
  }
}

const isLabel = (word: string): boolean =>
  /[\p{N}:：]/u.test(word) ||
  /^\(?[IVXivxa-hأ-ي]{1,5}[.)]?$/u.test(word) ||
  /^[-–—•*·…]+$/u.test(word) ||
  /^(?:bis|ter|quater|alt)[.:)]?$/iu.test(word);

export const wordCount = (text: string): number => {
  if (!han.test(text)) return letterRuns(text).length / 2;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.reduce((sum, word) => sum + (han.test(word) ? word.length / 2 : 1), 0);
};

const han = /\p{Script=Han}/u;

/** The language version that shares most words with the text. */
const bestVersion = (text: string, place: string, outline: Outline): string | null => {
  const versions = Object.values(outline.place(place)?.words ?? {});
  if (versions.length <= 1) return versions[0] ?? null;
  const own = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const shared = (version: string): number =>
    (version.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => own.has(word)).length;
  return versions.reduce((best, one) => (shared(one) > shared(best) ? one : best));
};
