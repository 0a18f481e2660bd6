import { tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { dittoWords, emptyWords, rowTypes, tableTypes, wholeUnitWords, wholeWords } from './words/table-types.ts';
import type { RowType } from './words/table-types.ts';

/** The little texts of cells, compared without case, accents, punctuation and emphasis. */
export const cellKey = (text: string): string => {
  const cell = text.slice(0, longestWord);
  const key = asked.get(cell) ?? keyOf(tokensOf(cell));
  if (asked.size >= mostAsked) asked.clear();
  asked.set(cell, key);
  return key;
};

/** Each cell is asked about several times while its row is read. */
const asked = new Map<string, string>();
const mostAsked = 500;

/** The same of a text already cut. */
export const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .filter((token) => token.kind !== 'mark' || '#№°º§/'.includes(token.text))
    .map((token) => token.norm)
    .join(' ');

/** Letters. No heading and no word for a whole cell is longer. */
const longestWord = 120;

const keys = (table: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
  new Set(Object.values(table).flat().map(cellKey));

const dittos = keys(dittoWords);
const empties = keys(emptyWords);
const wholes = keys(wholeWords);
const wholeUnits = keys(wholeUnitWords);
const types = new Map<string, RowType>();
// The first that claims a word has it: "new" alone is a new unit, "sup" a deletion.
for (const type of rowTypes)
  for (const word of Object.values(tableTypes[type]).flat())
    if (!types.has(cellKey(word))) types.set(cellKey(word), type);

/** The words of a cell without what Markdown puts around them. */
export const plainCell = (text: string): string =>
  text
    .replaceAll(/[\u2028\s]+/gu, ' ')
    .replaceAll(/^[*_`\s]{1,4}|[*_`\s]{1,4}$/gu, '')
    .trim();

/** The same, with the lines of a cell that held several as lines. */
export const proseCell = (text: string): string =>
  text
    .replaceAll(/(?<![ \t])[ \t]*[\u2028\n]\s*/gu, '\n')
    .replaceAll(/^[*_`\s]{1,4}|[*_`\s]{1,4}$/gu, '')
    .trim();

const quotes: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '"': '"',
  "'": "'",
  '‘': '’',
  '„': '“”',
  '「': '」',
  '『': '』',
};

/** Words that fill a cell in quotation marks, without them. */
export const unquoted = (text: string): string => {
  const closers = quotes[text.charAt(0)];
  const inner = text.slice(1, -1);
  return closers !== undefined &&
    text.length > 2 &&
    closers.includes(text.charAt(text.length - 1)) &&
    !/[“”«»„"「」『』]/u.test(inner)
    ? inner.trim()
    : text;
};

export const isEmptyCell = (text: string): boolean =>
  text === '' || !/[\p{L}\p{N}"〃″“”'’]/u.test(text) || (text.length < longestWord && empties.has(cellKey(text)));

/** `"`, "idem", "ditto": what the cell above says. */
export const isDitto = (text: string): boolean =>
  /^\s*(?:["〃″“”„]|''|’’|,,|-\s*["〃″“”]\s*-)\s*$/u.test(text) ||
  (text.length < longestWord && dittos.has(cellKey(text)));

export const isWhole = (text: string): boolean => text.length < longestWord && wholes.has(cellKey(text));

/** "the whole", "entire paragraph": all that the row's place says. */
export const isWholeUnit = (text: string): boolean => text.length < longestWord && wholeUnits.has(cellKey(text));

/** What a cell of one word or two asks for; null where it says more, or nothing known. */
export const rowTypeOf = (text: string): RowType | null =>
  text.length < longestWord ? (types.get(cellKey(text)) ?? null) : null;
