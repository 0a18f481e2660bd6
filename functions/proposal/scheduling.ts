import { phrasesOf } from '#reference/phrases.ts';
import type { Phrases } from '#reference/phrases.ts';
import type { Token } from '#reference/tokens.ts';
import { tokensOf } from '#reference/tokens.ts';
import { languages } from '#wording/language.ts';
import type { InSixLanguages } from '#wording/language.ts';
import type { Reading } from './item-of.ts';
import { takingUp, when } from './words/scheduling.ts';

const phrases = (words: InSixLanguages<readonly string[]>): Phrases<true> =>
  phrasesOf(languages.flatMap((language) => words[language].map((word) => [word, true] as const)));

const asking = phrases(when);
const taken = phrases(takingUp);

const has = (found: Phrases<true>, tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => found.at(tokens, at) !== null);

/** « À quelle heure la section II sera-t-elle examinée ? »: asked of those who organize the work, and not of the draft. */
export const asksForSchedule = ({ kind, evidence }: Reading): boolean => {
  if (kind !== 'question') return false;
  const tokens = evidence.flatMap(({ quote }) => tokensOf(quote));
  return has(asking, tokens) && has(taken, tokens);
};
