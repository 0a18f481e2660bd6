/** Little words between a preposition or verb and the unit. Folded. */
export const articles: ReadonlySet<string> = new Set(
  [
    'the a an its our their whole entire both all existing current present said numbered',
    'le la les l un une actuel actuelle actuels actuelles tout',
    'el los las todo todos todas ambos ambas actual actuales su sus nuestro nuestra propio citado',
  ].flatMap((line) => line.split(' ')),
);
