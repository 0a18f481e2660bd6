/**
 * How a place is labelled in print, and what number the label stands for. A label is read by its style alone; whether
 * it is one here is for `units.ts` to say (a line may begin with "2018." or "C." by accident).
 */
export const labelStyles = ['roman', 'upper-letter', 'lower-letter', 'lower-roman', 'arabic', 'decimal'] as const;
export type LabelStyle = (typeof labelStyles)[number];

export interface Label {
  /** 1, 2, 3 … in its row. */
  readonly value: number;
  /** For decimal labels the whole number, `1.2.3`; else the canonical form of the value: `IV`, `C`, `c`, `19`. */
  readonly canonical: string;
  /** What follows the label on its line. */
  readonly rest: string;
}

/** Section numbers in words, as the Arabic and Chinese versions print them in place of Roman numerals. */
const arabicOrdinals = ['أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا', 'ثامنا', 'تاسعا', 'عاشرا'];
const chineseNumerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** The Arabic letters in their counting order (abjad), as used for (a), (b), (c). */
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشت'];

const patterns: Record<LabelStyle, RegExp> = {
  roman: /^([IVXLC]{1,8}|[\u0621-\u064A]{4,5}\u064B?|[一二三四五六七八九十])\s?[.、．–-]\s*(.*)$/su,
  'upper-letter': /^([A-ZА-Я]|[أبجدهوزحطيكلمنسعفصقرشت])\s?[.．–-]\s+(.*)$/su,
  'lower-letter': /^\(?([a-zа-я]|[أبجدهوزحطيكلمنسعفصقرشت])\)\s*(.*)$/su,
  'lower-roman': /^\(?([ivxlc]{1,7})[).]\s*(.*)$/su,
  arabic: /^(?:OP\s?|ОП\s?)?([0-9٠-٩]{1,4})(?:[.．、]|\s[–-])\s*(.*)$/su,
  decimal: /^([0-9]{1,4}(?:\.[0-9]{1,4}){1,6}(?=\.?\s)|[0-9]{1,4}(?=\.\s))\.?\s+(.*)$/su,
};

/** `PP3`, where preambular paragraphs carry a printed number. */
const preambularLabel = /^(?:PP|pp)\s?([0-9]{1,4})[.:]?\s+(.*)$/su;

const romanDigits: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 4 → `IV`. */
export const romanOf = (value: number): string => {
  let rest = value;
  let roman = '';
  for (const [digits, worth] of romanDigits)
    while (rest >= worth) {
      roman += digits;
      rest -= worth;
    }
  return roman;
};

/** `IV` → 4; null for what is not a well-formed numeral below 400 (`IIII`, `VX`). */
export const romanValue = (roman: string): number | null => {
  let at = 0;
  let value = 0;
  for (const [digits, worth] of romanDigits)
    while (roman.startsWith(digits, at)) {
      value += worth;
      at += digits.length;
    }
  return value > 0 && at === roman.length && romanOf(value) === roman ? value : null;
};

/** 3 → `c`; past 26 letters are doubled (`aa`), as UN drafts do. */
export const letterOf = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

/** The canonical form of a value: what place ids are made of in every language version. */
export const canonicalLabel = (style: LabelStyle, value: number): string => {
  switch (style) {
    case 'roman':
      return romanOf(value);
    case 'upper-letter':
      return letterOf(value).toUpperCase();
    case 'lower-letter':
      return letterOf(value);
    case 'lower-roman':
      return romanOf(value).toLowerCase();
    case 'arabic':
    case 'decimal':
      return String(value);
  }
};

/** The label of the given style that a line begins with, or null. */
export const readLabel = (style: LabelStyle, line: string): Label | null => {
  const [, printed, rest] = patterns[style].exec(line) ?? [];
  if (printed === undefined || rest === undefined) return null;
  const value = valueOf(style, printed);
  if (value === null || value < 1) return null;
  return { value, canonical: style === 'decimal' ? printed : canonicalLabel(style, value), rest };
};

export const readPreambularLabel = (line: string): Label | null => {
  const [, digits, rest] = preambularLabel.exec(line) ?? [];
  if (digits === undefined || rest === undefined) return null;
  return { value: Number(digits), canonical: digits, rest };
};

const valueOf = (style: LabelStyle, printed: string): number | null => {
  switch (style) {
    case 'roman': {
      const bare = printed.replace('\u064B', '');
      const inWords = Math.max(arabicOrdinals.indexOf(bare), chineseNumerals.indexOf(bare));
      return inWords >= 0 ? inWords + 1 : romanValue(printed);
    }
    case 'lower-roman':
      return romanValue(printed.toUpperCase());
    case 'upper-letter':
    case 'lower-letter':
      return letterValue(printed.toLowerCase());
    case 'arabic':
      return Number(printed.replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660)));
    case 'decimal':
      return Number(printed.split('.').at(-1));
  }
};

/** The Russian version letters in Latin or in Cyrillic, whichever its typist chose. */
const cyrillic = [...'абвгдежзиклмнопрстуфхцчшщэюя'];

const letterValue = (letter: string): number | null => {
  const code = letter.charCodeAt(0);
  if (code >= 97 && code <= 122) return code - 96;
  const inRow = Math.max(abjad.indexOf(letter), cyrillic.indexOf(letter));
  return inRow >= 0 ? inRow + 1 : null;
};
