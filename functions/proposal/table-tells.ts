import { arrowAlone } from './arrows.ts';
import type { Paper } from './paper.ts';
import { instructs } from './table-cell.ts';
import { unquoted } from './table-text.ts';

/** Beside old words, new ones are words unless they quote some themselves. */
export const tells = (paper: Paper, old: string | null): boolean =>
  (instructs(paper) || announcesUnit(paper) || exchanges(paper)) &&
  (old === null || (paper.quotations.length > 0 && unquoted(paper.text) === paper.text));

/** "“x” → “y”", « вместо «x» – «y» »: words of the draft, and those that take their place. */
const exchanges = ({ quotations, text, tokens, action }: Paper): boolean => {
  const [old, fresh, more] = quotations;
  if (old === undefined || fresh === undefined || more !== undefined) return false;
  const isInstead = tokens.some((token, at) => {
    const found = token.start < fresh.start ? action(at)?.meaning : undefined;
    return found?.is === 'role' && found.role === 'instead';
  });
  return isInstead || arrowAlone.test(text.slice(old.end, fresh.start));
};

/** "New paragraph behind it: “To train …”": the quoted words are the unit's, and the cell says where it comes. */
const announcesUnit = (paper: Paper): boolean => {
  const [mention] = paper.mentions;
  return mention?.fresh === true && mention.first <= 1 && paper.quotations.length === 1;
};

/** « sans changement (UNREC a son siège à Lomé) »: what a cell says, without the remark in brackets behind it. */
export const withoutRemark = (cell: string): string => cell.replace(/\s?\([^()]{1,200}\)\s?$/u, '');

/** « « regulation » (le mot « strict » est de trop) »: the words in quotation marks, where only a remark follows. */
export const onlyQuotedPart = ({ quotations }: Paper, cell: string): string => {
  const [first, second] = quotations;
  return first?.start === 0 && second !== undefined && withoutRemark(cell).trimEnd().length === first.end
    ? cell.slice(0, first.end)
    : cell;
};
