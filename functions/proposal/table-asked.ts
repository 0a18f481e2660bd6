import type { Outline } from '#draft/outline.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { canCompare, checked } from './placing.ts';
import type { Kind } from './reading.ts';
import { isSaidOfNothing } from './silence.ts';
import type { State } from './state.ts';
import type { RowPlaces } from './table-row-places.ts';
import { sortedOut } from './table-sort.ts';
import { paperFor } from './table-papers.ts';
import type { RowCells, Sorted } from './table-sort.ts';
import { toldOf } from './table-told.ts';
import type { ProseReader } from './table-told.ts';
import { askedByWords } from './table-words.ts';
import type { RowType } from './words/table-types.ts';

/** What a row asks of its places. */
export const askedOf = (state: State, places: RowPlaces, cells: RowCells, prose: ProseReader): Reading[] => {
  const sorted = sortedOut(state, places, cells);
  const byTelling = (sorted.told === null ? [] : toldOf(state, places, sorted.told, prose)).map((reading) =>
    inPart(reading, sorted.old, state.paper.outline),
  );
  // "Same remark as on paragraph 68 of Section II.": a remark is on its row's place, whatever others it names.
  if (
    places.named &&
    byTelling.some((one) => isElsewhere(one, places)) &&
    byTelling.every(({ kind }) => kind === 'comment')
  ) {
    const said = remarked(state, places, cells);
    if (said.length > 0) return said;
  }
  const [only] = byTelling;
  const lacksWords =
    byTelling.length === 1 && only !== undefined && only.edits.length === 0 && (sorted.old ?? sorted.fresh) !== null;
  if (byTelling.length > 0 && !(lacksWords && typeOfKind[only.kind] !== undefined)) return byTelling;
  const type = sorted.type ?? (only === undefined ? null : (typeOfKind[only.kind] ?? null));
  const byWords = places.placed.flatMap((placed) => wordsAsk(state, places, { ...sorted, type }, placed));
  if (byWords.length > 0) return byWords;
  if (byTelling.length > 0) return byTelling;
  const said = sorted.fresh === null ? [] : positionIn(state, places, cells.reason, prose);
  return said.length > 0 ? said : remarked(state, places, cells);
};

const isElsewhere = ({ target }: Reading, { placed }: RowPlaces): boolean =>
  placed.every((one) => one.target !== target && one.place !== target);

/** "We support it." among the reasons, beside words that stay as they are, is all that the row says. */
const positionIn = (state: State, places: RowPlaces, reason: string | null, prose: ProseReader): Reading[] =>
  reason === null ? [] : toldOf(state, places, reason, prose).filter(({ kind }) => positions.has(kind));

const positions: ReadonlySet<Kind> = new Set(['support', 'oppose', 'reserve', 'question']);

/** "Change to “y”" beside a part of the paragraph: the part is what changes. */
const inPart = (reading: Reading, old: string | null, outline: Outline): Reading => {
  const [only, ...more] = reading.edits;
  if (reading.kind !== 'replace' || old === null || only === undefined || more.length > 0) return reading;
  const whole = Object.values(outline.place(reading.place ?? '')?.words ?? {});
  const isPart =
    whole.some((words) => words.length > old.length * 2) && wordingIndexOf(outline).holds(reading.target, old);
  return isPart ? { ...reading, kind: 'amend', edits: [{ ...only, op: 'replace', old }] } : reading;
};

const typeOfKind: Partial<Record<Kind, RowType>> = {
  amend: 'change',
  replace: 'change',
  insert: 'insert',
  delete: 'delete',
  comment: 'comment',
};

const wordsAsk = (state: State, places: RowPlaces, sorted: Sorted, given: Placed): Reading[] => {
  const { outline, language } = state.paper;
  const canCheck = canCompare(outline, language, sorted.old === null ? [] : [sorted.old]);
  const isOpen = given.target === 'unknown' || outline.place(given.target)?.kind === 'section';
  const placed = isOpen && sorted.old !== null ? checked(given, [sorted.old], outline, canCheck) : given;
  const asked = askedByWords({ ...sorted, sentence: places.sentence }, placed, outline);
  if (asked === null) return [];
  const at = asked.kind === 'insert' || isOpen ? asked.placed : checked(asked.placed, asked.said, outline, canCheck);
  const reading = begun(at, asked.kind, asked.confidence, [`action: ${asked.why}`], []);
  reading.edits = asked.edits;
  const kind = outline.place(at.target)?.kind;
  if (asked.kind === 'delete' && (kind === 'section' || kind === 'heading') && outline.under(at.target).length > 0) {
    reading.confidence *= 0.9;
    reading.why.push('table: the heading’s words may be meant, or all that stands under it');
  }
  // "II.61 and III.27 | repeat each other | delete the second": what is said of both is no wording of either.
  if (places.placed.length > 1 && sorted.old !== null && wordingIndexOf(outline).placesWith(sorted.old).length === 0) {
    reading.confidence *= 0.9;
    reading.why.push('table: the row names several places, and its words are not the draft’s');
  }
  return [reading];
};

/** Nothing is asked, but something is said of the place. */
const remarked = (state: State, places: RowPlaces, cells: RowCells): Reading[] => {
  const text = cells.comment ?? cells.proposal ?? (cells.action === null ? null : cells.reason);
  if (text === null || (!places.named && places.context.last.length === 0) || places.unread !== null) return [];
  const paper = paperFor(state, text);
  if (isSaidOfNothing(paper, { first: 0, last: paper.tokens.length, mentions: [] })) return [];
  const kind: Kind = /[?？؟]\s*$/u.test(text) ? 'question' : 'comment';
  return places.placed.map((placed) =>
    begun(
      placed,
      kind,
      placed.target === 'unknown' || text.split(/\s+/u).length < 3 ? 0.9 : 0.98,
      ['action: nothing is asked but this is said of it'],
      [],
    ),
  );
};
