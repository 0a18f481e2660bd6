import { noContext } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { paperOf } from './paper.ts';
import { closePending, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { columnsOf } from './table-columns.ts';
import type { Columns, Judge } from './table-columns.ts';
import { tablesIn } from './table-find.ts';
import { instructs, typeOfVerb, verbOnly } from './table-cell.ts';
import { placesInCell } from './table-place.ts';
import { sectionOfHead } from './table-row-places.ts';
import { readRow } from './table-row.ts';
import type { Inherited, RowReader } from './table-row.ts';
import type { Language } from '#wording/language.ts';
import type { Outline } from '#draft/outline.ts';
import { rowTypeOf } from './table-text.ts';
import type { Table } from './table.ts';

/** A table whose columns say something of the draft. */
export interface KnownTable {
  readonly start: number;
  readonly end: number;
  readonly columns: Columns;
}

/** Rows read in one part. No draft has as many places; a hostile paper has more. */
const mostRows = 3_000;

/** The tables about the draft in a text, in order. */
export const knownTables = (
  text: string,
  language: Language,
  outline: Outline,
  names: (cell: string) => boolean,
): KnownTable[] => {
  const judge = judgeOf(language, outline, names);
  const found: readonly Table[] = tablesIn(text, (line) => judge.place(line) === 'section');
  return found.flatMap((table) => {
    const columns = columnsOf(table, judge);
    return columns === null ? [] : [{ start: table.start, end: table.end, columns }];
  });
};

/** The text with its tables blanked out, character for character: what is left is prose. */
export const besideTables = (text: string, tables: readonly KnownTable[]): string => {
  if (tables.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const table of tables) {
    pieces.push(
      text.slice(at, table.start),
      text.slice(table.start, table.end).replaceAll(/[^\n]+/g, (line) => ' '.repeat(line.length)),
    );
    at = table.end;
  }
  return [...pieces, text.slice(at)].join('');
};

const judgeOf = (language: Language, outline: Outline, names: (cell: string) => boolean): Judge => {
  const known = new Map<string, ReturnType<Judge['place']>>();
  const place: Judge['place'] = (cell) => {
    if (cell.length > 160) return null;
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const found = placesInCell(cell, noContext, language, outline);
    const is = found === null ? null : found.section !== null ? 'section' : found.number ? 'number' : 'place';
    known.set(cell, is);
    return is;
  };
  return {
    place,
    names,
    instructs: (cell) => {
      if (rowTypeOf(cell) !== null) return true;
      const paper = paperOf('cell', cell, cell, language, outline);
      return instructs(paper) || verbOnly(paper);
    },
    asks: (cell) => {
      const known = rowTypeOf(cell);
      const paper = known === null ? paperOf('cell', cell, cell, language, outline) : null;
      return paper !== null && verbOnly(paper) ? typeOfVerb(paper) : known;
    },
    quotes: (cell) => /\p{L}/u.test(cell) && wordingIndexOf(outline).placesWith(cell).length > 0,
  };
};

/**
 * Reads a table's rows into the state, one place and what is asked of it a row. The section of a row without one is that
 * of the row above, of the heading over the table, of the subject.
 */
export const readTable = (state: State, table: KnownTable, reader: RowReader): void => {
  const above = state.pending?.placed ?? [];
  const before = state.context;
  closePending(state);
  const named = sectionOfHead(state, table.columns, { ...before, last: above });
  let inherited: Inherited = { context: named, reason: null, words: {}, rows: new Map() };
  for (const [index, row] of table.columns.rows.entries()) {
    if (index >= mostRows) {
      state.notPlaced.push({
        ...evidenceOf(state.paper, row.start, table.end),
        why: `more than ${mostRows} rows in one table`,
      });
      break;
    }
    inherited = readRow(state, row, table.columns, inherited, reader);
  }
  state.latest = [];
  state.context = { ...before, last: [] };
};
