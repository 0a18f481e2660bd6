import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { likeliestOf } from '#reference/described.ts';
import { resolve } from '#reference/resolve.ts';
import { placedAt, unknown } from '#reference/placed.ts';
import type { Context, Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { inherited, meantOf, spokenOf } from './carried.ts';
import { numberOfLine } from './line-number.ts';
import { countedOf, countedUnder } from './counted-places.ts';
import { edgeOfSection } from './section-edge.ts';
import type { Clause } from './clauses.ts';
import type { Pointing } from './pointing.ts';
import type { Sentence } from './sentences.ts';
import { evidenceOf, rememberSection } from './state.ts';
import type { State } from './state.ts';
import type { Wording } from './wording.ts';

/** "In Section II, delete paragraph 3": the section holds for this clause and after it. */
export const contextFor = (state: State, pointing: Pointing): Context => {
  for (const mention of pointing.sections) {
    const placed = resolve(mention, state.context, state.paper.outline);
    rememberSection(state, mention, placed, false);
    const id = placed[0]?.place ?? null;
    const section = id === null ? null : (state.paper.outline.place(id)?.section ?? null);
    if (section !== null) return { ...state.context, section, heading: id, how: 'same sentence' };
  }
  return state.context;
};

export const placesOf = (
  state: State,
  clause: Clause,
  sentence: Sentence,
  pointing: Pointing,
  context: Context,
): Placed[] => {
  const { paper } = state;
  const placed: Placed[] = [];
  let current = context;
  const behind = pointing.targets.findLast((mention) => mention.path.length > 0);
  if (pointing.targets.some(({ unit }) => unit === 'singled') && state.context.several.length === 2)
    state.pair = state.context.several;
  for (const mention of pointing.targets) {
    let found =
      countedOf(state, mention) ??
      countedUnder(state, mention, current) ??
      spokenOf(state, mention) ??
      resolve(mention, besideOf(mention, placed, current), paper.outline);
    // "Merge paragraph 15 with paragraph 16 of Section II": the section behind the last holds for those before it.
    if (behind !== undefined && current.section === null && found.some((one) => one.target === 'unknown'))
      found = resolve({ ...mention, path: behind.path.slice(0, 1) }, current, paper.outline);
    if (mention.unit === 'described')
      found = found.map((one) => heldInstead(state, clause, mention.subject ?? '', one));
    rememberSection(state, mention, found, false);
    if (mention.path.length > 0 || mention.named !== null) current = { ...state.context, last: current.last };
    placed.push(...found);
  }
  if (pointing.freshUnit) {
    const edge = placed.some((one) => one.place !== null && isParagraph(state, one))
      ? null
      : edgeOfSection(state, clause, placed);
    return edge === null ? freshPlaces(state, placed) : [edge];
  }
  // "22. Delete entire paragraph.": the paragraph is that of the line's number.
  const isOwn =
    pointing.targets.length > 0 && pointing.targets.every(({ unit, step }) => unit === 'same' && step === null);
  const own = isOwn ? ownNumber(state, clause, sentence) : null;
  if (own !== null) return own;
  if (placed.length > 0) return [...meantOf(state, clause, placed)];
  const foreign = pointing.foreign.filter((mention) => !isExplained(state, clause, mention));
  if (foreign.length > 0) {
    noteForeign(state, clause, foreign);
    return [];
  }
  if (isEverywhere(state, clause))
    return [
      {
        target: 'general',
        place: null,
        confidence: 0.985,
        why: 'asked for throughout the text',
        candidates: [],
        form: 'at',
      },
    ];
  return ownNumber(state, clause, sentence) ?? inherited(state, clause, sentence);
};

/**
 * "In the paragraph on illicit trade online (Section II), insert “x” after “components”": of the places that have the
 * words, the one described; where one alone has them, they say more than its subject.
 */
const heldInstead = ({ paper }: State, { quotations }: Clause, subject: string, placed: Placed): Placed => {
  const { holds, placesWith } = wordingIndexOf(paper.outline);
  const quoted = quotations.map(({ innerStart, innerEnd }) => paper.text.slice(innerStart, innerEnd));
  const { place } = placed;
  if (place !== null && quoted.some((words) => holds(place, words))) return placed;
  const section = paper.outline.place(place ?? placed.candidates[0]?.target ?? '')?.section;
  const found = new Set(
    quoted.flatMap((words) => placesWith(words)).filter((one) => paper.outline.place(one)?.section === section),
  );
  const meant = found.size === 1 ? [...found][0] : likeliestOf(paper.outline, subject, [...found]);
  return meant === undefined || meant === null
    ? placed
    : placedAt(meant, lookedFor, `of the places that have the quoted words, ${meant} speaks of what is described`);
};

/** A person looks. */
const lookedFor = 0.8;

/** "Paragraph 17 and the one right after it": counted from the place named before it in the same breath. */
const besideOf = ({ step }: Mention, placed: readonly Placed[], context: Context): Context =>
  step === null || placed.length === 0 ? context : { ...context, last: placed.slice(-1) };

const isParagraph = (state: State, { place }: Placed): boolean =>
  state.paper.outline.place(place ?? '')?.kind === 'paragraph';

/** "add a new paragraph" without its number: after the place named, else nobody can say where. */
const freshPlaces = (state: State, placed: readonly Placed[]): Placed[] => {
  if (placed.some((one) => one.target.endsWith('+'))) return [...placed];
  const last = placed.find((one) => one.place !== null) ?? state.context.last.find((one) => one.place !== null);
  const lastPlace = last?.place ?? null;
  const isPlain = lastPlace !== null && state.paper.outline.place(lastPlace)?.kind === 'paragraph';
  if (last !== undefined && isPlain)
    return [{ ...last, target: `${last.place}+`, confidence: last.confidence * 0.95, why: `a new unit; ${last.why}` }];
  const under = state.context.section;
  const end = under === null ? undefined : state.paper.outline.covered(under).at(-1);
  return [
    unknown(
      'a new paragraph, but its place is not said',
      end === undefined ? [] : [{ target: `${end.id}+`, confidence: 0.5, why: `at the end of ${under ?? ''}` }],
    ),
  ];
};

/** "Delete “such as microchips”: paragraph 29 of BMS6 did without": what is named behind words and a colon is why. */
const isExplained = ({ paper }: State, { verb, quotations }: Clause, mention: Mention): boolean => {
  // "Keep, with the reference to paragraph 10 of the Instrument"
  if (verb !== null && verb.last <= mention.first && isMark(paper.tokens[verb.last], ',;')) return true;
  const from = quotations.find((one) => one.start >= (paper.tokens[verb?.last ?? 0]?.start ?? Infinity))?.end;
  if (from === undefined) return false;
  for (let at = mention.first - 1; (paper.tokens[at]?.start ?? -1) >= from; at -= 1)
    if (isMark(paper.tokens[at], ':;')) return true;
  return false;
};

const noteForeign = (state: State, clause: Clause, foreign: readonly Mention[]): void => {
  state.notPlaced.push({
    ...evidenceOf(state.paper, clause.start, clause.end),
    why: `it names ${foreign[0]?.foreign ?? 'another document'}, not the draft`,
  });
};

/** "19. Delete.": the sender's list numbers are the draft's only where the line says nothing else; a person looks. */
const ownNumber = (state: State, clause: Clause, sentence: Sentence): Placed[] | null =>
  clause.first === sentence.first ? numberOfLine(state, sentence) : null;

const isEverywhere = (state: State, clause: Clause): boolean => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = state.paper.tokens[at];
    if (
      token !== undefined &&
      !state.paper.isQuoted(token.start) &&
      state.paper.action(at)?.meaning.is === 'everywhere'
    )
      return true;
  }
  return false;
};

/** An instruction that names no place: its words may tell where, else a person must. */
export const withoutPlace = (state: State, clause: Clause, sentence: Sentence, wording: Wording): Placed | null => {
  const hasWords = wording.edits.length > 0 || wording.full !== null || wording.said.length > 0;
  const pointed = state.notPlaced.at(-1)?.start === clause.start;
  if (!hasWords || pointed || clause.verb === null) return null;
  if (sentence.first === clause.first && clause.quotations.length === 0) return null;
  return unknown('no place is named', []);
};
