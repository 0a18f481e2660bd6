import { isMark } from '#reference/mention.ts';
import { returnToAnnounced } from './announced-again.ts';
import { isBySign } from './by-signs.ts';
import { askedAsCondition } from './asked-as-condition.ts';
import { clausesOf, wholeOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { disclaim } from './disclaimed.ts';
import type { Paper } from './paper.ts';
import { saysScope } from './scope-said.ts';
import { scratchesLatest } from './scratched.ts';
import { guardedClause } from './guarded.ts';
import { dropCorrected, slipIn } from './slips.ts';
import { rememberTogether } from './named-together.ts';
import { leaveOutHearsay } from './hearsay.ts';
import { leadsList, leadsOn } from './leading-line.ts';
import { acceptedSo } from './conditions.ts';
import { doing } from './deeds.ts';
import { opensOnCondition } from './mood.ts';
import { readRefusal, turnsIn } from './point-turns.ts';
import { readAgain } from './read-again.ts';
import { readClause } from './read-clause.ts';
import { rememberQuoted } from './quoted-places.ts';
import { markOthersWish } from './others-wish.ts';
import { letsGoOwnWish } from './own-wish.ts';
import type { Sentence } from './sentences.ts';
import { evidenceOf, rememberNamed } from './state.ts';
import { isSaidOfNothing } from './silence.ts';
import { cutAt, statementsOf } from './statements.ts';
import type { State } from './state.ts';
import { phrasesOf } from './phrases.ts';
import { numberOfLine } from './line-number.ts';
import { isUnmet } from './unmet.ts';
import { judgesWish } from './wish-verdict.ts';
import { firstFrom, within } from './within.ts';
import { ownPoints, stillHold } from './words/standing.ts';

export const readProse = (state: State, sentence: Sentence, index: number): void => {
  const { paper } = state;
  const turns = turnsIn(paper, sentence);
  const statements = turns.length > 0 ? cutAt(paper, sentence, turns) : statementsOf(paper, sentence);
  if (statements.length > 1) {
    for (const statement of statements) readProse(state, statement, index);
    return;
  }
  rememberTogether(state, sentence);
  if (saysScope(state, sentence) || scratches(state, sentence)) return;
  if (answersNo(paper, sentence)) dropAsked(state, sentence);
  if (judgesWish(state, sentence) || letsGoOwnWish(state, sentence)) return;
  if (readRefusal(state, sentence) || readAgain(state, sentence)) return;
  // "85. The paragraph is hard to read. Please replace it …": the number says where the reader is.
  const numbered = namesNothing(paper, sentence) ? numberOfLine(state, sentence) : null;
  if (numbered !== null) state.context = { ...state.context, last: numbered };
  const [entry, ...more] = numbered ?? [];
  if (entry !== undefined && more.length === 0) state.quoted = { sentence, placed: entry, byNumber: true };
  rememberQuoted(state, sentence);
  const guarded = guardedClause(paper, sentence);
  const clauses = isBySign(paper, sentence)
    ? [wholeOf(paper, sentence)]
    : guarded !== null
      ? [guarded]
      : askedAsCondition(paper, sentence, clausesOf(paper, sentence));
  state.leading = null;
  if (leadsList(state, sentence, clauses)) return;
  if (sentence.beginsBlock && state.pending === null && state.latest.length > 0 && !sentence.marker)
    state.latest = [...state.latest];
  const isAsked = asksByCondition(paper, sentence, clauses);
  const known = state.readings.length;
  for (const [at, clause] of clauses.entries()) {
    const { last } = state.context;
    if (
      isSaidOfNothing(paper, clause) ||
      onlyStands(paper, clause) ||
      (isAsked ? at > 0 : isOnlyCondition(paper, sentence, clauses, at))
    )
      rememberNamed(state, clause.mentions);
    else {
      const before = state.readings.length;
      returnToAnnounced(state, clause, sentence, index);
      readClause(state, clause, sentence, index);
      markOthersWish(state, clause, sentence, state.readings.slice(before));
    }
    if (state.context.last !== last) state.namedIn = sentence;
  }
  if (isAsked) for (const reading of state.readings.slice(known)) reading.why.push(acceptedSo);
  leadsOn(state, sentence, clauses);
  disclaim(state, sentence);
  leaveOutHearsay(state, sentence);
  const slip = slipIn(paper, sentence);
  if (slip === null) return;
  for (const reading of state.readings.slice(-mostTakenBack)) {
    if (!state.latest.includes(reading) && (reading.evidence.at(-1)?.start ?? -1) < sentence.start) continue;
    reading.confidence *= 0.9;
    reading.why.push('the sender takes something back');
  }
  dropCorrected(state, sentence, slip);
};

/** Readings of one sentence. */
const mostTakenBack = 20;

const namesNothing = (paper: Paper, sentence: Sentence): boolean =>
  within(paper.mentions, sentence, (mention) => mention.first).every(
    ({ unit, step }) => unit === 'same' && step === null,
  );

/** "If “x” is removed from V.6, we can go along": the words are asked for, and the assent holds for what is left. */
const asksByCondition = (paper: Paper, sentence: Sentence, [condition, assent, ...more]: readonly Clause[]): boolean =>
  condition !== undefined &&
  condition.verb !== null &&
  assent !== undefined &&
  assent.verb !== null &&
  more.every(({ verb }) => verb === null) &&
  doing.has(condition.verb.action) &&
  !condition.denied &&
  condition.quotations.length > 0 &&
  (assent.verb.action === 'keep' || assent.verb.action === 'support') &&
  !assent.denied &&
  assent.quotations.length === 0 &&
  assent.mentions.every(({ unit }) => unit === 'same') &&
  opensOnCondition(paper, sentence);

/** "If others insist on keeping it, we could accept …": what is asked comes behind the condition. */
const isOnlyCondition = (paper: Paper, sentence: Sentence, clauses: readonly Clause[], at: number): boolean =>
  at === 0 &&
  clauses.slice(0, 1).every((clause) => !isUnmet(paper, clause)) &&
  opensOnCondition(paper, sentence) &&
  clauses.slice(1).some((clause) => clause.verb !== null);

/** "Please ignore this point": what was just asked is not, and a person can see that it was. */
const scratches = (state: State, sentence: Sentence): boolean => {
  const { paper, latest } = state;
  if (latest.length === 0 || !scratchesLatest(paper, sentence)) return false;
  for (const reading of latest) {
    const at = state.readings.indexOf(reading);
    if (at !== -1) state.readings.splice(at, 1);
  }
  state.latest = [];
  state.notPlaced.push({
    ...evidenceOf(paper, sentence.start, sentence.end),
    why: 'the sender takes back what stands before it',
  });
  return true;
};

/** "Should it say “request”? No, Mr. President: …": who says no to his own question asks nothing by it. */
const answersNo = (paper: Paper, { first }: Sentence): boolean =>
  ownNo.has(paper.tokens[first]?.norm ?? '') && isMark(paper.tokens[first + 1], ',.:!');

const ownNo: ReadonlySet<string> = new Set(['no', 'non', 'нет']);

const dropAsked = (state: State, sentence: Sentence): void => {
  const { paper, latest } = state;
  const asked = paper.sentences[firstFrom(paper.sentences, sentence.first, (one) => one.first) - 1];
  if (asked !== undefined && isMark(paper.tokens[asked.last - 1], '?')) state.consumed.add(asked);
  for (const reading of latest) {
    const said = reading.evidence.at(-1);
    const at = state.readings.indexOf(reading);
    const isNext = said !== undefined && said.end <= sentence.start && sentence.start - said.end <= nextSentence;
    if (isNext && said.quote.endsWith('?') && !paper.text.slice(said.end, sentence.start).includes('\n') && at !== -1)
      state.readings.splice(at, 1);
  }
};

/** UTF-16 units between two sentences. */
const nextSentence = 3;

/** "What we said of paragraph 11 continues to stand": what was asked before is not asked again. */
const onlyStands = (paper: Paper, { start, end, verb, quotations }: Clause): boolean => {
  if (quotations.length > 0 || (verb !== null && verb.action !== 'support' && verb.action !== 'keep')) return false;
  const text = paper.text.slice(start, end);
  const [own] = points.in(text);
  const [stands] = holds.in(text);
  return own !== undefined && stands !== undefined && own.start < stands.start;
};

const points = phrasesOf(ownPoints);
const holds = phrasesOf(stillHold);
