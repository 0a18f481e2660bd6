import { isMark } from '#reference/mention.ts';
import type { Source } from '#reference/mention.ts';
import { ordinalAt } from '#reference/ordinals.ts';
import type { Point } from './points.ts';
import {
  afterPoints,
  articles,
  groupPronouns,
  ofWords,
  ones,
  pointCounts,
  pointNouns,
  possessives,
} from './words/points.ts';

/** Which entries of the answered list are meant, and how surely. */
export interface Meant {
  readonly points: readonly Point[];
  readonly factor: number;
  readonly end: number;
}

/** How surely each way of naming an entry is read; a factor on the entry's own place. */
export const surely = {
  labelled: 0.995,
  counted: 0.993,
  /** "The second one", once the list has been spoken of. */
  known: 0.993,
  several: 0.98,
  /** "No. 2" may be the draft's. */
  doubtful: 0.96,
} as const;

/** Articles and "your" before what names an entry. */
export interface Lead {
  readonly end: number;
  readonly article: boolean;
  readonly theirs: boolean;
}

export const leadAt = (source: Source, at: number): Lead => {
  let [end, article, theirs] = [at, false, false];
  for (let steps = 0; steps < 3; steps += 1) {
    const norm = normAt(source, end);
    if (possessives.has(norm)) theirs = true;
    else if (articles.has(norm)) article = true;
    else if (!(norm === "'" && end > at)) break;
    end += 1;
  }
  return { end, article, theirs };
};

/** "Your second point", "the first and the third one", "the last two points", "the first of your points". */
export const countedPoint = (source: Source, lead: Lead, points: readonly Point[], known: boolean): Meant | null => {
  if (!lead.article && !lead.theirs) return null;
  const places: number[] = [];
  let { end } = lead;
  for (let more = lead.end; places.length < points.length;) {
    const one = orderAt(source, more, points.length);
    if (one === null) break;
    places.push(one.place);
    ({ end } = one);
    const and = source.phrase(end);
    if (and?.meaning.is !== 'and') break;
    more = leadAt(source, and.end).end;
  }
  if (places.length === 0) return null;
  const slice = sliced(source, end, places, points);
  const chosen = slice ?? places.map((place) => points[place]);
  if (slice !== null) end += 1;
  const meant = chosen.filter((one) => one !== undefined);
  if (meant.length < chosen.length) return null;
  const behind = closes(source, end, lead.theirs || known);
  if (behind !== null)
    return { points: meant, factor: meant.length > 1 ? surely.several : surely.counted, end: behind };
  return known && isAlone(source, end) ? { points: meant, factor: surely.known, end } : null;
};

/** The noun that an ordinal counts, or "one", or "of your points", "of these"; the token behind it. */
const closes = (source: Source, at: number, known: boolean): number | null => {
  const norm = normAt(source, at);
  if (pointNouns.has(norm)) return source.tokens[at + 1]?.kind === 'number' ? null : at + 1;
  if (ones.has(norm)) return known ? at + 1 : null;
  if (!ofWords.has(norm)) return null;
  let end = leadAt(source, at + 1).end;
  while (pointCounts.has(normAt(source, end)) || ofWords.has(normAt(source, end))) end = leadAt(source, end + 1).end;
  if (pointNouns.has(normAt(source, end))) return end + 1;
  return known && groupPronouns.has(normAt(source, end - 1)) && end > at + 1 ? end : null;
};

const orderAt = (source: Source, at: number, count: number): { place: number; end: number } | null => {
  const found = source.phrase(at);
  if (found?.meaning.is === 'last') return { place: count - 1, end: found.end };
  const ordinal = ordinalAt(source, at);
  return ordinal === null ? null : { place: ordinal.value - 1, end: ordinal.end };
};

/** "The first two", "the last three". */
const sliced = (
  source: Source,
  at: number,
  [place]: readonly number[],
  points: readonly Point[],
): readonly Point[] | null => {
  const count = pointCounts.get(normAt(source, at));
  if (count === undefined || count > points.length) return null;
  if (place === 0) return points.slice(0, count);
  return place === points.length - 1 ? points.slice(-count) : null;
};

/** Nothing that an ordinal could count stands behind it; and no enumeration of the sender's own ("the first: paragraph 4 …"). */
export const isAlone = (source: Source, end: number): boolean => {
  const next = source.tokens[end];
  if (next === undefined || next.breaks > 0) return true;
  if (next.kind !== 'word') return !isMark(next, ':"“«');
  return afterPoints.has(next.norm) || /^\p{Lu}/u.test(next.text);
};

export const normAt = (source: Source, at: number): string => source.tokens[at]?.norm ?? '';
