import { isMark, pastArticles } from './mention.ts';
import type { Source } from './mention.ts';
import type { Token } from './tokens.ts';
import { closers, introducers, stances } from './words/introducers.ts';
import { isHan } from './signed-numbers.ts';
import { besidePart, turningTo } from './words/han.ts';
import { singularArticles } from './words/singular-articles.ts';

/** « De la Déclaration d'abord. », "On follow-up, finally": all that is said of it is that it comes now. */
export const closesTopic = (source: Source, end: number): boolean => {
  for (let at = end; at < end + 4; at += 1) {
    const token = source.tokens[at];
    if (at > end && (token === undefined || token.breaks > 0 || isMark(token, '.:,(;'))) return true;
    if (token === undefined || !(closers.has(token.norm) || isMark(token, "'"))) return false;
  }
  return false;
};

/** « Pour le traçage le 21 nous va »: the place is named right behind what it belongs to. */
const leadsToNumber = (source: Source, at: number): boolean =>
  singularArticles.has(source.tokens[at]?.norm ?? '') &&
  source.tokens[at + 1]?.kind === 'number' &&
  source.phrase(at + 2)?.meaning.is !== 'month';

/** « Passons au suivi. »: something leads to the name, which is no list's item. */
const isTurnedTo = ({ tokens }: Source, at: number): boolean =>
  tokens[at]?.breaks === 0 &&
  (introducers.has(tokens[at - 1]?.norm ?? '') || turningTo.has(tokens[at - 1]?.norm ?? ''));

/** « وفي المتابعة نوافق على الفقرتين الأولى والثانية », "on follow-up we support paragraph 3": who speaks goes on with a place. */
const leadsToStance = (source: Source, at: number): boolean => {
  if (!stances.has(source.tokens[at]?.norm ?? '')) return false;
  for (let next = at + 1; next <= at + nearPlace; next += 1) {
    const token = source.tokens[next];
    if (token === undefined || token.breaks > 1 || isMark(token, '.;:!?،,"“«')) return false;
    const found = source.phrase(next)?.meaning;
    if (found?.is === 'unit') return found.unit === 'paragraph';
  }
  return false;
};

/** « أما المتابعة فلا يمكننا أن نقبل فيها الفقرة 7 »: what is said of it begins with the particle of its topic. */
const isTaken = (source: Source, at: number, behind: Token): boolean =>
  /^و?اما$/u.test(source.tokens[at - 1]?.norm ?? '') && /^ف\p{L}/u.test(behind.text);

/** Tokens between who speaks and the place. */
const nearPlace = 8;

/** Tokens between the beginning of a sentence and the name it introduces. */
const longestLead = 8;

/**
 * "As regards follow-up, …", « S'agissant du traçage : », "Follow-up:": everyday words name a section where a sentence
 * begins by saying what it is about.
 */
export const opensTopic = (source: Source, at: number, end: number): boolean => {
  const behind = source.tokens[end];
  if (
    behind !== undefined &&
    behind.breaks === 0 &&
    !isMark(behind, isTurnedTo(source, at) ? ',:-(.' : ',:-(') &&
    !closesTopic(source, end) &&
    !leadsToNumber(source, end) &&
    !leadsToStance(source, end) &&
    !isTaken(source, at, behind)
  )
    return false;
  for (let index = at - 1; index >= at - longestLead; index -= 1) {
    const token = source.tokens[index];
    const next = source.tokens[index + 1];
    if (token === undefined || next?.breaks === 2) return true;
    // "para 85: support" answers for a paragraph; "15. Follow-up" is a list's number.
    const number = source.tokens[index - 1];
    const isNext = index === at - 1;
    if (isMark(token, '.:') && number?.kind === 'number' && (token.norm === ':' || (isNext && number.breaks === 0)))
      return false;
    if (isMark(token, '.;!?:') || (next !== undefined && next.breaks === 1 && index === at - 1)) return true;
    if (!introducers.has(token.norm) && !isMark(token, ',')) return false;
  }
  return false;
};

/** 国际合作与援助这一部分, 《宣言》一章: what points at the part stands between its name and the word for it. */
export const pastPointers = (source: Source, at: number): number => {
  let end = at;
  while (end < at + longestPointer && besidePart.has(source.tokens[end]?.norm ?? '')) end += 1;
  const unit = source.phrase(end);
  return unit?.meaning.is === 'unit' && unit.meaning.unit === 'section' && isHan(source, end) ? end : at;
};

/** Tokens. */
const longestPointer = 4;

/** A name on a line of its own heads what follows; at the end of a wrapped one it goes on. */
export const headsLines = (source: Source, at: number, end: number): boolean =>
  source.tokens[end]?.breaks === 2 || (source.tokens[end]?.breaks === 1 && beginsLine(source, at));

const beginsLine = (source: Source, at: number): boolean => at === 0 || (source.tokens[at]?.breaks ?? 0) > 0;

/** "ITI: paragraph 12, …", "Programme of Action – …": a document's name at the head of a line says which part is spoken of. */
export const leadsLine = (source: Source, at: number, end: number): boolean =>
  beginsLine(source, at) && isMark(source.tokens[end], ':-');

/** "the Declaration of the draft", 对《宣言》的意见: the name ends before it. */
export const isOfDraft = (source: Source, at: number): boolean =>
  isHan(source, at) || source.phrase(pastArticles(source, source.phrase(at)?.end ?? at))?.meaning.is === 'ours';

/** Within a sentence, where only names have capitals: « paso a la Declaración », «Перехожу к Декларации». */
export const goesOn = ({ tokens }: Source, at: number): boolean =>
  tokens[at]?.breaks === 0 && (tokens[at - 1]?.kind === 'word' || tokens[at]?.text === '《');
