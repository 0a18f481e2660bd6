import type { Mention } from '#reference/mention.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import { resolve, unknown } from '#reference/resolve.ts';
import type { Context, Placed } from '#reference/resolve.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Clause } from './clauses.ts';
import { within } from './clauses.ts';
import { colonAfterVerb, edit, wantsText, wordingOf } from './edits.ts';
import type { Wording } from './edits.ts';
import { pointingOf } from './instruction.ts';
import type { Pointing } from './instruction.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { kindOf } from './kinds.ts';
import { checked } from './placing.ts';
import { add, endOfBare, evidenceOf, rememberSection, takeReason } from './reader.ts';
import type { State } from './reader.ts';
import type { Evidence, Kind } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { readComment } from './read-comment.ts';

/** Reads one verb with its places and words, and adds what it asks to the state. */
export const readClause = (state: State, clause: Clause, sentence: Sentence, index: number): void => {
  const { paper } = state;
  const { verb } = clause;
  const pointing = pointingOf(paper, clause, sentence);
  if (verb === null || isPast(state, clause)) {
    readComment(state, clause, pointing);
    return;
  }
  if (isCondition(state, clause)) return;
  const context = contextFor(state, pointing);
  const text = textBehindColon(state, clause, sentence, index);
  const places = placesOf(state, clause, sentence, pointing, context);
  const single = places.find((placed) => placed.place !== null)?.place ?? null;
  const wording = wordingOf(paper, clause, text?.words ?? null, (from, to) =>
    single === null ? null : wordingIndexOf(paper.outline).stretch(single, from, to),
  );
  const asked = [...places];
  if (asked.length === 0) {
    const found = withoutPlace(state, clause, sentence, wording);
    if (found === null) return;
    asked.push(found);
  }
  const made = asked.flatMap((placed) =>
    readingOf(state, { clause, sentence, pointing, wording, text, announced: text?.awaited ?? false }, placed),
  );
  if (verb.action === 'merge' && made.length > 1) {
    state.groups += 1;
    for (const reading of made) reading.group = `m${state.groups}`;
  }
  add(state, made);
  if (isFallback(state, clause))
    for (const reading of made) {
      reading.confidence *= 0.9;
      reading.why.push('a fallback, should the first choice not be accepted');
    }
  if (text?.awaited === true)
    state.awaiting = made.filter(
      (reading) => reading.edits.length === 0 || reading.edits.every((one) => one.new === null),
    );
  if (clause.reasonAt < clause.last) takeReason(state, paper.tokens[clause.reasonAt]?.start ?? clause.end, clause.end);
  state.context = { ...state.context, last: rememberedPlaces(state, asked) };
};

const rememberedPlaces = (state: State, asked: readonly Placed[]): readonly Placed[] => {
  const known = asked
    .filter((placed) => placed.place !== null)
    .map((placed) => ({ ...placed, target: placed.place ?? placed.target, form: 'at' as const }));
  return known.length > 0 ? known : state.context.last;
};

/** "Paragraph 12 was deleted in the last round": told, not asked. */
const isPast = (state: State, clause: Clause): boolean => {
  const { verb } = clause;
  if (verb === null) return false;
  for (let at = verb.first - 1; at >= Math.max(clause.first, verb.first - 3); at -= 1) {
    const found = state.paper.action(at);
    if (found?.meaning.is === 'past' && found.end >= verb.first - 1) return true;
  }
  return false;
};

/** "delete, or at least bracket": the second choice is its own item, and a person looks at it. */
const isFallback = (state: State, clause: Clause): boolean => {
  for (let at = clause.first; at < (clause.verb?.first ?? clause.last); at += 1)
    if (state.paper.action(at)?.meaning.is === 'fallback') return true;
  return false;
};

const isCondition = (state: State, clause: Clause): boolean => {
  const { paper } = state;
  const verbAt = clause.verb?.first ?? clause.last;
  for (let at = clause.first; at < verbAt; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    if (paper.action(at)?.meaning.is === 'condition' && at - clause.first <= 2) return true;
  }
  return false;
};

/** "In Section II, delete paragraph 3": the section holds for this clause and after it. */
const contextFor = (state: State, pointing: Pointing): Context => {
  for (const mention of pointing.sections) {
    const placed = resolve(mention, state.context, state.paper.outline);
    rememberSection(state, mention, placed, false);
    const id = placed[0]?.place ?? null;
    const section = id === null ? null : (state.paper.outline.place(id)?.section ?? null);
    if (section !== null) return { ...state.context, section, heading: id, how: 'named before' };
  }
  return state.context;
};

