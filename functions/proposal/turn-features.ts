import { quotationsIn } from '#reference/quotations.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';

/** UTF-16 units of a remark that are looked at: what is asked is said at once, and a page is no turn of phrase. */
export const longestTurn = 600;

/**
 * What a remark shows of its turn of phrase: its words (folded), two and three of them together, the beginnings of long
 * ones, so that inflected forms count as one, and four letters in a row, so that a word not seen before is known by its
 * kin. Words that it quotes are all alike, and so are numbers: they say of what it speaks and not what it asks.
 */
export const featuresOf = (remark: string): ReadonlySet<string> => {
  const words = ['^', ...wordsOf(remark.slice(0, longestTurn)), '$'];
  const features = new Set<string>();
  for (const [at, word] of words.entries()) {
    features.add(word);
    const [next, afterNext] = [words[at + 1], words[at + 2]];
    if (next !== undefined) features.add(`${word} ${next}`);
    if (next !== undefined && afterNext !== undefined) features.add(`${word} ${next} ${afterNext}`);
    for (const beginning of beginningsOf(word)) features.add(beginning);
  }
  const letters = words.filter((word) => !isSign.test(word)).join(' ');
  for (let at = 0; at + row <= letters.length; at += 1) features.add(`~${letters.slice(at, at + row)}`);
  return features;
};

/** Letters in a row, the space between two words being one. */
const row = 4;

/** A sign that is a word by itself: two and three of them together have been heard. */
const isSign = /^\p{Script=Han}$/u;

const quoted = 'Q';
const number = '#';
/** Marks that lead up to something, ask, or put one thing for another. */
const tellingMarks = '?!:;→/=+';

const wordsOf = (remark: string): string[] => {
  const quotations = quotationsIn(remark);
  const words: string[] = [];
  let next = 0;
  for (const token of tokensOf(remark)) {
    while ((quotations[next]?.end ?? Infinity) <= token.start) next += 1;
    const quotation = quotations[next];
    const word = quotation !== undefined && quotation.start <= token.start ? quoted : spoken(token);
    if (word !== null && !((word === quoted || word === number) && words.at(-1) === word)) words.push(word);
  }
  return words;
};

const spoken = ({ kind, norm, text }: Token): string | null =>
  kind === 'word' ? norm : kind === 'number' ? number : tellingMarks.includes(text) ? text : null;

/** Prepositions, the conjunction and the article, which Arabic writes together with the word. */
const attached = /^(?:وال|بال|كال|فال|لل|ال|و|ب|ل|ف|ك)(?=\p{L}{3})/u;

const beginningsOf = (word: string): string[] => {
  const bare = word.replace(attached, '');
  return [
    ...(bare === word ? [] : [`${bare}~`]),
    ...(bare.length >= 6 || (bare !== word && bare.length >= 4) ? [`${bare.slice(0, bare === word ? 5 : 4)}*`] : []),
    ...(bare.length >= 8 ? [`${bare.slice(0, 7)}*`] : []),
  ];
};
