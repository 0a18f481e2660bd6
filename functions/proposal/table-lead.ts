import type { Outline } from '#draft/outline.ts';
import type { Context, Placed } from '#reference/placed.ts';
import type { Language } from '#wording/language.ts';
import { placesInCell } from './table-place.ts';
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

/**
 * "New paragraph 12 bis: Encourage …", "12 bis. Encourage …": words for a unit that the draft does not have yet, which the
 * cell itself numbers, whatever paragraph stands beside them.
 */
export const numberedUnit = (
  cell: string | null,
  context: Context,
  language: Language,
  outline: Outline,
): { readonly placed: readonly Placed[]; readonly words: string } | null => {
  const head = cell?.slice(0, longestLead) ?? '';
  const lead = (/^[^:：.)\n]{0,40}\p{N}[^:：.)\n]{0,20}(?=[:：.)])/u.exec(head) ?? suffixed.exec(head))?.[0] ?? '';
  const words = unquoted((cell ?? '').slice(lead.length).replace(/^[\s:：.)–—-]{1,6}/u, ''));
  if (lead === '' || !/\p{L}/u.test(words)) return null;
  const placed = placesInCell(lead, context, language, outline)?.placed ?? [];
  return placed.length > 0 && placed.every(({ target }) => target.endsWith('+')) ? { placed, words } : null;
};

/** Without a mark behind it. */
const suffixed = /^\p{N}{1,3}\s?(?:bis|ter|quater|quinquies)(?=\s)/iu;
