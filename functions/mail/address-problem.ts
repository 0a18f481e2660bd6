import { oneLine } from './one-line.ts';

/** A problem with an address of a letter, in one sentence, or null: SES takes no SMTPUTF8 (PITFALLS 6.5). */
export const addressProblem = (address: string): string | null => {
  if (!/^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,255}$/u.test(address))
    return `“${oneLine(address).slice(0, 100)}” is not an e-mail address.`;
  return /^[\x21-\x7e]+@/.test(address)
    ? null
    : 'The part of the address before @ has letters outside ASCII, which our mail service cannot write to.';
};
