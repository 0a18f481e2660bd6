import { noFiles } from './enclosing.ts';
import { outlineOf } from '#draft/outline.ts';
import type { ParagraphChange } from '#submission/paragraph-state.ts';
import { moveItem } from '#submission/triage.ts';
import { moveEach } from '#submission/triage-all.ts';
import { moveSubmission } from '#submission/triage-submission.ts';
import type { OtherMail, SubmissionWithItems } from '#submission/record.ts';
import { type MoveRecord, difference, submissionDifference, undo } from '#submission/undo.ts';
import type { Digests } from '#web/console/desk/chair-house.ts';
import type { Desk, Erased, ParagraphStanding } from '#web/console/desk/desk-house.ts';
import { shipped } from './site-house.ts';

const nobody = (): never => {
  throw new Error('nothing is done by hand in this test');
};

/** For pages that only show. */
export const noDesk: Desk = {
  move: nobody,
  moves: async () => [],
  letters: async () => [],
  original: async () => null,
  erase: nobody,
  tombstone: async () => null,
  paragraphStates: async () => [],
  paragraphHistory: async () => ({ standing: null, changes: [] }),
  setParagraphState: nobody,
  now: () => new Date('2018-06-18T15:00:00Z'),
  bindings: async () => [],
  bind: nobody,
  unbind: nobody,
  enterPaper: nobody,
  otherMailOf: async () => null,
  takeUp: nobody,
  takenUpAs: async () => null,
  publicationCounts: async () => ({ possible: 0, published: 0, not: 0 }),
  publishPart: nobody,
  undoPart: nobody,
};

/** Nothing sent and nothing to send. */
export const noDigests: Digests = {
  now: () => new Date('2018-06-18T15:00:00Z'),
  runs: async () => [],
  said: async () => null,
  readers: async (_, addresses) => addresses.map((address) => ({ address, token: `stop-${address}` })),
  preview: async () => ({ drafts: [{ draft: shipped.drafts[0]!, fresh: [], standing: [] }], unread: 0 }),
  send: nobody,
  enclosing: noFiles,
  fileAddress: async () => null,
  received: async () => [],
};

/** The desk over contributions in memory, by the real moves: enough for pages; the store's own tests use the engines. */
export const aDesk = (
  submissions: SubmissionWithItems[],
  objects: ReadonlyMap<string, Uint8Array> = new Map(),
  mails: readonly OtherMail[] = [],
): Desk => {
  const bound = new Map<string, { address: string; by: string; at: string }[]>();
  const taken = new Set<number>();
  const journal = new Map<number, MoveRecord[]>();
  const erased = new Map<number, Erased>();
  const standings = new Map<string, ParagraphStanding>();
  const changes = new Map<string, ParagraphChange[]>();
  const outline = outlineOf(shipped.drafts[0]!);
  const at = '2018-06-18T15:00:00.000Z';
  return {
    ...noDesk,
    paragraphStates: async () => [...standings.values()],
    paragraphHistory: async (_, target) => ({
      standing: standings.get(target) ?? null,
      changes: changes.get(target) ?? [],
    }),
    setParagraphState: async (_, target, state, hand) => {
      const before = standings.get(target);
      const from = before?.state ?? 'open';
      const version = (before?.version ?? 0) + 1;
      standings.set(target, { target, state, by: hand.by, at, before: from, version });
      changes.set(target, [...(changes.get(target) ?? []), { from, to: state, at, version, ...hand }]);
      return { outcome: 'set' };
    },
    moves: async (number) => journal.get(number) ?? [],
    original: async (key) => objects.get(key) ?? null,
    tombstone: async (number) => erased.get(number) ?? null,
    erase: async (number, by) => {
      const index = submissions.findIndex((each) => each.number === number);
      const [gone] = submissions.splice(index, 1);
      const tombstone = { reference: gone?.reference ?? '', hash: 'a'.repeat(64), by, at };
      erased.set(number, tombstone);
      return tombstone;
    },
    bindings: async (delegation) => bound.get(delegation) ?? [],
    bind: async (address, delegation, by) => {
      const before = bound.get(delegation) ?? [];
      if (!before.some((each) => each.address === address)) bound.set(delegation, [...before, { address, by, at }]);
    },
    unbind: async (address, delegation) => {
      bound.set(
        delegation,
        (bound.get(delegation) ?? []).filter((each) => each.address !== address),
      );
      return 'ended';
    },
    otherMailOf: async (number) => mails.find(({ id }) => id === `M${String(number)}`) ?? null,
    takeUp: async (number) => {
      if (mails.find(({ id }) => id === `M${String(number)}`)?.disposition === 'virus') return 'closed';
      taken.add(number);
      return 'asked';
    },
    takenUpAs: async (number) => (taken.has(number) ? 'RC3/0099' : null),
    move: async (number, { by, move, seen }, order) => {
      const index = submissions.findIndex((each) => each.number === number);
      const before = submissions[index];
      if (before === undefined) return { outcome: 'no submission' };
      const now = seen === null || seen.item === null ? before : before.items.find(({ id }) => id === seen.item);
      if (seen !== null && now?.version !== undefined && now.version !== seen.version)
        return {
          outcome: 'refused',
          refusal: { why: 'changed since', ...(now.touched ?? { by: '', at: '', move: '' }) },
        };
      const setting = { outline, conference: shipped.conference, by, at };
      const records = journal.get(number) ?? [];
      const undone = order.on === 'journal' ? undo(before, order.item, records) : null;
      const outcome =
        order.on === 'item'
          ? moveItem(before, order.item, order.move, setting)
          : order.on === 'items'
            ? moveEach(before, order.items, order.move, setting)
            : order.on === 'submission'
              ? moveSubmission(before, order.move, setting)
              : undone!.outcome;
      if (outcome.outcome === 'refused') return outcome;
      const touched = { by, at, move };
      const items = [...before.items];
      for (const { before: was, after } of outcome.items) {
        const placed = { ...after, touched, version: (was?.version ?? 0) + 1 };
        if (was === null) items.push(placed);
        else items[items.findIndex(({ id }) => id === was.id)] = placed;
      }
      const submission = { ...before, ...outcome.submission, items, touched, version: (before.version ?? 1) + 1 };
      submissions[index] = submission;
      const record: MoveRecord = {
        ...{ reference: before.reference, id: String(records.length), by, at, move, tells: outcome.tells },
        ...{ undoneBy: null, undoes: undone?.undoes?.id ?? null },
        items: outcome.items.map(({ before: was, after }) =>
          was === null
            ? { id: after.id, before: null, after: { target: after.target } }
            : { id: after.id, ...difference(was, after) },
        ),
        submission: outcome.submission === null ? null : submissionDifference(before, outcome.submission),
      };
      journal.set(number, [
        ...records.map((each) => (each.id === record.undoes ? { ...each, undoneBy: record.id } : each)),
        record,
      ]);
      return { outcome: 'moved', submission, changed: outcome.items.map(({ after }) => after.id) };
    },
  };
};
