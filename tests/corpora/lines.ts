import type { Expected } from './expected.ts';

/** The two figures of the collections: lines of the new text that are missing, and lines cut away that are still there. */
export interface LineCount {
  readonly lost: readonly string[];
  readonly leftOver: readonly string[];
}

/** Without any blanks: programs wrap and indent the same line in many ways. */
export const squeezed = (text: string): string => text.replaceAll(/[\s\u00a0\u200b-\u200f\u202a-\u202e\ufeff]+/gu, '');

/** A collection may show as `>` what stands as `|` in the mail itself. */
const unmarked = (line: string): string => squeezed(line).replace(/^[>|]+/u, '');

export const filledLines = (text: string): string[] => text.split(/\r?\n/u).filter((line) => squeezed(line) !== '');

/**
 * What of the expected new text is missing in `newText`, and what of the removed text stands in it. Where the collection
 * itself keeps quoted lines between the sender's own, only the own ones count (`interleaved`).
 */
export const countLines = (expected: Expected, newText: string, whole: string): LineCount => {
  const stated = expected.replyText ?? expected.newText ?? (expected.keepWhole === true ? whole : '');
  const wanted = filledLines(stated)
    .filter((line) => expected.interleaved !== true || !line.trimStart().startsWith('>'))
    .map(squeezed);
  const kept = squeezed(newText);
  const keptLines = new Set(filledLines(newText).map(unmarked));
  return {
    lost: wanted.filter((line) => !kept.includes(line)),
    leftOver: filledLines(expected.removedText ?? expected.embeddedMail ?? '').filter(
      (line) => unmarked(line) !== '' && keptLines.has(unmarked(line)) && !wanted.includes(squeezed(line)),
    ),
  };
};
