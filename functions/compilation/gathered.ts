import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import { homeOf } from '#draft/target.ts';
import { isNoProposal } from '#submission/state.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import type { Listed } from './listed.ts';

/** Which version of a compilation is made; all of them are made of the same data (DOMAIN.md 4). */
export interface Choice {
  /** With the names of delegations. */
  readonly attribution: boolean;
  /** Only what the secretariat has published. */
  readonly public: boolean;
  /** A section or heading of the draft, or `general`; null for the whole. */
  readonly section: string | null;
}

/** Who sent something, and when. */
export type Spoken = Omit<Listed, 'item'>;

/** What no person has accepted yet, or no place of this draft can take: it stands in the annex and nowhere else. */
export interface Awaiting {
  readonly proposal: Listed;
  readonly why: 'sender' | 'reading' | 'place';
  /** Where it may belong, likeliest first: its own target and the reader's other candidates. */
  readonly candidates: readonly string[];
  /** The reference that a queued correction wants to change. */
  readonly corrects: string | null;
}

/** Words of a submission that stand in no proposal: they found no place, or nothing in it could be read. */
export interface Unread {
  readonly spoken: Spoken;
  readonly quotes: readonly string[];
  readonly files: readonly string[];
}

export interface Gathered {
  readonly placed: readonly Listed[];
  readonly awaiting: readonly Awaiting[];
  readonly unread: readonly Unread[];
  /** Proposals that this version may not show. */
  readonly withheld: number;
  /** Proposals of forms that their senders have not confirmed: no version counts them as received. */
  readonly unconfirmed: number;
}

/**
 * What of the submissions a version shows, each proposal in one list only. Taken are those on this draft that were received
 * before the cut-off (ISO 8601 UTC), and not what a person found to be no proposal; a section takes what is at home in it, and of the annex what may belong there.
 */
export const gathered = (
  submissions: readonly SubmissionWithItems[],
  { conference, outline, cutOff, choice }: GatheringBy,
): Gathered => {
  const placed: Listed[] = [];
  const awaiting: Awaiting[] = [];
  const unread: Unread[] = [];
  let withheld = 0;
  let unconfirmed = 0;
  const covers = coverOf(choice.section, outline);
  for (const submission of submissions) {
    if (submission.draft !== outline.draft.id || Date.parse(submission.receivedAt) >= Date.parse(cutOff)) continue;
    // What is in quarantine stands nowhere until it is released.
    if (submission.quarantined === true) continue;
    const spoken = spokenOf(submission);
    for (const item of submission.items) {
      if (isNoProposal(item)) continue;
      const why = whyAwaiting(submission, item, outline);
      const candidates = [...new Set([item.target, ...item.candidates.map(({ target }) => target)])].filter(
        (target) => target !== 'unknown',
      );
      if (!(why === null ? [item.target] : candidates).some(covers) && choice.section !== null) continue;
      if (item.state.workflow === 'unconfirmed') unconfirmed += 1;
      else if (choice.public && !isPublic(submission, item, why, conference)) withheld += 1;
      else if (why === null) placed.push({ ...spoken, item });
      else awaiting.push({ proposal: { ...spoken, item }, why, candidates, corrects: submission.corrects });
    }
    const isUnread = submission.notPlaced.length > 0 || submission.items.length === 0;
    if (isUnread && !submission.unconfirmed && !choice.public && choice.section === null)
      unread.push({
        spoken,
        quotes: submission.notPlaced.map(({ quote }) => quote),
        files: submission.files.map(({ name }) => name),
      });
  }
  return { placed, awaiting, unread, withheld, unconfirmed };
};

export interface GatheringBy {
  readonly conference: Pick<Conference, 'privacy'>;
  readonly outline: Outline;
  readonly cutOff: string;
  readonly choice: Choice;
}

/** Whether a target is at home in the section. */
const coverOf = (section: string | null, outline: Outline): ((target: string) => boolean) => {
  if (section === null) return () => true;
  if (section === 'general') return (target) => target === 'general';
  const covered = new Set([section, ...outline.under(section).map(({ id }) => id)]);
  return (target) => covered.has(homeOf(target, outline) ?? '');
};

const whyAwaiting = (submission: SubmissionWithItems, item: StoredItem, outline: Outline): Awaiting['why'] | null => {
  if (item.state.workflow === 'placed' || item.state.workflow === 'closed')
    return item.target === 'general' || homeOf(item.target, outline) !== null ? null : 'place';
  return submission.trust === 'unproven' || submission.trust === 'failed' ? 'sender' : 'reading';
};

/** CONTRACT.md 7: the conference says who sees what; what a person has not accepted, or the sender forbade, never is. */
const isPublic = (
  submission: SubmissionWithItems,
  item: StoredItem,
  why: Awaiting['why'] | null,
  { privacy }: Pick<Conference, 'privacy'>,
): boolean => {
  if (why !== null || submission.publication === 'no' || item.state.visibility === 'not-for-publication') return false;
  if (submission.trust === 'unproven' || submission.trust === 'failed') return false;
  const subject = item.state.visibility === 'published' ? 'published words' : 'unpublished words';
  return privacy[subject].public === 'yes';
};

const spokenOf = (submission: SubmissionWithItems): Spoken => ({
  reference: submission.reference,
  number: submission.number,
  delegation: submission.delegation,
  capacity: submission.capacity,
  onBehalfOf: submission.onBehalfOf,
  coSponsors: submission.coSponsors,
  receivedAt: submission.receivedAt,
  late: submission.late,
  language: submission.language,
});
