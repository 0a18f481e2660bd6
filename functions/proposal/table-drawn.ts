import type { Row } from './table.ts';
import type { ColumnRole } from './words/table-heads.ts';

/** In a drawn table, a row that has only words goes on with the one above. */
export const goneOn = (rows: readonly Row[], roles: readonly (ColumnRole | null)[]): Row[] => {
  const joined: { start: number; end: number; cells: string[] }[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const opens = row.cells.some((cell, index) => cell !== '' && opening.has(roles[index] ?? null));
    if (last === undefined || opens || row.cells.length === 1) joined.push({ ...row, cells: [...row.cells] });
    else {
      for (const [index, cell] of row.cells.entries()) last.cells[index] = `${last.cells[index] ?? ''} ${cell}`.trim();
      last.end = row.end;
    }
  }
  return joined;
};

const opening: ReadonlySet<ColumnRole | null> = new Set(['section', 'paragraph', 'reference', 'ordinal', 'action']);
