/**
 * By UTF-16 unit: a letter or figure in lower case, `none` for what is none, `hard` for what only a look around tells.
 * Asked once of the regular expression: a table answers ten times as fast.
 */
const table = new Uint16Array(0x1_0000);
/** No text means these by a letter: not looked up yet, no letter, half of a character or a letter with several forms. */
const [unknown, none, hard] = [0, 1, 2] as const;

const lookUp = (unit: number): number => {
  const character = String.fromCharCode(unit);
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const lower = character.toLowerCase();
  // "Σ" is "ς" at a word's end, "İ" becomes two.
  const isPlain = lower.length === 1 && character !== 'Σ';
  const kind = isHalf ? hard : !/[\p{L}\p{N}]/u.test(character) ? none : isPlain ? lower.charCodeAt(0) : hard;
  table[unit] = kind;
  return kind;
};

const kindAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const known = table[unit] ?? unknown;
  return known === unknown ? lookUp(unit) : known;
};

/** Where letters and figures stand in a row: starts and ends by turns, in UTF-16 units. */
export const letterRuns = (text: string): number[] => {
  const edges: number[] = [];
  let isWithin = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === hard)
      return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: run, index }) => [index, index + run.length]);
    if ((kind !== none) === isWithin) continue;
    edges.push(at);
    isWithin = !isWithin;
  }
  if (isWithin) edges.push(text.length);
  return edges;
};

/** Units that are put together at once: a paragraph. */
const together = 4_096;
const units = new Uint16Array(together);
const written = Buffer.from(units.buffer);

/** The first units as a text; every platform of Node has the lower byte first. */
const textOf = (length: number): string => written.toString('utf16le', 0, length * 2);

/** Only the letters and figures, so that blanks and marks that a mail program changed do not matter. */
export const letters = (text: string): string => {
  let all = '';
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === none) continue;
    if (kind === hard) return text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
    if (length === together) {
      all += textOf(length);
      length = 0;
    }
    units[length] = kind;
    length += 1;
  }
  return all + textOf(length);
};

/** Whether so many letters stand in it; a long text of blanks is passed over quickly. */
export const hasLetters = (text: string, count: number): boolean => {
  let left = count;
  for (const { 0: word } of text.matchAll(/\S+/gu)) {
    left -= word.match(/\p{L}/gu)?.length ?? 0;
    if (left <= 0) return true;
  }
  return false;
};

/** Blanks as one space each, none at the edges. */
export const tidy = (text: string): string => text.replaceAll(/\s{2,}|[^\S ]/gu, ' ').trim();
