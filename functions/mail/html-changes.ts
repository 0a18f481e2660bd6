import type { Run } from './html-runs.ts';
import type { MarkedChange, Stressed } from './marked-changes.ts';

/** What the faces of a text say of changes. */
export interface Changes {
  readonly changes: readonly MarkedChange[];
  readonly stressed: readonly Stressed[];
}

interface Segment extends Run {
  op: MarkedChange['op'] | null;
}

/** A line, or a line of a table's cell. */
interface Unit {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
  readonly isQuoted: boolean;
  /** It has words on more than one ground. */
  readonly isMixed: boolean;
}

/** What is known of how one author marks: the sender, or whoever wrote the quoted mail. */
interface Habit {
  strikes: boolean;
  readonly looks: Set<string>;
}

/**
 * Struck-out words are deleted, and what Word or HTML says is inserted is added. Underline, colour, ground and bold are
 * stress as often as insertion: they count where words are struck out in the same line, or where they look like what
 * counted there; a whole short line in such a look is a heading, a number or "Paragraph 4:" before the words a label, and
 * a link is a link. Linear in the runs.
 * @param text without marks; positions in the result are in it.
 * @param quoted ranges of an earlier mail, whose author's habits are another's.
 */
export const changesIn = (
  text: string,
  runs: readonly Run[],
  quoted: readonly { readonly start: number; readonly end: number }[],
): Changes => {
  const units = unitsOf(text, runs, quoted);
  const usual = usualOf(runs);
  const habits: Record<'own' | 'quoted', Habit> = {
    own: { strikes: false, looks: new Set() },
    quoted: { strikes: false, looks: new Set() },
  };
  const habitOf = (unit: Unit): Habit => (unit.isQuoted ? habits.quoted : habits.own);
  for (const unit of units) {
    for (const one of unit.segments) one.op = one.face.struck ? 'delete' : one.face.inserted ? 'insert' : null;
    if (!unit.segments.some((one) => one.op === 'delete')) continue;
    const habit = habitOf(unit);
    habit.strikes = true;
    for (const one of insertedBeside(text, unit, usual)) {
      one.op = 'insert';
      habit.looks.add(lookOf(one, unit, usual));
    }
  }
  for (const unit of units) if (habitOf(unit).strikes) markAlike(text, unit, habitOf(unit), usual);
  return {
    changes: units.flatMap((unit) => joined(text, unit)),
    stressed: units.filter(({ segments }) => segments.every((one) => one.op === null)).flatMap(stressedIn(text, usual)),
  };
};

interface Usual {
  readonly colour: string;
  readonly ground: string;
}

/** The colour and the ground that most of the mail has. */
const usualOf = (runs: readonly Run[]): Usual => ({
  colour: most(runs.map(({ start, end, face }) => [face.colour, end - start])),
  ground: most(runs.map(({ start, end, face }) => [face.ground, end - start])),
});

const most = (counted: readonly (readonly [string, number])[]): string => {
  const sums = new Map<string, number>();
  for (const [value, length] of counted) sums.set(value, (sums.get(value) ?? 0) + length);
  const all = [...sums.values()].reduce((sum, length) => sum + length, 0);
  return [...sums].find(([, length]) => length > all * 0.6)?.[0] ?? '';
};

