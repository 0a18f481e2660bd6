import type { Change, Comment, Paragraph, Run, Setting, WordDocument } from '#document/word-document.ts';
import { bracketOf } from '#mail/marked-changes.ts';
import type { MarkedChange } from '#mail/marked-changes.ts';

/** A paragraph of a Word document as a stretch of its text; several cells of one row share a line. */
export interface WordLine {
  /** Which paragraph of the document. */
  readonly paragraph: number;
  /** UTF-16 units in the text: number, words and the brackets of changes. */
  readonly start: number;
  readonly end: number;
}

/** A comment in the margin, as a line behind what it is anchored on. */
export interface WordNote {
  readonly comment: Comment;
  /** UTF-16 units: the comment's own words, without the bracket and the name. */
  readonly start: number;
  readonly end: number;
}

/** A Word document as text: what evidence points into, and what is read where it is prose. */
export interface WordText {
  readonly text: string;
  readonly lines: readonly WordLine[];
  readonly notes: readonly WordNote[];
  /** Tracked changes; in the text they stand in brackets, as those of an HTML mail do. */
  readonly edits: readonly MarkedChange[];
}

/** The document's paragraphs as lines, a row of a table as one with tabs between its cells. */
export const wordText = (document: WordDocument): WordText => {
  const pieces: string[] = [];
  const lines: WordLine[] = [];
  const notes: WordNote[] = [];
  const edits: MarkedChange[] = [];
  let length = 0;
  const put = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const ranks = columnRanks(document.paragraphs);
  const commentsOn = new Map<number, Comment[]>();
  for (const comment of document.comments) {
    const on = comment.anchor?.paragraph ?? document.paragraphs.length - 1;
    commentsOn.set(on, [...(commentsOn.get(on) ?? []), comment]);
  }
  let waiting: Comment[] = [];
  const putNotes = (): void => {
    for (const comment of waiting) {
      put(`\n\n[comment${comment.name === null ? '' : ` by ${inline(comment.name)}`}: `);
      const start = length;
      put(comment.text.trim());
      notes.push({ comment, start, end: length });
      put(']');
    }
    waiting = [];
  };
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const before = document.paragraphs[index - 1];
    if (before === undefined || !isSameRow(before.setting, paragraph.setting)) putNotes();
    put(between(before?.setting, paragraph.setting, ranks));
    const start = length;
    if (paragraph.number !== null) put(`${paragraph.number} `);
    for (const { text, op } of stretches(paragraph)) {
      const words = paragraph.setting.kind === 'cell' ? inline(text) : text;
      if (op === null) put(words);
      else {
        put(bracketOf[op].open);
        edits.push({ start: length, end: length + words.length, op });
        put(`${words}${bracketOf[op].close}`);
      }
    }
    lines.push({ paragraph: index, start, end: length });
    waiting.push(...(commentsOn.get(index) ?? []));
  }
  putNotes();
  return { text: pieces.join(''), lines, notes, edits };
};

/** One unit for one, so that positions stay. */
const inline = (text: string): string => text.replaceAll(/[\t\n\r]/gu, ' ');

const isSameRow = (one: Setting, other: Setting): boolean =>
  one.kind === 'cell' && other.kind === 'cell' && one.table === other.table && one.row === other.row;

/** Of each table its columns by where cells begin in Word's grid: a cell that covers several leaves none of them out. */
type Ranks = ReadonlyMap<number, ReadonlyMap<number, number>>;

const columnRanks = (paragraphs: readonly Paragraph[]): Ranks => {
  const begun = new Map<number, Set<number>>();
  for (const { setting } of paragraphs)
    if (setting.kind === 'cell')
      begun.set(setting.table, (begun.get(setting.table) ?? new Set<number>()).add(setting.column));
  return new Map(
    [...begun].map(([table, columns]) => [
      table,
      new Map([...columns].sort((one, other) => one - other).map((column, rank) => [column, rank])),
    ]),
  );
};

/** What parts two paragraphs: cells of a row by as many tabs as columns lie between, also beneath a merged one. */
const between = (one: Setting | undefined, other: Setting, ranks: Ranks): string => {
  if (other.kind !== 'cell') return one === undefined ? '' : '\n\n';
  const rank = (column: number): number => ranks.get(other.table)?.get(column) ?? 0;
  const isSameTable = one?.kind === 'cell' && one.table === other.table;
  if (!isSameTable || one.row !== other.row) {
    const line = isSameTable ? '\n' : one === undefined ? '' : '\n\n';
    return `${line}${'\t'.repeat(rank(other.column))}`;
  }
  // An empty cell has a paragraph too, so that columns stay in line.
  return one.column === other.column ? ' ' : '\t'.repeat(Math.max(1, rank(other.column) - rank(one.column)));
};

/** Neighbouring runs of one change as one; hidden words are no one's. */
const stretches = (paragraph: Paragraph): { readonly text: string; readonly op: MarkedChange['op'] | null }[] => {
  const out: { text: string; op: MarkedChange['op'] | null }[] = [];
  for (const run of paragraph.runs) {
    if (run.look.hidden || run.text === '') continue;
    const op = opOf(changesOf(run, paragraph));
    const last = out.at(-1);
    if (last?.op === op) last.text += run.text;
    else out.push({ text: run.text, op });
  }
  return out;
};

/** Words put in by one and struck by another are struck. */
const opOf = (changes: readonly Change[]): MarkedChange['op'] | null =>
  changes.length === 0 ? null : changes.some(({ kind }) => kind === 'delete') ? 'delete' : 'insert';

/** A run's changes; where the whole row is put in or taken out, also that. */
export const changesOf = (run: Run, { setting }: Paragraph): readonly Change[] => {
  const row = setting.kind === 'cell' ? setting.rowChange : null;
  return row === null || run.changes.some(({ kind }) => kind === row.kind) ? run.changes : [row, ...run.changes];
};
