import type { Quotation } from '#reference/quotations.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import type { Edit, Kind } from './reading.ts';
import { scratchesLatest } from './scratched.ts';
import type { Sentence } from './sentences.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { within } from './within.ts';
import { corrected, folded, shorter, withNew, wordsOf } from './told-by-words.ts';

/** A sentence, and the places in force when it had been read. */
export interface Visit {
  readonly sentence: Sentence;
  readonly places: readonly Placed[];
}

/** Sentences in a row that are about one place. */
interface Passage {
  readonly placed: Placed;
  readonly place: string;
  readonly sentences: readonly Sentence[];
}

/** Sentences: an argument about one paragraph is seldom longer. */
const longestPassage = 8;

/**
 * The place was named and has the words quoted with it (31 of 31 in the gold set were right); what is asked was not
 * understood by its verb. Where only the thread of the paper gives the place, a person looks.
 */
const named = 0.985;
const inherited = 0.95;
/** Nobody has said which words go. */
const guessed = 0.9;

/**
 * In a passage about one place the quoted words themselves tell what is asked, whatever verbs the sender found: those
 * that stand in the draft are the old ones or the anchor, those that do not are the new ones. "Paragraph 93 rightly
 * appeals to “A”. It would be made more complete by “A, including B”." Only what was read as an opinion, or as words
 * without their place, is read so again; a person looks.
 */
export const readPassages = (state: State, visits: readonly Visit[]): void => {
  const inOrder = state.readings
    .map((reading) => ({ reading, start: reading.evidence.at(-1)?.start ?? 0 }))
    .sort((one, other) => one.start - other.start);
  const instead = new Map<Reading, readonly Reading[]>();
  const added: Reading[] = [];
  for (const passage of passagesOf(state, visits)) {
    const { sentences } = passage;
    const range = { first: sentences[0]?.start ?? 0, last: sentences.at(-1)?.end ?? 0 };
    const readings = within(inOrder, range, ({ start }) => start).map(({ reading }) => reading);
    const reading = readPassage(state, passage, range, readings);
    if (reading === null) continue;
    const [first, ...others] = readings;
    const kept = readings.filter((one) => one.kind === 'question' && !overlaps(one, reading));
    if (first === undefined) added.push(reading);
    else instead.set(first, kept.includes(first) ? [reading, first] : [reading]);
    for (const one of others) if (!kept.includes(one)) instead.set(one, []);
  }
  const all = [...state.readings.flatMap((one) => instead.get(one) ?? [one]), ...added];
  state.readings.splice(0, state.readings.length, ...all);
};

const passagesOf = (state: State, visits: readonly Visit[]): Passage[] => {
  const passages: { placed: Placed; place: string; sentences: Sentence[] }[] = [];
  let isOpenStill = false;
  for (const { sentence, places } of visits) {
    const [only] = places;
    const place = places.length === 1 ? (only?.place ?? null) : null;
    const kind = place === null ? null : (state.paper.outline.place(place)?.kind ?? null);
    if (
      only === undefined ||
      place === null ||
      kind === 'section' ||
      namesSeveral(state, sentence) ||
      state.consumed.has(sentence)
    ) {
      isOpenStill = false;
      continue;
    }
    const latest = passages.at(-1);
    if (isOpenStill && latest?.place === place && latest.sentences.length < longestPassage)
      latest.sentences.push(sentence);
    else passages.push({ placed: only, place, sentences: [sentence] });
    isOpenStill = true;
  }
  return passages;
};

/** Of a sentence that names several places nobody can say which words are whose. */
const namesSeveral = ({ paper }: State, sentence: Sentence): boolean =>
  within(paper.mentions, sentence, (mention) => mention.first).filter(
    (mention) => mention.foreign === null && mention.numbers.length > 0,
  ).length > 1;

const readPassage = (
  state: State,
  { placed, place, sentences }: Passage,
  range: { readonly first: number; readonly last: number },
  readings: readonly Reading[],
): Reading | null => {
  if (readings.some((reading) => reading.place !== place || !isOpen(reading))) return null;
  if (sentences.some((one) => scratchesLatest(state.paper, one))) return null;
  const quotations = outermost(within(state.paper.quotations, range, (one) => one.start));
  if (quotations.length === 0) return null;
  const index = wordingIndexOf(state.paper.outline);
  const shown = quotations.filter((one) => index.holds(place, wordsOf(state, one)));
  const fresh = quotations.filter((one) => !shown.includes(one));
  const told =
    corrected(state, place, quotations, fresh, readings) ??
    (fresh.length === 1 && fresh[0] !== undefined
      ? withNew(state, shown, fresh[0], readings)
      : shorter(state, shown, readings));
  if (told === null) return null;
  const spoken = sentences.filter((one) =>
    told.quotations.some((each) => one.start <= each.start && each.start < one.end),
  );
  const evidence = evidenceOf(state.paper, spoken[0]?.start ?? range.first, spoken.at(-1)?.end ?? range.last);
  const reading = begun(
    placed,
    'amend',
    told.isGuess === true ? guessed : namesPlace(state, sentences) ? named : inherited,
    [
      'action: the quoted words are told apart by the draft',
      ...(told.isGuess === true ? ['the draft’s words that they stand for are guessed'] : []),
    ],
    [
      ...readings
        .flatMap((one) => one.evidence)
        .filter((one) => one.end <= evidence.start)
        .slice(0, 1),
      evidence,
    ],
  );
  reading.edits = [told.edit];
  if (isTitle(state, place, told.edit))
    Object.assign(reading, { kind: 'replace', edits: [{ ...told.edit, old: null }] });
  return reading;
};

const namesPlace = ({ paper }: State, sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) =>
    within(paper.mentions, sentence, (mention) => mention.first).some(
      ({ foreign, numbers, sentence: part }) => foreign === null && (numbers.length > 0 || part !== null),
    ),
  );

/** New words for all that a heading says. */
const isTitle = (state: State, place: string, { op, old }: Edit): boolean => {
  const { kind, words } = state.paper.outline.place(place) ?? {};
  return (
    op === 'replace' &&
    old !== null &&
    kind === 'heading' &&
    Object.values(words ?? {}).some((own) => folded(own) === folded(old))
  );
};

const opinions: ReadonlySet<Kind> = new Set(['comment', 'support', 'question', 'oppose']);

/** What may yet turn out to be a change of words: an opinion of the sender's own, or new words that nothing makes room for. */
const isOpen = ({ kind, edits, about, isNew, destination }: Reading): boolean =>
  about === null &&
  !isNew &&
  (opinions.has(kind) ||
    // "Elsewhere it is arms transfer licensing."
    (kind === 'move' && destination === null) ||
    ((kind === 'amend' || kind === 'replace') &&
      edits.every((one) => one.old === null && (one.anchor === null || one.anchor.words === ''))));

const overlaps = ({ evidence }: Reading, other: Reading): boolean => {
  const at = other.evidence.at(-1);
  return at !== undefined && evidence.some((one) => one.start < at.end && at.start < one.end);
};

const outermost = (quotations: readonly Quotation[]): Quotation[] => {
  const kept: Quotation[] = [];
  for (const one of quotations) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};
