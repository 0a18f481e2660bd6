import { phrasesOf } from '#reference/phrases.ts';
import { tokensOf } from '#reference/tokens.ts';
import { cellKey, keyOf, plainCell } from './table-text.ts';
import { columnRoles, plainHeads, removingHeads, tableHeads } from './words/table-heads.ts';
import type { ColumnRole } from './words/table-heads.ts';

/** Longer cells, in tokens, head no column. */
const longestHead = 10;

const removed = Object.values(removingHeads).flat();

const exact = new Map<string, ColumnRole>();
const entries: (readonly [string, ColumnRole])[] = [];
for (const role of columnRoles)
  for (const head of [...Object.values(tableHeads[role]).flat(), ...(role === 'old' ? removed : [])]) {
    if (!exact.has(cellKey(head))) exact.set(cellKey(head), role);
    // "to", "n", "now": heads by themselves alone.
    if (cellKey(head).length > 3 || /[^\p{Script=Latin}\p{M} ]/u.test(head)) entries.push([head, role]);
  }
const phrases = phrasesOf(entries);

/** Of several things that one heading names, the one that its cells are read as. */
const strength: readonly ColumnRole[] = [
  'proposal',
  'new',
  'old',
  'action',
  'reason',
  'comment',
  'sentence',
  'country',
  'number',
  'aside',
];

const everyday: ReadonlySet<ColumnRole> = new Set(['action', 'reference']);

const removing = new Set(removed.map(cellKey));

const plain = new Set(plainHeads.map(cellKey));

/** "OUT", "Words to be deleted": a column of old words of which nothing stays. */
export const columnRemoves = (head: string): boolean => removing.has(cellKey(plainCell(head)));

/** What a heading says of its column; null if it says nothing known. */
export const columnRoleOf = (head: string): ColumnRole | null => {
  const text = plainCell(head)
    .replaceAll(/\([^()]{0,80}\)/gu, ' ')
    .trim();
  const tokens = tokensOf(text.slice(0, 200));
  const known = exact.get(text.length > 120 ? cellKey(text) : keyOf(tokens));
  if (known !== undefined) return known;
  if (tokens.length === 0 || tokens.length > longestHead) return null;
  const found = new Set<ColumnRole>();
  let saysNew = false;
  for (let at = 0; at < tokens.length;) {
    const phrase = phrases.at(tokens, at);
    // "What we would write", "Passage that troubles us": an everyday word in a phrase heads nothing by itself.
    const passing = phrase !== null && everyday.has(phrase.meaning) && (phrase.end - at) * 2 < tokens.length;
    if (phrase !== null && !passing) found.add(phrase.meaning);
    if (phrase?.meaning === 'new' && !plain.has(keyOf(tokens.slice(at, phrase.end)))) saysNew = true;
    at = phrase?.end ?? at + 1;
  }
  // "Original words", « libellé d'origine »
  if (found.has('old') && !saysNew) found.delete('new');
  if (found.has('section') && (found.has('paragraph') || found.has('reference'))) return 'reference';
  if (found.has('ordinal')) return 'ordinal';
  // "Reason for the change" is a reason; "Reason / change" may hold either.
  const [first] = found;
  if (first === 'reason' && !text.includes('/')) return 'reason';
  const told = strength.find((role) => found.has(role));
  if (told !== undefined && told !== 'number') return told;
  if (found.has('paragraph')) return 'paragraph';
  if (found.has('reference')) return 'reference';
  return found.has('section') ? 'section' : (told ?? null);
};
