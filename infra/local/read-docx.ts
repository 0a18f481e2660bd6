import { accepted, rejected } from '#document/accepted.ts';
import { editsOf } from '#document/edits.ts';
import { readWordDocument } from '#document/read-word.ts';
import type { Paragraph } from '#document/word-document.ts';

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

/** Reads a Word file for a person. Never throws: what cannot be read is a problem. */
export const shownDocument = (bytes: Uint8Array): ShownDocument => {
  const document = readWordDocument(bytes);
  if ('problem' in document)
    return { paragraphs: [], accepted: [], rejected: [], edits: [], problems: [document.problem] };
  const { paragraphs, problems } = document;
  return {
    paragraphs: paragraphs.map(textOf),
    accepted: accepted(document),
    rejected: rejected(document),
    edits: editsOf(document).map(({ name, date, kind, old, new: added, anchor, paragraph }) => ({
      author: name,
      date,
      kind,
      old,
      new: added,
      anchor,
      place: paragraphs[paragraph]?.place ?? null,
    })),
    problems,
  };
};

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');
