import { isMark } from '#reference/mention.ts';
import type { Token } from '#reference/tokens.ts';
import type { Action } from './action-words.ts';

/** "Gender appears in two paragraphs, 74 and 75": how many there are, and not what one is to become. */
export const countsPlaces = (tokens: readonly Token[], at: number, end: number, action: Action): boolean =>
  action === 'split' &&
  spread.has(tokens[at]?.norm ?? '') &&
  isMark(tokens[end], ',:(') &&
  tokens[end + 1]?.kind === 'number';

/** Over what something is spread. Folded. */
const spread: ReadonlySet<string> = new Set('in dans en в'.split(' '));
