/**
 * An HTML table as lines: a row a line, a tab between cells. What a browser shows by its lines and columns is lost when
 * cells are only strung together: empty cells, cells that span rows, several lines in one cell.
 */
export interface Cell {
  readonly start: number;
  end: number;
  readonly columns: number;
  readonly rows: number;
}

export interface OpenTable {
  /** Where its words begin: pieces and UTF-16 units of the text so far. */
  readonly mark: { readonly pieces: number; readonly length: number };
  /** It is drawn or has headings: words in columns, not a frame for a mail. */
  readonly drawn: boolean;
  headed: boolean;
  nested: boolean;
  readonly rows: Cell[][];
}

/** Between the lines of one cell: they are no lines of the mail. One unit long, like the break it stands for. */
const inCell = '\u2028';

/** Columns that one cell may span, and rows: real tables have below 20; hostile ones 65,534. */
const widestSpan = 30;
/** Characters of a cell; a longer one is a mail in a frame. */
const longestCell = 8_000;

export const isDrawn = (attributes: Readonly<Record<string, string>>, classes: readonly string[]): boolean =>
  Number.parseInt(attributes['border'] ?? '0', 10) > 0 ||
  classes.some((one) => one.startsWith('MsoTable')) ||
  (attributes['rules'] ?? 'none') !== 'none';

export const spanOf = (attributes: Readonly<Record<string, string>>, name: 'colspan' | 'rowspan'): number => {
  const value = Number.parseInt(attributes[name] ?? '1', 10);
  return Number.isFinite(value) && value > 1 ? Math.min(value, widestSpan) : 1;
};

/** Whether the table holds words in columns. Frames of newsletters and signatures stay lines as they are. */
export const isOfWords = (table: OpenTable): boolean => {
  const rows = table.rows.filter((row) => row.length >= 2);
  if (table.nested || rows.length < 2) return false;
  if (rows.flat().some((cell) => cell.end - cell.start > longestCell)) return false;
  return table.drawn || table.headed || rows.length >= 3 || rows.every((row) => row.length >= 3);
};

/**
 * The table's rows as lines.
 * @param words what was written since the table began; its cells' positions count from the text's beginning.
 */
export const asLines = (table: OpenTable, words: string): string => {
  /** By column: rows that a cell above still covers. */
  const covered: number[] = [];
  const lines: string[] = [];
  let told = table.mark.length;
  // A caption, and words that stand between the cells of a page gone wrong, are lines of their own: nothing is lost.
  const between = (until: number): void => {
    const loose = words.slice(told - table.mark.length, until - table.mark.length).trim();
    if (loose !== '') lines.push(loose);
    told = Math.max(told, until);
  };
  for (const row of table.rows) {
    const cells: string[] = [];
    for (const cell of row) {
      between(cell.start);
      told = Math.max(told, cell.end);
      fillCovered(cells, covered);
      const column = cells.length;
      const text = words.slice(cell.start - table.mark.length, cell.end - table.mark.length).trim();
      cells.push(text.replaceAll('\t', ' ').replaceAll('\n', inCell), ...Array<string>(cell.columns - 1).fill(''));
      for (let at = column; at < cells.length; at += 1) covered[at] = cell.rows - 1;
    }
    fillCovered(cells, covered);
    const last = cells.findLastIndex((cell) => cell !== '');
    const [first] = row;
    // One filled cell among others keeps its tab, so that the row is seen to be one; a heading across all does not.
    const isAlone = last === 0 && row.length > 1 && first?.columns === 1;
    if (last !== -1) lines.push(`${cells.slice(0, last + 1).join('\t')}${isAlone ? '\t' : ''}`);
  }
  between(table.mark.length + words.length);
  return lines.join('\n');
};

const fillCovered = (cells: string[], covered: number[]): void => {
  for (let left = covered[cells.length] ?? 0; left > 0; left = covered[cells.length] ?? 0) {
    covered[cells.length] = left - 1;
    cells.push('');
  }
};
