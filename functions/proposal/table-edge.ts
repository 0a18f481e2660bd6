import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Edit } from './reading.ts';
import type { State } from './state.ts';
import { paperFor } from './table-papers.ts';
import { positionIn, wordsAtEdge, wordsBeside } from './table-position.ts';
import type { RowCells } from './table-sort.ts';
import { typeOf } from './table-type.ts';

/** "(end of the paragraph)" in the place of old words; "after “x”" in that of a remark. */
export const positionOf = (state: State, cells: RowCells): Edit['anchor'] => {
  const [cell] = [cells.old, cells.comment, cells.reason].filter((one) => one !== null);
  return cell === undefined ? null : positionIn(paperFor(state, cell));
};

/** "“x” at the end" in a column of new words or of proposals: the words, and where they come. */
export const withoutEdge = (state: State, cells: RowCells): RowCells & { readonly edge: Edit['anchor'] } => {
  const cell = cells.old === null ? (cells.fresh ?? cells.proposal ?? addedBeside(state, cells)) : null;
  const paper = cell === null ? null : paperFor(state, cell);
  const found = paper === null ? null : (wordsAtEdge(paper) ?? wordsBeside(paper));
  return found === null
    ? { ...cells, edge: null }
    : { ...cells, proposal: cells.fresh === null ? null : cells.proposal, fresh: found.words, edge: found.anchor };
};

/** "Addition | after “x”: “y”", whatever the column is called: the words, and where they come. */
const addedBeside = (state: State, { action, comment, reason }: RowCells): string | null => {
  const cell = comment ?? reason;
  const isAdded = action !== null && typeOf(state, action) === 'insert';
  return isAdded && cell !== null && wordsBeside(paperFor(state, cell)) !== null ? cell : null;
};

/** "Strike [sub-regional, regional and]", 删去[…]: the words of the draft in brackets beside a word that takes them away. */
export const struckInBrackets = (state: State, cells: RowCells): RowCells => {
  for (const role of ['fresh', 'proposal', 'comment'] as const) {
    const [, before = '', words = '', behind = ''] =
      /^([^[\]]{0,60})\[([^[\]]{1,600})\]([^[\]]{0,60})$/u.exec(cells[role] ?? '') ?? [];
    const said = `${before.trim()} ${behind.trim()}`.trim();
    if (said === '' || cells.old !== null || typeOf(state, said) !== 'delete') continue;
    if (wordingIndexOf(state.paper.outline).placesWith(words).length === 0) continue;
    return { ...cells, [role]: null, action: said, old: words.trim() };
  }
  return cells;
};
