import type { Token } from '#reference/tokens.ts';
import type { Action } from './action-words.ts';
import { afterAttributes, attributes, describing, finite, placeWords } from './words/describing.ts';

const told = new Set<Action>(['delete', 'replace', 'swap', 'change', 'insert', 'rework', 'move', 'merge', 'split']);

/**
 * "Paragraph 9 introduces a new concept", "it moves the debate": what the place itself does is described, not asked.
 *
 * @param isPlace whether a place is named at a token.
 */
export const isDescription = (
  tokens: readonly Token[],
  at: number,
  action: Action,
  isPlace: (at: number) => boolean,
): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.breaks > 0 || !told.has(action)) return false;
  return describing.has(token.text.toLowerCase()) && (isPlace(at - 1) || placeWords.has(before.norm));
};

/** "The text as drafted is too long", "as is well known": which text is meant, or how, not that it should stay. */
export const isAttribute = (tokens: readonly Token[], at: number, end: number, action: Action): boolean => {
  const [first, behind] = [tokens[at], tokens[end]];
  if (action !== 'keep' || first === undefined || behind === undefined || behind.breaks > 0 || behind.kind === 'mark')
    return false;
  if (first.norm === 'as') return !afterAttributes.has(behind.norm);
  return attributes.has(first.norm) && finite.has(behind.norm);
};
