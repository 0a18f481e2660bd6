import { isMark } from '#reference/mention.ts';
import type { Source } from '#reference/mention.ts';
import type { Point } from './points.ts';
import type { Sentence } from './sentences.ts';

/** "1", "1 and 3", "2-4", "(b)", "a) and c)": entries by their printed labels, or, in a list with dashes, by their order. */
export const labelledAt = (
  source: Source,
  at: number,
  points: readonly Point[],
  bareLetters: boolean,
): { points: Point[]; end: number } | null => {
  const found: number[] = [];
  let end = at;
  for (let next = at; found.length <= points.length;) {
    const one = labelAt(source, next, points, bareLetters);
    if (one === null) break;
    const from = found.at(-1);
    const isRange = from !== undefined && source.phrase(end)?.meaning.is === 'to';
    if (isRange) for (let between = from + 1; between < one.index; between += 1) found.push(between);
    found.push(one.index);
    ({ end } = one);
    const joint = source.phrase(end);
    if ((joint?.meaning.is !== 'and' && joint?.meaning.is !== 'to') || source.tokens[end]?.breaks !== 0) break;
    next = joint.end;
  }
  const meant = found.flatMap((index) => points[index] ?? []);
  return meant.length === 0 ? null : { points: meant, end };
};

const labelAt = (
  source: Source,
  at: number,
  points: readonly Point[],
  bareLetters: boolean,
): { index: number; end: number } | null => {
  const open = isMark(source.tokens[at], '([') ? 1 : 0;
  const token = source.tokens[at + open];
  if (token === undefined || token.breaks === 2) return null;
  const closed = isMark(source.tokens[at + open + 1], ')]') && source.tokens[at + open + 1]?.spaced === false;
  if (token.kind !== 'number' && !closed && !bareLetters) return null;
  // "16.4", "5 %" label nothing.
  const behind = source.tokens[at + 1];
  if (
    token.kind === 'number' &&
    isMark(behind, '.,%') &&
    source.tokens[at + 2]?.kind === 'number' &&
    !source.tokens[at + 2]?.spaced
  )
    return null;
  const index = indexOf(token.kind === 'number' ? String(token.value) : token.norm, points);
  return index === null ? null : { index, end: at + open + (closed ? 2 : 1) };
};

/** Which entry has a label; null if none has, or several have. */
export const indexOf = (label: string, points: readonly Point[]): number | null => {
  const having = points.flatMap((point, index) => (point.label === label ? [index] : []));
  const [only] = having;
  if (only !== undefined) return having.length === 1 ? only : null;
  const order = Number(label) - 1;
  return points.every((point) => point.label === null) && points[order] !== undefined ? order : null;
};

/** What a line is numbered with, without marks: "3", "b"; null for a dash or nothing. */
export const labelOf = ({ marker }: Pick<Sentence, 'marker'>): string | null =>
  marker === null ? null : (/[\p{L}\p{Nd}]+/u.exec(marker.text)?.[0]?.toLowerCase() ?? null);
