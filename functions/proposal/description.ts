import type { Token } from '#reference/tokens.ts';
import type { Action } from './action-words.ts';
import {
  afterAttributes,
  aiming,
  leadingOn,
  objects,
  wishes,
  attributes,
  complaints,
  carryParticiples,
  describing,
  favouring,
  finite,
  holding,
  indicative,
  placeWords,
  placingParticiples,
  relatives,
  stances,
} from './words/describing.ts';

const told = new Set<Action>([
  'support',
  'delete',
  'replace',
  'swap',
  'change',
  'insert',
  'rework',
  'move',
  'merge',
  'split',
  'withdraw',
]);

/**
 * "Paragraph 9 introduces a new concept", "it moves the debate": what the place itself does is described, not asked.
 *
 * @param isPlace whether a place is named at a token.
 */
export const isDescription = (
  tokens: readonly Token[],
  at: number,
  action: Action,
  isPlace: (at: number) => boolean,
): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.breaks > 0) return false;
  if (!told.has(action))
    return stances.has(token.text.toLowerCase()) && isPlace(at - 1) && objects.has(tokens[at + 1]?.norm ?? '');
  const word = token.text.toLowerCase();
  return (
    (describing.has(word) && (isPlace(at - 1) || placeWords.has(before.norm))) ||
    (favouring.has(word) && favours(tokens, at, isPlace))
  );
};

/** "Paragraph 13, which welcomes": in Russian « п. 13 поддерживает Казахстан » names who does behind it. */
const favours = (tokens: readonly Token[], at: number, isPlace: (at: number) => boolean): boolean => {
  if (!relatives.has(tokens[at - 1]?.norm ?? ''))
    return /^\p{Script=Latin}/u.test(tokens[at]?.text ?? '') && isPlace(at - 1);
  return isPlace(tokens[at - 2]?.kind === 'mark' ? at - 3 : at - 2);
};

/** Tokens between what a place is said to do and what that is: "seeks at least to support". */
const longestLead = 5;

/** "Paragraph 12 aims to support victims", « le 12 porte sur la suppression des stocks »: what it is about. */
export const isAim = (tokens: readonly Token[], at: number, isPlace: (at: number) => boolean): boolean => {
  // « Le 12 demande à être revu »
  if (tokens[at]?.norm === 'etre') return false;
  if (joinsOn(tokens, at, isPlace)) return true;
  for (let before = at - 1; before > at - longestLead; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'number' || (tokens[before + 1]?.breaks ?? 2) === 2) return false;
    if (aiming.has(token.norm)) return isSubject(tokens, before, isPlace);
    if (!leadingOn.has(token.norm)) return false;
  }
  return false;
};

/** Tokens between what a place is said to do and a second thing of the kind. */
const longestJoined = 10;

/** « El párrafo 12 permite mantener registros y suprimir duplicaciones »: an infinitive that goes on with what it is for. */
const joinsOn = (tokens: readonly Token[], at: number, isPlace: (at: number) => boolean): boolean => {
  if (!/[aei]r$/u.test(tokens[at]?.norm ?? '') || !conjunctions.has(tokens[at - 1]?.norm ?? '')) return false;
  for (let before = at - 2; before > at - longestJoined; before -= 1) {
    const token = tokens[before];
    if (token?.kind !== 'word' || tokens[before + 1]?.breaks === 2) return false;
    if (aiming.has(token.norm)) return isSubject(tokens, before, isPlace);
  }
  return false;
};

const conjunctions: ReadonlySet<string> = new Set(['y', 'e', 'o', 'et', 'ou']);

/** A place right before, and nobody's wish about it. */
const isSubject = (tokens: readonly Token[], at: number, isPlace: (at: number) => boolean): boolean => {
  // « el párrafo 12 se refiere a »
  if (!isPlace(tokens[at - 1]?.norm === 'se' ? at - 2 : at - 1)) return false;
  for (let before = at - 1; before > at - 12; before -= 1) {
    const token = tokens[before];
    if (token === undefined || (token.kind === 'mark' && '.;:!?'.includes(token.norm))) return true;
    if (wishes.has(token.norm)) return false;
  }
  return true;
};

