import type { Outline } from '#draft/outline.ts';
import { idOfPath } from './heading-ids.ts';
import type { Mention } from './mention.ts';
import { placedAt, unknown } from './placed.ts';
import type { Context, Placed } from './placed.ts';
import { wordingIndexOf } from './wording-index.ts';

/** The next likeliest paragraph has at most this share of the likeliest's: most that lead by more are meant. */
const clearly = 0.95;
/** Where no paragraph is said to be described, it must lead by more, and share a word that hardly another has. */
const surely = 0.75;
const rare = 7;
/** Bits: a word that one place in sixteen has. Where not even that is shared, nothing was described. */
const something = 4;
/** A description decides no more than that a person finds the place at once. */
const likely = 0.92;
const mostCandidates = 3;

/**
 * "In the paragraph on a culture of peace through education, …": a paragraph named by what it speaks of. Found by the
 * words it shares with the description, under the heading named beside it or in force; where several are as near, none is
 * taken.
 */
export const describedPlaces = (mention: Mention, context: Context, outline: Outline): Placed[] => {
  const subject = mention.subject ?? '';
  const { section, heading } = context;
  const named = mention.named ?? idOfPath(outline, mention.path);
  if (named !== null) return placedAs(spokenUnder(outline, subject, named));
  let several: Placed | null = null;
  // What a smaller heading does not tell may stand elsewhere in its section, and what a section does not, in another.
  for (const under of [...new Set([heading, section])].filter((one) => one !== null)) {
    const found = spokenUnder(outline, subject, under);
    if (found?.place !== undefined && found.place !== null) return [found];
    several ??= found;
  }
  return placedAs(several ?? spokenUnder(outline, subject, null));
};

const placedAs = (found: Placed | null): Placed[] => [
  found ?? unknown('nothing in the draft speaks of what is described', []),
];

/** Of some places, the one that speaks most of a thing; null where none does. */
export const likeliestOf = (outline: Outline, subject: string, places: readonly string[]): string | null => {
  const [best] = ranked(outline, subject, places);
  return best !== undefined && best.worth >= something ? best.id : null;
};

/** Whether the draft speaks of a thing, or a part of it. */
export const isSpokenOf = (outline: Outline, subject: string, under: string | null = null): boolean =>
  spokenUnder(outline, subject, under) !== null;

/** Whether one paragraph under a heading, or of all, speaks of a thing clearly more than any other. */
export const isOnesSubject = (outline: Outline, subject: string, under: string | null): boolean => {
  const [best, next] = rankedUnder(outline, subject, under);
  return best !== undefined && best.worth >= rare && (next?.worth ?? 0) <= best.worth * surely;
};

interface Ranked {
  readonly id: string;
  readonly worth: number;
}

const rankedUnder = (outline: Outline, subject: string, under: string | null): Ranked[] =>
  ranked(
    outline,
    subject,
    (under === null ? outline.paragraphs : outline.covered(under)).map(({ id }) => id),
  );

const ranked = (outline: Outline, subject: string, places: readonly string[]): Ranked[] => {
  const worth = wordingIndexOf(outline).aboutness(subject);
  return places.map((id) => ({ id, worth: worth(id) })).sort((one, other) => other.worth - one.worth);
};

const spokenUnder = (outline: Outline, subject: string, under: string | null): Placed | null => {
  const among = rankedUnder(outline, subject, under);
  const [best, next] = among;
  if (best === undefined || best.worth < something) return null;
  if ((next?.worth ?? 0) > best.worth * clearly)
    return unknown(
      'several paragraphs speak of this',
      among
        .slice(0, mostCandidates)
        .map(({ id }) => ({ target: id, confidence: 0.3, why: 'speaks of what is described' })),
    );
  return placedAt(best.id, likely, `${best.id} speaks of what is described`);
};
