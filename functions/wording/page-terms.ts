/** How mail is trusted on one machine (CONTRACT.md 4), said here because `wording` imports nobody. */
export type Trust = 'known' | 'authenticated' | 'unproven' | 'failed';

/** Everything the form can find wrong with one field. */
export const violations = [
  'missing delegation',
  'missing email',
  'not an address',
  'address not ASCII',
  'nothing said',
  'too long',
  'too many rows',
  'row without place',
  'row without action',
  'no such place',
  'not an action',
  'action without words',
  'words unchanged',
  'rows out of step',
  'not a choice',
  'bad token',
  'too many files',
  'files too large',
  'empty file',
] as const;
export type Violation = (typeof violations)[number];
