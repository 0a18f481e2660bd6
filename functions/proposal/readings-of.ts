import { isMark } from '#reference/mention.ts';
import type { Mention, PartOfUnit } from '#reference/mention.ts';
import { resolve } from '#reference/resolve.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { aboutWhom } from './about-whom.ts';
import { asChoice } from './choices.ts';
import type { Clause } from './clauses.ts';
import { isMissed, notToBeLost, onCondition } from './conditions.ts';
import { toldAsAsked } from './replaced.ts';
import { edgeSaid, rewritten } from './edge-said.ts';
import { partSaid } from './part-said.ts';
import type { Pointing } from './pointing.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { kindOf } from './kinds.ts';
import { leavesChoice, opensOnCondition, wasAskedBefore } from './mood.ts';
import { canCompare, checked } from './placing.ts';
import type { Evidence, Kind } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { answering } from './answering.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import type { Behind } from './text-behind.ts';
import { edit } from './wording.ts';
import { isUnmet } from './unmet.ts';
import type { Wording } from './wording.ts';

interface Asked {
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly pointing: Pointing;
  readonly wording: Wording;
  readonly text: Behind | null;
  readonly announced: boolean;
}

export const readingOf = (state: State, asked: Asked, given: Placed): Reading[] => {
  const { paper } = state;
  const { clause, pointing, wording } = asked;
  const { verb } = clause;
  if (verb === null) return [];
  const sentence = partSaid(paper, clause, pointing, given);
  const decided = kindOf(paper, clause, wording, given, sentence, pointing.freshUnit);
  const canCheck = canCompare(paper.outline, paper.language, wording.said);
  const placed =
    decided.kind === 'insert' && given.target !== 'unknown'
      ? given
      : checked(decided.placed, wording.said, paper.outline, canCheck, decided.kind === 'replace');
  const reading = begun(
    placed,
    decided.kind,
    decided.confidence,
    [`action: ${decided.why}`],
    evidenceFor(state, asked),
  );
  reading.edits = editsFor(state, decided.kind, wording, placed, sentence, given, clause);
  if (wording.unquoted) reading.confidence *= 0.99;
  if (wording.doubtful !== null) {
    reading.confidence *= 0.9;
    reading.why.push(`words: ${wording.doubtful}`);
  }
  if (given.form === 'alternative' && decided.kind === 'insert') reading.kind = 'replace';
  if (decided.kind === 'support' && wholeSection(state, placed) && clause.last - clause.first > 6)
    reading.confidence *= 0.94;
  if (changesSection(state, placed, decided.kind, pointing)) {
    reading.confidence *= 0.94;
    reading.why.push('what is asked of a whole section may be meant of a heading or a paragraph in it');
  }
  if (verb.wording === true && verb.action === 'read') {
    reading.confidence *= 0.96;
    reading.why.push('what reads better is said, not that it be changed');
  }
  if (decided.kind === 'support' && sentence !== null) {
    reading.confidence *= 0.96;
    reading.why.push('a part of it is supported, and perhaps not the rest');
  }
  const isFirstChoice = isUnmet(paper, clause);
  if (verb.hint === true) reading.isHint = true;
  if (verb.hint === true || isFirstChoice) {
    reading.confidence *= 0.94;
    reading.why.push('it is not asked in so many words');
  }
  if (leavesChoice(paper, clause)) {
    reading.confidence *= 0.8;
    reading.why.push('one of several is meant, and which is not said');
  }
  if (wasAskedBefore(paper, clause)) {
    reading.confidence *= 0.94;
    reading.why.push(toldAsAsked);
  }
  if (isMissed(paper, asked.sentence)) makeKept(reading);
  else if (!isFirstChoice && hasCondition(paper, clause, asked.sentence)) makeConditional(reading);
  if (decided.kind === 'move' && pointing.destination !== null)
    reading.destination = destinationOf(state, pointing.destination);
  if (decided.kind === 'support' || decided.kind === 'oppose' || decided.kind === 'withdraw')
    aboutWhom(state, clause, reading);
  for (const { given: entry } of pointing.targets) if (entry !== undefined) answering(paper, [reading], entry);
  const others = decided.kind === 'amend' ? (wording.choices ?? []) : [];
  return [reading, ...others.map((edits) => asChoice(reading, edits))];
};

