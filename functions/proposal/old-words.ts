import { isMark, pastArticles } from '#reference/mention.ts';
import { isHan } from '#reference/signed-numbers.ts';
import { tokensOf } from '#reference/tokens.ts';
import { bareObject } from './bare-object.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Said } from './said.ts';
import { isFrame } from './said-context.ts';
import type { Action } from './action-words.ts';
import type { Verb } from './verbs.ts';
import { inBrackets, isSubject, namesWords, wordings } from './spoken-words.ts';
import { within } from './within.ts';
import { concludingHan } from './words/han-words.ts';
import { auxiliaries, pronouns } from './words/pronouns.ts';

/** Shorter words prove nothing: "it", "this". */
const shortest = 4;

const fromDraft = new Set<Action>(['change', 'replace', 'read', 'prefer']);

/** How far back words are looked for that a pronoun stands for: UTF-16 units. */
const reach = 200;

/**
 * "The word “x” is undefined, and we propose that it be replaced by “y”", "the words “x” weaken 35; they should go": a
 * pronoun may stand for words just quoted, where the draft has them at the place.
 */
const spokenOf = (
  paper: Paper,
  clause: Clause,
  verb: Verb,
  holds: (words: string) => boolean,
  fresh: string | null = null,
): Said | null => {
  const isBare =
    verb.first - pastCourtesy(paper, clause, verb) <= 1 &&
    wordsBehind(paper, verb.last, clause.reasonAt) <= 1 &&
    isOnLine(paper, clause);
  const isNamed = namesWords(paper, clause);
  if (fresh === null && !isBare && !isNamed && !takesUp(paper, clause)) return null;
  const near = { first: Math.max(0, clause.start - reach), last: clause.start };
  const quoted = within(paper.quotations, near, (one) => one.start);
  const quotation =
    quoted.findLast(
      (one, at) => !isFrame(paper, one, quoted[at - 1]) && holds(paper.text.slice(one.innerStart, one.innerEnd)),
    ) ?? quoted.at(-1);
  if (quotation === undefined || /\n\s*\n/u.test(paper.text.slice(quotation.end, clause.start))) return null;
  // « Le 44 fait double emploi et peut tomber »: the place named since is what goes.
  if (isBare && within(paper.mentions, { first: quotation.end, last: clause.start }, (one) => one.start).length > 0)
    return null;
  let at = clause.first;
  while (at > 0 && (paper.tokens[at]?.start ?? 0) >= quotation.start) at -= 1;
  const words = paper.text.slice(quotation.innerStart, quotation.innerEnd);
  const isJudged = verb.wording === true && clause.start - quotation.end <= nextTo;
  const isMeant =
    isBare ||
    isNamed ||
    isJudged ||
    announced(paper, at) ||
    (fresh === null ? isSubject(paper, quotation) : areKin(words, fresh));
  if (isBare && inBrackets(paper, quotation.start) && !holds(words)) return null;
  return isBare || (isMeant && holds(words)) ? { words, role: null, before: true } : null;
};

/** "In 11 and 13 we ask for their deletion", « au 11 et au 13, nous en demandons la suppression ». */
const takesUp = (paper: Paper, clause: Clause): boolean =>
  hasBoundObject(paper, clause) ||
  wordOf.test(paper.tokens[(clause.verb?.last ?? 0) - 1]?.norm ?? '') ||
  paper
    .norms(clause.first, clause.reasonAt)
    .some((norm) => pronouns.has(norm) || (norm === 'en' && paper.language === 'fr'));

/** « Suprimirla », « elimínenla »: a word or an expression; a paragraph would be « suprimirlo ». */
const wordOf = /(?:r|mos|[aen])las?$/u;

/**
 * 建议删除, 故应删去: the phrases of courtesy and of wishing before a verb, which are several tokens long in characters; and
 * what only helps a verb: "to be deleted", « à supprimer », «следует исключить».
 */
const pastCourtesy = (paper: Paper, clause: Clause, verb: Verb): number => {
  let at = clause.first;
  while (at < verb.first && isMark(paper.tokens[at], ',')) at += 1;
  for (const length of [1, 2]) if (concludingHan.has(paper.norms(at, at + length).join(''))) at += length;
  while (at < verb.first) {
    const found = paper.action(at);
    if (found === null || !courteous.has(found.meaning.is)) break;
    at = found.end;
  }
  while (at < verb.first && auxiliaries.has(paper.tokens[at]?.norm ?? '')) at += 1;
  return at;
};

/** "Delete, please.": courtesy and marks are no object. */
const wordsBehind = (paper: Paper, from: number, to: number): number => {
  let count = 0;
  // Two characters make a word: 删去更顺.
  for (let at = from; at < to && count <= 1; at += 1)
    if (paper.tokens[at]?.kind !== 'mark' && !pleas.has(paper.tokens[at]?.norm ?? ''))
      count += isHan(paper.source, at) ? 0.5 : 1;
  return count;
};

