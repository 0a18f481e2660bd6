import { coreOf } from '#reference/core.ts';
import { mentionOf } from '#reference/mentions.ts';
import { isMark, plainNumber } from '#reference/mention.ts';
import type { Mention, Source } from '#reference/mention.ts';
import { unknown } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { countedPoint, leadAt, normAt, surely } from './point-counts.ts';
import type { Lead, Meant } from './point-counts.ts';
import { indexOf, labelledAt } from './point-labels.ts';
import type { Point } from './points.ts';
import { within } from './within.ts';
import { allWords, articles, numberNouns, ofWords, pointCounts, pointNouns, possessives } from './words/points.ts';

/** A paper names entries of a list less often than this. */
const mostMentions = 500;

/**
 * The entries of the answered list as the sender names them: "point 1", "your second suggestion", "the third one",
 * « le premier de vos points ». Each becomes a mention that says its places itself, among those of the draft's places.
 */
export const withPoints = (
  source: Source,
  named: readonly Mention[],
  points: readonly Point[],
  covered: (position: number) => boolean,
): readonly Mention[] => {
  if (points.length === 0) return named;
  const mentions: Mention[] = [];
  const inPlace = (first: number, last: number): readonly Mention[] =>
    within(named, { first: first - longestMention, last }, (mention) => mention.first).filter(
      (mention) => mention.last > first,
    );
  let known = false;
  for (let at = 0; at < source.tokens.length && mentions.length < mostMentions; at += 1) {
    const token = source.tokens[at];
    if (token === undefined || covered(token.start)) continue;
    known ||= speaksOfList(source, at);
    const found = meantAt(source, at, points, known);
    if (found === null) continue;
    const others = inPlace(at, found.end);
    if (others.some(({ path, named: title, foreign }) => path.length > 0 || title !== null || foreign !== null))
      continue;
    known = true;
    mentions.push(entryAt(source, at, found));
    at = found.end - 1;
  }
  mentions.push(...numberedLines(source, named, points));
  if (mentions.length === 0) return named;
  const free = named.filter(({ first, last }) => !mentions.some((one) => first < one.last && one.first < last));
  return [...free, ...mentions].sort((one, other) => one.first - other.first);
};

/** Tokens of the longest reference that one to an entry may lie in. */
const longestMention = 40;

/** "1 - yes", "2 - yes", "3 - no" at the beginning of lines, counted as the list is: its entries, and no paragraphs. */
const numberedLines = (source: Source, named: readonly Mention[], points: readonly Point[]): Mention[] => {
  const lines = named.filter(
    (mention, index) =>
      mention.weak &&
      mention.unit === 'paragraph' &&
      mention.numbers.length === 1 &&
      mention.numbers[0]?.to === null &&
      (mention.first === 0 || (source.tokens[mention.first]?.breaks ?? 0) > 0) &&
      !isSameLine(source, mention, named[index + 1]),
  );
  const numbers = lines.map((mention) => mention.numbers[0]?.from ?? 0);
  if (numbers.length < 2 || numbers[0] !== 1) return [];
  if (numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0))) return [];
  const meant = numbers.map((number) => points[indexOf(String(number), points) ?? -1]);
  return lines.flatMap(({ first, last }, index) => {
    const point = meant[index];
    return point === undefined || meant.includes(undefined)
      ? []
      : [entryAt(source, first, { points: [point], factor: surely.several, end: last })];
  });
};

const isSameLine = ({ tokens }: Source, { last }: Mention, next: Mention | undefined): boolean => {
  if (next === undefined) return false;
  for (let at = last; at <= next.first; at += 1) if ((tokens[at]?.breaks ?? 0) > 0) return false;
  return true;
};

/** "Your points", "the two items below", « les propositions ci-dessous »: from here on "the second" is of these. */
const speaksOfList = (source: Source, at: number): boolean => {
  const norm = normAt(source, at);
  if (!pointNouns.has(norm) || !norm.endsWith('s')) return false;
  const before = normAt(source, at - 1);
  return possessives.has(before) || articles.has(before) || pointCounts.has(before) || ofWords.has(before);
};

const meantAt = (source: Source, at: number, points: readonly Point[], known: boolean): Meant | null => {
  const lead = leadAt(source, at);
  return (
    labelledNoun(source, lead, points) ?? countedPoint(source, lead, points, known) ?? everyPoint(source, lead, points)
  );
};

/** "Point 3", "your suggestions 1 and 3", "item (b)", "your no. 2". */
const labelledNoun = (source: Source, { end, theirs }: Lead, points: readonly Point[]): Meant | null => {
  const isNoun = pointNouns.has(normAt(source, end));
  const isNumber = numberNouns.has(normAt(source, end)) || isMark(source.tokens[end], '#');
  if (!isNoun && !isNumber && !theirs) return null;
  if (isNoun && isAgenda(source, end)) return null;
  let from = isNoun || isNumber ? end + 1 : end;
  if (isNoun && numberNouns.has(normAt(source, from))) from += 1;
  if (isMark(source.tokens[from], '.°º#')) from += 1;
  // "No.", and the next line's number behind it.
  if (isNumber && source.tokens[from]?.breaks !== 0) return null;
  const found = labelledAt(source, from, points, isNoun);
  if (found === null) return null;
  return { ...found, factor: isNoun || theirs ? surely.labelled : surely.doubtful };
};

const isAgenda = (source: Source, at: number): boolean =>
  ['agenda', 'jour'].includes(normAt(source, at - 1)) ||
  [2, 3, 4].some((step) => ['agenda', 'jour'].includes(normAt(source, at + step)));

/** "Both of your points", "all five points", "all of them". */
const everyPoint = (source: Source, { end: at, theirs }: Lead, points: readonly Point[]): Meant | null => {
  if (theirs && pointCounts.get(normAt(source, at)) === points.length && pointNouns.has(normAt(source, at + 1)))
    return isMark(source.tokens[at + 2], ':') ? null : { points, factor: surely.several, end: at + 2 };
  if (!allWords.has(normAt(source, at))) return null;
  if (normAt(source, at) === 'both' && points.length !== 2) return null;
  let end = at + 1;
  for (let steps = 0; steps < 4; steps += 1) {
    const norm = normAt(source, end);
    if (pointNouns.has(norm) && norm.endsWith('s')) return { points, factor: surely.several, end: end + 1 };
    const count = pointCounts.get(norm);
    if (count !== undefined && count !== points.length) return null;
    if (!(ofWords.has(norm) || possessives.has(norm) || articles.has(norm) || count !== undefined)) return null;
    end += 1;
  }
  return null;
};

const entryAt = (source: Source, first: number, { points, factor, end: last }: Meant): Mention => {
  const given = points.flatMap(({ placed }): readonly Placed[] =>
    placed.map((one) => ({ ...one, confidence: one.confidence * factor })),
  );
  const numbers = points.map((_, index) => plainNumber(index + 1));
  return {
    ...mentionOf(source, first, coreOf({ unit: 'paragraph', numbers, last })),
    given: {
      placed: given.length > 0 ? given : [unknown('the entry names no place', [])],
      by: points[0]?.by ?? null,
      deletes: points.some(({ deletes }) => deletes),
      words: points.length === 1 ? (points[0]?.words ?? null) : null,
    },
  };
};
