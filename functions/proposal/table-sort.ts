import type { Outline } from '#draft/outline.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { State } from './state.ts';
import type { Paper } from './paper.ts';
import type { Edit } from './reading.ts';
import { withoutNumber } from './read-marked-lines.ts';
import { instructs } from './table-cell.ts';
import { withoutLeads } from './table-lead.ts';
import { positionOf, struckInBrackets, withoutEdge } from './table-edge.ts';
import type { RowPlaces } from './table-row-places.ts';
import { showsPassage } from './table-changes.ts';
import { paperFor } from './table-papers.ts';
import { remarksApart } from './table-remark.ts';
import { typeOf } from './table-type.ts';
import { onlyQuotedPart, tells } from './table-tells.ts';
import { plainCell, unquoted } from './table-text.ts';
import { likeness } from './word-changes.ts';
import type { RowType } from './words/table-types.ts';

/** What a row's cells say, by what their columns hold; null where nothing stands. */
export interface RowCells {
  readonly action: string | null;
  readonly old: string | null;
  /** The column's heading says that its words go: "OUT", "To be deleted". */
  readonly removes: boolean;
  readonly fresh: string | null;
  readonly proposal: string | null;
  readonly comment: string | null;
  readonly reason: string | null;
  /** A cell says that all of the paragraph is meant. */
  readonly whole: boolean;
}

/** A row's cells, told apart into what is to be done and the words it is done with. */
export interface Sorted {
  readonly type: RowType | null;
  /** An instruction in prose, to be read as such. */
  readonly told: string | null;
  readonly old: string | null;
  readonly fresh: string | null;
  readonly isText: boolean;
  /** Where in the paragraph the new words come. */
  readonly anchor: Edit['anchor'];
  readonly whole: boolean;
}

export const sortedOut = (state: State, places: RowPlaces, row: RowCells): Sorted => {
  const led = struckInBrackets(state, withoutLeads(row));
  // What a new unit is to say may be given in any language.
  const cells = withoutEdge(state, isNewUnit(places) ? led : remarksApart(state, led));
  let { old } = cells;
  let fresh = cells.fresh === null ? null : onlyQuotedPart(paperFor(state, cells.fresh), cells.fresh);
  let type = cells.action === null ? null : typeOf(state, cells.action);
  const told: string[] = cells.action !== null && type === null ? [cells.action] : [];
  const isFree = (): boolean => (type === null || type === 'class') && told.length === 0;
  // "keep" or "delete" may stand in any column of words, in a merged cell above all.
  if (old !== null && fresh === null && cells.proposal === null && isFree()) {
    const only = typeOf(state, old);
    if (only !== null) [type, old] = [only, null];
    // « à placer avant le 27 » is said of the row, and stands nowhere in the draft.
    else if (saysWhatToDo(state, old)) {
      told.push(old);
      old = null;
    }
  }
  const isText = fresh !== null;
  const anchor = cells.edge ?? (fresh === null ? null : positionOf(state, cells));
  if (anchor !== null && cells.old !== null) old = null;
  // "OUT: “for this purpose” | IN: --"
  if (cells.removes && isFree() && fresh === null && cells.proposal === null) type = 'delete';
  // "Amend | Replace “x” with “y”", "Delete | Delete “x”": the type says no more than the instruction.
  if (fresh !== null && type !== null && saysNoMore.has(type) && old === null && isInstruction(state, fresh)) {
    told.push(fresh);
    fresh = null;
  }
  if (fresh !== null && isFree()) {
    const only = unquoted(fresh) === fresh ? typeOf(state, fresh) : null;
    // "(no change) | (no change)"
    if (only !== null && old !== null && typeOf(state, old) === only) old = null;
    // "encourage | support" exchanges one verb for another; "joint operations | delete" does not.
    const isSaid = old === null || only === 'delete' || (only === 'keep' && old.split(/\s+/u).length > 3);
    if (only !== null && isSaid) [type, fresh] = [only, null];
    // "Do the reports stay biennial?": no draft asks.
    else if (only === null && /[?？؟]$/u.test(fresh.trimEnd())) [type, fresh] = ['question', null];
    else if (!showsChanges(state, places, fresh) && tells(paperFor(state, fresh), old)) {
      told.push(fresh);
      fresh = null;
    }
  }
  if (cells.proposal !== null) {
    const only = typeOf(state, cells.proposal);
    if (only !== null && isFree()) type = only;
    else if (fresh === null && isWording(state, places, cells.proposal, old, cells.whole)) fresh = cells.proposal;
    else told.push(cells.proposal);
  }
  if (cells.comment !== null && isFree() && fresh === null) {
    const only = typeOf(state, cells.comment);
    if (only !== null) type = only;
    else if (isNewUnit(places) && isWording(state, places, cells.comment, old, false)) fresh = cells.comment;
    else told.push(cells.comment);
  } else if (cells.comment !== null && quotesWords(paperFor(state, cells.comment))) told.push(cells.comment);
  // "Replace “x” | y": the instruction names the old words.
  if (fresh !== null && old === null && told.length === 1 && told[0] !== undefined) {
    const quoted = onlyQuoted(paperFor(state, told[0]));
    if (quoted !== null) {
      old = quoted;
      type = 'change';
      told.pop();
    }
  }
  const copied = old === null ? null : unnumbered(unquoted(old), state.paper.outline);
  const isNumbered = old !== null && copied !== unquoted(old);
  return {
    type: anchor !== null && fresh !== null && isFree() ? 'insert' : type,
    told: told.length === 0 ? null : told.join('\n'),
    old: copied,
    fresh: fresh === null ? null : unnumbered(unquoted(plainCell(fresh)), state.paper.outline, isNumbered),
    isText,
    anchor,
    whole: cells.whole,
  };
};

