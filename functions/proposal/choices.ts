import type { Quotation } from '#reference/quotations.ts';
import { isMark } from '#reference/mention.ts';
import type { Token } from '#reference/tokens.ts';
import type { Reading } from './item-of.ts';
import type { Paper } from './paper.ts';
import type { Edit } from './reading.ts';
import type { Said } from './said.ts';
import { firstFrom, within } from './within.ts';
import { both, either, paired } from './words/choosing.ts';

/** Tokens between words and others that would do as well: "or, failing that, the words". */
const farthest = 8;

/** “x” or “y”, « soit « x », soit « y » », 要么作“x”，要么作“y”: words of which either will do. */
export const isChoice = (paper: Paper, before: Quotation | null, quotation: Quotation): boolean => {
  if (before === null) return false;
  const between = within(paper.tokens, { first: before.end, last: quotation.start }, (token) => token.start);
  const isJoined =
    between.some(({ norm }) => either.has(norm)) ||
    (between.some(({ norm }) => paired.has(norm)) && leadingTo(paper, before).some(({ norm }) => paired.has(norm)));
  return (
    isJoined &&
    between.length <= farthest &&
    !between.some((token) => both.has(token.norm) || isMark(token, '.!?')) &&
    within(paper.verbs, positionsOf(paper, before.end, quotation.start), (verb) => verb.first).length === 0
  );
};

/** UTF-16 units before words: « soit par les mots ». */
const reach = 20;

const leadingTo = (paper: Paper, { start }: Quotation): readonly Token[] =>
  within(paper.tokens, { first: start - reach, last: start }, (token) => token.start);

const positionsOf = (paper: Paper, start: number, end: number): { readonly first: number; readonly last: number } => ({
  first: firstFrom(paper.tokens, start, (token) => token.start),
  last: firstFrom(paper.tokens, end, (token) => token.start),
});

/**
 * For each of the words that may as well be put, the edits in which they stand instead of the first ones; null where the
 * first are not what is put.
 */
export const choicesOf = (said: readonly Said[], edits: readonly Edit[]): readonly (readonly Edit[])[] | null => {
  const found: Edit[][] = [];
  let first: string | null = null;
  for (const { words, isChoice: isOther } of said) {
    if (isOther !== true) {
      first = words;
      continue;
    }
    if (!edits.some((one) => one.new === first)) return null;
    found.push(edits.map((one) => (one.new === first ? { ...one, new: words } : one)));
  }
  return found;
};

/** The second is offered as well; a person sees both. */
export const asChoice = (reading: Reading, edits: Reading['edits']): Reading => ({
  ...reading,
  edits: [...edits],
  evidence: [...reading.evidence],
  why: [...reading.why, 'words: another choice for the same words'],
  confidence: reading.confidence * 0.93,
});
