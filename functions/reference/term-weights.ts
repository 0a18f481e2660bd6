import type { Outline } from '#draft/outline.ts';
import { spelled } from './spelled-words.ts';

/** BM25's k1: how soon another time of a word says little more. */
const saturation = 1.2;
/** BM25's b: how much a long paragraph's words count less. */
const leveling = 0.75;
/** What a word of the headings above counts beside one of the paragraph. */
const ofHeading = 0.5;

/**
 * How much a paragraph has of words that say one thing: more where they come again, more in a short paragraph than in a
 * long one, and something where a heading above has them (the term weight of BM25: Robertson and Zaragoza, The
 * Probabilistic Relevance Framework, 2009). Between 0 and 2.2.
 */
export const termWeights = (outline: Outline): ((paragraph: string, words: readonly string[]) => number) => {
  const counts = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  const count = (words: readonly string[], place: string, worth: number): void => {
    for (const word of words) {
      const places = counts.get(word) ?? new Map<string, number>();
      places.set(place, (places.get(place) ?? 0) + worth);
      counts.set(word, places);
    }
  };
  for (const { id, words } of outline.paragraphs) {
    const own = spelled(Object.values(words)[0] ?? '');
    lengths.set(id, own.length);
    count(own, id, 1);
    for (const heading of outline.headingChain(id).slice(1))
      count(spelled(Object.values(heading.words)[0] ?? ''), id, ofHeading);
  }
  const average = [...lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.size);
  return (paragraph, words) => {
    const times = words.reduce((sum, word) => sum + (counts.get(word)?.get(paragraph) ?? 0), 0);
    const length = (lengths.get(paragraph) ?? average) / Math.max(1, average);
    return times === 0 ? 0 : (times * (saturation + 1)) / (times + saturation * (1 - leveling + leveling * length));
  };
};
