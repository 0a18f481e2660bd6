import type { Place } from '#draft/draft.ts';
import type { PartOfUnit } from './mention.ts';

/** The n-th or last sentence of a place in the language it was drafted in, or its only parenthesis; null if it has none. */
export const sentenceOf = (place: Place | undefined, which: PartOfUnit): string | null => {
  const words = place === undefined ? undefined : Object.values(place.words)[0];
  if (words === undefined) return null;
  if (which === 'parenthesis') return onlyParenthesis(words);
  const sentences = words.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return (which === 'last' ? sentences.at(-1) : sentences[which - 1]) ?? null;
};

const onlyParenthesis = (words: string): string | null => {
  const found = words.match(/\([^()]{1,400}\)/gu) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
};
