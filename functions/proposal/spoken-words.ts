import type { Quotation } from '#reference/quotations.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { pointing } from './words/pronouns.ts';

/**
 * "Paragraph 11 speaks of States “in a position to do so”, which is a loophole; we ask for its removal": a part of a
 * paragraph that is quoted to speak of it, and not to show which paragraph is meant, as its first words or what stands in
 * brackets.
 */
export const isSubject = (paper: Paper, { start, end, innerStart, innerEnd }: Quotation): boolean => {
  const words = paper.text.slice(innerStart, innerEnd);
  if (inBrackets(paper, start) || paper.text.slice(start, end).includes('\n')) return false;
  const places = wordingIndexOf(paper.outline).placesWith(words);
  return places.length > 0 && !places.some((place) => opens(paper, place, words));
};

/** « Le 19 (« To encourage … ») »: which paragraph it is, and nothing that is said of its words. */
export const inBrackets = ({ text }: Paper, start: number): boolean =>
  /[(（[]\s?$/u.test(text.slice(Math.max(0, start - 2), start));

const opens = ({ outline }: Paper, place: string, words: string): boolean =>
  Object.values(outline.place(place)?.words ?? {}).some((text) =>
    text.toLowerCase().startsWith(words.toLowerCase().slice(0, longestOpening)),
  );

/** UTF-16 units by which the opening of a paragraph is known. */
const longestOpening = 40;

/** "These words are superfluous", « cette expression », 此词多余: what has just been quoted. */
export const namesWords = (paper: Paper, { first, reasonAt }: Clause): boolean => {
  for (let at = first; at < reasonAt; at += 1) {
    const norm = paper.tokens[at]?.norm ?? '';
    // "The words should be struck"
    if (articles.has(norm) && paper.action(at + 1)?.meaning.is === 'inside') return true;
    if (!pointing.has(norm)) continue;
    if (paper.action(at)?.meaning.is === 'inside') return true;
    // "These three words"
    for (const next of [at + 1, at + 2, at + 3])
      if (paper.action(next)?.meaning.is === 'inside' || wordings.has(paper.tokens[next]?.norm ?? '')) return true;
  }
  return false;
};

/** Of words spoken of before. Folded. */
const articles: ReadonlySet<string> = new Set('the les la le l las los'.split(' '));

/** What wording is called that also leads to what is put in its place: « صيغة », « بصيغة ». Folded. */
export const wordings: ReadonlySet<string> = new Set('صيغه صياغه تعبير اشاره'.split(' '));
