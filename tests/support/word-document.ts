import type { Change, Comment, Look, Paragraph, Run, WordDocument } from '#document/word-document.ts';

/** Builds Word documents as data, as their reader would give them. */

export const plainLook: Look = {
  struck: false,
  underlined: false,
  bold: false,
  italic: false,
  colour: null,
  ground: null,
  hidden: false,
};

export const date = '2018-06-15T10:00:00Z';

export const change = (kind: Change['kind'], name: string | null, move: string | null = null): Change => ({
  kind,
  name,
  date,
  move,
});

const run = (text: string, changes: readonly Change[] = [], look: Partial<Look> = {}): Run => ({
  text,
  changes,
  look: { ...plainLook, ...look },
});

const looks: Readonly<Record<string, Partial<Look>>> = {
  s: { struck: true },
  u: { underlined: true },
  b: { bold: true },
  r: { colour: '#ff0000' },
};

/**
 * Runs of a text in which `{A+put in}` and `{A-taken out}` are changes of the author A (`{A+B-…}`: put in by A, taken
 * out by B; `{A-#m …}`: one end of the move m) and `<s>…</s>`, `<u>`, `<b>`, `<r>` (red) are looks.
 */
export const runsOf = (marked: string): Run[] =>
  [...marked.matchAll(/\{((?:[A-Z][\w .]*[+-])+)(?:#(\w+) )?([^{}]*)\}|<([subr])>([^<]*)<\/[subr]>|([^{}<]+)/gu)].map(
    ([, who, move, words, look, styled, plain]) => {
      if (plain !== undefined) return run(plain);
      if (look !== undefined) return run(styled ?? '', [], looks[look]);
      const changes = [...(who ?? '').matchAll(/([A-Z][\w .]*)([+-])/gu)].map(([, name, sign]) =>
        change(sign === '+' ? 'insert' : 'delete', name ?? null, move ?? null),
      );
      return run(words ?? '', changes);
    },
  );

/** A paragraph of the body. */
export const paragraph = (marked: string, about: Partial<Paragraph> = {}): Paragraph => ({
  number: null,
  numberBefore: null,
  heading: null,
  place: null,
  runs: runsOf(marked),
  mark: null,
  setting: { kind: 'body' },
  ...about,
});

/** A row of a table, a cell a text. */
export const row = (
  table: number,
  at: number,
  cells: readonly string[],
  rowChange: Change | null = null,
): Paragraph[] =>
  cells.map((text, column) =>
    paragraph(text, { setting: { kind: 'cell', table, row: at, column, columns: 1, rows: 1, rowChange } }),
  );

export const comment = (text: string, on: number, about: Partial<Comment> = {}): Comment => ({
  id: '0',
  name: 'Anna',
  date,
  text,
  parent: null,
  resolved: false,
  anchor: { paragraph: on, start: 0, end: 10 },
  ...about,
});

export const wordDocument = (
  paragraphs: readonly (Paragraph | string)[],
  comments: readonly Comment[] = [],
): WordDocument => ({
  paragraphs: paragraphs.map((one) => (typeof one === 'string' ? paragraph(one) : one)),
  comments,
  problems: [],
});
