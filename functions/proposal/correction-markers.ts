import type { Token } from '#reference/tokens.ts';
import { blankedAt } from './blanked.ts';
import { markerAt } from './list-marker.ts';

/**
 * "1. Item 3 is support", « 1- يسحب البند 2 »: the sender's own numbering, blanked out character for character, where
 * each line that bears it names what it is about; where one does not, the number may be what names it.
 */
export const withoutMarkers = (
  text: string,
  tokens: readonly Token[],
  named: readonly { readonly first: number }[],
): string => {
  const markers = tokens.flatMap((token, first) => {
    const found = first === 0 || token.breaks > 0 ? markerAt(tokens, first) : null;
    return found === null ? [] : [{ first, last: found.end }];
  });
  const isNamed = ({ last }: { readonly last: number }, at: number): boolean =>
    named.some(({ first }) => first >= last && first < (markers[at + 1]?.first ?? Infinity));
  if (markers.length === 0 || !markers.every(isNamed)) return text;
  return markers.reduce((left, { first, last }) => {
    const start = tokens[first]?.start ?? 0;
    return blankedAt(left, start, tokens[last - 1]?.end ?? start);
  }, text);
};
