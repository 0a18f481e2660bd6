import type { Author, Change } from './word-document.ts';
import { attributes, xmlText } from './xml-text.ts';

/** A stretch of words to write, with the changes on it from the outermost inwards. */
export interface WrittenRun {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** Gives every annotation of one file a number of its own (`w:id`). */
export type Numbering = () => number;

/** As Word writes times, seconds and no fraction; an offset is turned into UTC, what is no time is left out. */
export const wordDate = (date: string | null): string | null => {
  if (date === null) return null;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/u.test(date)) return date;
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
};

/** `w:author` may not be missing (ECMA-376 17.13.5), so who is not named is an empty name. */
export const signed = ({ name, date }: Author): string =>
  attributes({ 'w:author': name ?? '', 'w:date': wordDate(date) });

/** The element that Word marks a change with; either end of a move has its own. */
export const changeElement = ({ kind, move }: Change): string =>
  kind === 'insert' ? (move === null ? 'w:ins' : 'w:moveTo') : move === null ? 'w:del' : 'w:moveFrom';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const letter = /\p{L}/u;

/** Whether words run from the right: by their own letters; numbers and stops alone as the document does. */
export const runsFromRight = (text: string, byDefault: boolean): boolean =>
  rightToLeft.test(text) || (byDefault && !letter.test(text));

/** A run within its changes; tabs and line breaks become Word's own. */
export const runElement = ({ text, changes }: WrittenRun, fromRight: boolean, next: Numbering): string => {
  if (text === '') return '';
  const words = changes.some(({ kind, move }) => kind === 'delete' && move === null) ? 'w:delText' : 'w:t';
  const pieces = text.split(/([\t\n])/u).map((piece) => {
    if (piece === '\t') return '<w:tab/>';
    if (piece === '\n') return '<w:br/>';
    return piece === '' ? '' : `<${words} xml:space="preserve">${xmlText(piece)}</${words}>`;
  });
  const properties = runsFromRight(text, fromRight) ? '<w:rPr><w:rtl/></w:rPr>' : '';
  return changes.reduceRight(
    (inner, change) => {
      const element = changeElement(change);
      return `<${element} w:id="${next()}"${signed(change)}>${inner}</${element}>`;
    },
    `<w:r>${properties}${pieces.join('')}</w:r>`,
  );
};
