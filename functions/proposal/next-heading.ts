import { isMark } from '#reference/mention.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

/** Tokens of a heading that nobody knows. */
const shortHeading = 12;

/** "==== ITI (Section III)": the marks with which a line opens, where it is decorated like a heading; null otherwise. */
export const decorationOf = ({ paper }: State, { start, beginsLine }: Sentence): string | null => {
  const [, mark] = /^([=#*~_+-])\1/u.exec(paper.text.slice(start, start + 2)) ?? [];
  return beginsLine ? (mark ?? null) : null;
};

/**
 * "2. MUNITIONS" behind "1. DECLARATION", "==== Three late ones" behind "==== Follow-up (Section V)": another heading of
 * the sender's, and no section's that is known. What stood in force no longer does.
 */
export const isNextHeading = (state: State, sentence: Sentence): boolean => {
  const isCounted = state.heading.number !== null && sentence.marker?.value === state.heading.number + 1;
  const isDecorated = state.heading.mark !== null && decorationOf(state, sentence) === state.heading.mark;
  return (
    (isCounted || isDecorated) &&
    sentence.beginsBlock &&
    sentence.endsLine &&
    sentence.last - sentence.first <= shortHeading + (isDecorated ? shortHeading : 0) &&
    !isMark(state.paper.tokens[sentence.last - 1], '.;:,?!') &&
    (isDecorated || within(state.paper.verbs, sentence, (verb) => verb.first).length === 0) &&
    within(state.paper.mentions, sentence, (mention) => mention.first).length === 0
  );
};

/** Tokens of a heading that says by nothing but its place that it is one. */
const plainHeading = 6;

/** « Impresión 3D », «Прозрачность»: a few words by themselves between blank lines, which name nothing of the draft. */
export const isOwnHeading = (
  { paper }: State,
  { first, last, beginsBlock, endsLine }: Sentence,
  index: number,
): boolean =>
  beginsBlock &&
  endsLine &&
  last - first <= plainHeading &&
  paper.sentences[index + 1]?.beginsBlock === true &&
  paper.tokens[last - 1]?.kind !== 'mark' &&
  within(paper.verbs, { first, last }, (verb) => verb.first).length === 0 &&
  within(paper.mentions, { first, last }, (mention) => mention.first).length === 0;
