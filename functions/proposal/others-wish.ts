import type { Action } from './action-words.ts';
import { doing } from './deeds.ts';
import type { Clause } from './clauses.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { isPast, says } from './mood.ts';
import { contextFor, placesOf } from './places-of.ts';
import type { Pointing } from './pointing.ts';
import type { Paper } from './paper.ts';
import { phrasesOf } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Evidence, Kind } from './reading.ts';
import { evidenceOf, rememberNamed } from './state.ts';
import type { State } from './state.ts';
import { namedBefore, subjectBefore, teller } from './teller.ts';
import { firstPerson } from './words/first-person.ts';
import { otherVoices } from './words/other-voices.ts';

/** "Egypt has proposed deleting paragraph 12", 一些代表团建议删除: by name, or of the past and of no name. */
export const isToldOfOthers = (state: State, clause: Clause, sentence: Sentence): boolean =>
  teller(state, clause, sentence) !== null ||
  (clause.verb !== null &&
    doing.has(clause.verb.action) &&
    isPast(state.paper, clause) &&
    isVoiceOfOthers(state.paper, clause, sentence));

/**
 * "Egypt has proposed a new paragraph after 67": not asked by the sender, who may say next what he thinks of it. The places
 * are remembered, the new one as well, and nothing is asked of them yet.
 */
export const tellOthers = (state: State, clause: Clause, sentence: Sentence, pointing: Pointing): void => {
  const { paper } = state;
  const places =
    pointing.targets.length === 0 ? [] : placesOf(state, clause, sentence, pointing, contextFor(state, pointing));
  rememberNamed(state, pointing.targets);
  if (places.length === 0) return;
  if (places.length > 1)
    state.context = { ...state.context, last: places.map((placed) => ({ ...placed, form: 'at' as const })) };
  state.readings.push(
    ...places.map((placed): Reading => ({
      ...begun(placed, 'comment', 1, [], [evidenceOf(paper, clause.start, clause.end)]),
      inPassing: 'told',
      isOthers: 'surely',
    })),
  );
};

/** Marks what somebody else asks, as it seems until the sender says that he agrees or does not. */
export const markOthersWish = (state: State, clause: Clause, sentence: Sentence, made: readonly Reading[]): void => {
  const { verb } = clause;
  if (made.length === 0 || (verb !== null && !doing.has(verb.action))) return;
  const isOthers = verb !== null && subjectBefore(state, clause, sentence) !== null;
  const isVoice = isVoiceOfOthers(state.paper, clause, sentence);
  // "Jordan proposes …, and we agree": a sender who speaks of himself by name would not.
  const isNamed = verb !== null && wishesByName(state, clause, sentence);
  if (isOthers || isVoice || isNamed)
    for (const reading of made)
      if (!positions.has(reading.kind)) reading.isOthers ??= isOthers || isVoice ? 'surely' : 'perhaps';
};

/** "Some delegations", "there have been calls": before the verb, or anywhere where there is none. */
const isVoiceOfOthers = ({ text, tokens }: Paper, { verb, end }: Clause, sentence: Sentence): boolean =>
  voices.in(text.slice(sentence.start, verb === null ? end : tokens[verb.first]?.start)).length > 0;

const voices = phrasesOf(otherVoices);

/** "Jordan would like to see", whoever Jordan is. */
const wishesByName = (state: State, clause: Clause, sentence: Sentence): boolean => {
  const named = namedBefore(state, clause, sentence);
  return named !== null && says(state.paper, 'reporting', sentence.first, clause.verb?.first ?? sentence.first);
};

/** What a sender holds of a place, and no other's wish. */
const positions: ReadonlySet<Kind> = new Set<Kind>(['support', 'oppose', 'reserve', 'question', 'withdraw']);

/** What says what its speaker thinks of something. */
export const stances: ReadonlySet<Action> = new Set<Action>(['support', 'keep', 'oppose']);

/** Readings back to which a stance reaches: those of the sentence before. */
const nearest = 6;
/** UTF-16 units between what another asks and what the sender thinks of it. */
const nextSentence = 3;

/**
 * "Jordan proposes a new paragraph after 67; we agree", « Une délégation a évoqué la fusion des 45 et 46 : nous y sommes
 * opposés »: what was another's wish asks nothing; it is what the sender's own words are about.
 */
export const aboutOthersWish = (
  state: State,
  clause: Clause,
  sentence: Sentence,
  made: Reading[],
  { targets }: Pointing,
): void => {
  const { paper } = state;
  if (clause.verb === null || !stances.has(clause.verb.action)) return;
  if (targets.some(({ unit }) => unit !== 'same')) return;
  const isOwn = isOwnVoice(state, clause);
  const wishes = wishesBefore(state, clause).filter(
    // "Egypt wants it removed. It should stay": a sentence of its own is the sender's.
    ({ place, evidence }) => (isOwn || isOver(evidence, sentence)) && made.some((one) => one.place === place),
  );
  if (wishes.length === 0) return;
  const [pattern] = made;
  if (pattern === undefined) return;
  dropWishes(state, wishes);
  const kind = pattern.kind;
  const of = wishes.map((wish): Reading => ({
    ...(made.find(({ place }) => place === wish.place) ?? pattern),
    target: wish.target,
    place: wish.place,
    candidates: wish.candidates,
    kind,
    isNew: wish.isNew,
    evidence: [...wish.evidence, evidenceOf(paper, clause.start, clause.end)],
  }));
  made.splice(0, made.length, ...of);
};

/** What others ask in the words right before. */
export const wishesBefore = (state: State, said: Pick<Clause, 'start'>): Reading[] =>
  state.readings.slice(-nearest).filter((one) => one.isOthers !== undefined && isJustBefore(state, one, said));

/** They are not asked by the sender. */
export const dropWishes = (state: State, wishes: readonly Reading[]): void => {
  for (const wish of wishes) {
    const at = state.readings.indexOf(wish);
    if (at !== -1) state.readings.splice(at, 1);
  }
};

const isOver = (evidence: readonly Evidence[], { start }: Sentence): boolean =>
  (evidence.at(-1)?.end ?? Infinity) <= start;

const isOwnVoice = ({ paper }: State, clause: Clause): boolean =>
  says(paper, 'ownVoice', clause.first, clause.last) ||
  paper.norms(clause.first, clause.last).some((norm) => firstPerson.test(norm));

const isJustBefore = ({ paper }: State, { evidence }: Reading, { start }: Pick<Clause, 'start'>): boolean => {
  const said = evidence.at(-1);
  if (said === undefined || said.end > start + 1)
    return said !== undefined && said.start < start && said.end <= start + 1;
  const between = paper.text.slice(said.end, start);
  return start - said.end <= nextSentence && !between.includes('\n');
};
