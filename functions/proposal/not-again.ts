import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';

/** "The same does not apply to 16", « no ocurre lo mismo con el 16 »; "the same goes for 13, which does not add anything" is why. */
export const isNotAgain = (
  paper: Paper,
  { first, last }: Sentence,
  again: { readonly first: number; readonly end: number },
): boolean => {
  let until = again.end;
  while (until < last && !isMark(paper.tokens[until], ',')) until += 1;
  return (
    [...paper.norms(first, again.first), ...paper.norms(again.end, until)].some((norm) => denies.has(norm)) ||
    paper.norms(again.first, again.end).some((norm) => deniesWithin.has(norm))
  );
};

/** Folded. */
const denies: ReadonlySet<string> = new Set('not pas nullement no не нельзя لا ليس 不'.split(' '));

/** Of these, what denies within a phrase as well: «это не относится»; 莫不如此 says yes. Folded. */
const deniesWithin: ReadonlySet<string> = new Set('not pas nullement no не нельзя'.split(' '));