const placesOf = (state: State, clause: Clause, sentence: Sentence, pointing: Pointing, context: Context): Placed[] => {
  const { paper } = state;
  const placed: Placed[] = [];
  let current = context;
  const behind = pointing.targets.findLast((mention) => mention.path.length > 0);
  for (const mention of pointing.targets) {
    let found = resolve(mention, current, paper.outline);
    // "Merge paragraph 15 with paragraph 16 of Section II": the section behind the last holds for those before it.
    if (behind !== undefined && current.section === null && found.some((one) => one.target === 'unknown'))
      found = resolve({ ...mention, path: behind.path.slice(0, 1) }, current, paper.outline);
    rememberSection(state, mention, found, false);
    if (mention.path.length > 0 || mention.named !== null) current = { ...state.context, last: current.last };
    placed.push(...found);
  }
  if (pointing.freshUnit) return freshPlaces(state, placed);
  if (placed.length > 0) return placed;
  if (pointing.foreign.length > 0) {
    noteForeign(state, clause, pointing.foreign);
    return [];
  }
  const numbered = ownNumber(state, clause, sentence);
  if (numbered !== null) return numbered;
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
  return inherited(state, clause, sentence);
};

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

const noteForeign = (state: State, clause: Clause, foreign: readonly Mention[]): void => {
  state.notPlaced.push({
    ...evidenceOf(state.paper, clause.start, clause.end),
    why: `it names ${foreign[0]?.foreign ?? 'another document'}, not the draft`,
  });
};

/** "19. Delete.": the sender's list numbers are the draft's only where the line says nothing else; a person looks. */
const ownNumber = (state: State, clause: Clause, sentence: Sentence): Placed[] | null => {
  if (
    sentence.marker === null ||
    sentence.marker.value === null ||
    clause.first !== sentence.first ||
    state.pending !== null ||
    state.context.section === null
  )
    return null;
  const at = markerToken(state, sentence);
  const mention = at < 0 ? null : bareNumberAt(state.paper.source, at);
  if (mention === null) return null;
  return resolve(mention, state.context, state.paper.outline).map((placed) => ({
    ...placed,
    confidence: placed.confidence * 0.95,
    why: `${placed.why}; the number stands before the line like a list's`,
  }));
};

const markerToken = (state: State, sentence: Sentence): number => {
  for (let at = sentence.first - 1; at >= Math.max(0, sentence.first - 4); at -= 1)
    if (state.paper.tokens[at]?.kind === 'number') return at;
  return -1;
};

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

/** The place named before, unless a blank line and no announcing line stand between. */
const inherited = (state: State, clause: Clause, sentence: Sentence): Placed[] => {
  const { last } = state.context;
  if (last.length === 0) return [];
  const announced = state.pending !== null && last === state.pending.placed;
  const asksForPlace =
    announced || clause.quotations.length > 0 || hasSameWord(state, clause) || clause.last - clause.first <= 8;
  if (!asksForPlace) return [];
  const apart = sentence.beginsBlock && clause.first === sentence.first && !announced ? 0.94 : announced ? 1 : 0.994;
  return last.map((placed) => {
    // A whole section is asked about in so many words, or not at all.
    const whole =
      state.paper.outline.place(placed.target)?.kind === 'section' && clause.quotations.length === 0 ? 0.9 : 1;
    return {
      ...placed,
      confidence: placed.confidence * apart * whole,
      why: announced ? placed.why : `the place named before (${placed.why})`,
    };
  });
};

const hasSameWord = (state: State, clause: Clause): boolean => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const found = state.paper.source.phrase(at)?.meaning;
    if (found?.is === 'same') return true;
    const norm = state.paper.tokens[at]?.norm;
    if (norm === 'it' || norm === 'sentence' || norm === 'phrase') return true;
  }
  return false;
};

interface Behind {
  readonly words: string | null;
  /** The words come in the next block or line. */
  readonly awaited: boolean;
  readonly end: number;
}

/** Words without quotation marks behind a colon; or the announcement of words that come next. */
const textBehindColon = (state: State, clause: Clause, sentence: Sentence, index: number): Behind | null => {
  const { paper } = state;
  if (clause.verb === null || !wantsText(clause.verb.action)) return null;
  const colon = colonAfterVerb(paper, clause);
  if (colon === null) {
    const next = paper.sentences[index + 1];
    const opens =
      next !== undefined &&
      within(paper.quotations, { first: next.start, last: next.start + 2 }, (one) => one.start).length > 0;
    return opens && clause.last === sentence.last && next.beginsLine && clause.quotations.length === 0
      ? { words: null, awaited: true, end: clause.end }
      : null;
  }
  const behind = paper.tokens[colon + 1];
  if (colon + 1 >= clause.last || behind === undefined) return { words: null, awaited: true, end: clause.end };
  if (paper.isQuoted(behind.start)) return null;
  if (clause.last !== sentence.last) return null;
  const end = endOfBare(state, { ...sentence, start: behind.start });
  const words = paper.text
    .slice(behind.start, end)
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim();
  for (const covered of within(paper.sentences, { first: sentence.end, last: end }, (one) => one.start))
    state.consumed.add(covered);
  return { words, awaited: false, end };
};

/** An instruction that names no place: its words may tell where, else a person must. */
const withoutPlace = (state: State, clause: Clause, sentence: Sentence, wording: Wording): Placed | null => {
  const hasWords = wording.edits.length > 0 || wording.full !== null || wording.said.length > 0;
  const pointed = state.notPlaced.at(-1)?.start === clause.start;
  if (!hasWords || pointed || clause.verb === null) return null;
  if (sentence.first === clause.first && clause.quotations.length === 0) return null;
  return unknown('no place is named', []);
};

