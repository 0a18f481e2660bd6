import type { WordDocument } from '#document/word-document.ts';
import type { Outline } from '#draft/outline.ts';
import type { Span } from '#mail/spans.ts';
import type { Reading } from './item-of.ts';
import { askedOfUnit } from './word-asked.ts';
import { bracketsAsChanges, isTyped } from './word-brackets.ts';
import type { Asked } from './word-asked.ts';
import { coveredUnits } from './word-covered.ts';
import { askedOfClean, isCleanCopy } from './word-clean.ts';
import { looksAsChanges } from './word-looks.ts';
import { pairsIn } from './word-pairs.ts';
import { pastedAsTyped } from './word-pasted.ts';
import { reservedBetween } from './word-reserved.ts';
import { standsAlone } from './word-rows.ts';
import { anchoredIn } from './word-anchored.ts';
import type { PlacedNote } from './word-notes.ts';
import type { WordNote } from './word-text.ts';
import { merges, withMoves } from './word-joined.ts';
import { newOfUnit } from './word-new.ts';
import { wholeSections } from './word-sections.ts';
import { placesOfUnits } from './word-places.ts';
import type { Known } from './word-places.ts';
import type { Evidence } from './reading.ts';
import { allChanges, unitsOf } from './word-units.ts';
import type { Unit, UnitPart } from './word-units.ts';
import type { WrittenPart } from './written.ts';

/** What a Word file asks by its changes, and its text without what was thereby read. */
export interface WordRead {
  /** The draft's own paragraphs are quoted; what is left is the sender's prose. */
  readonly part: WrittenPart;
  readonly readings: readonly Reading[];
  /** The paragraphs of the draft in it: where they stand in the text, so that prose below them can mean them. */
  readonly passed: readonly { readonly start: number; readonly end: number; readonly place: string }[];
  /** Comments in the margin of the draft's paragraphs. */
  readonly notes: readonly PlacedNote[];
}

/** Reads the tracked changes of a Word file; a part of another kind comes back as it is. */
export const readWordPart = (part: WrittenPart, outline: Outline): WordRead => {
  if (part.word === undefined) return { part, readings: [], passed: [], notes: [] };
  const { shown } = part.word;
  const {
    document: looked,
    isByLooks,
    hasLegend,
  } = looksAsChanges(pastedAsTyped(part.word.document, outline), outline);
  const { document, hasLegend: saysBrackets } = bracketsAsChanges(looked, outline);
  const units = unitsOf(document);
  const places = placesOfUnits(units, outline);
  const lineOf = (one: UnitPart | undefined): { readonly start: number; readonly end: number } =>
    shown.lines[one?.index ?? -1] ?? { start: 0, end: 0 };
  const evidenceOf = (one: UnitPart): Evidence => {
    const { start, end } = lineOf(one);
    return { part: part.part, start, end, quote: part.text.slice(start, end) };
  };
  const rangeOf = (unit: Unit): { readonly start: number; readonly end: number } => ({
    start: lineOf(unit.parts[0]).start,
    end: lineOf(unit.parts.at(-1)).end,
  });
  const isAlone = standsAlone(units);
  const alone = places.map((place, index) => (isAlone(index) ? place : null));
  const isClean = isCleanCopy(units, alone);
  const asked = isClean ? askedOfClean(units, alone, outline, evidenceOf) : [];
  const covered = isClean ? coveredByClean(units, alone, asked) : coveredUnits(units, places);
  if (!isClean) asked.push(...askedOfUnits(units, places, covered, outline, evidenceOf));
  const pairs = pairsIn(units, places, evidenceOf);
  for (const index of pairs.covered) covered[index] = true;
  asked.push(...pairs.asked, ...reservedBetween(units, places, asked, evidenceOf));
  asked.sort((one, other) => one.unit - other.unit);
  for (const { reading, unit } of asked)
    if (units[unit] !== undefined && allChanges(units[unit]).some(isTyped)) doubtLooks(reading, saysBrackets);
  const whole = wholeSections(asked, outline);
  const gone = new Set(whole.flatMap(({ reading, unit }) => (reading.kind === 'delete' ? [unit] : [])));
  const all = withMoves(
    whole,
    (target) => Object.values(outline.place(target)?.words ?? {})[0] ?? '',
    (unit) => (places[unit] ?? null) !== null && !gone.has(unit),
  );
  if (isByLooks) for (const { reading } of all) doubtLooks(reading, hasLegend);
  const notes = placedNotes(shown.notes, part.word.document, units, places);
  const ranges = covered.flatMap((is, index) => {
    const unit = units[index];
    return is && unit !== undefined ? [{ ...rangeOf(unit), place: places[index]?.place ?? null }] : [];
  });
  return {
    part: { ...part, spans: spansAround([...ranges, ...notes.map(lineOfNote(part.text))], part.text.length) },
    notes,
    readings: all.map(({ reading }) => reading),
    passed: ranges.flatMap(({ start, end, place }) => (place === null ? [] : [{ start, end, place }])),
  };
};