/** "The introductory text placed under its title", "it is substantially included in 91": what is told, not asked. */
export const isTold = (
  tokens: readonly Token[],
  at: number,
  action: Action,
  isPlace: (at: number) => boolean,
): boolean => {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (token === undefined || behind === undefined || !told.has(action) || !token.norm.endsWith('ed')) return false;
  if (behind.breaks > 1 || !placingParticiples.has(behind.norm)) return false;
  let before = at - 1;
  while (before > at - 4 && /ly$|^(?:already|also|not)$/u.test(tokens[before]?.norm ?? '')) before -= 1;
  const word = tokens[before];
  if (word === undefined || word.kind !== 'word' || token.breaks > 1) return false;
  if (isPlace(before) && !holding.has(token.norm)) return false;
  return holding.has(token.norm) && indicative.has(word.norm)
    ? true
    : before === at - 1 && !carryParticiples.has(word.norm) && /^\p{Ll}/u.test(token.text);
};

/** "It is absorbed by paragraph 71", « absorbé par le 71 », 被第71段吸收: told where nobody says that it should be so. */
export const isAbsorbed = (
  tokens: readonly Token[],
  at: number,
  end: number,
  action: Action,
  isPlace: (at: number) => boolean,
): boolean => {
  if (action !== 'merge' || asked.has(tokens[at]?.norm ?? '')) return false;
  if (tokens[at]?.text === '吸收') return beforeHan(tokens, at, isPlace);
  if (!/(?:ed|e|ee|ees|es|ad[oa]s?|id[oa]s?)$/u.test(tokens[at]?.norm ?? '')) return false;
  let behind = end;
  const isBy = agents.has(tokens[end - 1]?.norm ?? '') || agents.has(tokens[behind]?.norm ?? '');
  while (littleBehind.has(tokens[behind]?.norm ?? '') && behind < end + 3) behind += 1;
  const before = [1, 2, 3].map((steps) => tokens[at - steps]?.norm ?? '');
  return isBy && isPlace(behind) && !before.some((norm) => asked.has(norm));
};

/** 被第71段吸收: nobody says 应, 可, 宜. */
const beforeHan = (tokens: readonly Token[], at: number, isPlace: (at: number) => boolean): boolean => {
  let before = at - 1;
  while (before > at - longestAgent && (isPlace(before) || tokens[before]?.text === '所')) before -= 1;
  return (
    before < at - 1 &&
    ['被', '为', '由'].includes(tokens[before]?.text ?? '') &&
    !wishedHan.has(tokens[before - 1]?.text ?? '')
  );
};

/** Tokens. */
const longestAgent = 12;
const wishedHan: ReadonlySet<string> = new Set(['应', '可', '宜', '须', '请', '可以', '应当', '应该']);
const agents: ReadonlySet<string> = new Set(['by', 'par', 'por', 'into', 'dans', 'en']);
const littleBehind: ReadonlySet<string> = new Set([
  'by',
  'par',
  'por',
  'into',
  'dans',
  'en',
  'the',
  'le',
  'el',
  'l',
  "'",
]);
const asked: ReadonlySet<string> = new Set([
  'be',
  'to',
  'being',
  'etre',
  'soit',
  'ser',
  'sea',
  'quede',
  'quedar',
  'get',
]);

/** "The text as drafted is too long", "as is well known": which text is meant, or how, not that it should stay. */
export const isAttribute = (tokens: readonly Token[], at: number, end: number, action: Action): boolean => {
  const [first, behind] = [tokens[at], tokens[end]];
  if (action === 'keep' && complaints.has(tokens[at - 1]?.norm ?? '')) return true;
  if (action !== 'keep' || first === undefined || behind === undefined || behind.breaks > 0 || behind.kind === 'mark')
    return false;
  if (first.norm === 'as') return !afterAttributes.has(behind.norm);
  return attributes.has(first.norm) && finite.has(behind.norm);
};
