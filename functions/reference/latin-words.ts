import type { Quotation } from './quotations.ts';

/**
 * 删possible一词, 将strictest改为strict: who writes in characters often leaves the marks away, since the English words
 * stand out by themselves. They count as quoted where they open in small letters and the line is written in characters.
 */
export const withLatinWords = (text: string, quoted: readonly Quotation[]): Quotation[] => {
  const found: Quotation[] = [];
  let next = 0;
  for (const { 0: run, index } of text.matchAll(/[A-Za-z][A-Za-z'’, -]{1,120}/gu)) {
    const words = run.replace(/[\s,'’-]{1,8}$/u, '');
    const end = index + words.length;
    while ((quoted[next]?.end ?? Infinity) <= index) next += 1;
    const isFree = (quoted[next]?.start ?? Infinity) >= end;
    if (isFree && isWording(words) && standsAlone(text, index, end))
      found.push({ start: index, end, innerStart: index, innerEnd: end });
  }
  return found.length === 0 ? [...quoted] : [...quoted, ...found].sort((one, other) => one.start - other.start);
};

/** Words of the draft open in small letters; what names parts of it, or a file, is no wording. */
const isWording = (words: string): boolean => {
  const [first = ''] = words.split(/[\s,]/u);
  return /^[a-z]{3,}/u.test(first) && !naming.has(first);
};

const naming: ReadonlySet<string> = new Set(
  'para paras paragraph paragraphs section sections part chapter bis ter quater alt chapeau and but page line annex rev www http https docx doc pdf mailto see add delete replace insert the'.split(
    ' ',
  ),
);

/** A character, or a mark that sets words off, on either side; and a character on one of them. */
const standsAlone = (text: string, start: number, end: number): boolean => {
  const before = text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .slice(-1);
  const behind = text
    .slice(end, end + 2)
    .trimStart()
    .slice(0, 1);
  const isEdge = (mark: string): boolean => mark === '' || han.test(mark) || setsOff.includes(mark);
  return isEdge(before) && isEdge(behind) && (han.test(before) || han.test(behind));
};

const han = /\p{Script=Han}/u;
const setsOff = '：:，、。；（）';
