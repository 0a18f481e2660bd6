import type { Token } from '#reference/tokens.ts';
import { countsPlaces } from './units-counted.ts';
import type { Action } from './action-words.ts';
import { isAbsorbed, isAim, isAttribute, isDescription, isTold } from './description.ts';
import { goesOn, isAdded } from './verb-asides.ts';
import { finite } from './words/describing.ts';
import {
  articlesBehind,
  backed,
  englishAdjectives,
  givenTo,
  englishNounMakers,
  englishNouns,
  englishParticiples,
  frenchAdjectives,
  frenchNounMakers,
  frenchNouns,
  participleMakers,
  partitives,
  partsOfTexts,
  passives,
  possessives,
  structuralNouns,
  subjects,
} from './words/nouns.ts';

/** Words that are verbs of ours only behind another ("suggest including"), else conjunctions. */
const participles = new Set(['including', 'following', 'incluant', 'incluyendo', 'reading']);
const governing = new Set([
  'suggest',
  'propose',
  'recommend',
  'by',
  'of',
  'for',
  'consider',
  'favour',
  'favor',
  'support',
  'prefer',
  'on',
  'request',
  'proposes',
  'suggests',
  'proposing',
  'suggesting',
  'in',
  'en',
]);

/**
 * Whether the phrase at a token asks for something: it is a verb in a verb's position, or a noun that asks ("deletion
 * of"), and not a thing's name that happens to be spelt the same ("the question of ammunition", « le Groupe africain »).
 *
 * @param end the token behind the phrase; only single words are doubtful.
 * @param isPlace whether a place is named at a token.
 */
export const isAsked = (
  tokens: readonly Token[],
  at: number,
  end: number,
  action: Action,
  isPlace: (at: number) => boolean,
): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = at > 0 && token.breaks === 0 ? tokens[at - 1]?.norm : undefined;
  if (goesOn(tokens, at, end) || isAdded(tokens, at, end)) return false;
  if (participles.has(token.norm) && end === at + 1) return before !== undefined && governing.has(before);
  if (isAttribute(tokens, at, end, action) || (action !== 'question' && isAim(tokens, at, isPlace))) return false;
  if (isAbsorbed(tokens, at, end, action, isPlace)) return false;
  if (doesToThings(tokens, at, end, action, isPlace) || countsPlaces(tokens, at, end, action)) return false;
  // «que acoge con beneplácito» supports in three words; "adds nothing" complains in two.
  if ((end === at + 1 || action === 'support') && isDescription(tokens, at, action, isPlace)) return false;
  if (end !== at + 1) return !(action === 'support' && backsOthers(tokens, end, isPlace));
  if (isTold(tokens, at, action, isPlace)) return false;
  if (lacksObject(tokens, at, end, action, isPlace)) return false;
  // A line may be wrapped behind an article, but nobody ends a paragraph with one.
  const previous = at > 0 && token.breaks < 2 ? tokens[at - 1]?.norm : undefined;
  if (previous === undefined) return !isGroup(token);
  // « se réunir » is to meet.
  if (token.norm === 'reunir' && previous === 'se') return false;
  if (isGroup(token)) return subjects.has(previous);
  if (englishParticiples.has(token.norm) && participleMakers.has(previous)) return false;
  if (frenchAdjectives.has(token.norm)) return passives.has(previous);
  if (frenchNouns.has(token.norm) && frenchNounMakers.has(previous)) return false;
  // « on réserve »: no English noun has an accent.
  if (!englishNouns.has(token.norm) || /[^\p{ASCII}]/u.test(token.text)) return true;
  if (action === 'question' && tokens[end]?.norm === 'of') return false;
  if (isNameIn(tokens, at)) return false;
  const article = articleBefore(tokens, at);
  return article === null || (asksAsNoun.has(action) && asksOfPlace(tokens, article, end, isPlace));
};

