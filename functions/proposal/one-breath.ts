import { isMark } from '#reference/mention.ts';
import type { Placed } from '#reference/placed.ts';
import type { Clause } from './clauses.ts';
import { formerOrLatter } from './former-latter.ts';
import type { Reading } from './item-of.ts';
import { numberOfLine } from './line-number.ts';
import { grownTogether } from './moving.ts';
import type { Pointing } from './pointing.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import { firstFrom, within } from './within.ts';
import { leadingIn } from './words/leading.ts';
import { withoutWords } from './words/little-words.ts';
import { joinsWith, pronouns, takingUp } from './words/pronouns.ts';
import { edit } from './wording.ts';

/** "… while paragraph 10 might be combined with it": the other one was named before. */
export const mergedToo = (
  state: State,
  clause: Clause,
  sentence: Sentence,
  places: readonly Placed[],
): readonly Placed[] => {
  const { verb } = clause;
  const { last } = state.context;
  // "89. Merge with 90"
  const own = verb?.action === 'merge' && places.length === 1 ? (numberOfLine(state, sentence) ?? []) : [];
  if (own.length > 0 && own[0]?.target !== places[0]?.target) return own;
  // « الفقرتان 21 و22 … لو دُمجت الثانية في الأولى », 把后者并入前者: of two the one goes into the other.
  const isSingled =
    clause.mentions.length === 0
      ? formerOrLatter(state.paper, clause) !== null
      : clause.mentions.every(({ unit }) => unit === 'singled');
  const pair = [last, state.context.several].find((two) => two.length === 2) ?? [];
  if (
    verb?.action === 'merge' &&
    isSingled &&
    places.length === 1 &&
    pair.some(({ target }) => target === places[0]?.target)
  )
    return pair.filter(({ target }) => target !== places[0]?.target);
  if (verb?.action !== 'merge' || places.length !== 1 || last.length !== 1 || places[0]?.target === last[0]?.target)
    return [];
  const behind = state.paper.norms(verb.last, clause.reasonAt);
  // "Paragraph 30. Merge with paragraph 26."
  const isOneOfTwo = !sentence.beginsLine && joinsWith.has(behind[0] ?? '') && clause.mentions.length === 1;
  // « دمجها مع الفقرة التالية », 与下一段合并: with the one beside it.
  const isBeside =
    clause.mentions.length === 1 && clause.mentions[0]?.unit === 'same' && clause.mentions[0].step !== null;
  return isOneOfTwo || isBeside || behind.some((norm) => norm === 'it' || norm === 'celui' || norm === 'este')
    ? last.map((placed) => ({ ...placed, confidence: placed.confidence * 0.95 }))
    : [];
};

/** "I send you the amendments of Barbados to Section III": what follows is announced, and nothing asked yet. */
export const isHandedIn = (state: State, { verb, quotations }: Clause, { targets }: Pointing): boolean =>
  verb?.action === 'rework' &&
  /^amend(?:e)?ments?$/u.test(state.paper.tokens[verb.first]?.norm ?? '') &&
  quotations.length === 0 &&
  targets.every((mention) => mention.unit === 'section' && mention.numbers.length === 0);

/**
 * "The words “x” are superfluous and can be deleted": the second verb asks what the first did; so does « la seconde
 * phrase est de trop ; elle pourrait tomber ».
 */
export const isSaidAgain = (state: State, clause: Clause, reading: Reading, sentence: Sentence): boolean =>
  removesTheSame(state.latest, reading, sentence) ||
  (clause.quotations.length === 0 && clause.mentions.length === 0 && takesUpAgain(state, reading, sentence)) ||
  (reading.kind === 'delete' && removesPart(state, reading, breathOf(state.paper, clause, sentence) ?? sentence.start));

const removesTheSame = (latest: readonly Reading[], { place, kind, edits }: Reading, sentence: Sentence): boolean =>
  kind === 'amend' &&
  edits.length === 1 &&
  edits[0]?.op === 'delete' &&
  latest.some(
    (one) =>
      one.place === place &&
      one.edits.length === 1 &&
      one.edits[0]?.op === 'delete' &&
      one.edits[0].old === edits[0]?.old &&
      (!sentence.beginsLine || (one.evidence[0]?.start ?? -1) >= sentence.start),
  );

/** "… has no business there and may go", "Who decides? We would appreciate a word of explanation.": no request of its own. */
const takesUpAgain = ({ latest }: State, { place, kind, edits }: Reading, { start, beginsLine }: Sentence): boolean =>
  latest.some((one) => {
    const said = one.evidence.at(-1);
    if (one.place !== place || said === undefined) return false;
    const isGone = one.edits.some(({ op }) => op === 'delete') && edits.every(({ op }) => op === 'delete');
    return kind === 'question'
      ? one.kind === 'question' && !beginsLine && start - said.end <= nextSentences
      : kind === 'amend' && isGone && said.start >= start;
  });

/** UTF-16 units: a short sentence may stand between. */
const nextSentences = 120;