interface Asked {
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly pointing: Pointing;
  readonly wording: Wording;
  readonly text: Behind | null;
  readonly announced: boolean;
}

const readingOf = (state: State, asked: Asked, given: Placed): Reading[] => {
  const { paper } = state;
  const { clause, pointing, wording } = asked;
  const { verb } = clause;
  if (verb === null) return [];
  const mention = pointing.targets.find((one) => one.sentence !== null) ?? null;
  const decided = kindOf(paper, clause, wording, given, mention?.sentence ?? null, pointing.freshUnit);
  const canCheck = paper.outline.draft.languages.includes(paper.language);
  const placed =
    decided.kind === 'insert' && given.target !== 'unknown'
      ? given
      : checked(decided.placed, wording.said, paper.outline, canCheck);
  const reading = begun(
    placed,
    decided.kind,
    decided.confidence * languageFactor(state),
    [`action: ${decided.why}`],
    evidenceFor(state, asked),
  );
  reading.edits = editsFor(state, decided.kind, wording, placed, mention?.sentence ?? null, given);
  if (wording.unquoted) reading.confidence *= 0.99;
  if (wording.doubtful !== null) {
    reading.confidence *= 0.9;
    reading.why.push(`words: ${wording.doubtful}`);
  }
  if (given.form === 'alternative' && decided.kind === 'insert') reading.kind = 'replace';
  if (decided.kind === 'move' && pointing.destination !== null)
    reading.destination = destinationOf(state, pointing.destination);
  if (decided.kind === 'support' || decided.kind === 'oppose' || decided.kind === 'withdraw')
    aboutWhom(state, clause, reading);
  return [reading];
};

/** Verbs of the languages whose tables are young are read, and always shown to a person. */
const languageFactor = (state: State): number =>
  state.paper.language === 'en' || state.paper.language === 'fr' ? 1 : 0.9;

const editsFor = (
  state: State,
  kind: Kind,
  wording: Wording,
  placed: Placed,
  sentence: number | 'last' | null,
  given: Placed,
): Reading['edits'] => {
  const whole = wordingIndexOf(state.paper.outline);
  const anchor = sentence === null ? null : { where: 'sentence' as const, words: String(sentence) };
  const old = sentence === null || placed.place === null ? null : whole.sentence(placed.place, sentence);
  switch (kind) {
    case 'replace': {
      const words = wording.full ?? wording.edits[0]?.new ?? null;
      return words === null ? [] : [edit('replace', null, words, null, null)];
    }
    case 'insert': {
      const words = wording.edits.map((one) => one.new).find((one) => one !== null) ?? wording.full;
      return words === null || words === undefined ? [] : [edit('insert', null, words, null, null)];
    }
    case 'amend':
      if (wording.edits.length > 0)
        return wording.edits.map((one) => (anchor !== null && one.anchor === null ? { ...one, anchor } : one));
      if (wording.full !== null && sentence !== null) return [edit('replace', old, wording.full, null, anchor)];
      if (wording.full !== null && given.target !== 'unknown')
        return [edit('replace', old, wording.full, null, anchor)];
      return sentence !== null && old !== null ? [edit('delete', old, null, null, anchor)] : [];
    default:
      return [];
  }
};

const evidenceFor = (state: State, asked: Asked): Evidence[] => {
  const end =
    asked.text !== null && !asked.text.awaited ? Math.max(asked.clause.end, asked.text.end) : asked.clause.end;
  return [evidenceOf(state.paper, asked.clause.start, end)];
};

const destinationOf = (state: State, mention: Mention): string | null => {
  const [placed] = resolve(mention, state.context, state.paper.outline);
  if (placed === undefined || placed.target === 'unknown') return null;
  return placed.target;
};

/** Whose proposal is supported, opposed or withdrawn, if the clause speaks of one. */
const aboutWhom = (state: State, clause: Clause, reading: Reading): void => {
  const { paper } = state;
  let speaksOfProposal = false;
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    const found = paper.action(at)?.meaning.is;
    if (found === 'proposal') speaksOfProposal = true;
  }
  const verbEnd = paper.tokens[(clause.verb?.last ?? 1) - 1]?.end ?? clause.start;
  const named = state.people.within(clause.start, clause.end).find((one) => one.start >= verbEnd || speaksOfProposal);
  const reference = referenceIn(paper.text.slice(clause.start, clause.end));
  const delegation = named === undefined ? null : (named.delegation ?? named.group);
  if (reference === null && delegation === null) {
    if (reading.kind === 'withdraw') reading.about = { delegation: null, reference: null };
    return;
  }
  if (!speaksOfProposal && reference === null && reading.kind === 'support' && named?.adjective === true) return;
  reading.about = { delegation, reference };
  reading.why.push('it is about another proposal');
};

/** An accession number of ours: RC3/0147, RC3/0147/3. */
const referenceIn = (text: string): string | null =>
  /\b[A-Z][A-Z0-9]{0,9}\/\d{4,6}(?:\/\d{1,4})?\b/u.exec(text)?.[0] ?? null;
