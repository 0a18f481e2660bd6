import type { Context, Placed } from '#reference/placed.ts';
import type { Reading } from './item-of.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { askedOf } from './table-asked.ts';
import type { ProseReader } from './table-told.ts';
import type { Columns } from './table-columns.ts';
import { numberedUnit } from './table-lead.ts';
import { placesOfRow } from './table-row-places.ts';
import type { RowPlaces } from './table-row-places.ts';
import { asSaid } from './table-ditto.ts';
import type { RowWords } from './table-ditto.ts';
import { isDitto, isEmptyCell, isWholeUnit, plainCell, proseCell } from './table-text.ts';
import type { Row } from './table.ts';
import type { ColumnRole } from './words/table-heads.ts';

/** How a cell's prose is read, and who speaks in the part that holds the table. */
export interface RowReader {
  readonly prose: ProseReader;
  /** The sender and those it speaks with; empty if unknown. */
  readonly speakers: readonly string[];
}

/** What the next row inherits. */
export interface Inherited {
  readonly context: Context;
  readonly reason: string | null;
  /** The words of its columns, for a row that says "idem". */
  readonly words: RowWords;
  /** Those of each row so far by its place, for one that says "as 16". */
  readonly rows: Map<string, RowWords>;
}

/** Reads one row into the state. */
export const readRow = (state: State, row: Row, columns: Columns, above: Inherited, reader: RowReader): Inherited => {
  const where = placesOfRow(state, row, columns, above.context);
  if (where.opensSection) return { context: where.context, reason: null, words: {}, rows: above.rows };
  const cellOf = (role: ColumnRole, written: (cell: string) => string = plainCell): string | null => {
    const cells = columns.roles
      .flatMap((one, index) => (one === role ? [written(row.cells[index] ?? '')] : []))
      .filter((cell) => !isEmptyCell(cell));
    return cells.length === 0 ? null : cells.join('\n');
  };
  const said = cellOf('reason');
  const reason = said !== null && isDitto(said) ? above.reason : said;
  const draft = { context: where.context, language: state.paper.language, outline: state.paper.outline };
  const asAbove = (role: ColumnRole, cell: string | null): string | null => asSaid(role, cell, above, draft);
  const words = {
    action: asAbove('action', cellOf('action', proseCell)),
    old: where.isNewByOld ? null : asAbove('old', cellOf('old')),
    new: asAbove('new', cellOf('new', proseCell)),
    proposal: asAbove('proposal', cellOf('proposal', proseCell)),
    comment: asAbove('comment', cellOf('comment', proseCell)),
  };
  const unit = numberedUnit(words.new ?? words.proposal, where.context, state.paper.language, state.paper.outline);
  const found = unit === null ? where : withUnit(where, unit.placed);
  const made = askedOf(
    state,
    found,
    {
      action: words.action,
      old: unit !== null || (words.old !== null && isWholeUnit(words.old)) ? null : words.old,
      removes: columns.removes && words.old !== null,
      fresh: unit?.words ?? words.new,
      proposal: unit !== null && words.new === null ? null : words.proposal,
      comment: words.comment,
      reason,
      whole: row.cells.some((cell) => isWholeUnit(plainCell(cell))),
    },
    reader.prose,
  );
  // Beside an instruction, remarks say why.
  const isAsked = cellOf('action') !== null || cellOf('proposal') !== null || cellOf('new') !== null;
  for (const reading of made) {
    reading.evidence = [evidenceOf(state.paper, row.start, row.end)];
    // A column of places says one a row, and means no other.
    if (
      found.placed.some(({ target, place }) => place !== null && (target === reading.target || place === reading.place))
    )
      reading.isTold = true;
    const isRemark = reading.kind === 'question' || reading.kind === 'comment';
    if (!isRemark) reading.reason = reason ?? (isAsked ? words.comment : null) ?? reading.reason?.trim() ?? null;
    if (!columns.headed) reading.confidence *= 0.995;
    if (found.doubt !== null) doubted(reading, found.doubt);
    const author = authorOf(state, row, columns);
    // Nobody is named as the sender: a table of one author is the author's.
    const isOwn = reader.speakers.length === 0 && columns.oneAuthor;
    if (author !== null && !isOwn && !author.some((one) => reader.speakers.includes(one))) byAnother(reading, author);
  }
  state.readings.push(...made);
  if (made.length === 0 && row.cells.some((cell) => !isEmptyCell(cell)))
    state.notPlaced.push({
      ...evidenceOf(state.paper, row.start, row.end),
      why: 'a row of a table in which nothing is asked',
    });
  for (const { target } of found.placed) above.rows.set(target, words);
  return { context: found.context, reason, words, rows: above.rows };
};

/** A unit that a cell numbers for itself: what the row's own cell says of its place agrees with it or makes it doubtful. */
const withUnit = (row: RowPlaces, unit: readonly Placed[]): RowPlaces => {
  const sameAs = ({ place }: Placed): Placed | undefined => row.placed.find((one) => one.place === place);
  const isOther = row.named && !unit.every(sameAs);
  const placed = unit.map((one) => ({ ...one, confidence: Math.max(one.confidence, sameAs(one)?.confidence ?? 0) }));
  const doubt = row.doubt ?? (isOther ? 'the cell numbers a new unit elsewhere than its row' : null);
  return { ...row, placed, unread: null, doubt };
};

const doubted = (reading: Reading, why: string): void => {
  reading.confidence *= 0.9;
  reading.why.push(`table: ${why}`);
};

/** Whom the country column of the row names; null where it names nobody. */
const authorOf = (state: State, row: Row, columns: Columns): string[] | null => {
  const index = columns.roles.indexOf('country');
  const cell = index === -1 ? '' : (row.cells[index] ?? '').trim();
  const start = cell === '' ? -1 : state.paper.text.indexOf(cell, row.start);
  if (start === -1 || start + cell.length > row.end) return null;
  const named = state.people.within(start, start + cell.length).flatMap((one) => [one.delegation, one.group]);
  const ids = named.filter((one): one is string => one !== null);
  return ids.length === 0 ? null : ids;
};

/** A row of somebody else's: what is said of it may be a position on their proposal; else a person must look. */
const byAnother = (reading: Reading, author: readonly string[]): void => {
  const [first = null] = author;
  if ((reading.kind === 'support' || reading.kind === 'oppose') && reading.about === null)
    reading.about = { delegation: first, reference: null };
  doubted(reading, `the row names ${author.join(', ')}, not the sender`);
};
