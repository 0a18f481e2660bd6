/** Words that stand for a place named before, or for a part of it. Folded. */
export const pronouns: ReadonlySet<string> = new Set(
  [
    'it they them which both sentence phrase former latter',
    'il elle ils elles celui celle ceux celles cela lesquels laquelle lequel',
    'este esta estos estas ello ellos lo cual frase oracion',
    'он она оно они его ее их который которая это предложение фраза',
    'هذا هذه هو هي الجملة',
    '它 其 该 此 句',
  ].flatMap((line) => line.split(' ')),
);
