import { flowOf, goesWithItsRow, marksOf } from './accepted.ts';
import type { Author, Change, Paragraph, WordDocument } from './word-document.ts';

/** One change as a person would tell it: what one author did at one point of a paragraph. */
export interface Edit extends Author {
  readonly kind: 'insert' | 'delete' | 'replace' | 'split' | 'join';
  readonly old: string;
  readonly new: string;
  /** The last words before it that were there before; null at the start of a paragraph. */
  readonly anchor: string | null;
  readonly paragraph: number;
  readonly move: string | null;
}

/** Characters of the words before a change that are shown: enough to find it in a paragraph. */
const anchorLength = 60;

/** The tracked changes of a document, in reading order; what an author wrote and took away again is none of theirs. */
export const editsOf = ({ paragraphs }: WordDocument): readonly Edit[] =>
  paragraphs.flatMap((paragraph, index) => [
    ...wordEdits(paragraph, index),
    ...markEdits(paragraph, paragraphs[index + 1], index),
  ]);

interface Open {
  readonly first: Change;
  readonly anchor: string | null;
  old: string;
  new: string;
}

const wordEdits = (paragraph: Paragraph, index: number): Edit[] => {
  const { setting, runs } = paragraph;
  const row = setting.kind === 'cell' ? setting.rowChange : null;
  const edits: Edit[] = [];
  let open = new Map<string | null, Open>();
  let before = '';
  const close = (done: Iterable<Open>): void => {
    for (const one of done)
      edits.push({
        name: one.first.name,
        date: one.first.date,
        kind: one.old === '' ? 'insert' : one.new === '' ? 'delete' : 'replace',
        old: one.old,
        new: one.new,
        anchor: one.anchor,
        paragraph: index,
        move: one.first.move,
      });
  };
  for (const { text, changes } of runs) {
    const all = row === null || changes.some(({ kind }) => kind === row.kind) ? changes : [...changes, row];
    const still = new Map<string | null, Open>();
    for (const [name, own] of byAuthor(all)) {
      const [change] = own;
      if (change === undefined || own.some(({ kind }) => kind !== change.kind)) continue;
      const edit = open.get(name) ?? { first: change, anchor: anchorAt(before), old: '', new: '' };
      if (change.kind === 'insert') edit.new += text;
      else edit.old += text;
      still.set(name, edit);
    }
    close([...open].filter(([name]) => !still.has(name)).map(([, one]) => one));
    open = still;
    if (!all.some(({ kind }) => kind === 'insert')) before += text;
  }
  close(open.values());
  return edits;
};

const byAuthor = (changes: readonly Change[]): ReadonlyMap<string | null, readonly Change[]> => {
  const found = new Map<string | null, Change[]>();
  for (const change of changes) found.set(change.name, [...(found.get(change.name) ?? []), change]);
  return found;
};

const anchorAt = (before: string): string | null => (before.trim() === '' ? null : before.slice(-anchorLength).trim());

/** A mark splits or joins only where words stand on both sides that the change left alone; else it came or went with them. */
const markEdits = (paragraph: Paragraph, next: Paragraph | undefined, index: number): Edit[] => {
  const marks = marksOf(paragraph);
  const [change] = marks;
  if (change === undefined || marks.length > 1 || next === undefined || flowOf(paragraph) !== flowOf(next)) return [];
  const keeps = (one: Paragraph): boolean =>
    !goesWithItsRow(one, change.kind) &&
    one.runs.some(({ text, changes }) => text.trim() !== '' && !changes.some(({ kind }) => kind === change.kind));
  if (!keeps(paragraph) || !keeps(next)) return [];
  const text = paragraph.runs
    .filter(({ changes }) => !changes.some(({ kind }) => kind === 'insert'))
    .map((run) => run.text)
    .join('');
  const { name, date, move } = change;
  const kind = change.kind === 'insert' ? 'split' : 'join';
  return [{ name, date, kind, old: '', new: '', anchor: anchorAt(text), paragraph: index, move }];
};
