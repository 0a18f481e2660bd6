import type { Mention } from '#reference/mention.ts';
import type { Paper } from './paper.ts';

/** « En tant que paragraphe 20 bis. », "Como párrafo 20 bis.": what leads to the number that a new paragraph is to have. Folded. */
const leading: ReadonlySet<string> = new Set('as a en tant que comme como в качестве بوصفها بصفتها 作 为'.split(' '));

/** The words before a number that the draft does not have say that it is the new paragraph's. */
export const asNewNumber = (paper: Paper, from: number, { first, numbers }: Mention): boolean =>
  numbers.some(({ added }) => added !== null) && paper.norms(from, first).every((norm) => leading.has(norm));
