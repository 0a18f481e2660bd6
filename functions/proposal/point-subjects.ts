import type { Mention } from '#reference/mention.ts';
import { resolve } from '#reference/resolve.ts';
import type { Context, Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Reading } from './item-of.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import type { Entry } from './point-entries.ts';
import { within } from './within.ts';

/**
 * What was read in an entry of a list; if nothing was, what it names ("the text of paragraph 22 of Section IV"), also in
 * words quoted from the sender («вы говорили: “II.20 надо обдумать”»); else the section that it asks about.
 */
export const askedAbout = (paper: Paper, entry: Entry, readings: readonly Reading[], context: Context): Placed[] => {
  const placed = new Map<string, Placed>();
  for (const { target, place, confidence, why, candidates } of readings)
    placed.set(target, {
      target,
      place,
      confidence,
      why: why[0]?.replace('place: ', '') ?? '',
      candidates,
      form: 'at',
    });
  if (placed.size > 0) return [...placed.values()];
  const named = namedIn(paper, entry, isCounted);
  const found = named.length > 0 ? named : namedIn(withoutQuotes(paper, entry), entry, isCounted);
  const asked = found.length > 0 ? found : namedIn(paper, entry, isSection).slice(0, 1);
  return asked.flatMap((mention) => resolve(mention, context, paper.outline)).slice(0, mostPlaces);
};

/** What an entry that only asks is about. */
const mostPlaces = 2;

const namedIn = (paper: Paper, entry: Entry, isMeant: (mention: Mention) => boolean): Mention[] =>
  within(paper.mentions, { first: entry.start, last: entry.end }, (mention) => mention.start).filter(
    (mention) => mention.foreign === null && isMeant(mention),
  );

const isCounted = ({ numbers }: Mention): boolean => numbers.length > 0;
const isSection = ({ unit }: Mention): boolean => unit === 'section';

const withoutQuotes = ({ part, text, language, outline }: Paper, { start, end }: Entry): Paper => {
  const words = text.slice(start, end).replaceAll(quoteMarks, ' ');
  const visible = ' '.repeat(start) + words + ' '.repeat(text.length - end);
  return paperOf(part, visible, visible, language, outline);
};

const quoteMarks = /["“”„«»「」『』‹›]/gu;

/** "Is “within conflict-affected countries” needed in II.43?": the words of its one place that an entry quotes. */
export const wordsAskedAbout = (paper: Paper, { start, end }: Entry, placed: readonly Placed[]): string | null => {
  const place = placed.length === 1 ? (placed[0]?.place ?? null) : null;
  if (place === null) return null;
  const wording = wordingIndexOf(paper.outline);
  const quoted = within(paper.quotations, { first: start, last: end }, (one) => one.start)
    .map(({ innerStart, innerEnd }) => paper.text.slice(innerStart, innerEnd))
    .filter((words) => wording.holds(place, words));
  return quoted[0] ?? null;
};
