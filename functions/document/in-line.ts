/**
 * Names that run from the right, and such that run from the left, from their first letter to their last or to a number,
 * with what is bracketed inside them: `RC3/0147/3` is one as much as `Iran (Islamic Republic of)`.
 */
const fromRightName =
  /([\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Zs}'’.\-–\u0640\p{Script=Inherited}]*(?:[\p{Script=Arabic}\p{Script=Hebrew}0-9\u0660-\u0669]|\([\p{Script=Arabic}\p{Script=Hebrew}0-9\u0660-\u0669\p{Zs}'’.\-–\u0640\p{Script=Inherited}]*\)))*)/u;
const fromLeftName =
  /([^\P{L}\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Zs}'’./\-–\p{Script=Inherited}]*(?:[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}]|[0-9]|\([^\p{Script=Arabic}\p{Script=Hebrew}()]*\)))*)/u;

/** A part of a line that runs in one direction. */
export interface Stretch {
  readonly text: string;
  readonly fromRight: boolean;
}

/**
 * A line of ours with strangers' names in it, in stretches of one direction each. Without more, what stands between two
 * names that run from the right is drawn from the right as well: brackets change sides and names their places (UAX 9, N1).
 * So a mark of the line's own direction, which nobody sees, stands beside each name that runs against it.
 */
export const stretchesOf = (line: string, fromRight: boolean): Stretch[] => {
  const mark = fromRight ? '\u200f' : '\u200e';
  const parts = line.split(fromRight ? fromLeftName : fromRightName);
  return parts.flatMap((text, index): Stretch[] => {
    if (index % 2 === 1) return [{ text, fromRight: !fromRight }];
    const marked = parts.length > 1 && (index > 0 || text === '') ? mark + text : text;
    return marked === '' ? [] : [{ text: marked, fromRight }];
  });
};

/** The same in one piece, for where a text has no runs. */
export const inLine = (line: string, fromRight: boolean): string =>
  stretchesOf(line, fromRight)
    .map(({ text }) => text)
    .join('');

/** Words that run as they do, whole within a line that runs the other way. */
export const embedded = (words: string, fromRight: boolean): string =>
  `${fromRight ? '\u202b' : '\u202a'}${words}\u202c`;
