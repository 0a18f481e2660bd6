import type { Mention } from '#reference/mention.ts';
import { introducers } from '#reference/words/introducers.ts';
import { lineOf } from './lines.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

/** Bare words end with their block, or before a line that names a place or carries a label. */
export const endOfBare = (state: State, sentence: Sentence): number => {
  const { paper } = state;
  let { end } = sentence;
  for (const next of within(paper.sentences, { first: sentence.end, last: sentence.end + 4_000 }, (one) => one.start)) {
    if (next.beginsBlock || (next.beginsLine && (next.marker !== null || lineOf(paper, next).is !== 'prose'))) break;
    if (
      next.beginsLine &&
      within(paper.mentions, next, (mention) => mention.first).some((mention) => opensLine(state, next, mention))
    )
      break;
    ({ end } = next);
  }
  return end;
};

/** « في ف 4 نوافق », "On 12: delete": a place with which a line begins, or which is led up to there. */
const opensLine = ({ paper }: State, line: Sentence, { first, numbers }: Mention): boolean =>
  first === line.first ||
  (numbers.length > 0 &&
    first - line.first <= longestLead &&
    paper.norms(line.first, first).every((norm) => introducers.has(norm)));

/** Tokens. */
const longestLead = 2;

export const consumeTo = (state: State, sentence: Sentence, end: number): void => {
  for (const covered of within(
    state.paper.sentences,
    { first: sentence.start, last: Math.max(end, sentence.start + 1) },
    (one) => one.start,
  ))
    state.consumed.add(covered);
};

export const wordsFrom = (state: State, sentence: Sentence): string => {
  const { paper } = state;
  const [quotation] = within(paper.quotations, { first: sentence.start, last: sentence.end }, (one) => one.start);
  const raw =
    quotation !== undefined && quotation.start <= sentence.start + 2
      ? paper.text.slice(quotation.innerStart, quotation.innerEnd)
      : paper.text.slice(sentence.start, endOfBare(state, sentence));
  return raw.replaceAll(/(?<!\s)\s*\n\s*/gu, ' ').trim();
};

export const takeReason = (state: State, start: number, end: number): void => {
  const words = state.paper.text
    .slice(start, end)
    .replaceAll(/(?<!\s)\s*\n\s*/gu, ' ')
    .trim();
  if (words === '') return;
  for (const reading of state.latest) reading.reason = reading.reason === null ? words : `${reading.reason} ${words}`;
  for (const covered of within(state.paper.sentences, { first: start, last: end }, (one) => one.start))
    state.consumed.add(covered);
};
