import { romanCount } from '#wording/roman.ts';
import type { Declarations } from './html-sheet.ts';

/** How a list counts: "1.", "a.", "iv."; delegations write their paragraphs as such lists. */
type Counting = 'number' | 'letter' | 'roman';

export interface Counter {
  /** Null for a list with dots, and for what is no list. */
  readonly counting: Counting | null;
  /** No mark is shown at all. */
  readonly isBare: boolean;
  readonly upper: boolean;
  readonly step: 1 | -1;
  next: number;
}

const counted: Readonly<Record<string, readonly [Counting, boolean]>> = {
  '1': ['number', false],
  a: ['letter', false],
  A: ['letter', true],
  i: ['roman', false],
  I: ['roman', true],
  decimal: ['number', false],
  'decimal-leading-zero': ['number', false],
  'lower-alpha': ['letter', false],
  'lower-latin': ['letter', false],
  'upper-alpha': ['letter', true],
  'upper-latin': ['letter', true],
  'lower-roman': ['roman', false],
  'upper-roman': ['roman', true],
};

/** The counter of an `<ol>` or `<ul>`. */
export const counterOf = (name: string, attributes: Readonly<Record<string, string>>, style: Declarations): Counter => {
  if (name !== 'ol' && name !== 'ul') return noList;
  const words = (style.get('list-style-type') ?? style.get('list-style') ?? '').slice(0, 200).split(' ');
  if (words.includes('none')) return { ...noList, isBare: true };
  const type = words.find((word) => counted[word] !== undefined) ?? (name === 'ol' ? (attributes['type'] ?? '1') : '');
  const [counting, upper] = counted[type] ?? (name === 'ol' ? (['number', false] as const) : [null, false]);
  const start = Number.parseInt(attributes['start'] ?? '1', 10);
  const step = attributes['reversed'] === undefined ? 1 : -1;
  return { counting, isBare: false, upper, step, next: Number.isSafeInteger(start) ? start : 1 };
};

const noList: Counter = { counting: null, isBare: false, upper: false, step: 1, next: 1 };

/** What stands before the next entry of a list; `value` sets the count anew. */
export const markOf = (counter: Counter | null, value: string | undefined): string => {
  if (counter?.isBare === true) return '';
  if (counter === null || counter.counting === null) return '- ';
  const given = Number.parseInt(value ?? '', 10);
  const at = Number.isSafeInteger(given) ? given : counter.next;
  counter.next = at + counter.step;
  const isFigure = counter.counting === 'number' || at < 1 || at > 3999;
  const mark = isFigure ? String(at) : counter.counting === 'letter' ? lettered(at) : romanCount(at);
  return `${counter.upper ? mark.toUpperCase() : mark}. `;
};

/** 1 → a, 26 → z, 27 → aa. */
const lettered = (at: number): string =>
  (at > 26 ? lettered(Math.floor((at - 1) / 26)) : '') + String.fromCharCode(97 + ((at - 1) % 26));
