import { isMark } from './mention.ts';
import { beginsWithHan } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * 二、13：… / 二、17：… / 三、15：…: lines that begin with a numeral, the mark of a list and a number. Where one numeral
 * begins two of them in a row it counts no remarks, but names the section of the number.
 */
export const sectionLines = (tokens: readonly Token[]): ReadonlySet<number> => {
  const known = made.get(tokens);
  if (known !== undefined) return known;
  const lines = linesIn(tokens);
  made.set(tokens, lines);
  return lines;
};

const made = new WeakMap<readonly Token[], ReadonlySet<number>>();

/** At the beginning of a line, or behind nothing but the sign of a list. */
export const opensLine = (tokens: readonly Token[], at: number): boolean => {
  const bullet = isMark(tokens[at - 1], '-•*·●■◆–—') ? 1 : 0;
  return at - bullet === 0 || (tokens[at - bullet]?.breaks ?? 0) > 0;
};

const linesIn = (tokens: readonly Token[]): ReadonlySet<number> => {
  const found: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!beginsWithHan(token.text) || !opensLine(tokens, at)) continue;
    const [mark, number, behind] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (mark?.text !== '、' || number?.kind !== 'number' || number.spaced) continue;
    if (behind === undefined || behind.spaced || isMark(behind, ':,')) found.push(at);
  }
  const repeats = found.some((at, index) => tokens[at]?.norm === tokens[found[index - 1] ?? -1]?.norm);
  return repeats ? new Set(found) : new Set();
};
