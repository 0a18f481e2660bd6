/** French and Spanish articles of the singular, alone and grown together with a preposition. Folded. */
export const singularArticles: ReadonlySet<string> = new Set(['le', 'au', 'du', 'el', 'al', 'del']);

/** What may follow « le sixième » where a paragraph is meant and no thing: the beginning of what is said of it. Folded. */
export const afterOrdinals: ReadonlySet<string> = new Set([
  'nous',
  'me',
  'ne',
  'se',
  'lui',
  'y',
  'est',
  'doit',
  'devrait',
  'peut',
  'pourrait',
  'gagnerait',
  'a',
  'reste',
  'semble',
  'appelle',
  'merite',
  'convient',
  'pose',
  'souleve',
  'debe',
  'deberia',
  'puede',
  'podria',
  'es',
  'nos',
  'no',
  'parece',
]);