/** "if others agree", "provided that …", behind the verb or before it; in the reason it is only an argument. */
const hasCondition = (paper: State['paper'], clause: Clause, sentence: Sentence): boolean => {
  if (opensOnCondition(paper, sentence)) return true;
  // "We would let it go, were it not that …"
  const behind = isMark(paper.tokens[clause.last], ',') ? clause.last + 1 : clause.last;
  if (behind < sentence.last && paper.action(behind)?.meaning.is === 'condition') return true;
  for (let at = clause.first; at < clause.reasonAt;) {
    const found = paper.isQuoted(paper.tokens[at]?.start ?? 0) ? null : paper.action(at);
    if (found?.meaning.is === 'condition') return true;
    // "grateful if", "a pity if", "nothing would be lost if" are one phrase.
    at = found !== null && wholePhrases.has(found.meaning.is) ? found.end : at + 1;
  }
  return false;
};

const wholePhrases: ReadonlySet<string> = new Set(['polite', 'denying', 'action']);

/** A conditional position is a reservation, unless words are asked for; either way a person looks. */
const makeConditional = (reading: Reading): void => {
  if (reading.edits.length === 0 && reading.kind !== 'question' && reading.kind !== 'move') {
    reading.kind = 'reserve';
    reading.isConditional = true;
  }
  reading.confidence *= 0.93;
  reading.why.push(onCondition);
};

/** Who would regret a loss asks that the place stay as it is; a person looks. */
const makeKept = (reading: Reading): void => {
  reading.kind = 'support';
  reading.edits = [];
  reading.confidence *= 0.93;
  reading.why.push(notToBeLost);
};

/** "We are comfortable with the Declaration" is said of much at once: a person judges whether it is meant of each word. */
const wholeSection = (state: State, placed: Placed): boolean =>
  placed.place !== null && state.paper.outline.place(placed.place)?.kind === 'section';

const changing: ReadonlySet<Kind> = new Set<Kind>(['replace', 'amend', 'delete', 'move', 'split', 'reserve']);

/** "In Section II, the sub-heading should read …": only where its title or heading is named is the section itself meant. */
const changesSection = (state: State, placed: Placed, kind: Kind, pointing: Pointing): boolean =>
  changing.has(kind) &&
  wholeSection(state, placed) &&
  !pointing.targets.some(({ unit }) => unit === 'title' || unit === 'heading');

const editsFor = (
  state: State,
  kind: Kind,
  wording: Wording,
  placed: Placed,
  sentence: PartOfUnit | null,
  given: Placed,
  clause: Clause,
): Reading['edits'] => {
  const removes = clause.verb?.action === 'delete';
  const whole = wordingIndexOf(state.paper.outline);
  const anchor = sentence === null ? null : { where: 'sentence' as const, words: String(sentence) };
  const old = sentence === null || placed.place === null ? null : whole.sentence(placed.place, sentence);
  switch (kind) {
    case 'replace': {
      const words = wording.full ?? wording.edits[0]?.new ?? wording.said[0] ?? null;
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
        return [edit('replace', old ?? edgeOf(state, placed, wording.full, clause), wording.full, null, anchor)];
      return removes && sentence !== null && old !== null ? [edit('delete', old, null, null, anchor)] : [];
    default:
      return [];
  }
};

/** What the new beginning or end takes the place of, as far as the draft's words show. */
const edgeOf = ({ paper }: State, { place }: Placed, fresh: string, clause: Clause): string | null => {
  const edge = edgeSaid(paper, clause);
  return edge === null || place === null ? null : rewritten(paper.outline, place, fresh, edge);
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
