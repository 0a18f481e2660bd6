import type { Quotation } from '#reference/quotations.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { firstFrom } from './within.ts';

/** Tokens between "should end" and the words that are to be the last. */
const farthest = 4;

/** What may stand between. Folded. */
const leading: ReadonlySet<string> = new Set(
  [
    'at on in the word words phrase there',
    'a au aux sur les le mot mots termes',
    'en las la los palabra palabras expresion',
    'на словах слове',
    ':',
  ].flatMap((line) => line.split(' ')),
);

/** "Paragraph 10 ends with “x”": it is told where it ends, and nothing asked. Folded. */
const telling: ReadonlySet<string> = new Set(
  'ends stops closes termine acheve finit termina acaba concluye'.split(' '),
);

/**
 * « tendría que terminar en "in 2020" », "we would end paragraph 51 at “manufactured”", «закончить словами …»: of words that
 * the draft has, what stands behind them goes.
 */
export const endsOn = (paper: Paper, { first }: Clause, quotation: Quotation): boolean => {
  const at = verbBefore(paper, first, quotation);
  const verb = paper.tokens[at];
  if (at < first || verb === undefined || telling.has(verb.norm) || paper.isQuoted(verb.start)) return false;
  return (
    paper.answer(at)?.meaning.is === 'ending' &&
    wordingIndexOf(paper.outline).placesWith(paper.text.slice(quotation.innerStart, quotation.innerEnd)).length > 0
  );
};

/** The token before the words behind which nothing stands but what leads to them and the place. */
const verbBefore = (paper: Paper, first: number, quotation: Quotation): number => {
  let at = firstFrom(paper.tokens, quotation.start, (token) => token.start) - 1;
  for (let steps = 0; at >= first && steps <= farthest; at -= 1) {
    const norm = paper.tokens[at]?.norm ?? '';
    if (paper.isInMention(at)) continue;
    if (!leading.has(norm) && norm !== '"' && norm !== '«') return at;
    steps += 1;
  }
  return first - 1;
};