/** Below the threshold of every conference: a person looks where no legend says what a mark by hand means. */
const withoutLegend = 0.95;

const doubtLooks = (reading: Reading, hasLegend: boolean): void => {
  const told = hasLegend
    ? 'the paper says what its marks mean'
    : 'marked by its looks only, and nothing says what they mean';
  reading.why = reading.why.map((one) => (one.startsWith('marked by ') ? told : one));
  if (!hasLegend) reading.confidence *= withoutLegend;
};

/** In a clean copy: the draft's paragraphs, and the new ones among them. */
const coveredByClean = (
  units: readonly Unit[],
  places: readonly (Known | null)[],
  asked: readonly Asked[],
): boolean[] => {
  const put = new Set(asked.flatMap(({ unit, put: words }) => (words === null ? [] : [unit])));
  return units.map((_, index) => (places[index] ?? null) !== null || put.has(index));
};

const placedNotes = (
  notes: readonly WordNote[],
  document: WordDocument,
  units: readonly Unit[],
  places: readonly (Known | null)[],
): PlacedNote[] => {
  const placeOf = new Map<number, string>();
  let above: string | null = null;
  for (const [index, { parts, before }] of units.entries()) {
    // What is said of a new paragraph is said of where it stands.
    const place: string | null = places[index]?.place ?? (before === '' ? above : null);
    if (place !== null) for (const part of parts) placeOf.set(part.index, place);
    above = place ?? above;
  }
  return notes.flatMap((note) => {
    const { anchor } = note.comment;
    const place = placeOf.get(anchor?.paragraph ?? -1);
    const paragraph = document.paragraphs[anchor?.paragraph ?? -1];
    if (anchor === null || paragraph === undefined || place === undefined || note.start === note.end) return [];
    const covered = document.paragraphs
      .slice(anchor.paragraph + 1, (anchor.last ?? anchor.paragraph) + 1)
      .flatMap((_, at) => placeOf.get(anchor.paragraph + 1 + at) ?? []);
    const further = [...new Set(covered)].filter((one) => one !== place);
    const anchored = further.length > 0 ? null : anchoredIn(paragraph, anchor);
    return [{ ...note, place, further, anchored }];
  });
};

/** The comment with its bracket and the name before it. */
const lineOfNote =
  (text: string) =>
  ({ start, end }: WordNote): { readonly start: number; readonly end: number } => ({
    start: text.lastIndexOf('\n', start) + 1,
    end: end + 1,
  });

const askedOfUnits = (
  units: readonly Unit[],
  places: readonly (Known | null)[],
  covered: readonly boolean[],
  outline: Outline,
  evidenceOf: (part: UnitPart) => Evidence,
): Asked[] => {
  const below = nextKnown(places);
  const asked: Asked[] = [];
  let above: Known | null = null;
  for (const [index, unit] of units.entries()) {
    const known = places[index] ?? null;
    if (covered[index] === true && allChanges(unit).length > 0) {
      if (known !== null)
        asked.push(...askedOfUnit({ unit, index, known, outline, evidence: unit.parts.map(evidenceOf) }));
      const around = { above, own: known, below: below[index] ?? null };
      asked.push(...newOfUnit(unit, index, around, outline, evidenceOf));
    }
    above = known ?? above;
  }
  asked.push(...merges(units, places, evidenceOf));
  return asked;
};

/** For each unit the next known one behind it. */
const nextKnown = (places: readonly (Known | null)[]): (Known | null)[] => {
  const out: (Known | null)[] = [];
  let next: Known | null = null;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    out[at] = next;
    next = places[at] ?? next;
  }
  return out;
};

/** The text in spans: what was read as the draft's is quoted, the rest the sender's own. */
const spansAround = (ranges: readonly { readonly start: number; readonly end: number }[], length: number): Span[] => {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    if (start > at) spans.push({ start: at, end: start, role: 'own' });
    spans.push({ start: Math.max(start, at), end, role: 'quoted' });
    at = end;
  }
  if (at < length || length === 0) spans.push({ start: at, end: length, role: 'own' });
  return spans;
};
