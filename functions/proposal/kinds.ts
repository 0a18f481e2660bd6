import type { PartOfUnit } from '#reference/mention.ts';
import { isHan } from '#reference/signed-numbers.ts';
import type { Placed } from '#reference/placed.ts';
import { isProposal } from './others-proposal.ts';
import type { Clause } from './clauses.ts';
import { refusesAnyChange } from './any-change.ts';
import { edgeSaid, isAtEdge } from './edge-said.ts';
import { isDeferred, isMeanwhile } from './denial.ts';
import { movesWords } from './moving.ts';
import { refersTo } from './opening-reference.ts';
import type { Paper } from './paper.ts';
import type { Kind } from './reading.ts';
import type { Wording } from './wording.ts';
import { isUnmet } from './unmet.ts';
import { beginsSmall } from './part-of-unit.ts';
import { doesWithout, isKept, isNotAsked, isRemoval, keepsOnly, picksOne, staysSo } from './verb-words.ts';

/** What a verb asks of a place, once its words and its place are known; and how sure that is. */
export interface Decided {
  readonly kind: Kind;
  readonly placed: Placed;
  readonly confidence: number;
  readonly why: string;
}

/** An explicit verb in its plain use. */
const plain = 0.996;

export const kindOf = (
  paper: Paper,
  given: Clause,
  wording: Wording,
  placed: Placed,
  sentence: PartOfUnit | null,
  fresh: boolean,
): Decided => {
  const clause = isUnmet(paper, given) ? { ...given, denied: false } : given;
  const { verb } = clause;
  const word = verb === null ? '' : paper.text.slice(paper.tokens[verb.first]?.start, paper.tokens[verb.last - 1]?.end);
  const decided = (kind: Kind, confidence = plain, at: Placed = placed): Decided => ({
    kind,
    placed: at,
    confidence,
    why: `“${word.slice(0, 60)}”${clause.denied ? ', denied' : ''}`,
  });
  const inside = sentence !== null || wording.edits.length > 0 || isAtEdge(clause) || isInside(paper, clause);
  switch (verb?.action) {
    case 'delete':
      if (clause.denied) return isNotAsked(paper, clause) ? decided('comment', 0.9) : decided('support', 0.99);
      return inside
        ? decided('amend', wording.edits.length > 0 || sentence !== null ? plain : 0.99)
        : decided('delete');
    case 'replace':
    case 'swap':
    case 'prefer':
    case 'change':
      if (verb.action === 'prefer' && wording.edits.length === 0 && wording.full === null)
        return picksOne(paper, clause) ? decided('support', 0.93) : decided('comment', 0.9);
      if (verb.action === 'prefer' && wording.edits.length === 0) return decided('amend', 0.9);
      if (clause.denied) return decided('support', 0.97);
      if (wording.edits.length > 0 || sentence !== null) return decided('amend');
      if (wording.full !== null && !inside) return decided('replace', verb.action === 'replace' ? plain : 0.985);
      return inside || verb.action === 'change' ? decided('amend', 0.985) : decided('replace');
    case 'read':
      if (wording.edits.length > 0 || sentence !== null || isAtEdge(clause)) return decided('amend');
      if (edgeSaid(paper, clause) !== null && placed.form === 'at') return decided('amend', 0.98);
      if (placed.form === 'new' || placed.target.endsWith('+')) return decided('insert');
      return decided('replace');
    case 'insert':
      return inserting(paper, clause, wording, placed, fresh, decided);
    case 'rework':
      if (wording.full !== null && (placed.form === 'new' || placed.target.endsWith('+') || fresh))
        return decided('insert');
      // Words in small letters are no paragraph.
      if (wording.full !== null && beginsSmall(wording.full)) return decided('amend', 0.97);
      if (clause.denied && verb.hint !== true && wording.edits.length === 0) return decided('support', 0.98);
      if (wording.full !== null) return decided('replace');
      return decided('amend', wording.edits.length > 0 ? plain : 0.985);
    case 'keep':
      if (placed.form === 'alternative' && clause.quotations.length > 0) return decided('replace', 0.97);
      if (clause.denied && isKept(word) && !staysSo(paper, verb.last)) return decided('delete', 0.95);
      if (keepsOnly(paper, clause)) return decided('amend', 0.9);
      return clause.denied ? refused(paper, clause, decided, 0.9) : decided('support');
    case 'support':
      return clause.denied ? refused(paper, clause, decided, 0.98) : decided('support');
    case 'oppose':
      // « Nous ne nous opposons pas »: a person sees whether that is assent.
      if (clause.denied) return decided('support', 0.93);
      if (verb.last - verb.first > 1 && isMeanwhile(paper, clause.first, verb)) return decided('reserve', 0.95);
      // To oppose a deletion, or any change, is to keep.
      return opposesRemoval(paper, clause) || refusesAnyChange(paper, clause)
        ? decided('support', 0.99)
        : decided('oppose');
    case 'reserve':
      // "We are not in a position to commit": what only hints at a reservation is said with a "not".
      return clause.denied && verb.hint !== true
        ? decided('comment', 0.9)
        : decided('reserve', isRemoval(word) ? 0.9 : plain);
    case 'move':
      if (clause.denied) return decided('support', 0.93);
      // "“South-South” should come before “North-South”": words of it move, not the place.
      return clause.quotations.length > 1 || movesWords(clause) ? decided('amend', 0.95) : decided('move');
    case 'merge':
      return clause.denied ? decided('support', 0.93) : decided('merge');
    case 'split':
      return clause.denied ? decided('support', 0.93) : decided('split');
    case 'question':
      return decided('question', 0.985);
    case 'withdraw':
      return clause.denied ? decided('comment', 0.9) : decided('withdraw', 0.99);
    case undefined:
      return decided('comment', 0.98);
  }
};