/** What makes a segment stand out, as one word; '' where nothing does. */
const lookOf = ({ face }: Segment, unit: Unit, usual: Usual): string => {
  if (face.linked) return '';
  return [
    face.underlined ? 'underlined' : '',
    face.colour === usual.colour ? '' : face.colour,
    face.ground === usual.ground || !unit.isMixed ? '' : face.ground && `on ${face.ground}`,
    face.bold ? 'bold' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
};

const insertedBeside = (text: string, unit: Unit, usual: Usual): Segment[] =>
  unit.segments.filter((one, at) => {
    const look = one.op === null ? lookOf(one, unit, usual) : '';
    if (look === '' || isLabel(text, one, unit)) return false;
    const touches = [unit.segments[at - 1], unit.segments[at + 1]].some((other) => other?.op === 'delete');
    return look !== 'bold' || touches;
  });

/** Words: a line of fewer, all in one look and without a full stop, is a heading. */
const longestHeading = 12;

const markAlike = (text: string, unit: Unit, { looks }: Habit, usual: Usual): void => {
  if (unit.segments.some((one) => one.op !== null)) return;
  const found = unit.segments.map((one) => ({ one, look: lookOf(one, unit, usual) }));
  const isWhole = found.every(({ look }) => look !== '');
  const line = text.slice(unit.start, unit.end).trim();
  if (isWhole && line.split(/\s+/u).length < longestHeading && !/[.;。；]$/u.test(line)) return;
  for (const [at, { one, look }] of found.entries())
    if (!isLabel(text, one, unit) && (looks.has(look) || (look.startsWith('underlined') && at > 0))) one.op = 'insert';
};

/** "27.", "II.27 bis", "Paragraph 27:" before the words of a line. */
const isLabel = (text: string, segment: Segment, unit: Unit): boolean => {
  const { start, end } = segment;
  if (segment !== unit.segments[0]) return false;
  const words = text.slice(start, end);
  return (
    (words.length <= 16 && /^[\p{L}\p{N}\s.()\-–]+$/u.test(words) && /[\p{N}IVX]/u.test(words)) ||
    (words.length <= 60 && /[:：]$/u.test(words)) ||
    (words.length <= 60 && /^\s{0,3}[:：]/u.test(text.slice(end, end + 4)))
  );
};

/** Neighbours of one kind are one change; PITFALLS: Word cuts a change into dozens of runs. */
const joined = (text: string, { segments }: Unit): MarkedChange[] => {
  const changes: { start: number; end: number; op: MarkedChange['op'] }[] = [];
  let before: Segment | null = null;
  for (const one of segments) {
    const last = changes.at(-1);
    if (one.op !== null && before?.op === one.op && last !== undefined && isBlank(text, last.end, one.start))
      last.end = one.end;
    else if (one.op !== null) changes.push({ start: one.start, end: one.end, op: one.op });
    before = one;
  }
  return changes;
};

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';

const stressedIn =
  (text: string, usual: Usual) =>
  (unit: Unit): Stressed[] => {
    const found = unit.segments.filter((one) => lookOf(one, unit, usual) !== '' && !isLabel(text, one, unit));
    return found.length === unit.segments.length && !isUnderlinedSentence(text, unit)
      ? []
      : found.map(({ start, end }) => ({ start, end }));
  };

/** A whole line that is underlined is a heading, or a new paragraph: that ends like a sentence. */
const isUnderlinedSentence = (text: string, { start, end, segments }: Unit): boolean =>
  segments.every(({ face }) => face.underlined && !face.linked) && /[.;。；؛]$/u.test(text.slice(start, end).trim());

const unitsOf = (
  text: string,
  runs: readonly Run[],
  quoted: readonly { readonly start: number; readonly end: number }[],
): Unit[] => {
  const units: Unit[] = [];
  let run = 0;
  let quote = 0;
  for (const { start, end } of linesIn(text)) {
    while ((runs[run]?.end ?? Infinity) <= start) run += 1;
    while ((quoted[quote]?.end ?? Infinity) <= start) quote += 1;
    const segments: Segment[] = [];
    for (let at = run; (runs[at]?.start ?? Infinity) < end; at += 1) {
      const one = runs[at];
      if (one === undefined) break;
      const words = text.slice(Math.max(one.start, start), Math.min(one.end, end));
      const from = Math.max(one.start, start) + words.length - words.trimStart().length;
      const until = from + words.trim().length;
      if (until > from) segments.push({ start: from, end: until, face: one.face, op: null });
    }
    const isQuoted = (quoted[quote]?.start ?? Infinity) <= start + 3;
    const isMixed = segments.some((one) => one.face.ground !== segments[0]?.face.ground);
    if (segments.length > 0) units.push({ start, end, segments, isQuoted, isMixed });
  }
  return units;
};

/** Lines, and within tables the lines of cells. */
const linesIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/[^\n\t\u2028]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
