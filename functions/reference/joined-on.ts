import type { Token } from './tokens.ts';

/** Words of ours that begin with the letter of "and" themselves. */
const rooted = [
  'وضع',
  'واحد',
  'وافق',
  'وفق',
  'وسم',
  'وفد',
  'وفود',
  'وثيق',
  'وثائق',
  'وزار',
  'وزير',
  'وطن',
  'وقت',
  'ورد',
  'وجه',
  'واضح',
  'واجب',
  'وارد',
];

/** "And" is written onto the word: « الخامسة والسادسة », « وتضاف ». */
export const isJoinedOn = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.text.length > 2 &&
  token.text.startsWith('و') &&
  !rooted.some((word) => token.text.startsWith(word));
