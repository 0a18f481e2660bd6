import { isMark } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { firstFrom } from './within.ts';

/** Words with which a paragraph begins: fewer may as well be those to be changed. */
const fewest = 3;

/** What says by itself which words it takes the place of. */
const exchanging: ReadonlySet<Action> = new Set<Action>(['replace', 'change', 'read', 'prefer', 'swap']);

/**
 * "II.5 “To strengthen whole-of-government approaches”: replace “arms” …": the beginning of a paragraph, quoted between its
 * number and a colon, says once more which one is meant, where other words are quoted for what is asked.
 */
export const leadsIn = (paper: Paper, { verb, mentions, quotations }: Clause, quotation: Quotation): boolean => {
  const [lead, ...others] = quotations;
  if (verb === null || lead !== quotation) return false;
  const asked = exchanging.has(verb.action) ? 2 : verb.action === 'delete' || verb.action === 'insert' ? 1 : 0;
  if (others.length < asked) return false;
  const at = firstFrom(paper.tokens, quotation.start, (token) => token.start);
  const behind = firstFrom(paper.tokens, quotation.end, (token) => token.start);
  const named = mentions.find(({ last, numbers }) => last <= at && at - last <= 1 && numbers.length > 0);
  if (named === undefined || !isMark(paper.tokens[behind], ':-–—')) return false;
  return opensPlace(paper, paper.text.slice(quotation.innerStart, quotation.innerEnd), named.numbers[0]?.from ?? 0);
};

const opensPlace = ({ outline }: Paper, words: string, number: number): boolean => {
  const norms = tokensOf(words).map(({ norm }) => norm);
  return (
    norms.length >= fewest &&
    outline.paragraphs.some(
      (place) =>
        place.label === String(number) &&
        Object.values(place.words).some((text) => {
          const own = tokensOf(text.slice(0, 2 * words.length + 40));
          return norms.every((norm, at) => norm === own[at]?.norm);
        }),
    )
  );
};
