import { alternative } from './alternatives.ts';
import { besideOf } from './beside.ts';
import { placeNamed } from './bookmarks.ts';
import { changeOf, changesIn, markProperties, moved, sameChanges } from './changes.ts';
import { endOfParagraph } from './fields.ts';
import { type Line, beginRange, endRange, readInline } from './inline.ts';
import type { Around, Piece, Reading } from './reading.ts';
import { headingOf } from './styles.ts';
import { cellsOf } from './tables.ts';
import type { Run } from './word-document.ts';
import { type Element, child, valueOf } from './xml.ts';

/** Reads what stands between paragraphs (17.2): paragraphs, tables, and whatever wraps them, in the order it stands. */
export const readBlocks = (parent: Element, around: Around, reading: Reading): void => {
  for (const element of parent.children) {
    const change = changeOf(element, reading.moves);
    if (change !== null) readBlocks(element, { ...around, changes: [...around.changes, change] }, reading);
    else if (element.name === 'w:p') readParagraph(element, around, reading);
    else if (element.name === 'w:tbl') readTable(element, around, reading);
    else if (element.name === 'mc:AlternateContent') {
      const chosen = alternative(element);
      if (chosen !== null) readBlocks(chosen, around, reading);
    } else if (element.name === 'w:bookmarkStart') reading.place ??= placeNamed(element.attributes['name']);
    else if (element.name === 'w:commentRangeStart')
      beginRange(element.attributes['id'] ?? '', reading, reading.paragraphs.length, 0);
    else if (element.name === 'w:commentRangeEnd')
      endRange(element.attributes['id'] ?? '', reading, reading.paragraphs.length, 0);
    else if (element.name === 'w:r' || element.name === 'w:hyperlink' || element.name === 'w:t')
      // Words that stand in no paragraph are against the schema; they are words all the same.
      readParagraph({ name: 'w:p', attributes: {}, children: [element], text: '' }, around, reading);
    else if (!element.name.endsWith('Pr')) {
      moved(element, reading.moves);
      readBlocks(element, around, reading);
    }
  }
};

const readParagraph = (element: Element, around: Around, reading: Reading): void => {
  const properties = child(element, 'w:pPr');
  const style = valueOf(properties, 'w:pStyle');
  const chain = reading.styles.chain(style, 'paragraph');
  const line: Line = { pieces: [], beside: [], place: null };
  const index = reading.paragraphs.length;
  readInline(element, line, around, style, reading, index);
  endOfParagraph(reading);
  if (reading.begun.length > 0) {
    const offsets = offsetsOf(line.pieces);
    for (const range of reading.begun.splice(0)) {
      // From here on it counts characters, and no later paragraph has this number.
      range.start = offsets[range.start] ?? 0;
      range.end = range.end === null ? null : (offsets[range.end] ?? null);
    }
  }
  reading.paragraphs.push({
    properties,
    heading: headingOf(properties, chain),
    place: line.place ?? reading.place,
    runs: joined(line.pieces),
    marks: [...around.changes, ...changesIn(markProperties(element), reading.moves)],
    setting: around.setting,
    rowChanges: around.rowChanges,
  });
  reading.place = null;
  for (const { element: one, changes } of line.beside) besideOf(one, { ...around, changes }, reading, readBlocks);
};

/** What stands in the code of a field is no text. */
const isCode = ({ within }: Piece): boolean => within?.closed === true;

/** Where each piece begins in the text, and last where the text ends. */
const offsetsOf = (pieces: readonly Piece[]): number[] => {
  const offsets = [0];
  let at = 0;
  for (const piece of pieces) offsets.push((at += isCode(piece) ? 0 : piece.text.length));
  return offsets;
};

/** Pieces that say the same in one run. */
const joined = (pieces: readonly Piece[]): readonly Run[] => {
  const runs: { text: string; changes: Run['changes']; look: Run['look'] }[] = [];
  for (const piece of pieces) {
    if (isCode(piece)) continue;
    const { text, changes, look } = piece;
    const last = runs.at(-1);
    if (last !== undefined && last.look === look && sameChanges(last.changes, changes)) last.text += text;
    else runs.push({ text, changes, look });
  }
  return runs;
};

const readTable = (element: Element, around: Around, reading: Reading): void => {
  const table = reading.tables;
  reading.tables += 1;
  for (const cell of cellsOf(element, reading.moves)) {
    const { row, column, columns, rows, rowChanges } = cell;
    const setting = { kind: 'cell', table, row, column, columns, rows, rowChange: rowChanges[0] ?? null } as const;
    const inside = {
      setting,
      changes: [...around.changes, ...cell.changes],
      rowChanges: [...around.rowChanges, ...rowChanges],
    };
    readBlocks(cell.element, inside, reading);
  }
};