/** "We cannot accept" opposes, "we are not yet in a position to accept" reserves. */
const refused = (
  paper: Paper,
  clause: Clause,
  decided: (kind: Kind, confidence?: number) => Decided,
  confidence: number,
): Decided => {
  if (clause.verb !== null && isDeferred(paper, clause.first, clause.verb)) return decided('reserve', 0.95);
  return refusesAnyChange(paper, clause) ? decided('support', 0.97) : decided('oppose', confidence);
};

const opposesRemoval = (paper: Paper, clause: Clause): boolean => {
  for (let at = clause.first; at < clause.reasonAt; at += 1) {
    const { verb } = clause;
    if (verb !== null && at >= verb.first && at < verb.last) continue;
    const found = paper.isQuoted(paper.tokens[at]?.start ?? 0) ? null : paper.action(at);
    if (found?.meaning.is === 'action' && found.meaning.action === 'delete' && found.meaning.wording !== true)
      // Another's proposal is opposed as such, whatever it asks.
      return !isProposal(paper, at);
  }
  return false;
};

const inserting = (
  paper: Paper,
  clause: Clause,
  wording: Wording,
  placed: Placed,
  fresh: boolean,
  decided: (kind: Kind, confidence?: number, at?: Placed) => Decided,
): Decided => {
  if (clause.denied) return decided('oppose', 0.95);
  if (placed.form === 'alternative') return decided('replace', 0.985);
  const isNewUnit = placed.form === 'new' || placed.target.endsWith('+') || fresh;
  if (wording.edits.some((one) => one.op === 'replace')) return decided('amend');
  // "after “x” in paragraph 12": the anchor is inside, whatever the preposition before the place.
  const anchored = wording.edits.some((one) => one.anchor !== null && one.anchor.words !== '');
  if (isNewUnit && !anchored) return decided('insert', placed.target === 'unknown' ? 0.9 : plain);
  if (isNewUnit && placed.place !== null) return decided('amend', 0.93, { ...placed, target: placed.place });
  if (placed.target === 'unknown') return decided(wording.said.length > 0 ? 'amend' : 'insert', 0.8);
  const kindOfPlace = placed.place === null ? null : (paper.outline.place(placed.place)?.kind ?? null);
  const isHeading = clause.mentions.some(({ unit }) => unit === 'heading' || unit === 'title');
  if (kindOfPlace === 'section' && wording.said.length === 0 && !isHeading) return intoSection(placed, paper, decided);
  return decided('amend');
};

/** "Add in Section III: …": a new unit somewhere in it; at the end is only the likeliest place. */
const intoSection = (
  placed: Placed,
  paper: Paper,
  decided: (kind: Kind, confidence?: number, at?: Placed) => Decided,
): Decided => {
  const last = paper.outline.covered(placed.place ?? '').at(-1);
  if (last === undefined) return decided('insert', 0.8);
  return decided('insert', 0.85, {
    ...placed,
    target: 'unknown',
    why: 'a section is named, not where in it',
    candidates: [{ target: `${last.id}+`, confidence: 0.5, why: `at the end of ${placed.target}` }],
  });
};

/** 第5段第二部分: a part of the paragraph, and not of the draft. */
const isNumberedPart = (paper: Paper, at: number): boolean =>
  isHan(paper.source, at) &&
  !paper.isInMention(at) &&
  paper.tokens[at - 2]?.norm === '第' &&
  paper.source.phrase(at)?.meaning.is === 'unit';

/** Words such as "the words", "the reference to", "the rest": something inside the unit is meant. */
const isInside = (paper: Paper, clause: Clause): boolean => {
  const verb = clause.verb;
  if (verb === null) return false;
  for (let at = doesWithout(paper, verb) ? verb.last : clause.first; at < clause.reasonAt;) {
    const token = paper.tokens[at];
    const found = token === undefined || paper.isQuoted(token.start) || paper.isInMention(at) ? null : paper.action(at);
    const isPart = found?.meaning.is === 'inside' && !refersTo(paper, clause.first, at);
    if (isPart || found?.meaning.is === 'remainder' || isNumberedPart(paper, at)) return true;
    // "word for word" is one phrase.
    at = found?.meaning.is === 'noise' ? found.end : at + 1;
  }
  return false;
};
