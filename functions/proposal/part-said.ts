import type { PartOfUnit } from '#reference/mention.ts';
import type { Placed } from '#reference/placed.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { inEveryLanguage, phrasesOf } from './phrases.ts';
import type { Pointing } from './pointing.ts';
import type { Sentence } from './sentences.ts';
import type { Verb } from './verbs.ts';
import { parentheses, square } from './words/parentheses.ts';

const named = phrasesOf(inEveryLanguage(parentheses, (phrases) => phrases));
const inSquare = phrasesOf(square);

/** "The second sentence of V.2", "the parenthesis in II.36": the part of a place that a clause is about; null for all of it. */
export const partSaid = ({ text }: Paper, clause: Clause, { targets }: Pointing, given: Placed): PartOfUnit | null => {
  const mention = targets.find((one) => one.sentence !== null) ?? null;
  const part = mention?.sentence ?? (targets.length === 0 ? given.sentence : undefined) ?? null;
  if (part !== null || given.place === null || clause.quotations.length > 0) return part;
  // "What stands in brackets in II.36 is too detailed; take it out."
  const said = text.slice(targets.length === 0 ? openingOf(text, clause.start) : clause.start, clause.end);
  const isNamed = named.in(said).length > 0 && inSquare.in(said).length === 0;
  return isNamed ? 'parenthesis' : null;
};

/** Where the sentence began whose last part says only "take it out". */
const openingOf = (text: string, at: number): number => {
  const from = Math.max(0, at - longestSentence);
  const stops = [...text.slice(from, at).matchAll(/[.!?؟](?=\s)|[。！？\n]/gu)];
  return from + (stops.at(-1)?.index ?? -1) + 1;
};

/** UTF-16 units. */
const longestSentence = 300;

/** "What stands in brackets is too long": where the words stand, and not where they are to be put. */
export const withoutPartNames = (paper: Paper, { start, end }: Sentence, verbs: readonly Verb[]): readonly Verb[] => {
  if (verbs.every(({ action }) => action !== 'reserve')) return verbs;
  const found = named.in(paper.text.slice(start, end));
  return found.length === 0
    ? verbs
    : verbs.filter(({ action, first, last }) => {
        const [from, to] = [paper.tokens[first]?.start ?? 0, paper.tokens[last - 1]?.end ?? 0];
        return action !== 'reserve' || !found.some((one) => start + one.start <= from && to <= start + one.end);
      });
};
