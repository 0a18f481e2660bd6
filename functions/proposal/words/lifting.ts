const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll("'", " ' ")
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** What somebody has against a place, or has asked of it. Folded. */
export const standpoints: ReadonlySet<string> = new Set(
  'objection objections reserve reserves opposition veto reservation reservations demande amendement proposition suggestion request proposal amendment'.split(
    ' ',
  ),
);

/** That it holds no more. Folded. */
export const lifted: ReadonlySet<string> = new Set(
  [
    ...['est', 'sont', 'sera', 'seront', 'peut être', 'peuvent être', 'a été', 'doit être', 'est désormais'].flatMap(
      (be) =>
        [
          'levée',
          'levées',
          'retirée',
          'retirées',
          'abandonnée',
          'caduque',
          'caduques',
          'sans objet',
          'retiré',
          'abandonné',
        ].map((done) => `${be} ${done}`),
    ),
    'ne tient plus',
    'ne tiennent plus',
    "n'est plus",
    "n'a plus lieu",
    "n'a plus d",
    'nulle et non avenue',
    'nulles et non avenues',
    'nul et non avenu',
    'comme non avenue',
    'no longer stands',
    'no longer holds',
    'is lifted',
    'are lifted',
    'has been lifted',
    'falls away',
    'null and void',
  ].map(folded),
);

/** A single word that says so wherever it stands behind them. Folded. */
export const liftingAnyway: ReadonlySet<string> = new Set(['tombe', 'tombent', 'caduque', 'caduques']);
