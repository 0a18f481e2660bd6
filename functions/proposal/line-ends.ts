import { isMark } from '#reference/mention.ts';
import { beginsWithHan } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { markerAt } from './list-marker.ts';

/** What is known of the words at a line's end and at the next one's beginning. */
export interface Seams {
  /** An instruction or a place with something said of it begins at the token; `before`: where the line before began. */
  readonly opens: (at: number, before: number) => boolean;
  /** A label begins at the token: "Where it says:". */
  readonly labels: (at: number) => boolean;
  /** A place is named from this token on. */
  readonly names: (at: number) => boolean;
  /** The name of one place goes on from the token before. */
  readonly goesOn: (at: number) => boolean;
  /** The token cannot be the last of anything: "of", "paragraph", "the", a comma. */
  readonly expectsMore: (at: number) => boolean;
}

/** Mail programs wrap at this width or beyond; a narrower text was broken by its sender. */
const narrowestMargin = 60;

/** A line this long whose next begins with a small letter was broken in the middle of a sentence. */
const longEnough = 25;

/**
 * For each token whether a line ended before it because its sender ended it, and not the mail program at its margin
 * (RFC 3676 tells of 78 characters; programs wrap anywhere from 60 on). The margin of a block is its longest line: a
 * program breaks a line only where the next word has no room left, so a line that had room was ended by hand.
 */
export const hardBreaksIn = (tokens: readonly Token[], seams: Seams): Uint8Array => {
  const hard = new Uint8Array(tokens.length);
  for (let first = 0; first < tokens.length;) {
    let last = first + 1;
    while (last < tokens.length && tokens[last]?.breaks !== 2) last += 1;
    markBlock(tokens, first, last, seams, hard);
    first = last;
  }
  return hard;
};

const markBlock = (tokens: readonly Token[], first: number, last: number, seams: Seams, hard: Uint8Array): void => {
  hard[first] = 1;
  const margin = Math.max(narrowestMargin, widestLine(tokens, first, last));
  let line = first;
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.breaks === 0) continue;
    if (endedByHand(tokens, at, line, margin, seams)) hard[at] = 1;
    line = at;
  }
};

const widestLine = (tokens: readonly Token[], first: number, last: number): number => {
  let widest = 0;
  let line = first;
  for (let at = first + 1; at <= last; at += 1) {
    const token = at < last ? tokens[at] : undefined;
    if (token !== undefined && token.breaks === 0) continue;
    widest = Math.max(widest, columns(tokens, line, at));
    line = at;
  }
  return widest;
};

const endedByHand = (tokens: readonly Token[], at: number, line: number, margin: number, seams: Seams): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return true;
  if (isMark(before, '.;!?:|') || isMark(token, '|') || markerAt(tokens, at) !== null) return true;
  if (seams.labels(at) || isFramed(tokens, line, at)) return true;
  if (seams.expectsMore(at - 1)) return false;
  if (seams.opens(at, line)) return true;
  const width = columns(tokens, line, at);
  if (/^\p{Ll}/u.test(token.text) && width >= longEnough) return false;
  return width + 1 + (wordEnd(tokens, at) - token.start) <= margin;
};

/** "--- SECTION II ---", "=== ITI ===": two marks of one kind at both its ends make a line of its own. */
const isFramed = (tokens: readonly Token[], line: number, at: number): boolean => {
  const mark = tokens[line];
  return (
    mark?.kind === 'mark' &&
    at - line > 4 &&
    [line + 1, at - 2, at - 1].every((one) => tokens[one]?.kind === 'mark' && tokens[one]?.norm === mark.norm)
  );
};

/** How wide the tokens of one line are: a character of Chinese takes two columns. */
const columns = (tokens: readonly Token[], first: number, last: number): number => {
  let width = (tokens[last - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);
  for (let at = first; at < last; at += 1) if (isWide(tokens[at])) width += tokens[at]?.text.length ?? 0;
  return width;
};

const isWide = (token: Token | undefined): boolean => token !== undefined && beginsWithHan(token.text);

/**
 * The end of what stands together without a space: what the mail program moves to the next line as a whole. Between two
 * characters of Chinese it breaks anywhere.
 */
const wordEnd = (tokens: readonly Token[], at: number): number => {
  if (isWide(tokens[at])) return (tokens[at]?.end ?? 0) + 1;
  let last = at;
  while (last + 1 < tokens.length && tokens[last + 1]?.spaced === false && last - at < 40) last += 1;
  return tokens[last]?.end ?? 0;
};
