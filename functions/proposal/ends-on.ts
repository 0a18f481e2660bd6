import type { Quotation } from '#reference/quotations.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { firstFrom, within } from './within.ts';

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

/** « tendría que terminar en "in 2020" », «закончить словами …»: of words that the draft has, what stands behind them goes. */
export const endsOn = (paper: Paper, { first }: Clause, quotation: Quotation): boolean => {
  const before = within(
    paper.tokens,
    { first: quotation.start - reach, last: quotation.start },
    (token) => token.start,
  );
  const near = before.slice(-farthest - 1).reverse();
  const steps = near.findIndex(({ norm }) => !leading.has(norm) && norm !== '"' && norm !== '«');
  const verb = near[steps];
  if (verb === undefined) return false;
  const at = firstFrom(paper.tokens, verb.start, (token) => token.start);
  if (at < first || telling.has(verb.norm) || paper.isQuoted(verb.start) || paper.answer(at)?.meaning.is !== 'ending')
    return false;
  return (
    wordingIndexOf(paper.outline).placesWith(paper.text.slice(quotation.innerStart, quotation.innerEnd)).length > 0
  );
};

/** UTF-16 units that hold so many tokens. */
const reach = 60;
