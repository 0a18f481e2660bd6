import { formatTarget, parseTarget, targetProblem } from '#draft/target.ts';
import type { Outline } from '#draft/outline.ts';
import { type Kind, kinds, publications } from '#proposal/reading.ts';
import type { Violation } from '#wording/page-terms.ts';
import { readAddress } from './address.ts';
import { filesHereBytes, limits } from './limits.ts';
import { type Typed, type TypedRow, isEmptyRow } from './typed.ts';

export type FieldName =
  keyof Omit<Typed, 'rows' | 'inStep' | 'wantsMore' | 'leaveOut' | 'on'> | keyof TypedRow | 'file';

/** One thing that keeps the form from being sent: where, what, and what was given there. */
export interface Fault {
  readonly field: FieldName;
  /** Which block, from 0; null for the other fields. */
  readonly row: number | null;
  readonly violation: Violation;
  readonly limit: number;
  readonly given: string;
}

/** A block of the form that says something, its place and action checked. */
export interface Row {
  readonly target: string;
  readonly action: Kind;
  readonly words: string;
  readonly reasons: string;
}

export interface About {
  readonly chosen: readonly File[];
  /** Files that the form would be sent with. */
  readonly kept: number;
  readonly perForm: number;
  /** Its token came in a form that no token has. */
  readonly damaged: boolean;
}

export type Checked =
  | {
      readonly outcome: 'fit';
      readonly email: string;
      readonly publication: 'yes' | 'no' | 'unstated';
      readonly rows: readonly Row[];
    }
  | { readonly outcome: 'faults'; readonly faults: readonly Fault[] };

/** Every fault of the form at once, in the order of the page: nobody should have to send it five times. */
export const check = (typed: Typed, about: About, outline: Outline): Checked => {
  const faults: Fault[] = [];
  const fault = (field: FieldName, violation: Violation, more: Partial<Fault> = {}): void => {
    faults.push({ field, violation, row: null, limit: 0, given: '', ...more });
  };
  if (about.damaged) fault('token', 'bad token');
  for (const field of ['delegation', 'onBehalfOf', 'name'] as const)
    if (typed[field].length > limits.line) fault(field, 'too long', { limit: limits.line });
  if (typed.delegation === '') fault('delegation', 'missing delegation');
  const address = readAddress(typed.email);
  if (typed.email === '') fault('email', 'missing email');
  else if (address.outcome !== 'address') fault('email', address.outcome, { given: short(typed.email) });
  const publication = typed.publication === '' ? 'unstated' : publications.find((each) => each === typed.publication);
  if (publication === undefined) fault('publication', 'not a choice');
  if (typed.text.length > limits.text) fault('text', 'too long', { limit: limits.text });

  const rows: Row[] = [];
  if (!typed.inStep) fault('target', 'rows out of step', { row: 0 });
  else if (typed.rows.length > limits.rows) fault('target', 'too many rows', { row: 0, limit: limits.rows });
  else
    for (const [at, row] of typed.rows.entries()) {
      const read = readRow(row, outline);
      if (read === null) continue;
      if ('fault' in read) fault(read.field, read.fault, { row: at, limit: limits.words, given: short(read.given) });
      else rows.push(read);
    }

  const bytes = about.chosen.reduce((sum, file) => sum + file.size, 0);
  if (bytes > filesHereBytes) fault('file', 'files too large', { limit: limits.filesHereMb });
  if (about.kept > about.perForm) fault('file', 'too many files', { limit: about.perForm });
  for (const file of about.chosen) if (file.size === 0) fault('file', 'empty file', { given: short(file.name) });
  const said = typed.text.trim() !== '' || about.chosen.length + about.kept > 0;
  if (!said && !typed.rows.some((row) => !isEmptyRow(row))) fault('text', 'nothing said');

  return faults.length > 0 || address.outcome !== 'address' || publication === undefined
    ? { outcome: 'faults', faults }
    : { outcome: 'fit', email: address.address, publication, rows };
};

/** What is repeated to the sender of what was typed. */
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

type Read = Row | { readonly fault: Violation; readonly field: keyof TypedRow; readonly given: string };

/** Actions that mean nothing without words; the others may have some. */
const wordy: ReadonlySet<Kind> = new Set(['amend', 'replace', 'insert', 'move']);

/** Null for a block that was left empty. */
const readRow = (row: TypedRow, outline: Outline): Read | null => {
  if (isEmptyRow(row)) return null;
  const wrong = (field: keyof TypedRow, fault: Violation, given = ''): Read => ({ field, fault, given });
  if (row.target === '') return wrong('target', 'row without place');
  const target = placeOf(row.target, outline);
  if (target === null) return wrong('target', 'no such place', row.target);
  if (row.action === '') return wrong('action', 'row without action');
  const action = kinds.find((kind) => kind === row.action);
  if (action === undefined) return wrong('action', 'not an action', row.action);
  for (const field of ['words', 'reasons'] as const)
    if (row[field].length > limits.words) return wrong(field, 'too long');
  const words = row.words.trim();
  const reasons = row.reasons.trim();
  if (words === '' && (wordy.has(action) || (reasons === '' && (action === 'comment' || action === 'question'))))
    return wrong('words', 'action without words');
  if (action === 'amend' && unchanged(words, target, outline)) return wrong('words', 'words unchanged');
  return { target: action === 'insert' ? afterOf(target) : target, action, words, reasons };
};

/** The target as the draft writes it: people type `ii.19` and `II. 19`. Null where the draft has no such place. */
const placeOf = (typed: string, outline: Outline): string | null => {
  const tidy = typed.replaceAll(' ', '').replace(/\.$/u, '');
  if (targetProblem(tidy, outline) === null) return tidy;
  const lower = tidy.toLowerCase();
  if (lower === 'general') return 'general';
  return outline.places.find((place) => place.id.toLowerCase() === lower)?.id ?? null;
};

/** "A new paragraph after II.19" is the place `II.19+`; after a range, after its last. */
const afterOf = (written: string): string => {
  const target = parseTarget(written);
  if (target?.form === 'place') return formatTarget({ form: 'after', id: target.id });
  return target?.form === 'range' ? formatTarget({ form: 'after', id: target.last }) : written;
};

const unchanged = (words: string, target: string, outline: Outline): boolean => {
  const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return Object.values(outline.place(target)?.words ?? {}).some((text) => flat(text) === flat(words));
};
