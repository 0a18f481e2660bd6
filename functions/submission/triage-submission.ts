import { isMember } from '#conference/members.ts';
import { type ItemChange, type MoveOutcome, type SubmissionMove, nextId, refused } from './moves.ts';
import type { StoredItem, Submission, SubmissionWithItems, Trust } from './record.ts';
import { firstState } from './state.ts';
import { standing } from './triage.ts';
import { type TriageSetting, typedIn } from './triage-reading.ts';

/** A person's move on a submission as a whole → what becomes of it and of its proposals. Pure, like `moveItem`. */
export const moveSubmission = (
  submission: SubmissionWithItems,
  move: SubmissionMove,
  setting: TriageSetting,
): MoveOutcome => {
  switch (move.move) {
    case 'note': {
      const { by, at } = setting;
      const text = move.text.trim();
      return text === ''
        ? refused({ why: 'no text' })
        : changed(submission, { notes: [...(submission.notes ?? []), { by, at, text }] });
    }
    case 'add':
      return added(submission, move, setting);
    case 'speaker':
      return spokenBy(submission, move, setting);
    case 'vouch':
      return vouchedFor(submission, move.bound ? 'known' : 'authenticated');
    case 'seen-to':
      return changed(submission, { seenTo: true });
    case 'quarantine':
      return quarantined(submission);
    case 'release':
      return changed(submission, { quarantined: false });
  }
};

/** Refused where nothing would be another than it is. */
const changed = (
  submission: SubmissionWithItems,
  change: Partial<Submission>,
  { items = [], tells = false }: { readonly items?: readonly ItemChange[]; readonly tells?: boolean } = {},
): MoveOutcome => {
  const isNew = Object.entries(change).some(
    ([name, value]) => JSON.stringify(submission[name as keyof Submission] ?? false) !== JSON.stringify(value ?? false),
  );
  return !isNew && items.length === 0
    ? refused({ why: 'as it is' })
    : { outcome: 'moved', items, submission: change, tells };
};

const added = (
  submission: SubmissionWithItems,
  row: Extract<SubmissionMove, { move: 'add' }>,
  setting: TriageSetting,
): MoveOutcome => {
  if (submission.unconfirmed) return refused({ why: 'unconfirmed' });
  const typed = typedIn(row, nextId(submission), submission, setting);
  if ('refusal' in typed) return refused(typed.refusal);
  const after: StoredItem = standing(submission, { ...typed.item, state: firstState(typed.item, submission) });
  return { outcome: 'moved', items: [{ before: null, after }], submission: null, tells: true };
};

/** Who speaks is shown beside a reference and may be corrected (CONTRACT.md 5); co-sponsors of a group are its members. */
const spokenBy = (
  submission: SubmissionWithItems,
  { delegation, capacity, onBehalfOf }: Extract<SubmissionMove, { move: 'speaker' }>,
  { conference }: TriageSetting,
): MoveOutcome => {
  const group = conference.groups.find(({ id }) => id === onBehalfOf);
  if (onBehalfOf !== null && group === undefined) return refused({ why: 'no such group', group: onBehalfOf });
  const day = submission.receivedAt.slice(0, 10);
  const coSponsors = submission.coSponsors.filter((name) => group === undefined || !isMember(name, group, day));
  return changed(submission, { delegation, capacity, onBehalfOf, coSponsors }, { tells: true });
};

/** What waited only because nothing proved the sender waits no longer. */
const vouchedFor = (submission: SubmissionWithItems, trust: Trust): MoveOutcome => {
  if (submission.unconfirmed) return refused({ why: 'unconfirmed' });
  if (submission.trust === 'known' || submission.trust === trust) return refused({ why: 'as it is' });
  const after = { ...submission, trust };
  const items = submission.items.flatMap((item): ItemChange[] => {
    if (item.state.workflow !== 'queued') return [];
    const moved = standing(after, item);
    return moved.state.workflow === 'queued' ? [] : [{ before: item, after: moved }];
  });
  const wasProven = submission.trust === 'authenticated';
  return changed(submission, { trust, vouched: true }, { items, tells: !wasProven });
};

/** Nothing of it is published any longer; a release does not publish it again. */
const quarantined = (submission: SubmissionWithItems): MoveOutcome => {
  const items = submission.items
    .filter(({ state }) => state.visibility === 'published')
    .map((item) => ({
      before: item,
      after: { ...item, state: { ...item.state, visibility: 'secretariat' as const } },
    }));
  return changed(submission, { quarantined: true }, { items });
};
