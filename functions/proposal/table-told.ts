import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import type { Context, Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { Reading } from './item-of.ts';
import type { Paper } from './paper.ts';
import type { State } from './state.ts';
import { verbOnly } from './table-cell.ts';
import type { RowPlaces } from './table-row-places.ts';
import { paperFor } from './table-papers.ts';
import { putsElsewhere } from './puts-elsewhere.ts';
import { quotedUp } from './table-unquoted.ts';

/** Reads a cell as the body of a mail would be, with the row's places as those named just before. */
export type ProseReader = (paper: Paper, context: Context) => readonly Reading[];

/** What an instruction in prose asks, with its row's places as those named just before. */
export const toldOf = (state: State, places: RowPlaces, told: string, prose: ProseReader): Reading[] => {
  // A row without a place of its own leaves it to its words.
  const own =
    places.unread === null
      ? places.placed.filter((placed) => placed.target !== 'unknown' || placed.candidates.length > 0)
      : [];
  const index = wordingIndexOf(state.paper.outline);
  const holds = (words: string): boolean =>
    own.some((placed) => placed.place !== null && index.holds(placed.place, words));
  const quoted = quotedUp(paperFor(state, told), holds);
  const text = places.unread === null ? withPlace(state, own, quoted) : `${places.unread}: ${quoted}`;
  const read = prose(paperFor(state, text), { ...places.context, last: own });
  const loose = removesLooseWords(paperFor(state, text));
  const bases = new Set(own.map((placed) => placed.target.replace(/\+$/u, '')));
  // Merges are counted through the part, not each cell from one.
  const groups = new Map<string, string>();
  const groupOf = (group: string | null): string | null => {
    if (group === null) return null;
    const known = groups.get(group) ?? `m${(state.groups += 1)}`;
    groups.set(group, known);
    return known;
  };
  const paper = paperFor(state, text);
  const meant = read.map((reading) => ofRow(reading, own, bases, paper));
  return movesOfRow(meant, own, state.paper.outline).map((reading) => {
    const base = reading.target.replace(/\+$/u, '');
    const isOwn = places.unread !== null || bases.size === 0 || bases.has(base) || isUnder(state, base, bases);
    const doubts = [
      ...(isOwn ? [] : ['table: the cell names another place than its row']),
      ...(loose && reading.kind === 'delete' ? ['table: words behind the verb are not the draft’s'] : []),
    ];
    return {
      ...reading,
      group: groupOf(reading.group),
      confidence: reading.confidence * (doubts.length === 0 ? 1 : 0.9),
      why: [...reading.why, ...doubts],
    };
  });
};

/**
 * "Repeats IV.27; delete": what is asked in another clause than that which names the other place is asked of the row's own,
 * and so is what a cell asks that names no place of the draft; what is only told of the other place says why.
 */
const ofRow = (reading: Reading, own: readonly Placed[], bases: ReadonlySet<string>, paper: Paper): Reading => {
  const [row, more] = own;
  const [said] = [...reading.evidence].sort((one, other) => other.start - one.start);
  if (row === undefined || more !== undefined || reading.kind === 'move' || reading.kind === 'merge') return reading;
  // A row of a whole section leaves it to its words.
  if (paper.outline.place(row.place ?? '')?.kind !== 'paragraph') return reading;
  if (bases.has(reading.target.replace(/\+$/u, '')) || said === undefined || reading.target.endsWith('+'))
    return reading;
  const isNamed = paper.mentions.some(
    ({ start, end, foreign }) => foreign === null && start < said.end && said.start < end,
  );
  const [verb] = paper.verbs.filter(({ first }) => within(paper, first, said));
  const opens = verb !== undefined && isMark(paper.tokens[verb.first - 1], ';.,');
  if (isNamed && !opens && reading.target !== 'unknown') return reading;
  const { target, place, candidates } = row;
  return {
    ...reading,
    // Which of the two is meant is a guess: a person looks.
    confidence: reading.confidence * 0.9,
    target,
    place,
    candidates: [...candidates],
    why: [`place: ${row.why}`, ...reading.why.slice(1)],
  };
};

const within = ({ tokens }: Paper, at: number, { start, end }: { start: number; end: number }): boolean =>
  (tokens[at]?.start ?? -1) >= start && (tokens[at]?.start ?? Infinity) < end;

/** "Move to sub-section F, before para 23", « à transférer sous l'intertitre E »: in a row, a place that is not its own is where to. */
const movesOfRow = (read: readonly Reading[], own: readonly Placed[], outline: Outline): readonly Reading[] => {
  const [row] = own;
  if (own.length !== 1 || outline.under(row?.place ?? '').length > 0 || row?.place === undefined || row.place === null)
    return read;
  const moves = read.filter((reading) => reading.kind === 'move');
  const others = moves.filter(
    ({ target }) => target !== row.target && ['section', 'heading'].includes(outline.place(target)?.kind ?? ''),
  );
  const [other] = others;
  if (other === undefined) return read;
  const rest = read.filter((reading) => !others.includes(reading));
  if (others.length < moves.length) return rest;
  const moved = {
    ...other,
    ...{ target: row.target, place: row.place, candidates: row.candidates },
    confidence: Math.min(other.confidence, row.confidence) * 0.99,
    destination: other.target,
    why: [`place: ${row.why}`, ...other.why.slice(1)],
  };
  // Beside a move, what is said of the paragraph is why.
  return [...rest.filter((reading) => reading.kind !== 'comment' || reading.target !== row.target), moved];
};

/** "Move after 12", "merge with 13": what is moved must be said beside where it goes. */
const withPlace = (state: State, own: readonly Placed[], told: string): string => {
  const paper = paperFor(state, told);
  const [verb] = paper.verbs;
  const [only] = own;
  // "after 12": beside its row's paragraph, a number is one.
  const number = paper.mentions.length > 0 ? undefined : paper.tokens.find((token) => token.kind === 'number');
  const spelled = number === undefined ? told : `${told.slice(0, number.start)}paragraph ${told.slice(number.start)}`;
  // "Move paragraph 12 after 15" names what it moves.
  const [object] = paper.mentions;
  const isOther =
    verb?.action === 'move' && object?.first === verb.last && object.relation === 'at' && object.numbers.length > 0;
  return !isOther &&
    own.length === 1 &&
    only?.place === only?.target &&
    (verb?.action === 'move' || verb?.action === 'merge' || (verb !== undefined && putsElsewhere(paper, verb, paper)))
    ? `${only?.target ?? ''}: ${spelled}`
    : told;
};

/** "Delete brokering", where the paragraph has no such word: a deletion of the whole must not be read into it. */
const removesLooseWords = (paper: Paper): boolean => {
  const [verb] = paper.verbs;
  if (verb === undefined || verb.action !== 'delete' || paper.quotations.length > 0 || verbOnly(paper)) return false;
  const next = paper.tokens[verb.last];
  if (paper.mentions.some((mention) => mention.first >= verb.last && mention.first <= verb.last + 2)) return false;
  return next?.kind === 'word' && paper.action(verb.last)?.meaning.is !== 'because';
};

const isUnder = (state: State, target: string, bases: ReadonlySet<string>): boolean =>
  [...bases].some((base) => state.paper.outline.under(base).some((place) => place.id === target));
