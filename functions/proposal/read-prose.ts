import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { sure } from '#reference/certainty.ts';
import { unknown } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { clausesOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { leadsList, leadsOn } from './leading-line.ts';
import { opensOnCondition } from './mood.ts';
import { readAgain } from './read-again.ts';
import { readClause } from './read-clause.ts';
import type { Sentence } from './sentences.ts';
import { rememberNamed } from './state.ts';
import { statementsOf } from './statements.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

export const readProse = (state: State, sentence: Sentence, index: number): void => {
  const { paper } = state;
  if (readAgain(state, sentence)) return;
  const statements = statementsOf(paper, sentence);
  if (statements.length > 1) {
    for (const statement of statements) readProse(state, statement, index);
    return;
  }
  rememberQuoted(state, sentence);
  const clauses = clausesOf(paper, sentence);
  state.leading = null;
  if (leadsList(state, sentence, clauses)) return;
  if (sentence.beginsBlock && state.pending === null && state.latest.length > 0 && !sentence.marker)
    state.latest = [...state.latest];
  for (const [at, clause] of clauses.entries()) {
    const { last } = state.context;
    if (isSaidOfNothing(paper, clause) || isOnlyCondition(paper, sentence, clauses, at))
      rememberNamed(state, clause.mentions);
    else readClause(state, clause, sentence, index);
    if (state.context.last !== last) state.namedIn = sentence;
  }
  leadsOn(state, sentence, clauses);
  if (takesBack(paper, sentence))
    for (const reading of state.latest) {
      reading.confidence *= 0.9;
      reading.why.push('the sender takes something back');
    }
};

/** "If others insist on keeping it, we could accept …": what is asked comes behind the condition. */
const isOnlyCondition = (paper: Paper, sentence: Sentence, clauses: readonly Clause[], at: number): boolean =>
  at === 0 && opensOnCondition(paper, sentence) && clauses.slice(1).some((clause) => clause.verb !== null);

/** "Sorry, this one is not ready", "I mean …": what was just asked may no longer be. */
const takesBack = (paper: Paper, sentence: Sentence): boolean => {
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (!paper.isQuoted(paper.tokens[at]?.start ?? 0) && paper.action(at)?.meaning.is === 'slip') return true;
  return false;
};

/** A section that a sentence is only about: « Rapports : … ». */
const isTopic = (mention: Mention): boolean => mention.weak && mention.named !== null;

/** What more places than these have is a phrase of the draft and names none of them. */
const mostTwins = 3;

/** "The paragraph" beside words of it, "the third line": no place of their own. */
const pointsBack: ReadonlySet<Mention['unit']> = new Set(['line', 'same']);

/** Words quoted to name a paragraph are at least so many letters. */
const namingLength = 30;

/**
 * 'Where it says “To take account of the differing impacts …”, we …', “To not authorize …” – this is too narrow': a long
 * quotation that one place alone has is where the reader is, for this sentence and those after it.
 */
const rememberQuoted = (state: State, sentence: Sentence): void => {
  const { paper } = state;
  const wording = wordingIndexOf(paper.outline);
  const named = within(paper.mentions, sentence, (mention) => mention.first);
  if (
    named.some(
      (mention) =>
        mention.foreign === null && (mention.step !== null || !pointsBack.has(mention.unit)) && !isTopic(mention),
    )
  )
    return;
  for (const quotation of within(paper.quotations, { first: sentence.start, last: sentence.end }, (one) => one.start)) {
    if (quotation.innerEnd - quotation.innerStart < namingLength) continue;
    const places = wording.placesWith(paper.text.slice(quotation.innerStart, quotation.innerEnd));
    const [only] = places;
    if (only === undefined || places.length > (state.pending === null ? mostTwins : 1)) continue;
    // Where the reader is already is one of them.
    if (
      places.length > 1 &&
      (!sentence.beginsLine || state.context.last.some(({ place }) => place !== null && places.includes(place)))
    )
      continue;
    const placed: Placed =
      places.length > 1
        ? unknown(
            'several places have the quoted words',
            places.map((target) => ({ target, confidence: 0.9 / places.length, why: 'has the quoted words' })),
          )
        : {
            target: only,
            place: only,
            confidence: sure.wording,
            why: `only ${only} has the quoted words`,
            candidates: [],
            form: 'at',
          };
    state.context = { ...state.context, last: [placed] };
    state.quoted = { sentence, placed };
    return;
  }
};

/** "No comments on 5 to 9": gives nothing, whatever it names. */
const isSaidOfNothing = (paper: Paper, clause: Clause): boolean => {
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    if (paper.action(at)?.meaning.is === 'nothing') return true;
    if (isMark(token, '.') && !paper.isInMention(at)) return false;
  }
  return false;
};