/** « Le transfert de technologies », « la division du travail »: done to things of the world, not to the text. */
const doesToThings = (
  tokens: readonly Token[],
  at: number,
  end: number,
  action: Action,
  isPlace: (at: number) => boolean,
): boolean => {
  if (!structural.has(action) || !structuralNouns.has(tokens[at]?.norm ?? '')) return false;
  let behind = partitives.has(tokens[end - 1]?.norm ?? '')
    ? end
    : partitives.has(tokens[end]?.norm ?? '')
      ? end + 1
      : null;
  if (behind === null) return false;
  while (articlesBehind.has(tokens[behind]?.norm ?? '')) behind += 1;
  const token = tokens[behind];
  if (token === undefined || token.kind !== 'word' || token.breaks === 2) return false;
  return !isPlace(behind) && !isPlace(end - 1) && !partsOfTexts.has(token.norm);
};

const structural: ReadonlySet<Action> = new Set<Action>(['move', 'merge', 'split', 'rework', 'delete']);

/** Tokens behind « notre soutien aux » among which the place stands that has it. */
const nearPlace = 8;

/** « Notre soutien aux victimes reste entier »: it is given to nobody's paragraph. */
const backsOthers = (tokens: readonly Token[], end: number, isPlace: (at: number) => boolean): boolean => {
  const isNoun = (token: Token | undefined): boolean => /^(?:soutien|appui)$/u.test(token?.norm ?? '');
  const to = isNoun(tokens[end - 1]) ? end : isNoun(tokens[end - 2]) ? end - 1 : null;
  if (to === null || !givenTo.has(tokens[to]?.norm ?? '')) return false;
  for (let at = to + 1; at <= to + nearPlace; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.breaks === 2 ||
      (token.kind === 'mark' && token.norm !== "'") ||
      finite.has(token.norm)
    )
      return true;
    if (isPlace(at) || backed.has(token.norm)) return false;
  }
  return true;
};

/** "Consequences are that people leave, …": who asks to leave or keep something says what, or stands behind the place. */
const lacksObject = (
  tokens: readonly Token[],
  at: number,
  end: number,
  action: Action,
  isPlace: (at: number) => boolean,
): boolean => {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[end]];
  if (action !== 'keep' || token?.norm !== 'leave' || before === undefined || token.breaks > 0) return false;
  const isEnd = behind === undefined || behind.kind === 'mark' || behind.breaks > 0;
  return isEnd && before.kind === 'word' && !isPlace(at - 1) && !speaking.has(before.norm) && before.norm !== 'please';
};

/** « groupe » without an accent: no delegation writes the verb so, all of them speak of groups. */
const isGroup = (token: Token): boolean => /^groupes?$/iu.test(token.text);

/** "the Implementation Support Unit": a capital between capitals. */
const isNameIn = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isCapital = (one: Token | undefined): boolean => one !== undefined && /^\p{Lu}\p{Ll}/u.test(one.text);
  return isCapital(token) && ((isCapital(before) && token?.breaks === 0) || before?.norm === 'the') && isCapital(after);
};

/** "The technological divide": English adjectives are known by their endings, too. */
const isAdjective = (norm: string): boolean =>
  englishAdjectives.has(norm) || (norm.length >= 6 && /(?:ical|ional|ogical|ive|ous|ary|ic|ial)$/u.test(norm));

/** The article or preposition that makes a noun of the word: right before it, or before its adjectives. */
const articleBefore = (tokens: readonly Token[], at: number): string | null => {
  let first = at - 1;
  while (first > 0 && first > at - 4 && isAdjective(tokens[first]?.norm ?? '')) first -= 1;
  const norm = tokens[first]?.norm ?? '';
  // "We further support" has its subject before it.
  if (speaking.has(norm)) return null;
  return englishNounMakers.has(norm) ? norm : first < at - 1 ? (tokens[at - 1]?.norm ?? null) : null;
};

const speaking: ReadonlySet<string> = new Set(['we', 'i', 'they', 'you', 'would', 'could', 'should', 'can', 'to']);

const asksAsNoun = new Set<Action>(['support', 'question']);

/** "our full support for paragraph 12", "our question on paragraph 7": the noun asks what the verb would. */
const asksOfPlace = (
  tokens: readonly Token[],
  article: string,
  end: number,
  isPlace: (at: number) => boolean,
): boolean => {
  if (!possessives.has(article) && !englishAdjectives.has(article)) return false;
  if (!['for', 'to', 'on', 'about', 'regarding'].includes(tokens[end]?.norm ?? '')) return false;
  for (let at = end + 1; at < Math.min(end + 8, tokens.length); at += 1) if (isPlace(at)) return true;
  return false;
};
