import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What lies over a page: remarks, marks on its words, and what was filled into a form. */
export interface PageNotes {
  /** One line each, in the order of the file. */
  readonly remarks: readonly string[];
  /** Words struck out or put in by hand: their text is not what the page prints. */
  readonly changes: number;
  readonly fields: readonly string[];
}

interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly fieldName?: unknown;
  readonly fieldValue?: unknown;
}

const changing = new Set(['StrikeOut', 'Caret', 'Redact']);
const remarking = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'Squiggly',
  'Stamp',
  'Square',
  'Ink',
  'Line',
  ...changing,
]);

/** Remarks, marks and filled fields of a page (HOSTILE F6). Links, buttons and what they would start are left alone. */
export const pageNotes = async (page: PDFPageProxy, number: number): Promise<PageNotes> => {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const remarks: string[] = [];
  const fields: string[] = [];
  let changes = 0;
  for (const { subtype = '', contentsObj, titleObj, fieldName, fieldValue } of annotations) {
    if (changing.has(subtype)) changes += 1;
    const words = oneLine(contentsObj?.str);
    const who = oneLine(titleObj?.str);
    if (remarking.has(subtype) && words !== '')
      remarks.push(`[${kindOf(subtype)} on page ${String(number)}${who === '' ? '' : `, ${who}`}: ${words}]`);
    const value = subtype === 'Widget' && typeof fieldValue === 'string' ? fieldValue.trim() : '';
    if (value !== '' && value !== 'Off') fields.push(`${oneLine(fieldName)}: ${value}`);
  }
  return { remarks, changes, fields };
};

const kindOf = (subtype: string): string => {
  if (subtype === 'StrikeOut' || subtype === 'Redact') return 'struck out';
  return subtype === 'Caret' ? 'put in' : 'comment';
};

const oneLine = (words: unknown): string => (typeof words === 'string' ? words.replace(/\s+/gu, ' ').trim() : '');
