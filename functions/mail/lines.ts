/** One line of a text; `end` is after its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Without the line break. */
  readonly text: string;
}

export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop + 1;
    lines.push({ start, end, text: text.slice(start, stop === -1 ? text.length : stop) });
    start = end;
  }
  return lines;
};

/** Nothing that a person would see stands on the line. */
export const isBlank = (line: Line | undefined): boolean =>
  line === undefined ||
  line.text.trim() === '' ||
  /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/.test(line.text);

/** A line without direction marks and emphasis stars, its blanks plain. */
export const unmarked = (text: string): string =>
  text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff*]/g, '').replace(/[\u00a0\u202f]/g, ' ');

/** A line as its marker words are compared: as above, in lower case. */
export const plain = (text: string): string => unmarked(text).trim().toLowerCase();
