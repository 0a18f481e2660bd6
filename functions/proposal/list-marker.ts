import { isMark } from '#reference/mention.ts';
import type { Token } from '#reference/tokens.ts';

/** "1.", "1)", "(1)", « ١- », "a)", "(iv)", "–", "•": the sender's own numbering, and the token behind it. */
export const markerAt = (
  tokens: readonly Token[],
  at: number,
): { text: string; value: number | null; end: number } | null => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  if (isMark(token, '-•*·▪◦●○■□‣➢✓') && next?.spaced === true) return { text: token.text, value: null, end: at + 1 };
  if (isMark(token, '(') && next !== undefined && isMark(tokens[at + 2], ')') && isMarkerLabel(next))
    return { text: `(${next.text})`, value: null, end: at + 3 };
  if (!isMarkerLabel(token) || next === undefined) return null;
  if (isMark(next, ')') && !next.spaced) return { text: `${token.text})`, value: null, end: at + 2 };
  const behind = tokens[at + 2];
  // "1. ", « ١- », "1.- "
  if (isMark(next, '.-–') && !next.spaced && behind !== undefined && (behind.spaced || behind.breaks > 0))
    return { text: `${token.text}${next.text}`, value: token.kind === 'number' ? token.value : null, end: at + 2 };
  return null;
};

const isMarkerLabel = (token: Token): boolean =>
  (token.kind === 'number' && token.value < 1000) || /^(?:\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u.test(token.text);
