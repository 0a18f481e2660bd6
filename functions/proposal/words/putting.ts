/** Beginnings of verbs that put a paragraph itself somewhere, where no words are given to put there. Folded. */
export const puttingStems: readonly string[] = [
  ...['put', 'plac', 'position', 'situat'],
  ...['mett', 'mis', 'situer'],
  ...['pon', 'coloc', 'ubic', 'situar'],
  ...['постав', 'помест', 'помещ', 'размест', 'размещ'],
  ...['وضع', 'توضع', 'يوضع', 'ضعوا', 'نضع'],
  ...['放', '置'],
];
