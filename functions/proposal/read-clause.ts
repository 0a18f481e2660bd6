import { isMark } from '#reference/mention.ts';
import type { Context, Placed } from '#reference/placed.ts';
import { resolve } from '#reference/resolve.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { readingOf } from './readings-of.ts';
import { takeReason } from './bare-words.ts';
import { clausesOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { asFallback } from './conditions.ts';
import { wordingOf } from './edits.ts';
import { isExcepted, pointingOf } from './instruction.ts';
import { givesWords } from './gives-words.ts';
import { dropRefused, isHandedIn, isSaidAgain, mergedToo, removeRefusedWords } from './one-breath.ts';
import { isOfRest } from './of-rest.ts';
import { onlyKept } from './only-kept.ts';
import { aboutOthersWish, isToldOfOthers, tellOthers } from './others-wish.ts';
import type { Pointing } from './pointing.ts';
import { isFallback, isPast, isThanks } from './mood.ts';
import { asMoved } from './puts-elsewhere.ts';
import { putForSpoken, putsInstead } from './puts-instead.ts';
import { contextFor, placesOf, withoutPlace } from './places-of.ts';
import { announces, readComment, remarkInPassing } from './read-comment.ts';
import { dropRhetorical } from './rhetorical.ts';
import type { Sentence } from './sentences.ts';
import { add, rememberNamed } from './state.ts';
import type { State } from './state.ts';
import { isSuperseded } from './superseded.ts';
import { textBehindColon } from './text-behind.ts';
import { withoutCovered } from './covered.ts';
import type { Wording } from './wording.ts';
import { saysAny, wishing } from './wishes.ts';

/** Reads one verb with its places and words, and adds what it asks to the state. */
export const readClause = (state: State, said: Clause, sentence: Sentence, index: number): void => {
  const { paper } = state;
  const written = asMoved(state, said);
  const { verb } = written;
  const pointing = pointingOf(paper, written, sentence);
  let clause = written;
  if (isThanks(paper, clause) || isToldOfOthers(state, clause, sentence)) {
    tellOthers(state, clause, sentence, pointing);
    return;
  }
  if (isSuperseded(paper, clause, sentence)) {
    rememberNamed(state, pointing.targets);
    return;
  }
  if (isOfRest(state, clause, sentence)) return;
  if (pointing.targets.some(({ given }) => given?.placed.length === 0)) return;
  if (isAwaiting(paper, clause, sentence, pointing)) return;
  if (
    verb === null ||
    isHandedIn(state, clause, pointing) ||
    isPast(paper, clause) ||
    asksQuestion(paper, clause, sentence)
  ) {
    readComment(state, clause, pointing);
    return;
  }
  const context = contextFor(state, pointing);
  const text = textBehindColon(state, clause, sentence, index);
  const named = placesOf(state, clause, sentence, pointing, context);
  const kept = onlyKept(state, clause, named);
  clause = kept?.clause ?? clause;
  const places = kept?.places ?? named;
  const single = places.find((placed) => placed.place !== null)?.place ?? null;
  const draftWords = wordingIndexOf(paper.outline);
  const wording = wordingOf(
    paper,
    clause,
    text?.words ?? null,
    (from, to) => (single === null ? null : draftWords.stretch(single, from, to)),
    (words) => single !== null && draftWords.holds(single, words),
    (words) => (single === null ? draftWords.placesWith(words).length > 0 : draftWords.holds(single, words)),
  );
  if (givesWords(state, clause, sentence, pointing, wording)) return;
  const stands =
    wording.edits.length > 0 &&
    wording.edits.every((one) => one.new !== null && single !== null && draftWords.holds(single, one.new));
  if (onlyTells(paper, clause, wording, single !== null, stands) || leadsToRemarks(state, clause, pointing)) {
    readComment(state, clause, pointing);
    return;
  }
  const asked = withoutCovered([...places, ...mergedToo(state, clause, sentence, places)], paper.outline);
  if (asked.length === 0) {
    const found = withoutPlace(state, clause, sentence, wording);
    if (found === null) {
      remarkInPassing(state, clause, pointing);
      return;
    }
    asked.push(found);
  }
  const made = asked
    .flatMap((placed) =>
      readingOf(state, { clause, sentence, pointing, wording, text, announced: text?.awaited ?? false }, placed),
    )
    .filter((reading) => !isSaidAgain(state, clause, reading, sentence));
  if (verb.action === 'merge' && made.length > 1) {
    state.groups += 1;
    for (const reading of made) reading.group = `m${state.groups}`;
  }
  const slip = paper.slip(clause.first, clause.last);
  if (slip !== null)
    for (const reading of made) {
      reading.confidence *= 0.96;
      reading.why.push(`words: “${slip.text}” was read as “${slip.norm}”`);
    }
  aboutOthersWish(state, clause, sentence, made, pointing);
  removeRefusedWords(state, clause, made, sentence);
  dropRefused(state, made, sentence);
  dropRhetorical(state, made, sentence);
  if (putsInstead(state, clause, made, sentence)) return;
  putForSpoken(state, clause, made);
  add(state, made);
  if (isFallback(state.paper, clause))
    for (const reading of made) {
      reading.confidence *= 0.9;
      reading.why.push(asFallback);
    }
  if (text?.awaited === true)
    state.awaiting = made.filter(
      (reading) => reading.edits.length === 0 || reading.edits.every((one) => one.new === null),
    );
  if (clause.reasonAt < clause.last) takeReason(state, paper.tokens[clause.reasonAt]?.start ?? clause.end, clause.end);
  state.context = {
    ...state.context,
    last: exceptedPlaces(state, pointing, asked, context) ?? rememberedPlaces(state, asked),
  };
};

/** "Pending instructions, we reserve our position on paragraph 37": the place comes with the second. */
const isAwaiting = (paper: State['paper'], clause: Clause, sentence: Sentence, { targets }: Pointing): boolean =>
  clause.verb?.action === 'reserve' &&
  targets.length === 0 &&
  clause.first === sentence.first &&
  clausesOf(paper, sentence).some(
    (other) => other.first >= clause.last && other.verb?.action === 'reserve' && other.mentions.length > 0,
  );

/** "… everything except paragraph 13, which should go": what follows is of the one left out. */
const exceptedPlaces = (
  state: State,
  pointing: Pointing,
  asked: readonly Placed[],
  context: Context,
): readonly Placed[] | null => {
  const last = pointing.passing.at(-1);
  if (last === undefined || !isExcepted(state.paper, last)) return null;
  const section = state.paper.outline.place(asked[0]?.place ?? '')?.section ?? context.section;
  return resolve(last, { ...context, section, how: context.how ?? 'same sentence' }, state.paper.outline);
};

const rememberedPlaces = (state: State, asked: readonly Placed[]): readonly Placed[] => {
  const known = asked
    .filter((placed) => placed.place !== null)
    .map((placed) => ({
      ...placed,
      target: /-\d+$/u.test(placed.target) ? placed.target : (placed.place ?? placed.target),
      form: 'at' as const,
    }));
  return known.length > 0 ? known : state.context.last;
};

/** "Paragraph 16 speaks of “x”": what stands there, and nothing that is to stand in its place. */
const onlyTells = (
  paper: State['paper'],
  { first, verb, quotations }: Clause,
  { edits, full }: Wording,
  isPlace: boolean,
  stands: boolean,
): boolean =>
  verb?.wording === true &&
  !saysAny(paper, first, verb.first, wishing) &&
  !paper.norms(verb.first, verb.last).some((norm) => norm.startsWith('becom')) &&
  (verb.action === 'change' || (verb.action === 'insert' && stands)) &&
  quotations.length === 1 &&
  full === null &&
  isPlace &&
  (stands || edits.every((one) => one.new === null));

/** "Our comments on Section II are as follows": what follows is said of the section's paragraphs, and does not replace it. */
const leadsToRemarks = (state: State, clause: Clause, pointing: Pointing): boolean =>
  (clause.verb?.action === 'read' || clause.verb?.action === 'change') &&
  clause.quotations.length === 0 &&
  announces(state, clause, pointing);

/** "Paragraph 12: does this include …?": what opens as a question and ends as one asks, whatever verbs it holds. */
const asksQuestion = (paper: State['paper'], clause: Clause, sentence: Sentence): boolean => {
  if (!isMark(paper.tokens[sentence.last - 1], '?')) return false;
  const behind = clause.mentions.find((mention) => mention.first - sentence.first <= 4)?.last ?? sentence.first;
  for (const from of [sentence.first, behind]) {
    let at = from;
    while (at < clause.last && isMark(paper.tokens[at], ':,-–—.)')) at += 1;
    const found = paper.action(at)?.meaning;
    if (found?.is === 'asking' || (found?.is === 'action' && found.action === 'question')) return true;
  }
  return false;
};
