import { simplified } from './words/traditional.ts';

/**
 * Text cut into tokens with positions: words, numbers, single marks; each Han character is a token of its own, but for
 * the pronouns that one character cannot stand for, so that the phrases of all six languages are matched alike. Line
 * ends are no tokens: they are counted on the token that follows, because mail is wrapped anywhere and "paragraph / 19"
 * is one reference.
 */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Folded for comparison: lower case, no accents, Arabic without its prefixed particles. */
  readonly norm: string;
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /**
   * What a number says, in whatever digits; -1 for the others (a NaN in every token would be an object of its own), and
   * no more than a thousand million.
   */
  readonly value: number;
  /** Line ends between the previous token and this one: 0, 1, or 2 for a blank line. */
  readonly breaks: 0 | 1 | 2;
  /** True when white space (or the beginning) stands before it. */
  readonly spaced: boolean;
}

// « وII.34 »: what Arabic writes onto a label is a word of its own.
// One alternative a kind, none of which can match what another does, and together they match everything: linear in the
// text, and each match begins where the one before ended.
const lexeme =
  /\s+|[前后後两兩二]者|其[他它余餘]|\p{Script=Han}|\p{Nd}+|(?=\p{Script=Arabic})\p{L}(?:(?=[\p{Script=Arabic}\p{M}\u0640])[\p{L}\p{M}])*|(?!\p{Script=Han})[\p{L}\p{M}](?:(?![\p{Script=Han}\p{Script=Arabic}])[\p{L}\p{M}])*|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[^\s\p{L}\p{M}\p{Nd}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/uy;
const space = /^\s/;
/** Marks of the writing's direction, which hide nothing. */
const direction = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const letter = /^[\p{L}\p{M}]/u;
const digit = /^\p{Nd}/u;
const ascii = /^[\x20-\x7e]*$/;

/** What a spelling says wherever it stands. */
type Spelling = Pick<Token, 'text' | 'norm' | 'kind' | 'value'>;

/**
 * Papers and tables are made of the same few thousand words: each spelling is folded once, and no foreign text can fill
 * the memory of a warm process with them.
 */
const spellings = new Map<string, Spelling>();
const mostSpellings = 20_000;
const longestKept = 40;

/** The tokens of a text, in order; no more than `most` of them where the beginning of a text is enough. */
export const tokensOf = (text: string, most = Number.MAX_SAFE_INTEGER): Token[] => {
  const tokens: Token[] = [];
  let spaced = true;
  let breaks: Token['breaks'] = 0;
  for (let end = 0; end < text.length && tokens.length < most;) {
    const start = end;
    end = endOfLexeme(text, start);
    const found = text.slice(start, end);
    if (space.test(found)) {
      spaced = true;
      breaks = lineEndsIn(found);
      continue;
    }
    if (direction.test(found)) continue;
    const { text: written, norm, kind, value } = spellingOf(found);
    tokens.push({ text: written, norm, start, end, kind, value, breaks, spaced });
    spaced = false;
    breaks = 0;
  }
  return tokens;
};

/** Most characters of most papers are ASCII: what they hold together is found by their numbers, many times as fast. */
const endOfLexeme = (text: string, at: number): number => {
  const kind = asciiKinds[text.charCodeAt(at)];
  if (kind === undefined) return byExpression(text, at);
  let end = at + 1;
  if (kind !== 'mark') while (asciiKinds[text.charCodeAt(end)] === kind) end += 1;
  // What follows may belong to it: "cafe\u0301", a space that does not break.
  return kind !== 'mark' && text.charCodeAt(end) >= asciiKinds.length ? byExpression(text, at) : end;
};

const asciiKinds: readonly ('space' | 'digit' | 'letter' | 'mark')[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return 'space';
  if (/[0-9]/u.test(character)) return 'digit';
  return /[A-Za-z]/u.test(character) ? 'letter' : 'mark';
});

const byExpression = (text: string, at: number): number => {
  lexeme.lastIndex = at;
  return lexeme.test(text) ? lexeme.lastIndex : text.length;
};

const spellingOf = (found: string): Spelling => {
  const known = spellings.get(found);
  if (known !== undefined) return known;
  const spelling = spell(found);
  if (spellings.size >= mostSpellings) spellings.clear();
  if (found.length <= longestKept) spellings.set(found, spelling);
  return spelling;
};

const spell = (text: string): Spelling => {
  const kind = digit.test(text) ? 'number' : letter.test(text) ? 'word' : 'mark';
  if (kind !== 'number') return { text, norm: folded(text), kind, value: -1 };
  const value = numberIn(text);
  return { text, norm: String(value), kind, value: Math.min(value, 1_000_000_000) };
};

const lineEndsIn = (gap: string): 0 | 1 | 2 => {
  const first = gap.indexOf('\n');
  return first === -1 ? 0 : gap.indexOf('\n', first + 1) === -1 ? 1 : 2;
};

/** Numbers longer than this are telephone numbers and the like; no draft has a millionth paragraph. */
const longestNumber = 6;

const numberIn = (digits: string): number => {
  if (digits.length > longestNumber * 2) return Number.MAX_SAFE_INTEGER;
  let value = 0;
  for (const character of digits) value = value * 10 + digitValue(character);
  return value;
};

/** Decimal digits of every script stand in rows of ten, and each row begins where U+0030 + a multiple of 16 or so lies. */
const digitValue = (character: string): number => {
  const code = character.codePointAt(0) ?? 0x30;
  if (code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  const plain = character.normalize('NFKC').codePointAt(0) ?? 0;
  return plain >= 0x30 && plain <= 0x39 ? plain - 0x30 : 0;
};

/** No word is longer. Putting a long run of combining marks in order takes the square of its length. */
const longestWord = 1_000;

/**
 * Letters compared without case, accents and Arabic spelling variants. Idempotent, so that vocabulary and text meet in
 * the same form.
 */
export const folded = (word: string): string => {
  if (ascii.test(word) || word.length > longestWord) return word.toLowerCase();
  const plain = word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
  const marks = punctuation[plain];
  if (marks !== undefined) return marks;
  if (beginsWithHan(plain)) return [...plain].map((character) => simplified.get(character) ?? character).join('');
  return arabic.test(plain) ? arabicFolded(plain) : plain;
};

const punctuation: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '：': ':',
  '，': ',',
  '、': ',',
  '،': ',',
  '；': ';',
  '؛': ';',
  '。': '.',
  '؟': '?',
  '（': '(',
  '）': ')',
};

const arabic = /^[\u0621-\u064A\u0671-\u06D3]+$/u;

/** و ف ب ل ك and the article are written onto the word; a stem of two letters is left alone. */
const arabicFolded = (word: string): string => {
  let stem = word.replaceAll(/[ٱ]/gu, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه').replaceAll('ـ', '');
  if (/^[وف]/u.test(stem) && stem.length > 4) stem = stem.slice(1);
  if (stem.startsWith('لل') && stem.length > 4) return stem.slice(2);
  if (/^(?:بال|كال)/u.test(stem) && stem.length > 5) return stem.slice(3);
  if (stem.startsWith('ال') && stem.length > 4) return stem.slice(2);
  return stem;
};

/** Whether a text begins with a Chinese character; by its number, for it is asked of every token. */
export const beginsWithHan = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 0x3400 && code <= 0x9fff;
};
