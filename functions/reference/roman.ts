import { romanValue as valueOf } from '#draft/labels.ts';

/** The value of a Roman numeral in canonical form, or null. */
export const romanValue = (text: string): number | null =>
  /^[ivxlc]{1,8}$/iu.test(text) ? valueOf(text.toUpperCase()) : null;
