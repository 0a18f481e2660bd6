import type { Run } from './html-runs.ts';

/** A line whose words all have one colour that stands out. */
export interface ColouredLine {
  readonly start: number;
  readonly end: number;
  /** Red, green and blue. */
  readonly colour: string;
}

/** The lines of a text that are wholly in one vivid colour and no link; linear in the runs. */
export const colouredLines = (text: string, runs: readonly Run[]): ColouredLine[] => {
  const lines: ColouredLine[] = [];
  let start = 0;
  let run = 0;
  for (let end = text.indexOf('\n'); start < text.length; end = text.indexOf('\n', start)) {
    const until = end === -1 ? text.length : end;
    while ((runs[run]?.end ?? Infinity) <= start) run += 1;
    const colours = new Set<string>();
    for (let at = run; (runs[at]?.start ?? Infinity) < until; at += 1) {
      const one = runs[at];
      if (one !== undefined && /[\p{L}\p{N}]/u.test(text.slice(Math.max(one.start, start), Math.min(one.end, until))))
        colours.add(one.face.linked ? '' : one.face.colour);
    }
    const [colour] = colours;
    if (colours.size === 1 && colour !== undefined && colour !== '') lines.push({ start, end: until, colour });
    start = until + 1;
  }
  return lines;
};
