import type { Place } from './draft.ts';

/** The label with its punctuation as UN documents print it: `II.`, `A.`, `19.`, but `(a)`; empty where none is printed. */
export const printedLabel = ({ label }: Pick<Place, 'label'>): string =>
  label === null ? '' : /^[a-z]+$/.test(label) ? `(${label})` : `${label}.`;
