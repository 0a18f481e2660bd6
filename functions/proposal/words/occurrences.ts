/** What is counted of words that stand several times in a place. Folded. */
export const occurrences: ReadonlySet<string> = new Set(
  'occurrence instance mention reference time use appearance vez aparicion mencion referencia'.split(' '),
);
