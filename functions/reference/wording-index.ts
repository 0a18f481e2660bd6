import type { Place } from '#draft/draft.ts';
import type { Outline } from '#draft/outline.ts';
import type { PartOfUnit } from './mention.ts';
import { conceptsIn } from './glossary.ts';
import type { Concept } from './glossary.ts';
import { tokensOf } from './tokens.ts';
import { sentenceOf } from './parts-of-place.ts';
import { spelled } from './spelled-words.ts';
import { termWeights } from './term-weights.ts';
import { draftingWords, structureWords } from './words/structure-words.ts';

/**
 * Which places of the draft hold given words. Words are compared folded, in order, across all language versions; the
 * rarest word chooses the few places worth comparing, so a question costs little however often it is asked.
 */
export interface WordingIndex {
  readonly holds: (place: string, words: string) => boolean;
  /** Ids of all places that hold the words, in document order. */
  readonly placesWith: (words: string) => readonly string[];
  /** Some place has these three words, folded, in a row. */
  readonly hasRun: (words: readonly string[]) => boolean;
  /** The place's words from one phrase to another ("from … to …"), as the draft prints them; null if it has not both. */
  readonly stretch: (place: string, from: string, to: string | null) => string | null;
  /** The n-th or last sentence of a place, or its only parenthesis. */
  readonly sentence: (place: string, which: PartOfUnit) => string | null;
  /**
   * How much a text speaks of what a place speaks of: the sum over the words they share, each counting by how few places
   * have it (in bits: a word that one place in 256 has counts 8); words that only hold a sentence together, or that
   * contributions use of any paragraph, do not. In another language than the draft's, a term of the
   * field counts as one word, which each place has that has any of the draft's words for it.
   */
  readonly kinship: (text: string) => (place: string) => number;
  /**
   * How much a place is about what a text speaks of: as `kinship`, but a word counts more where it comes again, and more
   * in a short place than in a long one (BM25: Robertson and Zaragoza, 2009), and the words of the heading above count too.
   */
  readonly aboutness: (text: string) => (place: string) => number;
  /** The places whose words are most like these, with the share of these that they hold (by three-word runs). */
  readonly nearest: (words: string) => readonly { readonly place: string; readonly share: number }[];
}

const made = new WeakMap<Outline, WordingIndex>();

export const wordingIndexOf = (outline: Outline): WordingIndex => {
  const known = made.get(outline);
  if (known !== undefined) return known;
  const index = build(outline);
  made.set(outline, index);
  return index;
};

const joined = (words: readonly string[]): string => ` ${words.join(' ')} `;

