import { isMark } from '#reference/mention.ts';
import type { Token } from '#reference/tokens.ts';
import type { Language } from '#wording/language.ts';
import { nothing } from './put-as-question.ts';
import { actionPhrases } from './vocabulary.ts';
import { firstPerson } from './words/first-person.ts';
import { oneOfTwo } from './words/pronouns.ts';
import { beforeRelative, relatives, togetherHan } from './words/relatives.ts';
import { notOf } from './words/points.ts';
import { wordsIn } from './words-in.ts';

/** Tokens of the longest clause that is left out. */
const longest = 40;
/** Tokens before the comma among which the number of the place stands. */
const near = 7;
/** Tokens between the comma and the word that opens the clause. */
const lead = 3;

/**
 * "Paragraph 9, whose substance is already in paragraphs 8 and 12, should be deleted": what is told of a place and names
 * another is why something is asked, and asks nothing. Its words are taken for nothing said, where the rest of the
 * sentence asks for something and the clause does not.
 */
export const withoutRelatives = (tokens: readonly Token[], language: Language): readonly Token[] => {
  let plain: Token[] | null = null;
  for (let at = 1; at < tokens.length; at += 1) {
    const stretch = language === 'zh' ? togetherAt(tokens, at) : relativeAt(tokens, at, language);
    if (stretch === null) continue;
    if (!namesPlace(tokens, stretch) || asksIn(tokens, stretch, language) || !asksAround(tokens, stretch, language))
      continue;
    if (refusesIn(tokens, stretch)) continue;
    plain ??= [...tokens];
    for (let word = stretch.first; word < stretch.last; word += 1) {
      const token = tokens[word];
      if (token !== undefined && token.kind !== 'mark') plain[word] = { ...token, norm: nothing, kind: 'word' };
    }
    at = stretch.last - 1;
  }
  return plain ?? tokens;
};

/** "Paragraph 12 is acceptable, which cannot be said of 13": what is said of 12 is denied of 13. */
const refusesIn = (tokens: readonly Token[], { first, last }: Stretch): boolean => {
  const said = wordsIn(tokens, first, last);
  return [...notOf].some((phrase) => said === phrase || said.startsWith(`${phrase} `));
};

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** From the word that opens the clause up to the comma or stop that ends it. */
const relativeAt = (tokens: readonly Token[], comma: number, language: Language): Stretch | null => {
  if (!isMark(tokens[comma], ',') || !standsBehindNumber(tokens, comma)) return null;
  let opens = comma + 1;
  while (opens <= comma + lead && !relatives[language].has(tokens[opens]?.norm ?? '')) {
    if (!beforeRelative.has(tokens[opens]?.norm ?? '')) return null;
    opens += 1;
  }
  if (opens > comma + lead) return null;
  // "which, unlike paragraph 8, has never been discussed"
  let last = opens + 1;
  if (isMark(tokens[last], ',')) last = stopFrom(tokens, last + 1) + 1;
  last = stopFrom(tokens, last);
  return last - comma > longest ? null : { first: comma + 1, last };
};

const standsBehindNumber = (tokens: readonly Token[], comma: number): boolean => {
  for (let at = comma - 1; at >= Math.max(0, comma - near) && !endsSentence(tokens, at); at -= 1) {
    const token = tokens[at];
    if (token !== undefined && isNumber(token)) return true;
    if ((token?.breaks ?? 0) > 0) return false;
  }
  return false;
};

const isNumber = ({ kind, text }: Token): boolean => kind === 'number' || /^[IVX]{1,4}$/u.test(text);

const stopFrom = (tokens: readonly Token[], from: number): number => {
  const last = Math.min(tokens.length, from + longest + 1);
  for (let at = from; at < last; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || token.breaks === 2 || isMark(token, ',;:?!"“«—–') || token.text.startsWith('—'))
      return at;
    if (isMark(token, '.') && (next === undefined || next.spaced || next.breaks > 0)) return at;
  }
  return last;
};

/** 与第8段和第12段重叠: from the first word to the last. */
const togetherAt = (tokens: readonly Token[], at: number): Stretch | null => {
  if (tokens[at]?.text !== '与' && tokens[at]?.text !== '同') return null;
  const stop = Math.min(stopFrom(tokens, at), at + longest);
  for (let word = at + 1; word < stop; word += 1)
    if (togetherHan.test((tokens[word]?.text ?? '') + (tokens[word + 1]?.text ?? '')))
      return { first: at, last: word + 2 };
  return null;
};

const namesPlace = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  tokens.slice(first, last).some(({ kind }) => kind === 'number');

/** "which should be merged with 8", "which we support": the clause asks for itself. */
const asksIn = (tokens: readonly Token[], { first, last }: Stretch, language: Language): boolean => {
  const phrases = actionPhrases(language);
  for (let at = first; at < last; at += 1) {
    const is = phrases.at(tokens, at)?.meaning.is;
    if (is !== undefined && wishing.has(is)) return true;
    if (firstPerson.test(tokens[at]?.norm ?? '')) return true;
  }
  return false;
};

/** « Este último », « ce dernier »: the place named last. Folded. */
const lastNamed: ReadonlySet<string> = new Set(
  'ultimo ultima dernier derniere latter последнии последняя последнего последнюю اخير اخيره'.split(' '),
);

const bothHan = /^(?:前者|后者|两者|二者|两段)/u;

const wishing: ReadonlySet<string> = new Set(['obliging', 'proposing', 'polite', 'ownVoice', 'condition']);

/** Something is asked for before the clause or behind it, in its sentence. */
const asksAround = (tokens: readonly Token[], { first, last }: Stretch, language: Language): boolean => {
  const phrases = actionPhrases(language);
  // Of two that are merged, or told apart, both are meant.
  const isOfBoth = (at: number): boolean => {
    const found = phrases.at(tokens, at)?.meaning;
    return (
      (found?.is === 'action' && found.action === 'merge') ||
      oneOfTwo.has(tokens[at]?.norm ?? '') ||
      lastNamed.has(tokens[at]?.norm ?? '') ||
      bothHan.test((tokens[at]?.text ?? '') + (tokens[at + 1]?.text ?? ''))
    );
  };
  for (let at = last; at < last + longest && at < tokens.length && tokens[at]?.breaks !== 2; at += 1)
    if (isOfBoth(at)) return false;
  const asksAt = (at: number): boolean => phrases.at(tokens, at)?.meaning.is === 'action';
  for (let at = first - 1; at >= 0 && at > first - longest && !endsSentence(tokens, at); at -= 1)
    if (asksAt(at)) return true;
  for (let at = last; at < last + longest && at < tokens.length && !endsSentence(tokens, at); at += 1)
    if (asksAt(at)) return true;
  return false;
};

const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.breaks === 2 ||
  (isMark(tokens[at], '.;!?') && (tokens[at + 1]?.spaced === true || (tokens[at + 1]?.breaks ?? 0) > 0));
