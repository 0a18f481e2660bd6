import type { Judge } from './table-columns.ts';
import { plainCell } from './table-text.ts';
import type { Row } from './table.ts';
import { affirmed } from './words/table-types.ts';

/** Rows among which the headings stand. */
const firstRows = 3;

/** "x", "✓", "+", "(X)", "[x]": a cell that is only marked. */
const tick = /^[([]?(?:[xхXХ×✗✘✓✔√vV✅☑☒●•■◆★✱*+]{1,3})[)\]]?$/u;

/** Signs that stand for an empty cell. */
const blank = /^[\s.·–—_-]{0,9}$|^\[[ _]{0,3}\]$|^[☐□○]$/u;

/**
 * "Keep | Delete" over cells that are only marked: in place of each mark stands the word over it, in one column of actions.
 * Where no heading asks for anything or its cells hold something else, the rows as they are.
 */
export const ticked = (rows: readonly Row[], judge: Judge): readonly Row[] => {
  for (let at = 0; at < Math.min(firstRows, rows.length - 1); at += 1) {
    const head = rows[at];
    const below = rows.slice(at + 1).filter(({ cells }) => cells.length > 1);
    const columns = (head?.cells ?? []).flatMap((cell, column) =>
      isTicked(cell, below, column, judge) ? [column] : [],
    );
    if (head === undefined || columns.length === 0) continue;
    return rows.map((row, index) =>
      index < at || row.cells.length === 1
        ? row
        : {
            ...row,
            cells: row.cells.map((cell, column) =>
              !columns.includes(column)
                ? cell
                : index === at
                  ? heading
                  : isTick(cell)
                    ? askedBy(head.cells[column])
                    : '',
            ),
          },
    );
  }
  return rows;
};

/** What the marked columns come to be headed. */
const heading = 'action';

const isTicked = (head: string, below: readonly Row[], column: number, judge: Judge): boolean => {
  if (!asking.has(judge.asks(askedBy(head)) ?? 'class')) return false;
  const filled = below.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => !blank.test(cell));
  return filled.length > 0 && filled.every(isTick);
};

const isTick = (cell: string): boolean =>
  tick.test(plainCell(cell)) || tick.test(cell.trim()) || affirmed.has(plainCell(cell).toLowerCase());

const askedBy = (head = ''): string => plainCell(head).replace(/[?？؟:：]{1,2}$/u, '');

const asking: ReadonlySet<string> = new Set(['delete', 'keep', 'oppose', 'reserve', 'question']);
