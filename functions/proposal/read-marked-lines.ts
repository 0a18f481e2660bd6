import type { Placed } from '#reference/placed.ts';
import { placedAt, unknown } from '#reference/placed.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import { letters, tidy } from './letters.ts';
import { editsMarked } from './marked-edits.ts';
import { withoutLabel } from './marked-label.ts';
import { wordsWithout } from './marked-line.ts';
import type { KnownLine, MarkedLines, UntouchedLine } from './marked-lines.ts';
import type { MarkedPlace } from './marked-place.ts';
import { byMarks, withMarkedWords } from './read-referred-line.ts';
import { add, evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { edit } from './wording.ts';
import { wordChanges } from './word-changes.ts';

const marked = byMarks;

/**
 * A paragraph of the draft with marked changes becomes one item: `amend` with an edit for each, `delete` or `replace`
 * where nothing of it stays, `insert` where all of it is new. Which of several places with the same words is meant, the
 * place named above says, then the number before it, then the section in force.
 */
export const readMarkedLine = (state: State, line: KnownLine): void => {
  const chosen = line.places.filter((one) => isMeant(state, one, line.places));
  const [only] = chosen;
  const evidence = [evidenceOf(state.paper, line.start, line.end)];
  if (only === undefined || chosen.length > 1) {
    const candidates = line.places.map(({ place }) => ({ target: place, confidence: 0.5, why: 'its words agree' }));
    add(state, [begun(unknown('several places have these words', candidates), 'amend', 1, [marked], evidence)]);
    return;
  }
  const sure = certaintyOf(state, line, only);
  const placed: Placed = line.isNew
    ? { ...placedAt(`${only.place}+`, sure, 'it stands behind words of the draft'), place: only.place, form: 'new' }
    : placedAt(only.place, sure, 'its words agree');
  const current = state.readings.at(-1);
  const reading = begun(placed, 'amend', 1, [marked], evidence);
  Object.assign(reading, askedBy(line, only), { isTold: true });
  // A paragraph that the mail program cut into lines is one all the same.
  if (current?.why.includes(marked) === true && continues(state, current, reading)) {
    current.edits = [...current.edits, ...reading.edits];
    current.evidence = [evidenceOf(state.paper, current.evidence.at(-1)?.start ?? line.start, line.end)];
    return;
  }
  add(state, [reading]);
  state.context = { ...state.context, last: [placed] };
};

/** Nothing is asked of a paragraph without changes, but what stands below may be said of it. */
export const passUntouched = (state: State, { place }: UntouchedLine): void => {
  state.context = { ...state.context, last: [placedAt(place, 0.95, 'its words agree')] };
};

const isMeant = (state: State, one: MarkedPlace, all: readonly MarkedPlace[]): boolean => {
  if (all.length === 1) return true;
  const { outline } = state.paper;
  const section = (place: string): string | null => outline.place(place)?.section ?? null;
  const above = state.pending?.placed.map(({ place }) => place) ?? [];
  const tests: readonly ((place: MarkedPlace) => boolean)[] = [
    ({ place }) => above.includes(place),
    (place) => bearsNumber(state, place) && section(place.place) === state.context.section,
    (place) => bearsNumber(state, place),
    ({ place }) => state.context.section !== null && section(place) === state.context.section,
  ];
  const decided = tests.find((test) => all.some(test));
  return decided !== undefined && decided(one);
};

/** The number that stands before the words on the line is the place's own. */
const bearsNumber = (state: State, { place, label }: MarkedPlace): boolean => {
  const own = state.paper.outline.place(place)?.label ?? null;
  return own !== null && [...label.matchAll(/\p{N}+|\b[a-z]\b/gu)].some(([part]) => part === own);
};

const certaintyOf = (state: State, line: KnownLine, one: MarkedPlace): number => {
  const above = state.pending?.placed.some(({ place }) => place === one.place) ?? false;
  const isNumbered = above || bearsNumber(state, one);
  const hasOther = !isNumbered && /\p{N}/u.test(one.label);
  if (line.isNew) return 0.985;
  switch (one.fit) {
    case 'whole':
      return isNumbered ? 0.995 : 0.99;
    case 'passage':
      return isNumbered ? 0.995 : hasOther ? 0.9 : line.places.length === 1 ? 0.985 : 0.95;
    case 'like':
      return isNumbered ? 0.975 : 0.9;
  }
};

/** What the marks ask of the place. */
const askedBy = (
  { pieces, isNew }: KnownLine,
  { current, fit, label }: MarkedPlace,
): Pick<Reading, 'kind' | 'edits'> => {
  const shall = wordsWithout('gone', pieces);
  if (isNew) return { kind: 'insert', edits: [edit('insert', null, withoutNumber(shall), null, null)] };
  const gone = letters(pieces.flatMap(({ is, text }) => (is === 'gone' ? [text] : [])).join(''));
  if (gone.endsWith(letters(current))) {
    const put = pieces.flatMap(({ is, text }) => (is === 'put' ? [text] : []));
    const fresh = withoutNumber(tidy(put.join(' ')));
    return letters(fresh) === ''
      ? { kind: 'delete', edits: [] }
      : { kind: 'replace', edits: [edit('replace', null, fresh, null, null)] };
  }
  if (fit !== 'like') return { kind: 'amend', edits: editsMarked(withoutLabel(pieces, label), current) };
  return { kind: 'amend', edits: wordChanges(current, shall.slice(label.length).trim()) };
};

/** "27 bis. To encourage …" without its number. */
export const withoutNumber = (text: string): string =>
  text.replace(/^[([]?\p{N}{1,3}(?:\s?(?:bis|ter|quater|alt)\b)?\s?[.)\]:]{0,2}\s+/iu, '');

/** Lines of one paragraph of which both are only passages. */
const continues = (state: State, before: Reading, { target, kind, evidence }: Reading): boolean => {
  const [from, to] = [before.evidence.at(-1)?.end ?? 0, evidence[0]?.start ?? 0];
  return (
    before.target === target &&
    before.kind === 'amend' &&
    kind === 'amend' &&
    state.paper.text.slice(from, to).trim() === ''
  );
};

/** Why words of a line that no place has are listed for a person. */
export const markedElsewhere =
  'words are marked as changed here that are not the draft’s: read as they stand after the change';

/**
 * What is left when the sentences have been read: changes in the sender's own words are listed for a person, and what
 * prose said of a paragraph that is shown marked is said twice.
 */
export const besideMarkedLines = (state: State, { known, others, cells, stoodOut }: MarkedLines): void => {
  placeByCells(state, cells);
  addStoodOut(state, stoodOut);
  for (const line of others) {
    const { start, end, pieces } = line;
    const over = readOver(state, line);
    if (over.some((one) => one.why.includes(marked)) || withMarkedWords(state, line)) continue;
    const isRead = over.length > 0;
    if (!isRead || pieces.some(({ is }) => is === 'gone'))
      state.notPlaced.push({ ...evidenceOf(state.paper, start, end), why: markedElsewhere });
  }
  if (known.length === 0) return;
  const shown = state.readings.filter((one) => one.why.includes(marked));
  const isRepeated = (one: Reading): boolean =>
    one.kind === 'amend' &&
    !one.why.includes(marked) &&
    shown.some(
      (other) =>
        other.target === one.target &&
        one.edits.every(({ old, new: fresh }) =>
          other.edits.some((each) => plain(each.old) === plain(old) && plain(each.new) === plain(fresh)),
        ),
    );
  const kept = state.readings.filter((one) => !isRepeated(one));
  state.readings.splice(0, state.readings.length, ...kept);
};

const readOver = (state: State, { start, end }: { readonly start: number; readonly end: number }): Reading[] =>
  state.readings.filter((one) => one.evidence.some((quote) => quote.start < end && start < quote.end));

/**
 * A whole line that only stands out, behind a paragraph copied as it is: a new paragraph, unless the sentences on it ask
 * something of the draft. A person sees it: a remark may be underlined too.
 */
const addStoodOut = (state: State, lines: readonly KnownLine[]): void => {
  for (const line of lines) {
    const [behind] = line.places;
    if (behind === undefined || readOver(state, line).length > 0) continue;
    const placed: Placed = {
      ...placedAt(`${behind.place}+`, stoodOutBehind, 'it stands behind words of the draft'),
      place: behind.place,
      form: 'new',
    };
    const why = 'action: a paragraph of its own stands out behind one of the draft’s';
    const reading = begun(placed, 'insert', 1, [why], [evidenceOf(state.paper, line.start, line.end)]);
    add(state, [Object.assign(reading, askedBy(line, behind), { isTold: true })]);
  }
};

const stoodOutBehind = 0.9;

/** A row whose number several sections have is that of the paragraph whose words one of its cells shows marked. */
const placeByCells = (state: State, cells: readonly KnownLine[]): void => {
  for (const reading of state.readings) {
    const [row] = reading.evidence;
    if (reading.target !== 'unknown' || row === undefined) continue;
    const shown = cells.filter(({ start, end }) => row.start <= start && end <= row.end);
    const places = new Set(shown.flatMap((cell) => cell.places.map(({ place }) => place)));
    const [place, ...more] = places;
    if (place === undefined || more.length > 0) continue;
    Object.assign(reading, { target: place, place, confidence: 0.985, candidates: [], isTold: true });
    reading.why[0] = 'place: its words agree';
  }
};

const plain = (text: string | null): string => letters(text ?? '');
