import type { State } from './state.ts';
import { typeOfVerb, verbOnly } from './table-cell.ts';
import { paperFor } from './table-papers.ts';
import { withoutRemark } from './table-tells.ts';
import { rowTypeOf } from './table-text.ts';
import type { RowType } from './words/table-types.ts';

/** What a cell asks that holds nothing but one word or verb. */
export const typeOf = (state: State, cell: string): RowType | null => {
  const known = rowTypeOf(cell) ?? rowTypeOf(withoutRemark(cell));
  if (known !== null) return known;
  const paper = paperFor(state, cell);
  return verbOnly(paper) ? typeOfVerb(paper) : null;
};
