import type { PageLine } from './pdf-furniture.ts';
import { type Row, leftOf, rightOf } from './pdf-rows.ts';

/**
 * Lines → paragraphs. The paper breaks lines where they are full: a line that reaches the edge of its column goes on in
 * the next one. Everything else that the paper shows as a new line stays one.
 */
export const paragraphsOf = (
  lines: readonly PageLine[],
  isLeftward: boolean,
  isWord: (word: string) => boolean,
): string => {
  const leading = usualLeading(lines);
  let text = '';
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined) text = line.text;
    else if (goesOn(lines, index, leading, isLeftward)) text = joined(text, line.text, isWord);
    else text += `${isApart(above, line, leading) ? '\n\n' : '\n'}${line.text}`;
  });
  return text;
};

const distance = (above: PageLine, below: PageLine): number => below.row.y - above.row.y;

/** The commonest distance between two lines. */
const usualLeading = (lines: readonly PageLine[]): number => {
  const distances = lines
    .slice(1)
    .flatMap((line, index) => {
      const above = lines[index];
      const between = above === undefined ? 0 : distance(above, line);
      return between > 0 && !line.first ? [between] : [];
    })
    .sort((one, other) => one - other);
  return distances[Math.floor(distances.length * 0.4)] ?? 0;
};

const isApart = (above: PageLine, below: PageLine, leading: number): boolean =>
  below.first || distance(above, below) > 1.35 * Math.max(leading, 1);

/** What begins an item whatever the line above says: a number, a letter in brackets, a bullet. */
const marker = /^(?:[([]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5}|[\u0621-\u064a])[.)\]]|[•▪●◦–—*-]|§|¶)\s/u;

const goesOn = (lines: readonly PageLine[], index: number, leading: number, isLeftward: boolean): boolean => {
  const [above, below] = [lines[index - 1], lines[index]];
  if (above === undefined || below === undefined) return false;
  if (isApart(above, below, leading) || marker.test(below.text)) return false;
  if (isBroken(above.text, below.text)) return true;
  if (above.row.size > 1.15 * below.row.size || below.row.size > 1.15 * above.row.size) return false;
  const [left, right] = isLeftward ? [mirrored(rightOf), mirrored(leftOf)] : [leftOf, rightOf];
  // The edge is that of the paragraph, which may be set in; lines of less than half a column are no running text.
  const near = lines.slice(Math.max(0, index - 2), index + 2);
  const edge = Math.max(...near.map(({ row }) => right(row)));
  if (edge - left(above.row) < 0.5 * (above.right - above.left)) return false;
  // The first word of the next line would not have fitted: letters are some half as wide as high.
  const word = (below.text.split(' ', 1)[0] ?? '').length * 0.55 * below.row.size;
  const isIndented = left(below.row) - left(above.row) > 1.5 * below.row.size;
  return edge - right(above.row) < Math.max(word, 2 * above.row.size) && !isIndented;
};

const mirrored =
  (side: (row: Row) => number) =>
  (row: Row): number =>
    -side(row);

/** A word that is broken at the end of a line is made whole where the PDF has it whole elsewhere; else its hyphen stays. */
const joined = (text: string, next: string, isWord: (word: string) => boolean): string => {
  if (!isBroken(text, next))
    return /[\u3400-\u9fff]$/u.test(text) && /^[\u3400-\u9fff]/u.test(next) ? text + next : `${text} ${next}`;
  const begun = text.slice(-41, -1).split(/\P{L}/u).at(-1) ?? '';
  const rest = /^\p{Ll}{1,40}/u.exec(next)?.[0] ?? '';
  return text.endsWith('\u00ad') || isWord(`${begun}${rest}`) ? text.slice(0, -1) + next : text + next;
};

const isBroken = (text: string, next: string): boolean => /\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next);
