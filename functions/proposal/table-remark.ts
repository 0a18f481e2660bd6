import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Action } from './action-words.ts';
import { languageOf } from './language-of.ts';
import type { State } from './state.ts';
import { paperFor } from './table-papers.ts';
import type { RowCells } from './table-sort.ts';
import { rowTypeOf } from './table-text.ts';
import { typeOf } from './table-type.ts';
import type { RowType } from './words/table-types.ts';

/** Letters before a colon. */
const longestLabel = 24;

/** Words by which a language is told. */
const fewestWords = 4;

const standing: ReadonlySet<RowType> = new Set<RowType>(['question', 'reserve', 'oppose', 'comment', 'keep']);
const taken: ReadonlySet<Action> = new Set<Action>(['reserve', 'oppose', 'question']);

/**
 * A cell in a column of words that cannot be words of the draft: "Question: by which standard?", « Les rapports pèsent
 * lourd sur les petites administrations. » in a draft in English, "We reserve our position on this phrase".
 */
const isRemark = (state: State, cell: string): boolean => {
  const paper = paperFor(state, cell);
  if (paper.quotations.length > 0 || wordingIndexOf(state.paper.outline).placesWith(cell).length > 0) return false;
  if (labelled(cell)) return true;
  if (/[?？؟]$/u.test(cell.trimEnd())) return false;
  if (isForeign(state, cell)) return true;
  const [verb] = paper.verbs;
  return (
    verb !== undefined && taken.has(verb.action) && verb.first <= 1 && paper.tokens.length > verb.last - verb.first + 2
  );
};

/** 疑问：…, "Reservation: …". */
const labelled = (cell: string): boolean => {
  const at = cell.slice(0, longestLabel).search(/[:：]/u);
  const type = at < 1 ? null : rowTypeOf(cell.slice(0, at).trim());
  return type !== null && standing.has(type);
};

/** Prose in another language than the draft has. */
const isForeign = ({ paper }: State, cell: string): boolean => {
  const own = new Set<string>(paper.outline.places.slice(0, 3).flatMap(({ words }) => Object.keys(words)));
  if (own.size === 0 || own.has(paper.language)) return false;
  const isLatin = /\p{Script=Latin}/u.test(cell);
  if (!isLatin) return own.has('en') || own.has('fr') || own.has('es');
  const found = languageOf(cell);
  return cell.trim().split(/\s+/u).length >= fewestWords && found === paper.language;
};

/** What stands in a column of words and says something of them is a remark: an opinion, a question, a reservation. */
export const remarksApart = (state: State, cells: RowCells): RowCells => {
  const role = cells.fresh !== null ? 'fresh' : 'proposal';
  const cell = cells[role];
  const action = cells.action === null ? null : typeOf(state, cells.action);
  if (cell === null || action === 'insert unit' || typeOf(state, cell) !== null || !isRemark(state, cell)) return cells;
  const isTold = cells.action === null || action === 'class';
  return isTold
    ? {
        ...cells,
        [role]: null,
        action: null,
        comment: cells.comment === null ? cell : `${cell}\n${cells.comment}`,
      }
    : { ...cells, [role]: null, reason: cells.reason ?? cell };
};