const build = (outline: Outline): WordingIndex => {
  const texts = new Map<string, string[]>();
  const postings = new Map<string, Set<string>>();
  const runs = new Map<string, Set<string>>();
  for (const place of outline.places) {
    const versions = Object.values(place.words).map(spelled);
    texts.set(place.id, versions.map(joined));
    for (const words of versions) {
      for (const word of words) add(postings, word, place.id);
      for (let at = 0; at + 2 < words.length; at += 1) add(runs, words.slice(at, at + 3).join(' '), place.id);
    }
  }
  const termWeight = termWeights(outline);
  const asked = new Map<string, readonly string[]>();
  const spoken = new Map<Concept, ReadonlySet<string>>();
  /** The places that have any of the draft's words for a thing: together they say how much it tells. */
  const havingAny = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.flatMap((word) => [...(postings.get(word) ?? none)]));
  const speakingOf = (concept: Concept): ReadonlySet<string> => {
    const known = spoken.get(concept) ?? havingAny(concept);
    spoken.set(concept, known);
    return known;
  };
  /** The words and terms of a text that some place has. */
  const sharedWith = (text: string): { among: ReadonlySet<string>; words: readonly string[] }[] => {
    const { words, terms } = saidIn(text);
    return [
      ...words.map((word) => ({ among: havingAny(inBothNumbers(word)), words: inBothNumbers(word) })),
      ...terms.map((concept) => ({ among: speakingOf(concept), words: concept })),
    ].filter(({ among }) => among.size > 0);
  };
  const holds = (place: string, needle: string): boolean =>
    (texts.get(place) ?? []).some((text) => text.includes(needle));
  return {
    holds: (place, words) => {
      const parts = partsOf(words).map((part) => joined(spelled(part)));
      return parts.length > 0 && parts.every((needle) => holds(place, needle));
    },
    placesWith: (words) => {
      const known = asked.get(words);
      if (known !== undefined) return known;
      const parts = partsOf(words).map(spelled);
      const rarest = parts
        .flat()
        .map((word) => postings.get(word) ?? none)
        .reduce<ReadonlySet<string> | null>((best, set) => (best === null || set.size < best.size ? set : best), null);
      const found = [...(rarest ?? none)].filter((place) => parts.every((part) => holds(place, joined(part))));
      // Bounded, so that a long hostile paper cannot fill the memory of a warm process.
      if (asked.size < 5_000) asked.set(words, found);
      return found;
    },
    hasRun: (words) => runs.has(words.join(' ')),
    stretch: (place, from, to) => stretchOf(outline.place(place), from, to),
    sentence: (place, which) => sentenceOf(outline.place(place), which),
    kinship: (text) => {
      const { words, terms } = saidIn(text);
      const shared = [...words.map((word) => postings.get(word) ?? none), ...terms.map(speakingOf)];
      return (place) => {
        let sum = 0;
        for (const among of shared) if (among.has(place)) sum += Math.log2(outline.places.length / among.size);
        return sum;
      };
    },
    aboutness: (text) => {
      const shared = sharedWith(text);
      return (place) =>
        shared.reduce(
          (sum, { among, words }) => sum + Math.log2(outline.places.length / among.size) * termWeight(place, words),
          0,
        );
    },
    nearest: (words) => {
      const wanted = spelled(words).slice(0, 400);
      const counts = new Map<string, number>();
      const total = Math.max(1, wanted.length - 2);
      for (let at = 0; at + 2 < wanted.length; at += 1)
        for (const place of runs.get(wanted.slice(at, at + 3).join(' ')) ?? none)
          counts.set(place, (counts.get(place) ?? 0) + 1);
      return [...counts]
        .map(([place, count]) => ({ place, share: count / total }))
        .sort((a, b) => b.share - a.share)
        .slice(0, 5);
    },
  };
};

/** "Certificates" where the draft has "certificate", "authority" where it has "authorities". */
const inBothNumbers = (word: string): readonly string[] => {
  if (!/^[a-z]{4,}$/u.test(word)) return [word];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`, word.replace(/y$/u, 'ies')];
};

/** The words of a text that tell its subject, and what it speaks of besides. */
const saidIn = (text: string): { readonly words: readonly string[]; readonly terms: readonly Concept[] } => {
  const tokens = tokensOf(text, longestText);
  const words = new Set(
    tokens
      .filter(({ kind }) => kind !== 'mark')
      .map(({ norm }) => norm)
      .filter(tellsSubject),
  );
  const terms = conceptsIn(tokens).filter((concept) => !concept.some((word) => words.has(word)));
  return { words: [...words], terms };
};

const tellsSubject = (word: string): boolean => !structureWords.has(word) && !draftingWords.has(word);

/** Words: more of a text says no more about its subject. */
const longestText = 400;

const none: ReadonlySet<string> = new Set();

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
};

/** "To encourage … the Programme": what stands around an ellipsis must all be there. */
const partsOf = (words: string): string[] =>
  words.split(/…|\.{3,}|\[\s?…\s?\]|\(\s?…\s?\)/u).filter((part) => /[\p{L}\p{N}]/u.test(part));

const stretchOf = (place: Place | undefined, from: string, to: string | null): string | null => {
  for (const words of Object.values(place?.words ?? {})) {
    const lower = words.toLowerCase();
    const start = lower.indexOf(from.toLowerCase());
    if (start === -1) continue;
    if (to === null) return withoutStop(words.slice(start));
    const end = lower.indexOf(to.toLowerCase(), start);
    if (end !== -1) return words.slice(start, end + to.length);
  }
  return null;
};

/** The full stop is the paragraph's own, unless a whole sentence goes. */
const withoutStop = (words: string): string => (/^\p{Lu}/u.test(words) ? words : words.replace(/\.$/u, ''));