const pleas: ReadonlySet<string> = new Set(['please', 'pls', 'merci', 'svp', 'gracias', 'пожалуиста']);

const courteous: ReadonlySet<string> = new Set(['polite', 'proposing', 'ownVoice', 'obliging']);

/** "“x” is too vague; “y” would be better": UTF-16 units between the words and what is put against them. */
const nextTo = 60;

/** "We have difficulties with “x”. Delete.": nothing but the verb, on the line of the words. */
const isOnLine = (paper: Paper, clause: Clause): boolean =>
  paper.tokens[clause.first]?.breaks === 0 && clause.first > 0;

/** "There is an expression in 13 which …, “x”": what announces words stands before them, in their sentence. */
const announced = (paper: Paper, quotation: number): boolean => {
  for (let at = quotation; at > quotation - longestAnnouncement && at >= 0; at -= 1) {
    if (isMark(paper.tokens[at], '.;!?') && at < quotation) return false;
    if (paper.action(at)?.meaning.is === 'inside' || wordings.has(paper.tokens[at]?.norm ?? '')) return true;
  }
  return false;
};

/** Tokens. */
const longestAnnouncement = 30;

/** Letters: shorter words tell nothing of two wordings. */
const tellingWord = 4;

/** Two wordings of one thing have half of the shorter one's words in common. */
export const areKin = (one: string, other: string): boolean => {
  const [few = [], many = []] = [one, other]
    .map((words) => tokensOf(words).flatMap(({ norm }) => (norm.length >= tellingWord ? [norm] : [])))
    .sort((a, b) => a.length - b.length);
  const known = new Set(many);
  return few.length > 0 && few.filter((norm) => known.has(norm)).length * 2 >= few.length;
};

/**
 * "In paragraph 43, weapons should become “weapons and ammunition”": the old words stand without quotation marks between
 * the place and the verb. They are those words where the draft has them there.
 */
export const unquotedOld = (
  paper: Paper,
  clause: Clause,
  said: readonly Said[],
  holds: (words: string) => boolean,
): readonly Said[] => {
  const { verb } = clause;
  const [only] = said;
  const object = verb?.action === 'delete' && only === undefined ? bareObject(paper, clause, holds) : null;
  if (object !== null) return [object];
  if (
    verb?.action === 'delete' &&
    only === undefined &&
    (clause.mentions.length === 0 || takesUp(paper, clause) || namesWords(paper, clause))
  )
    return [spokenOf(paper, clause, verb, holds)].filter((one) => one !== null);
  if (verb === null || !fromDraft.has(verb.action) || said.length !== 1 || only === undefined) return said;
  if (only.before) {
    // "“x” is timid. “y” is what we have in mind."
    const spoken = verb.wording === true ? spokenOf(paper, clause, verb, holds, only.words) : null;
    return spoken === null ? said : [spoken, { ...only, before: false }];
  }
  const behind = clause.mentions.findLast((mention) => mention.last <= verb.first)?.last ?? clause.first;
  let from = behind;
  for (let next = pastLeadIn(paper, from); next > from && from < verb.first; next = pastLeadIn(paper, from))
    from = next;
  const start = paper.tokens[from]?.start;
  const end = paper.tokens[verb.first - 1]?.end;
  const words = start === undefined || end === undefined ? '' : paper.text.slice(start, end).replaceAll(/\s+/gu, ' ');
  if (words.length >= shortest && holds(words)) return [{ words, role: null, before: true }, only];
  const old = spokenOf(paper, clause, verb, holds, only.words);
  if (old === null) return said;
  return verb.action === 'prefer' ? [{ ...old, role: 'instead' }, only] : [old, only];
};

/** « صيغة « x » ترد خمس مرات. ونطلب شطبها في الفقرتين 13 و21 »: what goes is written onto the verb, and the places are only where. */
export const hasBoundObject = (paper: Paper, { verb, mentions }: Clause): boolean =>
  verb !== null &&
  /\p{Script=Arabic}(?:ها|ه|هما)$/u.test(paper.tokens[verb.last - 1]?.norm ?? '') &&
  mentions.every(({ first }) => first > verb.last && inside.has(paper.tokens[first - 1]?.norm ?? ''));

/** Before the place in which words stand. Folded. */
const inside: ReadonlySet<string> = new Set('في وفي من ومن'.split(' '));

/** Marks, articles, and what announces words: ", the term". */
const pastLeadIn = (paper: Paper, at: number): number => {
  if (paper.tokens[at]?.kind === 'mark') return at + 1;
  const found = paper.action(at);
  return found?.meaning.is === 'inside' ? found.end : pastArticles(paper.source, at);
};