/**
 * "52. To consider …": the draft's words without the number that was copied with them, or, where the words beside them
 * had one, what is to stand in their place.
 */
const unnumbered = (words: string, outline: Outline, isCopy = false): string => {
  const bare = withoutNumber(words);
  return bare !== words && (isCopy || wordingIndexOf(outline).placesWith(bare).length > 0) ? bare : words;
};

/** The one quotation of a cell that asks to replace it. */
const onlyQuoted = (paper: Paper): string | null => {
  const [verb] = paper.verbs;
  const [quotation] = paper.quotations;
  const isExchange = verb !== undefined && ['replace', 'change', 'swap'].includes(verb.action);
  return isExchange && paper.verbs.length === 1 && paper.quotations.length === 1 && quotation !== undefined
    ? paper.text.slice(quotation.innerStart, quotation.innerEnd)
    : null;
};

/** Beside an instruction that quotes its words: what it comes to, and not what is to be written. */
const saysNoMore: ReadonlySet<RowType> = new Set(['change', 'class', 'delete', 'insert']);

const isInstruction = (state: State, cell: string): boolean =>
  quotesWords(paperFor(state, cell)) && unquoted(cell) === cell;

/** "“x” -> “y”" beside "keep": a remark that asks for words. */
const quotesWords = (paper: Paper): boolean => paper.quotations.length > 0 && tells(paper, null);

const saysWhatToDo = (state: State, cell: string): boolean =>
  unquoted(cell) === cell &&
  instructs(paperFor(state, cell)) &&
  wordingIndexOf(state.paper.outline).placesWith(cell).length === 0;

/** A cell of a "Proposal" column holds the new words themselves, rather than what is to be done. */
const isWording = (state: State, places: RowPlaces, cell: string, old: string | null, whole: boolean): boolean => {
  const paper = paperFor(state, cell);
  if (showsChanges(state, places, cell)) return true;
  if (tells(paper, old)) return false;
  if (old !== null || whole || unquoted(cell) !== cell) return true;
  const current = places.placed.map((placed) => state.paper.outline.place(placed.place ?? '')?.words ?? {});
  if (current.some((words) => Object.values(words).some((text) => likeness(text, cell) >= 0.4))) return true;
  if (isNewUnit(places) || (places.sentence !== null && paper.verbs.length === 0)) return true;
  return paper.verbs.length === 0 && !cell.trimEnd().endsWith('?') && paper.tokens.length >= 8 && /^\p{Lu}/u.test(cell);
};

/** "(…) groups [deleted: and] or associations (…)": the place's own words, with what changes in them. */
const showsChanges = (state: State, places: RowPlaces, cell: string): boolean =>
  places.placed.some((placed) => {
    const current = Object.values(state.paper.outline.place(placed.place ?? '')?.words ?? {})[0] ?? '';
    return current !== '' && !placed.target.endsWith('+') && showsPassage(cell, current);
  });

const isNewUnit = (places: RowPlaces): boolean =>
  places.placed.some((placed) => placed.form === 'new' || placed.target.endsWith('+'));
