import { isMark } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Named } from './people.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import type { Action } from './action-words.ts';
import type { ActionMeaning } from './vocabulary.ts';
import { doing } from './asking-verbs.ts';
import { deedNouns } from './words/nouns.ts';
import { toldBefore } from './words/told-before.ts';

/** "Thank you for including our proposal in paragraph 12", "nobody has asked to delete it": nothing is asked. */
export const isThanks = (paper: Paper, clause: Clause): boolean => leadsTo(paper, clause, 'thanking');

/** What leads to a deed that is only told; "we note that paragraph 12 should be deleted" asks for it. */
const leadsTo = (paper: Paper, { verb, first }: Clause, what: 'telling' | 'thanking'): boolean =>
  verb !== null &&
  (doing.has(verb.action) || (what === 'thanking' && leftAlone.has(verb.action)) || isOfOthers(paper, verb)) &&
  says(paper, what, first, verb.first) &&
  !says(paper, 'obliging', first, verb.last);

/** "The position of those who question 22": the phrase that tells leads right up to what they do. */
const isOfOthers = (paper: Paper, { first }: NonNullable<Clause['verb']>): boolean =>
  paper.tokens[first - 1]?.norm === 'who' && paper.tokens[first - 2]?.norm === 'those';

/** What is thanked for, beside what is done: "thank you for having withdrawn it". */
const leftAlone: ReadonlySet<Action> = new Set<Action>(['withdraw']);

/** "9 and 10 say the same, so one of them should go": which is not said. */
export const leavesChoice = (paper: Paper, { first, last }: Clause): boolean => says(paper, 'choosing', first, last);

/** "We proposed deleting paragraph 12": it may be told, or asked once more. */
export const wasAskedBefore = (paper: Paper, { verb, first }: Clause): boolean =>
  verb !== null && says(paper, 'earlier', first, verb.first) && says(paper, 'ownVoice', first, verb.first);

/** "Paragraph 12 was deleted in the last round": told, not asked. "We would be grateful if it were deleted": asked. */
export const isPast = (paper: Paper, clause: Clause): boolean => {
  const { verb } = clause;
  if (verb === null || says(paper, 'polite', clause.first, verb.first)) return false;
  if (leadsTo(paper, clause, 'telling') || wasRequested(paper, clause)) return true;
  for (let at = verb.first - 1; at >= Math.max(clause.first, verb.first - 3); at -= 1) {
    const found = paper.action(at);
    if (found?.meaning.is === 'past' && found.end >= verb.first - 1) return !says(paper, 'condition', clause.first, at);
  }
  return false;
};

/** « La suppression du 12 a été demandée par l'Inde »: what others asked. */
const wasRequested = (paper: Paper, { verb, last }: Clause): boolean => {
  if (verb === null || !paper.norms(verb.first, verb.last).some((norm) => deedNouns.has(norm))) return false;
  for (let at = verb.last; at < last; at += 1) {
    const found = paper.action(at);
    if (found?.meaning.is === 'past')
      return requested.test(paper.tokens[found.end]?.norm ?? '') && !says(paper, 'ownVoice', at, last);
  }
  return false;
};

const requested =
  /^(?:(?:demande|propose|suggere|souhaite|reclame|evoque|sollicite)e?s?|(?:pedid|propuest|sugerid|solicitad|plantead|reclamad)[oa]s?)$/u;

/** "Egypt has proposed deleting paragraph 12", said by another: whoever asks it, or null. */
export const teller = (state: State, clause: Clause, sentence: Sentence): Named | null => {
  const { paper, people, speakers } = state;
  const { verb } = clause;
  const verbStart = verb === null ? undefined : paper.tokens[verb.first]?.start;
  if (verb === null || verbStart === undefined) return null;
  const named = people.within(sentence.start, verbStart).filter((one) => !one.adjective);
  if (named.some((one) => speakers.includes(one.delegation ?? '') || speakers.includes(one.group ?? ''))) return null;
  const subject = named.findLast((one) => isSubject(paper, one, sentence));
  if (subject === undefined) return null;
  const from = tokenAt(paper, sentence, subject.end);
  // Of a sender who is not known, only what was asked before is another's: "Cuba proposes" may be his own.
  const isPerson = isPersonOf(paper, tokenAt(paper, sentence, subject.start) - 1);
  if (speakers.length === 0 && !isPerson && !paper.norms(from, verb.first).some((norm) => toldBefore.has(norm)))
    return null;
  return says(paper, 'reporting', from, verb.first) && !says(paper, 'ownVoice', from, verb.first) ? subject : null;
};

