/** Words that stand for a place named before, or for a part of it. Folded. */
export const pronouns: ReadonlySet<string> = new Set(
  [
    'it they them these two three which both sentence phrase former latter',
    'il elle ils elles celui celle ceux celles cela lesquels laquelle lequel',
    'este esta estos estas ello ellos lo cual frase oracion',
    'он она оно они его ее их который которая это предложение фраза',
    'هذا هذه هو هي الجملة',
    '它 其 该 此 句',
  ].flatMap((line) => line.split(' ')),
);

/** Words that stand for several places named before. Folded. */
export const pluralPronouns: ReadonlySet<string> = new Set(
  [
    'these they them both two three',
    'ces ils elles les deux trois ceux celles',
    'estos estas ambos ambas dos ellos ellas',
    'они их оба обе эти',
    'كلاهما هذه',
    '两 两者 这些',
  ].flatMap((line) => line.split(' ')),
);

/** Words that never stand for one place. Folded. */
export const surelyPlural: ReadonlySet<string> = new Set('they them ils elles ellos ellas они их'.split(' '));