const removesPart = (state: State, reading: Reading, from: number): boolean =>
  state.readings.some(
    (one) =>
      one.kind === 'amend' &&
      one.place === reading.place &&
      (one.evidence[0]?.start ?? -1) >= from &&
      one.edits.some((edit) => edit.op === 'delete'),
  );

/** "We cannot accept paragraph 7 and ask that it be bracketed": the request is what is asked; the refusal is why. */
export const dropRefused = (state: State, made: readonly Reading[], sentence: Sentence): void => {
  for (const reading of made) {
    if (reading.kind === 'oppose' || reading.kind === 'support' || reading.kind === 'question') continue;
    const at = state.readings.findLastIndex(
      (one) =>
        one.kind === 'oppose' &&
        one.target === reading.target &&
        ((one.evidence.at(-1)?.start ?? -1) >= sentence.start || refuses(state, one, reading, sentence)),
    );
    if (at >= 0) state.readings.splice(at, 1);
  }
};

/** « L'incise « x » nous gêne, il faudrait s'en défaire »: the words just refused are to go, not the place. */
export const removeRefusedWords = (
  state: State,
  clause: Clause,
  made: readonly Reading[],
  sentence: Sentence,
): void => {
  const { paper } = state;
  if (clause.quotations.length > 0 || clause.mentions.length > 0) return;
  const from = breathOf(paper, clause, sentence);
  if (from === null) return;
  const [only, other] = within(paper.quotations, { first: from, last: clause.start }, (one) => one.start);
  const refusal = state.readings.findLast((one) => (one.evidence.at(-1)?.start ?? -1) >= from);
  if (only === undefined || other !== undefined || refusal === undefined) return;
  const isWithout = withoutWords.has(paper.norms(sentence.first, sentence.first + 1)[0] ?? '');
  const isJudged = refusal.kind === 'comment' && (isWithout || from < sentence.start);
  if (refusal.kind !== 'oppose' && !isJudged) return;
  for (const reading of made) {
    if (reading.kind !== 'delete' || reading.target !== refusal.target) continue;
    reading.kind = 'amend';
    reading.edits = [edit('delete', paper.text.slice(only.innerStart, only.innerEnd), null, null, null)];
    reading.confidence *= 0.96;
  }
};

/**
 * Where what is spoken of began: this sentence, or the one before it on the line, whose words « nous en demandons la
 * suppression », "it should go" take up; null where a sentence's first words are its own.
 */
const breathOf = (paper: State['paper'], clause: Clause, sentence: Sentence): number | null => {
  if (clause.first > sentence.first) return paper.tokens[sentence.first]?.start ?? 0;
  const before = paper.sentences[firstFrom(paper.sentences, sentence.first, (one) => one.first) - 1];
  if (before === undefined || sentence.beginsLine || !takesUp(paper, clause)) return null;
  return namesWords(paper, before) ? before.start : null;
};

const takesUp = (paper: State['paper'], { first, verb }: Clause): boolean =>
  paper
    .norms(first, (verb?.last ?? first) + 1)
    .some((norm) => pronouns.has(norm) || takingUp.has(norm) || grownTogether.test(norm));

/** « le mot « x » nous paraît excessif », "we cannot accept “x” in paragraph 12": of words, and not of the place. */
const namesWords = (paper: State['paper'], { first, last, start, end }: Sentence): boolean => {
  const [quoted] = within(paper.quotations, { first: start, last: end }, (one) => one.start);
  if (quoted === undefined) return false;
  const [place] = within(paper.mentions, { first, last }, (one) => one.first);
  const isFirst = place === undefined || place.start > quoted.start;
  const before = firstFrom(paper.tokens, quoted.start, (token) => token.start) - 1;
  if (isFirst || isMark(paper.tokens[before], ':')) return true;
  let isBare = true;
  for (let at = first; at < last && (paper.tokens[at]?.start ?? Infinity) < (quoted?.start ?? 0); at += 1) {
    isBare &&=
      paper.isInMention(at) || paper.tokens[at]?.kind !== 'word' || leadingIn.has(paper.tokens[at]?.norm ?? '');
    const found = paper.action(at);
    if (found?.meaning.is === 'inside' && (paper.tokens[found.end]?.start ?? Infinity) >= (quoted?.start ?? 0))
      return true;
  }
  return isBare;
};

/** "We cannot agree to “x”. Please delete.": the words just refused are those to go; a place refused as a whole, too. */
const refuses = (state: State, refusal: Reading, reading: Reading, sentence: Sentence): boolean => {
  const words = reading.edits[0]?.old ?? null;
  const said = refusal.evidence.at(-1);
  if (said === undefined || (words !== null && !said.quote.includes(words))) return false;
  // "Paragraph 31 is not acceptable. It should be deleted." says both; what is refused of it is why it is to go.
  const isOfPlace = within(state.paper.mentions, { first: said.start, last: said.end }, (one) => one.start).length > 0;
  if (words === null && (isOfPlace || !goesAsAWhole.has(reading.kind))) return false;
  return said.end <= sentence.start && !state.paper.text.slice(said.end, sentence.start).includes('\n');
};

const goesAsAWhole: ReadonlySet<string> = new Set(['delete', 'reserve']);
