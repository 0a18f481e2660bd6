import type { Language } from '#wording/language.ts';
import type { Quotation } from './quotations.ts';

/**
 * 删possible一词, 将strictest改为strict, «после customs добавить»: who writes in another script often leaves the marks
 * away, since the English words stand out by themselves. They count as quoted where they open in small letters, or after
 * an article, and the line is written in that script.
 * @param stands whether the draft has these words.
 */
export const withLatinWords = (
  text: string,
  language: Language,
  quoted: readonly Quotation[],
  stands: (words: string) => boolean,
): Quotation[] => {
  const script = scripts[language];
  if (script === undefined) return [...quoted];
  const found: Quotation[] = [];
  let next = 0;
  for (const { 0: run, index } of text.matchAll(/(?:\d[A-Z] )?[A-Za-z][A-Za-z'’, -]{1,120}/gu)) {
    const words = run.replace(/[\s,'’-]{1,8}$/u, '');
    const end = index + words.length;
    while ((quoted[next]?.end ?? Infinity) <= index) next += 1;
    const isFree = (quoted[next]?.start ?? Infinity) >= end;
    if (isFree && isWording(words, stands) && standsAlone(text, index, end, script))
      found.push({ start: index, end, innerStart: index, innerEnd: end });
  }
  return found.length === 0 ? [...quoted] : [...quoted, ...found].sort((one, other) => one.start - other.start);
};

/** Words of the draft open in small letters; what names parts of it, or a file, is no wording. */
const isWording = (words: string, stands: (words: string) => boolean): boolean => {
  const [first = '', second = ''] = words.split(/[\s,]/u);
  if (first === 'the' || /^\d/u.test(first)) return second !== '' && stands(words);
  if (first === 'and') return /^[a-z]{3,}/u.test(second) && !naming.has(second);
  return /^[a-z]{3,}/u.test(first) && !naming.has(first);
};

const naming: ReadonlySet<string> = new Set(
  'para paras paragraph paragraphs section sections part chapter bis ter quater alt chapeau and but page line annex rev www http https docx doc pdf mailto see add delete replace insert'.split(
    ' ',
  ),
);

/** A letter of the script, or a mark that sets words off, on either side; and a letter on one of them. */
const standsAlone = (text: string, start: number, end: number, script: RegExp): boolean => {
  const before = text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .slice(-1);
  const behind = text
    .slice(end, end + 2)
    .trimStart()
    .slice(0, 1);
  const isEdge = (mark: string): boolean => mark === '' || script.test(mark) || setsOff.includes(mark);
  return isEdge(before) && isEdge(behind) && (script.test(before) || script.test(behind));
};

/** The scripts of the languages that the draft's words stand out from. */
const scripts: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};
const setsOff = '：:，、。；（）,،.;؛()–—';
