/** Accession numbers: CONTRACT.md 5. Nothing guessed is ever minted into one. */

/** `RC3/0147`: four digits at least, more when the conference is that productive. */
export const referenceOf = (prefix: string, number: number): string => `${prefix}/${String(number).padStart(4, '0')}`;

/** The number of `147`, `0147`, `RC3/0147`, `RC3/0147/3` or `RC3/0147 Rev.1`; null for anything else. */
export const numberOf = (text: string): number | null => {
  const digits = /^(?:[A-Z][A-Z0-9]{0,9}\/)?(\d{1,9})(?:\/\d{1,5})?(?: Rev\.\d{1,4})?$/.exec(text.trim())?.[1];
  const number = Number(digits ?? '0');
  return number > 0 ? number : null;
};

/** `RC3/0147` at first, `RC3/0147 Rev.1` after a correction. */
export const receiptName = (reference: string, revision: number): string =>
  revision === 0 ? reference : `${reference} Rev.${String(revision)}`;

/** `RC3/0147/3`. */
export const itemReference = (reference: string, id: number): string => `${reference}/${String(id)}`;
