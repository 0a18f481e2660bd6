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
    'en las la los el palabra palabras expresion parrafo',
    'на словах слове словом словами',
    'عند عباره كلمه',
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
export const endsOn = (paper: Paper, { first, mentions }: Clause, quotation: Quotation): boolean => {
  const at = verbBefore(paper, first, quotation);
  const verb = paper.tokens[at];
  if (at < first || verb === undefined || telling.has(verb.norm) || paper.isQuoted(verb.start)) return false;
  return (
    paper.answer(at)?.meaning.is === 'ending' &&
    isInDraft(paper, mentions, paper.text.slice(quotation.innerStart, quotation.innerEnd))
  );
};

/** Words of a paragraph with the number that is named; where none is, of any. */
const isInDraft = ({ outline }: Paper, mentions: Clause['mentions'], words: string): boolean => {
  const labels = new Set(
    mentions.flatMap(({ foreign, numbers }) => (foreign === null ? numbers : [])).map(({ from }) => String(from)),
  );
  return wordingIndexOf(outline)
    .placesWith(words)
    .some((place) => labels.size === 0 || labels.has(outline.place(place)?.label ?? ''));
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
