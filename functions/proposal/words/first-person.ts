/** « ونؤيد », « apoyamos », « retirons », «поддерживаем»: the speaker himself, whoever was named before. Folded. */
export const firstPerson =
  /^(?:و?س?ن\p{Script=Arabic}+|\p{Script=Latin}+(?:[aei]mos|[^i]ons)|\p{Script=Cyrillic}+[еи]м(?:ся)?)$/u;

/** What joins a clause or a verb to another, alone or in a phrase that gives a reason. Folded. */
export const joiningClauses: ReadonlySet<string> = new Set(
  [
    'because since as that given considering que qu car puisque porque pues поскольку что чтобы как ибо тк дабы учитывая',
    'afin pour to para fin objeto objetivo proposito finalidad efectos vistas miras целью so',
    'ان لان بان حيث اذ كي لكي وان فان',
  ].flatMap((line) => line.split(' ')),
);
