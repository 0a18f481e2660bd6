import { wordingIndexOf } from '#reference/wording-index.ts';
import { labelOf } from './point-labels.ts';
import { ownPlace } from './draft-passage.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { within } from './within.ts';

export interface Entry {
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * The ways to cut a mail into entries, the likeliest first: where the sender answers between the lines, each stretch that
 * that stands alone and holds nothing numbered is one.
 *
 * @param own the sender's own words, all others blanked out
 */
export const entriesIn = (own: string, paper: Paper): readonly (readonly Entry[])[] => {
  const stretches = stretchesOf(own, paper);
  const labelled = entriesOf(paper, isLabelled);
  const drafts = entriesOf(paper, beginsWithDraft);
  return [
    stretches.length > 1 ? besideLabelled(stretches, labelled) : labelled,
    entriesOf(paper, isDashed),
    entriesOf(paper, beginsWithPlace),
    // Between paragraphs of the draft, what names one ("Jordan would delete 45") is an entry too.
    drafts.length > 0 ? entriesOf(paper, beginsWithAny) : drafts,
  ];
};

const besideLabelled = (stretches: readonly Entry[], labelled: readonly Entry[]): Entry[] =>
  [
    ...labelled,
    ...stretches.filter(({ start, end }) => within(labelled, { first: start, last: end }, startOf).length === 0),
  ].sort((one, other) => one.start - other.start);

const startOf = ({ start }: Entry): number => start;

/** "> Question 3: …", and beneath it the answer: what the sender's own words part. */
const stretchesOf = (own: string, paper: Paper): Entry[] => {
  const entries: Entry[] = [];
  for (const sentence of paper.sentences) {
    const last = entries.at(-1);
    if (last === undefined || /\p{L}/u.test(own.slice(last.end, sentence.start)))
      entries.push({ label: labelOf(sentence), start: sentence.start, end: sentence.end });
    else entries[entries.length - 1] = { ...last, end: sentence.end };
  }
  return entries;
};

/** A mail has entries with numbers or letters; if not those with dashes, else lines that begin with their place. */
const entriesOf = (paper: Paper, begins: (sentence: Sentence, paper: Paper) => boolean): Entry[] => {
  const entries: Entry[] = [];
  let open = false;
  for (const sentence of paper.sentences) {
    const last = entries.at(-1);
    if (sentence.beginsLine && begins(sentence, paper)) {
      entries.push({ label: labelOf(sentence), start: sentence.start, end: sentence.end });
      open = true;
    } else if (sentence.beginsBlock) open = false;
    else if (open && last !== undefined && (!sentence.beginsLine || goesOn(paper, last, sentence)))
      entries[entries.length - 1] = { ...last, end: sentence.end };
  }
  return entries;
};

/** "… and strengthens ⏎ gender-sensitive … control.": a line that reads like a new one, and is of the draft's paragraph still. */
const goesOn = ({ text, outline }: Paper, { start, end, label }: Entry, sentence: Sentence): boolean => {
  const own = ownPlace(text.slice(start, end), label, outline);
  return (
    own !== null &&
    own.place !== null &&
    wordingIndexOf(outline).holds(own.place, text.slice(sentence.start, sentence.end))
  );
};

/** "1.", "b)", "(C)"; not "M. Duarte". */
const isLabelled = ({ marker }: Sentence): boolean =>
  marker !== null && (marker.value !== null || /^\p{Ll}|\)$/u.test(marker.text));

const isDashed = (sentence: Sentence): boolean => sentence.marker !== null && labelOf(sentence) === null;

const beginsWithPlace = (sentence: Sentence, paper: Paper): boolean =>
  paper.mentions.length > 0 &&
  within(paper.mentions, { first: sentence.first, last: sentence.first + 1 }, (mention) => mention.first).some(
    (mention) => mention.foreign === null && mention.numbers.length > 0,
  );

const beginsWithDraft = ({ beginsBlock, start, end }: Sentence, { text, outline }: Paper): boolean =>
  beginsBlock && ownPlace(text.slice(start, end), null, outline) !== null;

const beginsWithAny = (sentence: Sentence, paper: Paper): boolean =>
  beginsWithDraft(sentence, paper) ||
  (sentence.beginsBlock &&
    within(paper.mentions, sentence, (mention) => mention.first).some(
      ({ foreign, numbers }) => foreign === null && numbers.length > 0,
    ));
