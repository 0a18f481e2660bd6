import { isMark } from '#reference/mention.ts';
import { beginsWithHan } from '#reference/tokens.ts';
import type { Clause } from './clauses.ts';
import { says } from './mood.ts';
import type { Paper } from './paper.ts';
import { isOneOf } from './people.ts';
import type { Named } from './people.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import { firstPerson } from './words/first-person.ts';
import { toldBefore, wishing } from './words/told-before.ts';

/** "Egypt has proposed deleting paragraph 12", said by another: whoever asks it, or null. */
export const teller = (state: State, clause: Clause, sentence: Sentence): Named | null => {
  const { paper, speakers } = state;
  const subject = subjectBefore(state, clause, sentence);
  const { verb } = clause;
  if (subject === null || verb === null) return null;
  const said = saysBefore(paper, subject, sentence) ?? tokenAt(paper, sentence, subject.end);
  // Of a sender who is not known, only what was asked before is another's: "Cuba proposes" may be his own.
  const isPerson = isPersonOf(paper, tokenAt(paper, sentence, subject.start) - 1);
  if (speakers.length === 0 && !isPerson && !paper.norms(said, verb.first).some((norm) => toldBefore.has(norm)))
    return null;
  return says(paper, 'reporting', said, verb.first) || doesItself(paper, said, verb.first) ? subject : null;
};

/** Who is named as doing what a verb says, and is not the sender as far as he is known. */
export const subjectBefore = (state: State, clause: Clause, sentence: Sentence): Named | null => {
  const { people, speakers, paper } = state;
  const before = people.within(sentence.start, paper.tokens[clause.verb?.first ?? sentence.first]?.start ?? 0);
  return before.some((named) => !named.adjective && isOneOf(speakers, named))
    ? null
    : namedBefore(state, clause, sentence);
};

/** Who is named as doing what a verb says, be it the sender. */
export const namedBefore = ({ paper, people }: State, { verb }: Clause, sentence: Sentence): Named | null => {
  const verbStart = verb === null ? undefined : paper.tokens[verb.first]?.start;
  if (verb === null || verbStart === undefined) return null;
  const subject = people
    .within(sentence.start, verbStart)
    .findLast(
      (one) => !one.adjective && (isSubject(paper, one, sentence) || saysBefore(paper, one, sentence) !== null),
    );
  if (subject === undefined) return null;
  const said = saysBefore(paper, subject, sentence) ?? tokenAt(paper, sentence, subject.end);
  return says(paper, 'ownVoice', said, wishedFrom(paper, said, verb.first)) || isOwn(paper, verb.first)
    ? null
    : subject;
};

/** "Cuba suggested that we drop it": behind what tells and "that", "we" are those who are to do it. */
const wishedFrom = (paper: Paper, from: number, to: number): number => {
  for (let at = from; at < to; at += 1)
    if (isThat.has(paper.tokens[at]?.norm ?? '') && says(paper, 'reporting', from, at)) return at;
  return to;
};
const isThat: ReadonlySet<string> = new Set('that que qu чтобы ان بان'.split(' '));

/** 澳大利亚加“x”, 欧盟要把“x”改成“y”: in characters the verb follows its subject, or what says that it is wished. */
const doesItself = (paper: Paper, from: number, to: number): boolean => {
  if (!beginsWithHan(paper.tokens[to]?.text ?? '') || from > to) return false;
  for (let at = from; at < to; at += 1) {
    const token = paper.tokens[at];
    if (token?.kind === 'mark' && !paper.isQuoted(token.start)) return false;
  }
  return from === to || wishing.has(paper.tokens[from]?.norm ?? '');
};

/** « ونؤيد », «apoyamos», «поддерживаем»: the speaker himself, whoever was named before. */
const isOwn = ({ tokens }: Paper, at: number): boolean => firstPerson.test(tokens[at]?.norm ?? '');

/** « اقترحت مصر حذف … »: the verb that tells stands before who does it. */
const saysBefore = (paper: Paper, { start }: Named, sentence: Sentence): number | null => {
  const at = tokenAt(paper, sentence, start) - 1;
  const before = paper.tokens[at];
  return at >= sentence.first &&
    before !== undefined &&
    /^\p{Script=Arabic}/u.test(before.text) &&
    paper.action(at)?.meaning.is === 'reporting'
    ? at
    : null;
};

/** Who does something: no preposition stands before the name, or « …, qui voudrait supprimer » behind it. */
const isSubject = (paper: Paper, named: Named, sentence: Sentence): boolean => {
  const behind = tokenAt(paper, sentence, named.end);
  if (relative.has(paper.tokens[behind + Number(isMark(paper.tokens[behind], ','))]?.norm ?? '')) return true;
  if (isDative(paper, tokenAt(paper, sentence, named.start) - 1, behind)) return true;
  let at = tokenAt(paper, sentence, named.start) - 1;
  while (at >= sentence.first && paper.action(at) === null && (isArticle(paper, at) || isPersonOf(paper, at))) at -= 1;
  if (at < sentence.first) return true;
  const norm = paper.tokens[at]?.norm ?? '';
  return paper.tokens[at]?.kind === 'mark' || joining.has(norm) || hearing.has(norm);
};

/** «A Colombia le gustaría que», «hemos oído a Egipto pedir»: who wishes or is heard stands behind «a». */
const isDative = (paper: Paper, at: number, behind: number): boolean =>
  paper.tokens[at]?.norm === 'a' &&
  (datives.has(paper.tokens[behind]?.norm ?? '') || hearing.has(paper.tokens[at - 1]?.norm ?? ''));
const datives: ReadonlySet<string> = new Set(['le', 'les']);

/** "We heard Egypt ask", 我们听到埃及要求. Folded. */
const hearing: ReadonlySet<string> = new Set(
  'heard hear saw understand entendu entendons vu oido escuchado oimos escuchamos слышали услышали سمعنا 到 悉'.split(
    ' ',
  ),
);

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
