import { alternative } from './alternatives.ts';
import { type OpenMoves, changesIn } from './changes.ts';
import type { Change } from './word-document.ts';
import { type Element, child, valueOf } from './xml.ts';

/** A cell where its content stands; a merged one once, with the rows and grid columns that it covers. */
export interface Cell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  rows: number;
  readonly rowChanges: readonly Change[];
  /** The cell itself was tracked as inserted or deleted (17.13.5.1). */
  readonly changes: readonly Change[];
}

/** The cells of a table by rows (17.4), `gridBefore`, `gridSpan` and `vMerge` counted. */
export const cellsOf = (table: Element, moves: OpenMoves): readonly Cell[] => {
  const cells: Cell[] = [];
  const above = new Map<number, Cell>();
  let row = 0;
  for (const line of within(table, 'w:tr')) {
    const properties = child(line, 'w:trPr');
    const rowChanges = changesIn(properties, moves);
    let column = count(valueOf(properties, 'w:gridBefore')) ?? 0;
    for (const element of within(line, 'w:tc')) {
      const own = child(element, 'w:tcPr');
      const columns = Math.max(1, count(valueOf(own, 'w:gridSpan')) ?? 1);
      const merge = child(own, 'w:vMerge');
      const merged = merge !== null && merge.attributes['val'] !== 'restart' ? above.get(column) : undefined;
      if (merged !== undefined) merged.rows = row - merged.row + 1;
      else if (merge === null) above.delete(column);
      const cell = { element, row, column, columns, rows: 1, rowChanges, changes: cellChanges(own) };
      if (merge !== null && merged === undefined) above.set(column, cell);
      // What is hidden beneath a merged cell is nobody's words, but a deleted or added one may have had some.
      if (merged === undefined || holdsText(element)) cells.push(cell);
      column += columns;
    }
    row += 1;
  }
  return cells;
};

/** Rows of a table, or cells of a row, also within content controls and custom XML. */
const within = (parent: Element, name: string): Element[] =>
  parent.children.flatMap((one) => {
    if (one.name === name) return [one];
    if (one.name === 'mc:AlternateContent') {
      const chosen = alternative(one);
      return chosen === null ? [] : within(chosen, name);
    }
    return one.name === 'w:tbl' || one.name === 'w:p' || one.name === 'w:tc' ? [] : within(one, name);
  });

const count = (value: string | null): number | null =>
  value !== null && /^\d{1,4}$/u.test(value) ? Number(value) : null;

const cellChanges = (properties: Element | null): readonly Change[] => {
  const of = (name: string, kind: Change['kind']): Change[] => {
    const { author, date } = child(properties, name)?.attributes ?? {};
    return child(properties, name) === null ? [] : [{ kind, name: author ?? null, date: date ?? null, move: null }];
  };
  return [...of('w:cellIns', 'insert'), ...of('w:cellDel', 'delete')];
};

const holdsText = (element: Element): boolean => element.text.trim() !== '' || element.children.some(holdsText);
