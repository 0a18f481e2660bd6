/** One row of a table: its words cell by cell, and where in the part it stands. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

/** Rows that stand under one another, before anyone knows what their columns hold. */
export interface Table {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly Row[];
  /** Rows drawn to one width: a row without its first cells goes on with the row above. */
  readonly drawn: boolean;
}

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `pipe`, `tab`, `semicolon`, `slash`: cells with a mark between; `gap`: with blanks between; `rule`: a drawn line. */
  readonly is: 'blank' | 'rule' | 'pipe' | 'tab' | 'semicolon' | 'slash' | 'gap' | 'plain';
  readonly cells: readonly string[];
}

const ruleForm = /^[\s|+:=\-_–—─━═│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╟╫╢┏┳┓┣╋┫┗┻┛╭╮╰╯]+$/u;
const pipeForm = /[|│┃║｜¦]/u;

/** The lines of a text, each cut into the cells that its marks show. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push(lineAt(text.slice(start, end), start));
    start = end + 1;
  }
  return lines;
};

const lineAt = (raw: string, start: number): Line => {
  const text = raw.trimEnd();
  const line = (is: Line['is'], cells: readonly string[]): Line => ({
    start: start + (text.length - text.trimStart().length),
    end: start + text.length,
    text,
    is,
    cells: cells.map((cell) => cell.trim()),
  });
  if (text === '') return line('blank', []);
  if (ruleForm.test(text) && /[-=─━═_]{2}|[-=]\s?[|+]/u.test(text)) return line('rule', []);
  if (pipeForm.test(text)) return line('pipe', text.replaceAll('\\|', '/').split(pipeForm));
  // A line that is only set in by tabs has no cells.
  if (raw.trimStart().includes('\t')) return line('tab', raw.split('\t'));
  if (/\S {2}/u.test(text)) return line('gap', []);
  // "and/or" and "I / II" part no cells.
  const slashed = slashedCells(text);
  if (slashed.length >= 3) return line('slash', slashed);
  const parts = text.split(';');
  return parts.length >= 3 ? line('semicolon', parts) : line('plain', [text]);
};

/** The cells of a line that slashes part. */
export const slashedCells = (text: string): string[] => text.split(/ \/(?: |$)/u);
