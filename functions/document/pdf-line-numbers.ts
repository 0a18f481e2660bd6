import type { PageLine } from './pdf-furniture.ts';
import type { Piece } from './pdf-page.ts';
import { inked } from './pdf-rows.ts';

/** Numbered lines of a page, at the least, before their numbers are taken for line numbers. */
const leastNumbers = 5;

/**
 * Lines without the numbers that some offices print beside each line (or each fifth): the first sign of a line, apart
 * from the rest, counting on without a gap (HOSTILE F5). Numbers of paragraphs do not stand at every line.
 */
export const withoutLineNumbers = (lines: readonly PageLine[]): readonly PageLine[] => {
  const numbers = lines.map(({ row }) => lineNumber(inked(row)));
  const found = numbers.filter((number) => number !== null);
  const step = (found[1] ?? 0) - (found[0] ?? 0);
  const countsOn = found.every((number, index) => index === 0 || number === (found[index - 1] ?? 0) + step);
  const everyFifth = step === 5 && found.every((number) => number % 5 === 0);
  const isEach = step === 1 && found.length >= 0.8 * lines.length;
  if (found.length < leastNumbers || !countsOn || !(everyFifth || isEach)) return lines;
  return lines.flatMap((line, index) => {
    if (numbers[index] === null) return [line];
    const pieces = inked(line.row).slice(1);
    const text = line.text.replace(/^\d{1,4}\s{0,5}/u, '');
    return text === '' ? [] : [{ ...line, text, row: { ...line.row, pieces } }];
  });
};

const lineNumber = ([first, second]: readonly Piece[]): number | null => {
  if (first === undefined || !/^\d{1,4}$/u.test(first.text.trim())) return null;
  const gap = second === undefined ? Infinity : second.x - first.x - first.width;
  return gap > 0.8 * first.size ? Number(first.text) : null;
};
