import type { Mention } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import { continues } from './compared.ts';
import type { Paper } from './paper.ts';

/** "Under the gender heading, 84 is right": a part whose name nobody knows, where a number follows. */
export const isUnnamedPart = ({ unit, path, named, numbers, nth, last }: Mention, { verb }: Clause): boolean =>
  (unit === 'heading' || unit === 'section') &&
  path.length === 0 &&
  named === null &&
  numbers.length === 0 &&
  nth === null &&
  verb !== null &&
  (verb.action === 'keep' || verb.action === 'support') &&
  last <= verb.first;

const isHeading = ({ unit, numbers }: Mention): boolean => unit === 'section' && numbers.length === 0;

/** "In the chapter on illicit manufacturing, the last words of paragraph 50": the heading only says where it stands. */
export const withoutContainers = (counted: readonly Mention[], paper: Paper): readonly Mention[] => {
  return counted.filter((mention, index) => {
    const next = counted[index + 1];
    return !(
      isHeading(mention) &&
      next !== undefined &&
      next.numbers.length > 0 &&
      next.path.length === 0 &&
      !continues(paper, next, mention)
    );
  });
};

/** "3 - In paragraph 19 replace …": where a paragraph is named by that word, a bare number before it is the list's. */
export const withoutListNumber = (named: Mention[]): Mention[] => {
  const [first, ...rest] = named;
  const isBare =
    first !== undefined && first.weak && first.unit === 'paragraph' && first.numbers.every((ref) => ref.added === null);
  return isBare && rest.some((mention) => !mention.weak && mention.unit !== 'section' && mention.numbers.length > 0)
    ? rest
    : named;
};

/** "Paragraph 79, the one on national action plans": its number says it. */
export const byNumber = (named: Mention[]): Mention[] =>
  named.some(({ numbers }) => numbers.length > 0) ? named.filter(({ unit }) => unit !== 'described') : named;
