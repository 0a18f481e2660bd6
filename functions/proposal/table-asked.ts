import type { Context, Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { checked } from './placing.ts';
import type { Kind } from './reading.ts';
import { languageFactor } from './readings-of.ts';
import type { State } from './state.ts';
import { instructs, typeOfVerb, verbOnly } from './table-cell.ts';
import type { RowPlaces } from './table-row-places.ts';
import { plainCell, rowTypeOf } from './table-text.ts';
import { quotedUp } from './table-unquoted.ts';
import { askedByWords } from './table-words.ts';
import { likeness } from './word-changes.ts';
import type { RowType } from './words/table-types.ts';

/** Reads a cell as the body of a mail would be, with the row's places as those named just before. */
export type ProseReader = (paper: Paper, context: Context) => readonly Reading[];

/** What a row's cells say, by what their columns hold; null where nothing stands. */
export interface RowCells {
  readonly action: string | null;
  readonly old: string | null;
  readonly fresh: string | null;
  readonly proposal: string | null;
  readonly comment: string | null;
  readonly reason: string | null;
}

/** A row's cells, told apart into what is to be done and the words it is done with. */
interface Sorted {
  readonly type: RowType | null;
  /** An instruction in prose, to be read as such. */
  readonly told: string | null;
  readonly old: string | null;
  readonly fresh: string | null;
  readonly isText: boolean;
}

/** What a row asks of its places. */
export const askedOf = (state: State, places: RowPlaces, cells: RowCells, prose: ProseReader): Reading[] => {
  const sorted = sortedOut(state, places, cells);
  const byTelling = sorted.told === null ? [] : toldOf(state, places, sorted.told, prose);
  const [only] = byTelling;
  const lacksWords =
    byTelling.length === 1 && only !== undefined && only.edits.length === 0 && (sorted.old ?? sorted.fresh) !== null;
  if (byTelling.length > 0 && !(lacksWords && typeOfKind[only.kind] !== undefined)) return byTelling;
  const type = sorted.type ?? (only === undefined ? null : (typeOfKind[only.kind] ?? null));
  const byWords = places.placed.flatMap((placed) => wordsAsk(state, places, { ...sorted, type }, placed));
  if (byWords.length > 0) return byWords;
  return byTelling.length > 0 ? byTelling : remarked(state, places, cells);
};

const typeOfKind: Partial<Record<Kind, RowType>> = {
  amend: 'change',
  replace: 'change',
  insert: 'insert',
  delete: 'delete',
  comment: 'comment',
};

const paperFor = (state: State, text: string): Paper =>
  paperOf(state.paper.part, text, text, state.paper.language, state.paper.outline);

const sortedOut = (state: State, places: RowPlaces, cells: RowCells): Sorted => {
  let { old, fresh } = cells;
  let type = cells.action === null ? null : typeOf(state, cells.action);
  const told: string[] = cells.action !== null && type === null ? [cells.action] : [];
  const isFree = (): boolean => (type === null || type === 'class') && told.length === 0;
  // "keep" or "delete" may stand in any column of words, in a merged cell above all.
  if (old !== null && fresh === null && cells.proposal === null && isFree()) {
    const only = typeOf(state, old);
    if (only !== null && verbOnly(paperFor(state, old))) [type, old] = [only, null];
  }
  const isText = fresh !== null;
  if (fresh !== null) {
    const only = typeOf(state, fresh);
    if (only !== null && (old === null || only === 'delete' || (only === 'keep' && isFree())) && isFree())
      [type, fresh] = [only, null];
    else if (isFree() && instructs(paperFor(state, fresh))) {
      told.push(fresh);
      fresh = null;
    }
  }
  if (cells.proposal !== null) {
    const only = typeOf(state, cells.proposal);
    if (only !== null && isFree()) type = only;
    else if (fresh === null && isWording(state, places, cells.proposal)) fresh = cells.proposal;
    else told.push(cells.proposal);
  }
  if (cells.comment !== null && isFree() && fresh === null) {
    const only = typeOf(state, cells.comment);
    if (only !== null) type = only;
    else told.push(cells.comment);
  }
  return {
    type,
    told: told.length === 0 ? null : told.join('\n'),
    old,
    fresh: fresh === null ? null : plainCell(fresh),
    isText,
  };
};

/** What a cell asks that holds nothing but one word or verb. */
const typeOf = (state: State, cell: string): RowType | null => {
  const known = rowTypeOf(cell);
  if (known !== null) return known;
  const paper = paperFor(state, cell);
  return verbOnly(paper) ? typeOfVerb(paper) : null;
};

/** A cell of a "Proposal" column holds the new words themselves, rather than what is to be done. */
const isWording = (state: State, places: RowPlaces, cell: string): boolean => {
  const paper = paperFor(state, cell);
  if (instructs(paper)) return false;
  const current = places.placed.map((placed) => state.paper.outline.place(placed.place ?? '')?.words ?? {});
  if (current.some((words) => Object.values(words).some((text) => likeness(text, cell) >= 0.4))) return true;
  if (places.placed.some((placed) => placed.form === 'new' || placed.target.endsWith('+'))) return true;
  return paper.verbs.length === 0 && !cell.trimEnd().endsWith('?') && paper.tokens.length >= 8 && /^\p{Lu}/u.test(cell);
};

const toldOf = (state: State, places: RowPlaces, told: string, prose: ProseReader): Reading[] => {
  const own = places.unread === null ? places.placed : [];
  const index = wordingIndexOf(state.paper.outline);
  const holds = (words: string): boolean =>
    own.some((placed) => placed.place !== null && index.holds(placed.place, words));
  const quoted = quotedUp(paperFor(state, told), holds);
  const text = places.unread === null ? quoted : `${places.unread}: ${quoted}`;
  const read = prose(paperFor(state, text), { ...places.context, last: own });
  const loose = removesLooseWords(paperFor(state, text));
  const bases = new Set(own.map((placed) => placed.target.replace(/\+$/u, '')));
  return read.map((reading) => {
    const base = reading.target.replace(/\+$/u, '');
    const isOwn = places.unread !== null || bases.size === 0 || bases.has(base) || isUnder(state, base, bases);
    const doubts = [
      ...(isOwn ? [] : ['table: the cell names another place than its row']),
      ...(loose && reading.kind === 'delete' ? ['table: words behind the verb are not the draft’s'] : []),
    ];
    return {
      ...reading,
      confidence: reading.confidence * (doubts.length === 0 ? 1 : 0.9),
      why: [...reading.why, ...doubts],
    };
  });
};

/** "Delete brokering", where the paragraph has no such word: a deletion of the whole must not be read into it. */
const removesLooseWords = (paper: Paper): boolean => {
  const [verb] = paper.verbs;
  if (verb === undefined || verb.action !== 'delete' || paper.quotations.length > 0 || verbOnly(paper)) return false;
  const next = paper.tokens[verb.last];
  return next?.kind === 'word' && paper.action(verb.last)?.meaning.is !== 'because';
};

const isUnder = (state: State, target: string, bases: ReadonlySet<string>): boolean =>
  [...bases].some((base) => state.paper.outline.under(base).some((place) => place.id === target));

const wordsAsk = (state: State, places: RowPlaces, sorted: Sorted, given: Placed): Reading[] => {
  const { outline, language } = state.paper;
  const canCheck = outline.draft.languages.includes(language);
  const isOpen = given.target === 'unknown' || outline.place(given.target)?.kind === 'section';
  const placed = isOpen && sorted.old !== null ? checked(given, [sorted.old], outline, canCheck) : given;
  const asked = askedByWords({ ...sorted, sentence: places.sentence }, placed, outline);
  if (asked === null) return [];
  const at = asked.kind === 'insert' || isOpen ? asked.placed : checked(asked.placed, asked.said, outline, canCheck);
  const reading = begun(at, asked.kind, asked.confidence * languageFactor(state), [`action: ${asked.why}`], []);
  reading.edits = asked.edits;
  return [reading];
};

/** Nothing is asked, but something is said of the place. */
const remarked = (state: State, places: RowPlaces, cells: RowCells): Reading[] => {
  const text = cells.comment ?? cells.proposal ?? (cells.action === null ? null : cells.reason);
  if (text === null || (!places.named && places.context.last.length === 0) || places.unread !== null) return [];
  const kind: Kind = /[?？؟]\s*$/u.test(text) ? 'question' : 'comment';
  return places.placed.map((placed) =>
    begun(
      placed,
      kind,
      (placed.target === 'unknown' ? 0.9 : 0.98) * languageFactor(state),
      ['action: nothing is asked but this is said of it'],
      [],
    ),
  );
};
