import type { Paper } from './paper.ts';

/** "With reference to your letter, …" opens a sentence; it is no reference that stands in the place. */
export const refersTo = (paper: Paper, first: number, at: number): boolean =>
  at <= first + 1 && referring.has(paper.norms(first, at + 1).join(' '));

const referring: ReadonlySet<string> = new Set([
  ...[
    'with reference',
    'in reference',
    'by reference',
    'en reference',
    'par reference',
    'con referencia',
    'en referencia',
  ],
  ...['со ссылкои', 'بالاشاره', 'اشاره'],
]);
