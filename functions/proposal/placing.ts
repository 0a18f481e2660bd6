import type { Outline } from '#draft/outline.ts';
import { sure } from '#reference/certainty.ts';
import type { Candidate, Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { WordingIndex } from '#reference/wording-index.ts';
import type { Language } from '#wording/language.ts';
import { contradicted } from './contradicted.ts';

/**
 * Whether the words that a sender quotes can be held against the draft: in a language that it is issued in, and in any
 * that has a script of its own where the words are not in that.
 */
export const canCompare = (outline: Outline, language: Language, said: readonly string[]): boolean =>
  outline.draft.languages.includes(language) ||
  (ownScripts.has(language) && said.every((words) => /\p{Script=Latin}/u.test(words) && !otherScripts.test(words)));

const ownScripts: ReadonlySet<Language> = new Set<Language>(['ar', 'ru', 'zh']);
const otherScripts = /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]/u;

/**
 * Holds a place against the words that the sender says the draft has there. Words confirm a place, choose between
 * candidates, find one that was not named, or contradict the number; then a person sees both.
 *
 * @param isWhole a new text for the whole of the place is given: what it begins with may stand anywhere.
 */
export const checked = (
  placed: Placed,
  said: readonly string[],
  outline: Outline,
  canCheck: boolean,
  isWhole = false,
): Placed => {
  const wording = wordingIndexOf(outline);
  const telling = said.filter((words) => /[\p{L}\p{N}]/u.test(words));
  if (telling.length === 0) return placed;
  if (placed.target === 'unknown') return byWording(placed, telling, wording, canCheck);
  if (placed.place === null || placed.target === 'general') return placed;
  const kind = outline.place(placed.target)?.kind;
  if ((kind === 'section' || kind === 'heading') && !telling.every((words) => wording.holds(placed.target, words)))
    return insideSection(placed, telling, wording, outline);
  const places = placesOfTarget(placed, outline);
  if (places.some((place) => telling.every((words) => wording.holds(place, words))))
    return {
      ...placed,
      confidence: Math.max(placed.confidence, placed.confidence >= 0.9 ? sure.named : placed.confidence),
      why: `${placed.why}; its words agree`,
    };
  const elsewhere = common(telling.map((words) => wording.placesWith(words)));
  if (elsewhere.length === 0) {
    // In another language than the draft's versions nothing can be compared.
    const none = telling.every((words) => wording.placesWith(words).length === 0);
    if (!canCheck && none) return placed;
    return {
      ...placed,
      confidence: placed.confidence * (resembles(placed.place, telling, wording) ? 0.96 : 0.9),
      why: `${placed.why}; the quoted words do not stand there as quoted`,
    };
  }
  return contradicted({ ...placed, place: placed.place }, telling.join('').length, elsewhere, outline, isWhole);
};

const placesOfTarget = (placed: Placed, outline: Outline): string[] => {
  const own = placed.place ?? '';
  if (/-\d+$/u.test(placed.target)) {
    const last = Number(/(?<!\d)\d+$/u.exec(placed.target)?.[0]);
    const first = outline.position(own);
    const section = outline.place(own)?.section ?? null;
    const end = outline.position(outline.paragraph(section, last)?.id ?? own);
    return outline.places.slice(first, end + 1).map((place) => place.id);
  }
  return [own, ...outline.under(own).map((place) => place.id)];
};

/**
 * A section is named and the quoted words are not its title's: they must be some paragraph's in it. Where none there has
 * them and one elsewhere has, the sender has gone on without saying so; a person sees it.
 */
const insideSection = (placed: Placed, said: readonly string[], wording: WordingIndex, outline: Outline): Placed => {
  const under = new Set(outline.under(placed.target).map((place) => place.id));
  const anywhere = common(said.map((words) => wording.placesWith(words)));
  const holding = anywhere.filter((place) => under.has(place));
  const [only] = holding;
  const [elsewhere, ...others] = anywhere;
  if (only === undefined && elsewhere !== undefined && others.length === 0 && said.join('').length >= tellingLength)
    return {
      ...placed,
      target: elsewhere,
      place: elsewhere,
      confidence: likelyElsewhere,
      why: `nothing in ${placed.target} has the quoted words, and only ${elsewhere} has them`,
    };
  if (holding.length === 1 && only !== undefined)
    return {
      ...placed,
      target: only,
      place: only,
      confidence: said.join('').length >= tellingLength ? sure.wording : 0.93,
      why: `of ${placed.target} only ${only} has the quoted words`,
    };
  return {
    ...placed,
    target: 'unknown',
    place: null,
    confidence: 0.4,
    why:
      holding.length === 0
        ? `nothing in ${placed.target} has the quoted words`
        : `the quoted words stand in ${holding.length} places of ${placed.target}`,
    candidates: holding
      .slice(0, 8)
      .map((target) => ({ target, confidence: 0.8 / holding.length, why: 'holds the quoted words' })),
  };
};

/** The section was said, and its words are another's: which of the two slipped nobody can say. */
const likelyElsewhere = 0.5;

const resembles = (place: string, said: readonly string[], wording: WordingIndex): boolean =>
  said.every((words) => wording.nearest(words).some((near) => near.place === place && near.share >= 0.6));

/** Words of fewer letters than this, found in one place alone, are still no proof of it. */
const tellingLength = 12;

/** How sure the one place that has the words is by how many they are: a whole paragraph is no coincidence. */
const byLength = (letters: number): number =>
  letters >= tellingLength ? (letters > wholeParagraph ? 0.99 : letters > 40 ? 0.972 : 0.93) : 0.8;

/** UTF-16 units. */
const wholeParagraph = 160;

const byWording = (placed: Placed, said: readonly string[], wording: WordingIndex, canCheck: boolean): Placed => {
  const holding = common(said.map((words) => wording.placesWith(words)));
  const among =
    placed.candidates.length === 0
      ? holding
      : placed.candidates.map((one) => one.target).filter((target) => holding.includes(target));
  const [only] = among;
  if (among.length === 1 && only !== undefined) {
    const chosen = placed.candidates.length > 0;
    const confidence = chosen ? sure.wording : byLength(said.join('').length);
    const form = placed.form;
    return {
      target: form === 'new' ? `${only}+` : only,
      place: only,
      confidence,
      why: chosen
        ? `of the paragraphs with that number only ${only} has the quoted words`
        : `only ${only} has the quoted words`,
      candidates: [],
      form,
    };
  }
  if (among.length > 1)
    return {
      ...placed,
      why: `${placed.why}; the quoted words stand in ${among.length} places`,
      candidates: among
        .slice(0, 8)
        .map((target): Candidate => ({ target, confidence: 0.8 / among.length, why: 'holds the quoted words' })),
    };
  if (!canCheck || placed.candidates.length > 0) return placed;
  const near = wording.nearest(said.join(' ')).filter((one) => one.share >= 0.5);
  return near.length === 0
    ? placed
    : {
        ...placed,
        candidates: near.slice(0, 4).map(({ place, share }) => ({
          target: place,
          confidence: Math.min(0.6, share * 0.6),
          why: 'its words are like these',
        })),
      };
};

const common = (lists: readonly (readonly string[])[]): string[] => {
  const [first, ...rest] = lists;
  return (first ?? []).filter((place) => rest.every((list) => list.includes(place)));
};
