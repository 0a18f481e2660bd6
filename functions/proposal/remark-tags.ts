import type { Point } from './points.ts';

/** Remarks that open alike; one may do so for its own sake. */
const fewest = 2;

/** Of all remarks. */
const most = 0.6;

/** UTF-16 units in which a remark opens. */
const longestOpening = 200;

const closers: Readonly<Record<string, string>> = { '[': ']', '(': ')', '【': '】', '（': '）' };

/** A name of a word or three before a colon or a dash, with or without a bracket or an arrow before it. */
const opening =
  /^([\s>＞–—\-*=→⇒➔[(【（]{0,10})(?:(\p{L}[\p{L}\p{M}.'’]{0,24}(?: \p{L}[\p{L}\p{M}.'’]{0,24}){0,2}) ?(?:[:：]|[-–—>] ))?/u;

/**
 * "> 14. We reaffirm …" and beneath it "AUS: yes.", "[中方：同意。]", "--> да": what the sender opens all remarks between the
 * lines with is no part of them. Blanked out, character for character.
 */
export const withoutTags = (visible: string, points: readonly Point[]): string => {
  if (points.length < fewest) return visible;
  const tags = points.flatMap(({ end }) => {
    const own = visible.slice(end, end + longestOpening).trimStart();
    return own === '' ? [] : [tagOf(own)];
  });
  const counts = new Map<string, number>();
  for (const tag of tags) if (tag !== '') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] < fewest || first[1] < tags.length * most) return visible;
  const [tag] = first;
  return visible
    .split('\n')
    .map((line) => (tagOf(line) === tag ? untagged(line) : line))
    .join('\n');
};

/** The name, or else the bracket or arrow, with which a remark opens; a dash alone is a list's. */
const tagOf = (line: string): string => {
  const [, marks = '', name] = opening.exec(line) ?? [];
  return name ?? (/[>＞→⇒➔[(【（]/u.test(marks) ? marks.replaceAll(/\s+/gu, '') : '');
};

const untagged = (line: string): string => {
  const [whole = '', marks = ''] = opening.exec(line) ?? [];
  const closer = closers[/[[(【（]/u.exec(marks)?.[0] ?? ''];
  const rest = line.slice(whole.length);
  const end = rest.trimEnd().length;
  const isClosed = closer !== undefined && rest.charAt(end - 1) === closer;
  return ' '.repeat(whole.length) + (isClosed ? rest.slice(0, end - 1) + ' ' + rest.slice(end) : rest);
};