/** Who does something: no preposition stands before the name, or « …, qui voudrait supprimer » behind it. */
const isSubject = (paper: Paper, named: Named, sentence: Sentence): boolean => {
  const behind = tokenAt(paper, sentence, named.end);
  if (relative.has(paper.tokens[behind + Number(isMark(paper.tokens[behind], ','))]?.norm ?? '')) return true;
  let at = tokenAt(paper, sentence, named.start) - 1;
  while (at >= sentence.first && paper.action(at) === null && (isArticle(paper, at) || isPersonOf(paper, at))) at -= 1;
  if (at < sentence.first) return true;
  const norm = paper.tokens[at]?.norm ?? '';
  return paper.tokens[at]?.kind === 'mark' || joining.has(norm);
};

const relative: ReadonlySet<string> = new Set([
  ...'которыи которая которые'.split(' '),
  'who',
  'which',
  'qui',
  'que',
  'quien',
  'quienes',
]);

/** "The distinguished representative of Malawi has proposed": who speaks for it, and what joins the two. */
const isPersonOf = (paper: Paper, at: number): boolean => {
  const norm = paper.tokens[at]?.norm ?? '';
  return spokesmen.test(norm) || (ofState.has(norm) && spokesmen.test(paper.tokens[at - 1]?.norm ?? ''));
};

const spokesmen =
  /^(?:representatives?|delegates?|delegations?|ambassador|colleagues?|friends?|distinguished|esteemed|representante?s?|representantes?|delegues?|deleguee|ambassadeur|ambassadrice|collegues?|delegacion|delegad[oa]|embajador|embajadora|colegas?|distinguid[oa]s?)$/u;
const ofState: ReadonlySet<string> = new Set('of from de du des d del'.split(' '));

const isArticle = (paper: Paper, at: number): boolean => articles.has(paper.tokens[at]?.norm ?? '');
const articles = new Set([
  ...'делегация делегации представитель коллеги из'.split(' '),
  'the',
  'le',
  'la',
  'les',
  'l',
  "'",
  'delegation',
  'of',
  'de',
  'du',
  'des',
  'our',
  'colleagues',
  ...['el', 'los', 'las', 'del', 'delegacion', 'republica', 'colegas', 'nuestros'],
]);
const joining = new Set([
  ...'и что как если но когда поскольку'.split(' '),
  'and',
  'that',
  'as',
  'while',
  'et',
  'que',
  'when',
  'which',
  'but',
  'mais',
  'if',
  'si',
  'y',
  'e',
  'pero',
  'cuando',
  'como',
  'mientras',
]);

const tokenAt = (paper: Paper, sentence: Sentence, start: number): number => {
  let at = sentence.first;
  while (at < sentence.last && (paper.tokens[at]?.start ?? Infinity) < start) at += 1;
  return at;
};

const says = (paper: Paper, what: ActionMeaning['is'], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const found = paper.isQuoted(paper.tokens[at]?.start ?? 0) ? null : paper.action(at);
    // "We would be glad to see it go" asks; "we are glad to see" thanks.
    if (found?.meaning.is === 'polite' && what === 'thanking') at = found.end - 1;
    else if (
      found?.meaning.is === what ||
      (what === 'reporting' && (found?.meaning.is === 'proposing' || found?.meaning.is === 'earlier'))
    )
      return true;
  }
  return false;
};

/** "If others agree, …", "Should this meet objections, we could accept …". */
export const opensOnCondition = (paper: Paper, sentence: Sentence): boolean =>
  paper.action(sentence.first)?.meaning.is === 'condition' ||
  (inverted.has(paper.tokens[sentence.first]?.norm ?? '') && !isMark(paper.tokens[sentence.last - 1], '?'));

/** Verbs that open a condition where they open a sentence that asks nothing. Folded. */
const inverted: ReadonlySet<string> = new Set(['should', 'were', 'had']);
