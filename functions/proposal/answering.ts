import type { Given } from '#reference/mention.ts';
import type { Reading } from './item-of.ts';
import type { Paper } from './paper.ts';
import { within } from './within.ts';
import { edit } from './wording.ts';

/** What is said of an entry is about its author's proposal. */
export const answering = (paper: Paper, readings: readonly Reading[], { placed, by, deletes, words }: Given): void => {
  for (const reading of readings) {
    if (!placed.some(({ target }) => target === reading.target)) continue;
    if (words !== null && isOfWords(paper, reading)) {
      Object.assign(reading, { kind: 'amend', edits: [edit('delete', words, '', null, null)] });
      reading.why.push('words: those that the entry asks about');
    }
    if (by !== null && (reading.kind === 'support' || reading.kind === 'oppose'))
      reading.about ??= { delegation: by, reference: null };
    if (reading.kind !== 'oppose' || !deletes) continue;
    reading.confidence *= 0.96;
    reading.why.push('what is opposed is a deletion');
  }
};

/** "> Is “x” needed in II.43?", and beneath it "No, please delete it": the words go, and not the paragraph. */
const isOfWords = (paper: Paper, { kind, edits, evidence }: Reading): boolean =>
  (kind === 'delete' || kind === 'amend') &&
  edits.length === 0 &&
  evidence.every(({ start, end }) =>
    within(paper.mentions, { first: start, last: end }, (mention) => mention.start).every(
      ({ unit, numbers }) => unit !== 'same' && numbers.length === 0,
    ),
  );
