import { type ItemChange, type MoveOutcome, refused } from './moves.ts';
import type { StoredItem, Submission, SubmissionWithItems } from './record.ts';
import { without } from './without.ts';

/** One move as the journal keeps it. What it changed stands in it before and after, so that it can be taken back. */
export interface MoveRecord {
  /** `RC3/0147`. */
  readonly reference: string;
  /** Names the move in the journal of its submission, in order of time. */
  readonly id: string;
  readonly by: string;
  /** Conference time, ISO 8601 UTC. */
  readonly at: string;
  /** As it was asked: `target III.19`. */
  readonly move: string;
  readonly items: readonly { readonly id: number; readonly before: Aspects | null; readonly after: Aspects }[];
  /** What of the submission itself changed. */
  readonly submission: { readonly before: Partial<Submission>; readonly after: Partial<Submission> } | null;
  /** Whether its sender is told of it. */
  readonly tells: boolean;
  /** Set once it was taken back: by which move. */
  readonly undoneBy: string | null;
  /** The move that this one took back. */
  readonly undoes: string | null;
}

/** Of a proposal: what people may change. Whether it is still as a move left it is asked aspect by aspect. */
export type Aspects = Partial<Omit<StoredItem, 'id' | 'version' | 'touched'>>;

/**
 * The last move that still stands on this proposal (null: on anything of the submission), taken back. Only what it changed goes back
 * to what it was, and only while it is as the move left it: whoever changed it since, a person or the delegation itself,
 * is not overruled in passing. What it had added is closed, since a number is never used again.
 */
export const undo = (
  submission: SubmissionWithItems,
  item: number | null,
  journal: readonly MoveRecord[],
): { readonly outcome: MoveOutcome; readonly undoes: MoveRecord | null } => {
  const last = journal
    .filter((record) => record.undoneBy === null && record.undoes === null && concerns(record, item))
    .at(-1);
  if (last === undefined) return { outcome: refused({ why: 'nothing to undo' }), undoes: null };
  const items: ItemChange[] = [];
  for (const change of last.items) {
    const now = submission.items.find(({ id }) => id === change.id);
    if (now === undefined) return { outcome: refused(since(submission, last)), undoes: null };
    if (change.before === null) {
      items.push({ before: now, after: { ...now, needsReview: false, state: { ...now.state, workflow: 'closed' } } });
      continue;
    }
    if (!isAs(change.after, now)) return { outcome: refused(since(now, last)), undoes: null };
    items.push({ before: now, after: withAspects(now, change.before, change.after) });
  }
  if (last.submission !== null && !isAs(last.submission.after, submission))
    return { outcome: refused(since(submission, last)), undoes: null };
  const tells = last.items.some(({ before, after }) => before === null || readingOf(before) !== readingOf(after));
  return {
    outcome: { outcome: 'moved', items, submission: last.submission?.before ?? null, tells },
    undoes: last,
  };
};

/** A move on several proposals at once is undone from any of them; every move, from the submission. */
const concerns = (record: MoveRecord, item: number | null): boolean =>
  item === null || record.items.some(({ id }) => id === item);

const since = (now: Pick<StoredItem, 'touched'>, last: MoveRecord) => ({
  why: 'changed since' as const,
  ...(now.touched ?? { by: last.by, at: last.at, move: last.move }),
});

const isAs = (aspects: object, now: object): boolean =>
  Object.entries(aspects).every(
    ([name, value]) => JSON.stringify((now as Record<string, unknown>)[name] ?? null) === JSON.stringify(value ?? null),
  );

/** A proposal with what a move changed put back to what it was. */
export const withAspects = (now: StoredItem, before: Aspects, after: Aspects): StoredItem => {
  const kept = Object.fromEntries(Object.entries(now).filter(([name]) => !(name in after) && !(name in before)));
  return { ...kept, ...before } as StoredItem;
};

/** What a receipt shows of a proposal. */
const readingOf = ({ target, kind, edits, destination, state }: Aspects): string =>
  JSON.stringify([target, kind, edits, destination, state?.workflow === 'closed', state?.decision === 'withdrawn']);

/** What stands in a submission where a person has not been at it. */
const nothingYet: Partial<Submission> = { notes: [], seenTo: false, quarantined: false, vouched: false };

/** What of a submission a change makes another, on both sides; what was not there is said to be nothing. */
export const submissionDifference = (
  before: Submission,
  change: Partial<Submission>,
): NonNullable<MoveRecord['submission']> => {
  const names = Object.keys(change) as (keyof Submission)[];
  const was = names.map((name) => [name, before[name] ?? nothingYet[name] ?? null]);
  return { before: Object.fromEntries(was) as Partial<Submission>, after: change };
};

/** The aspects in which two proposals differ, on both sides. */
export const difference = (before: StoredItem, after: StoredItem): { before: Aspects; after: Aspects } => {
  const was: Aspects = without(before, 'id', 'version', 'touched');
  const is: Aspects = without(after, 'id', 'version', 'touched');
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof Aspects)[];
  const differing = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
  const only = (from: Aspects): Aspects =>
    Object.fromEntries(differing.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
  return { before: only(was), after: only(is) };
};

export const isSame = (before: StoredItem, after: StoredItem): boolean => {
  const differing = difference(before, after);
  return Object.keys(differing.before).length + Object.keys(differing.after).length === 0;
};
