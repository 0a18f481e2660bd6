import { accepted, rejected } from '#document/accepted.ts';
import { editsOf } from '#document/edits.ts';
import type { Paragraph, WordDocument } from '#document/word-document.ts';

/** One tracked change of a Word file, as the command shows it. */
export interface ShownChange {
  readonly author: string | null;
  readonly date: string | null;
  readonly kind: string;
  readonly old: string;
  readonly new: string;
  readonly anchor: string | null;
  readonly place: string | null;
}

/** What is shown of a Word file; `paragraphs` with all changes in place. */
export interface ShownDocument {
  readonly paragraphs: readonly string[];
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  readonly edits: readonly ShownChange[];
  readonly problems: readonly string[];
}

/** A Word file for a person. */
export const shownWord = (document: WordDocument): ShownDocument => ({
  paragraphs: document.paragraphs.map(textOf),
  accepted: accepted(document),
  rejected: rejected(document),
  edits: shownChanges(document),
  problems: document.problems,
});

export const shownChanges = (document: WordDocument): readonly ShownChange[] =>
  editsOf(document).map(({ name, date, kind, old, new: added, anchor, paragraph }) => ({
    author: name,
    date,
    kind,
    old,
    new: added,
    anchor,
    place: document.paragraphs[paragraph]?.place ?? null,
  }));

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');
