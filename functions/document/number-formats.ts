import { romanCount } from '#wording/roman.ts';

const latin = [...'abcdefghijklmnopqrstuvwxyz'];
const russian = [...'абвгдежзиклмнопрстуфхцчшщыэюя'];
const arabicAlpha = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const arabicAbjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const heavenly = [...'甲乙丙丁戊己庚辛壬癸'];
const circled = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

/** a … z, aa, bb … (17.18.59): the letter is repeated, so far as any list goes. */
const repeated =
  (letters: readonly string[]) =>
  (n: number): string =>
    n < 1 || n > 780 ? String(n) : (letters[(n - 1) % letters.length] ?? '').repeat(Math.ceil(n / letters.length));

const listed =
  (signs: readonly string[]) =>
  (n: number): string =>
    signs[n - 1] ?? String(n);

const ordinal = (n: number): string => {
  const last = n % 100 >= 11 && n % 100 <= 13 ? 0 : n % 10;
  return `${String(n)}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

/** 一 … 九十九, as outlines in Chinese count; beyond that in figures. */
const chinese = (n: number): string => {
  const digits = [...'〇一二三四五六七八九'];
  if (n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  return (
    (tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens] ?? ''}十`) + (n % 10 === 0 ? '' : (digits[n % 10] ?? ''))
  );
};

const inDigits =
  (zero: number) =>
  (n: number): string =>
    [...String(n)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');

const upper =
  (format: (n: number) => string) =>
  (n: number): string =>
    format(n).toUpperCase();

/** The formats of automatic numbers (17.18.59) that drafts in the six languages use; any other is shown in figures. */
const formats: ReadonlyMap<string, (n: number) => string> = new Map([
  ['decimal', String],
  ['decimalZero', (n) => String(n).padStart(2, '0')],
  ['lowerLetter', repeated(latin)],
  ['upperLetter', upper(repeated(latin))],
  ['lowerRoman', romanCount],
  ['upperRoman', upper(romanCount)],
  ['ordinal', ordinal],
  ['russianLower', repeated(russian)],
  ['russianUpper', upper(repeated(russian))],
  ['arabicAlpha', repeated(arabicAlpha)],
  ['arabicAbjad', repeated(arabicAbjad)],
  ['hindiNumbers', inDigits(0x0966)],
  ['decimalFullWidth', inDigits(0xff10)],
  ['decimalEnclosedCircle', listed(circled)],
  ['decimalEnclosedCircleChinese', listed(circled)],
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['ideographTraditional', listed(heavenly)],
  ['decimalEnclosedParen', (n) => `(${String(n)})`],
  ['numberInDash', (n) => `- ${String(n)} -`],
]);

/** A number as its format writes it; null where the format shows none (`none`, `bullet`). */
export const numberIn = (format: string, n: number): string | null =>
  format === 'none' || format === 'bullet' ? null : (formats.get(format) ?? String)(n);
