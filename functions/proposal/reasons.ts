import type { Paper } from './paper.ts';
import { renaming } from './words/describing.ts';

/** Before "as the", "as paragraph": what makes a measure of it and no reason. Folded. */
const measures: ReadonlySet<string> = new Set(['far', 'insofar', 'much', 'well', 'such', 'same', 'long', 'soon']);

/** Whether a reason begins at a token: "because", "as the"; not "as far as the", nor "i.e. paragraphs 7 to 12". */
export const isReason = (paper: Paper, at: number): boolean => {
  const found = paper.action(at);
  if (found?.meaning.is !== 'because' || measures.has(paper.tokens[at - 1]?.norm ?? '')) return false;
  if (isAskedFor(paper, at)) return false;
  return !(renaming.has(paper.tokens[at]?.norm ?? '') && paper.isInMention(found.end));
};

/** «просим, чтобы пункт 12 был исключен»: the word is part of a courtesy that began before it. */
const isAskedFor = (paper: Paper, at: number): boolean =>
  [1, 2, 3, 4].some((steps) => {
    const found = paper.action(at - steps);
    return found?.meaning.is === 'polite' && found.end > at;
  });
