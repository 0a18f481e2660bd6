import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import { placesTouched, targetProblem } from '#draft/target.ts';
import { itemOfRow } from '#proposal/form-row.ts';
import { type Edit, type Kind, holdsWords, wholeEdit, wordsOf } from '#proposal/reading.ts';
import type { Language } from '#wording/language.ts';
import { type Refusal, type TypedWords, plainEdit } from './moves.ts';
import type { StoredItem, Submission } from './record.ts';
import { without } from './without.ts';

/** What a person's reading of a proposal is held against. */
export interface TriageSetting {
  /** Of the draft that the submission is about. */
  readonly outline: Outline;
  readonly conference: Conference;
  readonly by: string;
  /** Conference time, ISO 8601 UTC. */
  readonly at: string;
}

export type Read = { readonly item: StoredItem } | { readonly refusal: Refusal };

/** The same proposal at another place; `unknown` puts it back among those without one. */
export const retargeted = (item: StoredItem, target: string, { outline }: TriageSetting): Read => {
  const problem = targetProblem(target, outline);
  if (problem !== null) return { refusal: { why: 'no place', problem } };
  return { item: { ...item, target, needsReview: target === 'unknown' } };
};

/** Another thing asked with the same words, as far as the other kind has room for them. */
export const ofKind = (item: StoredItem, kind: Kind, destination: string | null, { outline }: TriageSetting): Read => {
  const problem = destination === null ? null : targetProblem(destination, outline);
  if (problem !== null) return { refusal: { why: 'no place', problem } };
  const edits = editsOfKind(item.edits, kind);
  const to = destination ?? item.destination;
  return {
    item: {
      ...without(item, 'destination', 'oldText', 'newText'),
      kind,
      edits,
      ...wordsOf(edits),
      ...(kind === 'move' && to !== undefined && { destination: to }),
      needsReview: item.target === 'unknown',
    },
  };
};

/** `replace` and `insert` hold one edit, the new text; the others none (CONTRACT.md 3). */
const editsOfKind = (edits: readonly Edit[], kind: Kind): Edit[] => {
  if (!holdsWords(kind)) return [];
  switch (kind) {
    case 'amend':
      return edits.filter((edit) => edit.old !== null || edit.anchor !== null);
    case 'replace':
    case 'insert': {
      const words = edits.flatMap((edit) => edit.new ?? []).filter((text) => text !== '');
      return words.length === 0 ? [] : [wholeEdit(kind, words.join(' … '))];
    }
  }
};

/** The words as a person typed them: read as the form reads a row, so that a mail and a scan come to the same. */
export const worded = (item: StoredItem, typed: TypedWords, submission: Submission, setting: TriageSetting): Read => {
  if (!holdsWords(item.kind)) return { refusal: { why: 'takes no words', kind: item.kind } };
  const edits =
    'whole' in typed ? wholeWords(item, typed.whole, submission, setting) : changed(item, typed.changes, setting);
  if (!Array.isArray(edits)) return { refusal: edits };
  return {
    item: { ...without(item, 'oldText', 'newText'), edits, ...wordsOf(edits), needsReview: item.target === 'unknown' },
  };
};

const wholeWords = (
  item: StoredItem,
  words: string,
  submission: Submission,
  { outline, conference }: TriageSetting,
): Edit[] | Refusal => {
  const row = { target: item.target, action: item.kind, words, reasons: '' };
  const { edits } = itemOfRow(row, [], item.id, outline, languageOf(submission), conference);
  return edits.length === 0 ? { why: 'no words' } : edits;
};

const changed = (
  item: StoredItem,
  changes: readonly { readonly old: string; readonly new: string }[],
  { outline }: TriageSetting,
): Edit[] | Refusal => {
  const asked = changes.filter((change) => change.old !== '' || change.new !== '');
  if (asked.length === 0) return { why: 'no words' };
  if (item.kind !== 'amend')
    return [wholeEdit(item.kind === 'insert' ? 'insert' : 'replace', asked.map((change) => change.new).join(' … '))];
  const versions = placesTouched(item.target, outline).flatMap((id) => Object.values(outline.place(id)?.words ?? {}));
  const missing = asked.find(({ old }) => versions.length > 0 && !versions.some((text) => text.includes(old)));
  if (missing !== undefined) return { why: 'words not there', words: missing.old, target: item.target };
  return asked.map((change) => plainEdit(change.old, change.new));
};

/** A proposal typed in by a person: from a scan, a paper or the floor. Its words are read as the form reads a row. */
export const typedIn = (
  row: { readonly target: string; readonly kind: Kind; readonly words: string; readonly reason: string },
  id: number,
  submission: Submission,
  { outline, conference, by }: TriageSetting,
): { readonly item: Omit<StoredItem, 'state'> } | { readonly refusal: Refusal } => {
  const problem = targetProblem(row.target, outline);
  if (problem !== null) return { refusal: { why: 'no place', problem } };
  if (holdsWords(row.kind) && row.words.trim() === '') return { refusal: { why: 'no words' } };
  const asForm = { target: row.target, action: row.kind, words: row.words, reasons: row.reason };
  const item = itemOfRow(asForm, [], id, outline, languageOf(submission), conference);
  return {
    item: { ...item, confidence: 1, needsReview: item.target === 'unknown', why: [...item.why, `typed in by ${by}`] },
  };
};

/** A seventh language has no rules of its own for where words end. */
const languageOf = ({ language }: Submission): Language => (language === 'other' ? 'en' : language);
