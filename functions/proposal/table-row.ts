import type { Context } from '#reference/placed.ts';
import type { Reading } from './item-of.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { askedOf } from './table-asked.ts';
import type { ProseReader } from './table-told.ts';
import type { Columns } from './table-columns.ts';
import { placesOfRow } from './table-row-places.ts';
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
  readonly words: Readonly<Partial<Record<ColumnRole, string | null>>>;
}

/** Reads one row into the state. */
export const readRow = (state: State, row: Row, columns: Columns, above: Inherited, reader: RowReader): Inherited => {
  const found = placesOfRow(state, row, columns, above.context);
  if (found.opensSection) return { context: found.context, reason: null, words: {} };
  const cellOf = (role: ColumnRole, written: (cell: string) => string = plainCell): string | null => {
    const cells = columns.roles
      .flatMap((one, index) => (one === role ? [written(row.cells[index] ?? '')] : []))
      .filter((cell) => !isEmptyCell(cell));
    return cells.length === 0 ? null : cells.join('\n');
  };
  const said = cellOf('reason');
  const reason = said !== null && isDitto(said) ? above.reason : said;
  const asAbove = (role: ColumnRole, cell: string | null): string | null =>
    cell !== null && isDitto(cell) ? (above.words[role] ?? null) : cell;
  const words = {
    action: asAbove('action', cellOf('action', proseCell)),
    old: found.isNewByOld ? null : asAbove('old', cellOf('old')),
    new: asAbove('new', cellOf('new', proseCell)),
    proposal: asAbove('proposal', cellOf('proposal', proseCell)),
  };
  const made = askedOf(
    state,
    found,
    {
      action: words.action,
      old: words.old !== null && isWholeUnit(words.old) ? null : words.old,
      removes: columns.removes && words.old !== null,
      fresh: words.new,
      proposal: words.proposal,
      comment: cellOf('comment', proseCell),
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
    if (!isRemark) reading.reason = reason ?? (isAsked ? cellOf('comment') : null) ?? reading.reason?.trim() ?? null;
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
  return { context: found.context, reason, words };
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
