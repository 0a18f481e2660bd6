import type { RowCells } from './table-sort.ts';
import { rowTypeOf, unquoted } from './table-text.ts';

/** Letters before the colon. */
const longestLead = 60;

/** "New paragraph: “To …”": a cell that first says that its words are a unit of their own holds the rest as new text. */
export const withoutLeads = (cells: RowCells): RowCells => {
  if (cells.fresh !== null) {
    const led = ledBy(cells.fresh);
    return led === null ? cells : { ...cells, action: cells.action ?? led.lead, fresh: led.words };
  }
  for (const role of ['proposal', 'comment', 'action'] as const) {
    const led = ledBy(cells[role] ?? '');
    if (led === null) continue;
    const action = role === 'action' ? led.lead : (cells.action ?? led.lead);
    return { ...cells, [role]: null, action, fresh: led.words };
  }
  return cells;
};

const ledBy = (cell: string): { readonly lead: string; readonly words: string } | null => {
  const at = cell.slice(0, longestLead).indexOf(':');
  const lead = cell.slice(0, Math.max(at, 0)).trim();
  if (lead === '' || rowTypeOf(lead) !== 'insert unit') return null;
  const words = unquoted(cell.slice(at + 1).trim());
  return words === '' ? null : { lead, words };
};
