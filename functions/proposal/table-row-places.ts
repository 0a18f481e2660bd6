import type { PartOfUnit } from '#reference/mention.ts';
import { unknown, placedAt } from '#reference/placed.ts';
import type { Context, Placed } from '#reference/placed.ts';
import { sure } from '#reference/certainty.ts';
import type { Outline } from '#draft/outline.ts';
import type { Language } from '#wording/language.ts';
import { paperOf } from './paper.ts';
import type { State } from './state.ts';
import type { Columns } from './table-columns.ts';
import { placesInCell, sectionInCell } from './table-place.ts';
import type { PlaceCell } from './table-place.ts';
import { isDitto, isEmptyCell, plainCell } from './table-text.ts';
import type { Row } from './table.ts';

/** Where a row is. */
export interface RowPlaces {
  readonly placed: readonly Placed[];
  /** A cell of its own names the place, rather than a row above. */
  readonly named: boolean;
  /** A place cell that is no place by itself: "insert after 14". */
  readonly unread: string | null;
  readonly sentence: PartOfUnit | null;
  readonly doubt: string | null;
  /** A merged row that only opens a section. */
  readonly opensSection: boolean;
  /** The column of the current words holds "New 20 bis" instead: it names where, and no words. */
  readonly isNewByOld: boolean;
  readonly context: Context;
}

export const placesOfRow = (state: State, row: Row, columns: Columns, above: Context): RowPlaces => {
  const { language, outline } = state.paper;
  const filled = row.cells.map(plainCell).filter((cell) => !isEmptyCell(cell));
  const [alone] = filled;
  if (filled.length === 1 && alone !== undefined) {
    const id = sectionInCell(alone, above, language, outline);
    if (id !== null && !/^\p{Nd}+$/u.test(alone)) return { ...nowhere(enter(state, id)), opensSection: true };
  }
  const section = sectionOf(state, row, columns, above);
  const cells = columns.roles.flatMap((role, index) =>
    role === 'paragraph' || role === 'reference' ? [(row.cells[index] ?? '').trim()] : [],
  );
  const cell = cells.find((one) => !isEmptyCell(one) || isDitto(one)) ?? '';
  const { context } = section;
  const result = (placed: readonly Placed[], more: Partial<RowPlaces>, now: Context = context): RowPlaces => ({
    ...nowhere({ ...now, last: placed }),
    placed,
    sentence: sentenceOf(state, row, columns),
    doubt: section.doubt,
    ...more,
  });
  if (isDitto(cell) || cell === '') {
    const fresh = newUnitIn(row.cells[columns.roles.indexOf('old')] ?? '', context, language, outline);
    if (fresh !== null) return result(fresh, { named: true, isNewByOld: true });
    if (
      section.named !== null &&
      cell === '' &&
      (context.last.length === 0 || columns.roles.includes('paragraph') === false)
    )
      return result([whole(section.named)], { named: true });
    if (context.last.length > 0)
      return result(
        context.last.map((placed) => ({ ...placed, why: `as the row above (${placed.why})` })),
        {},
      );
    return result([unknown('the row names no place', [])], {});
  }
  const found: PlaceCell | null = placesInCell(cell, context, language, outline);
  if (found === null) return result([unknown(`“${cell.slice(0, 60)}” is no place of the draft`, [])], { unread: cell });
  if (found.section !== null) return result(found.placed, { named: true }, enter(state, found.section));
  return result(found.placed, { named: true }, remembered(state, context, found.placed));
};

/** "New 20 bis", "(new paragraph after 20)" where the current words would stand. */
const newUnitIn = (cell: string, context: Context, language: Language, outline: Outline): readonly Placed[] | null => {
  const placed = placesInCell(cell, context, language, outline)?.placed ?? [];
  return placed.length > 0 && placed.every(({ target }) => target.endsWith('+')) ? placed : null;
};

const nowhere = (context: Context): RowPlaces => ({
  placed: [],
  named: false,
  unread: null,
  sentence: null,
  doubt: null,
  opensSection: false,
  isNewByOld: false,
  context,
});

const enter = (state: State, id: string): Context => ({
  section: state.paper.outline.place(id)?.section ?? null,
  heading: id,
  how: 'same sentence',
  last: [],
  several: [],
});

/** "Section IV | our view": the section that the headings name holds for the rows below. */
export const sectionOfHead = (state: State, { section }: Columns, above: Context): Context => {
  const { language, outline } = state.paper;
  const id = section === null ? null : sectionInCell(section, above, language, outline);
  return id === null ? above : enter(state, id);
};

/** "II.14", and below it "16": the section of the row above holds, less surely than one of its own. */
const remembered = (state: State, context: Context, placed: readonly Placed[]): Context => {
  const sections = new Set(placed.map((one) => state.paper.outline.place(one.place ?? '')?.section ?? null));
  const [only = null] = sections;
  return sections.size !== 1 || only === null || only === context.section
    ? context
    : { ...context, section: only, heading: only, how: 'named before' };
};

const sectionOf = (
  state: State,
  row: Row,
  columns: Columns,
  above: Context,
): { context: Context; named: string | null; doubt: string | null } => {
  const cell = plainCell(row.cells[columns.roles.indexOf('section')] ?? '');
  if (isEmptyCell(cell) || isDitto(cell)) return { context: above, named: null, doubt: null };
  const id = sectionInCell(cell, above, state.paper.language, state.paper.outline);
  if (id === null) return { context: above, named: null, doubt: `“${cell.slice(0, 60)}” is no section of the draft` };
  // The section written again in each row changes nothing: "idem" below still means the paragraph above.
  if (id === above.heading) return { context: above, named: id, doubt: null };
  return { context: enter(state, id), named: id, doubt: null };
};

const whole = (id: string): Placed => placedAt(id, sure.context, `the row names section ${id} and no paragraph`);

const lastWords: ReadonlySet<string> = new Set([
  'last',
  'final',
  'derniere',
  'ultima',
  'последнее',
  'последняя',
  '末句',
  'الاخيرة',
]);

/** "2", "first", "last": a sentence of the paragraph. */
const sentenceOf = (state: State, row: Row, columns: Columns): number | 'last' | null => {
  const cell = plainCell(row.cells[columns.roles.indexOf('sentence')] ?? '');
  if (isEmptyCell(cell) || cell.length > 40) return null;
  const paper = paperOf('cell', cell, cell, state.paper.language, state.paper.outline);
  const [first] = paper.tokens;
  if (first === undefined) return null;
  if (lastWords.has(first.norm)) return 'last';
  if (first.kind === 'number') return first.value >= 1 && first.value <= 20 ? first.value : null;
  const found = paper.source.phrase(0)?.meaning;
  return found?.is === 'ordinal' && typeof found.value === 'number' ? found.value : null;
};
