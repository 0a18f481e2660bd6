/**
 * Quoted words, in every style that delegations' keyboards produce. Found in one pass before anything else is read,
 * because what stands between quotation marks is wording and never an instruction or a reference.
 */
export interface Quotation {
  /** The marks included. */
  readonly start: number;
  readonly end: number;
  /** The words without marks and without the space that French sets inside them. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** Opening mark → the marks that may close it. German „…“ and Polish „…” share their opener. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”"“',
  '«': '»',
  '‹': '›',
  '„': '“”"',
  '‟': '”',
  '「': '」',
  '『': '』',
  '〝': '〞',
  '”': '”',
  '»': '«',
  '"': '"”',
  '＂': '＂',
  '‘': '’',
  "'": "'’",
  '’': '’',
  '`': "'`´",
};

/** The marks whose positions are asked for. */
const counted = '”"“»›「『」』〞＂’\'`´«';

/** By UTF-16 unit: most of a text is no mark, and is passed over. */
const isQuotationMark = new Uint8Array(0x1_00_00);
for (const mark of Object.keys(pairs).join('') + counted) isQuotationMark[mark.charCodeAt(0)] = 1;

/** No quotation is longer: an opener without its closer must not swallow the rest of the paper. */
const longestQuotation = 6_000;

/** Chinese and Japanese set no space between words: a mark between their letters stands inside no word. */
const ofWord = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}]/u;
const isWordCharacter = (character: string | undefined): boolean => character !== undefined && ofWord.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);
/** Space, and the marks of direction and of nothing that keyboards of right-to-left languages set beside it. */
const isBlank = (character: string | undefined): boolean =>
  character !== undefined && /[\s\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(character);

/** "<< words >>", of keyboards without guillemets: two signs for one mark, so that every position stays. */
const withGuillemets = (text: string): string =>
  text.includes('<<') && text.includes('>>')
    ? text.replaceAll(/(?<!<)<<(?!<)/gu, '« ').replaceAll(/(?<![>\n])>>(?!>)/gu, ' »')
    : text;

export const quotationsIn = (given: string): Quotation[] => {
  const text = withGuillemets(given);
  const found: Quotation[] = [];
  const next = nextPositions(text);
  let at = 0;
  while (at < text.length) {
    if (isQuotationMark[text.charCodeAt(at)] !== 1) {
      at += 1;
      continue;
    }
    const opener = text.charAt(at);
    const closers = pairs[opener];
    if (closers === undefined || !opens(text, at, opener)) {
      at += 1;
      continue;
    }
    const close = closing(text, at, opener, closers, next);
    if (close === null) {
      at += opener === '`' && text.charAt(at + 1) === '`' ? 2 : 1;
      continue;
    }
    const quotation = trimmed(text, at, close);
    if (quotation !== null) found.push(quotation);
    at = close + 1;
  }
  return found;
};

/** Whether the mark can open here: an apostrophe inside a word, or inches after a number, cannot. */
const opens = (text: string, at: number, opener: string): boolean => {
  const before = text[at - 1];
  const after = text[at + 1];
  if (opener === '“' || opener === '«' || opener === '„' || opener === '「' || opener === '『') return true;
  if (opener === '”' || opener === '»') return !isWordCharacter(before) && isWordCharacter(after) && !isClosed(before);
  if (isWordCharacter(before) && !isProclitic(text, at)) return false;
  return !isSpace(after) || (opener === '"' && isSpace(before) && after === ' ');
};

/** « بـ"x" », « و"y" »: Arabic writes its shortest prepositions onto what follows, whatever that is. */
const isProclitic = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}\p{N}])[وبلفك]\u0640?$/u.test(text.slice(Math.max(0, at - 3), at));

const isClosed = (before: string | undefined): boolean => before !== undefined && '.,;!?)'.includes(before);

/** For each kind of closing mark its positions, so that closers are found without rescanning the text. */
const nextPositions = (text: string): Map<string, number[]> => {
  const positions = new Map<string, number[]>();
  for (const mark of counted) positions.set(mark, []);
  for (let at = 0; at < text.length; at += 1)
    if (isQuotationMark[text.charCodeAt(at)] === 1) positions.get(text.charAt(at))?.push(at);
  positions.set(
    'blank line',
    [...text.matchAll(/\n[ \t\r]*\n/gu)].map((match) => match.index),
  );
  return positions;
};

const closing = (
  text: string,
  at: number,
  opener: string,
  closers: string,
  positions: Map<string, number[]>,
): number | null => {
  const limit = Math.min(at + longestQuotation, text.length, endOfQuotable(at, opener, positions));
  let best: number | null = null;
  for (const closer of closers) {
    const list = positions.get(closer) ?? [];
    // At most a few marks are looked at: an apostrophe between letters closes nothing.
    let tried = 0;
    for (let index = firstAfter(list, at); index < list.length && tried < 40; index += 1, tried += 1) {
      const position = list[index] ?? limit;
      if (position >= limit || (best !== null && position >= best)) break;
      if (!closes(text, at, position, opener, closer)) continue;
      best = position;
      break;
    }
  }
  return best;
};

const closes = (text: string, at: number, position: number, opener: string, closer: string): boolean => {
  if (position <= at + 1) return false;
  if (opener === closer || closer === "'" || closer === '’') {
    if (isWordCharacter(text[position + 1])) return false;
    // A straight or curly single mark after a space closes nothing ("the States ' duty").
    if ((closer === "'" || closer === '’') && isSpace(text[position - 1])) return false;
  }
  return true;
};

/**
 * A quotation ends at a blank line; only marks that show their direction may enclose several paragraphs, and then none
 * of them may open again on the way, which would mean that the first was never closed.
 */
const endOfQuotable = (at: number, opener: string, positions: Map<string, number[]>): number => {
  const blanks = positions.get('blank line') ?? [];
  const blank = blanks[firstAfter(blanks, at)] ?? Number.MAX_SAFE_INTEGER;
  if (!directed.has(opener)) return blank;
  const openers = positions.get(opener) ?? [];
  return Math.max(blank, openers[firstAfter(openers, at)] ?? Number.MAX_SAFE_INTEGER);
};

const directed = new Set(['“', '«', '「', '『']);

const firstAfter = (list: readonly number[], at: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
};

const trimmed = (text: string, open: number, close: number): Quotation | null => {
  let innerStart = open + 1;
  let innerEnd = close;
  // ``TeX'' and doubled '' marks.
  while (innerStart < innerEnd && (isBlank(text[innerStart]) || text[innerStart] === text[open])) innerStart += 1;
  while (innerEnd > innerStart && isBlank(text[innerEnd - 1])) innerEnd -= 1;
  return innerStart >= innerEnd ? null : { start: open, end: close + 1, innerStart, innerEnd };
};
