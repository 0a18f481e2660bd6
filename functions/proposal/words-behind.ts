import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import { within } from './within.ts';

/** UTF-16 units behind a verb among which the words stand that it asks for. */
const near = 200;

/** A verb that asks only where it puts words into the text, and no quoted words near enough behind it. */
export const isOnlyTold = (paper: Paper, { first, wording }: Verb): boolean => {
  const start = paper.tokens[first]?.start ?? 0;
  return (
    wording === true && within(paper.quotations, { first: start, last: start + near }, (one) => one.start).length === 0
  );
};
