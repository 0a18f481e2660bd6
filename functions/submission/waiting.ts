import type { WaitReason } from '#wording/triage.ts';
import type { StoredItem, Submission, SubmissionWithItems } from './record.ts';

/** What waits: a proposal, or (`item` null) a submission as a whole. */
export interface Waiting {
  readonly reference: string;
  readonly number: number;
  readonly item: StoredItem | null;
  readonly reasons: readonly WaitReason[];
  readonly receivedAt: string;
  readonly delegation: string | null;
  readonly trust: Submission['trust'];
  readonly language: Submission['language'];
  /** For a correction: what it wants to change. */
  readonly corrects: string | null;
  /** The sender's words at issue. */
  readonly quote: string | null;
}

/** What of a submission waits for a person, in the order of its proposals. Quarantined and unconfirmed ones do not. */
export const waitingIn = (submission: SubmissionWithItems): Waiting[] => {
  if (submission.unconfirmed || submission.quarantined === true) return [];
  const { reference, number, receivedAt, delegation, trust, language, corrects } = submission;
  const about = { reference, number, receivedAt, delegation, trust, language, corrects };
  const whole = submission.seenTo === true ? [] : wholeReasons(submission);
  const entries: Waiting[] =
    whole.length === 0 ? [] : [{ ...about, item: null, reasons: whole, quote: submission.notPlaced[0]?.quote ?? null }];
  for (const item of submission.items)
    if (doesItemWait(submission, item))
      entries.push({ ...about, item, reasons: itemReasons(item, trust), quote: item.evidence[0]?.quote ?? null });
  return entries;
};

/** Whether a proposal waits for a person. A correction is carried out as a whole; its own items stand nowhere. */
export const doesItemWait = (
  submission: Pick<Submission, 'corrects' | 'disposition' | 'revision' | 'quarantined'>,
  item: Pick<StoredItem, 'state'>,
): boolean =>
  submission.quarantined !== true &&
  submission.corrects === null &&
  !isCorrection(submission) &&
  item.state.workflow === 'queued' &&
  item.state.decision !== 'withdrawn';

const isCorrection = ({ disposition, revision }: Pick<Submission, 'disposition' | 'revision'>): boolean =>
  revision === 0 && (disposition === 'correction' || disposition === 'withdrawal');

const wholeReasons = (submission: SubmissionWithItems): WaitReason[] => {
  if (submission.corrects !== null || isCorrection(submission)) return ['correction'];
  if (submission.disposition === 'needs-reading') return ['needs reading'];
  if (submission.notPlaced.length > 0) return ['words without a place'];
  return submission.items.length === 0 ? ['nothing read'] : [];
};

export const itemReasons = (
  item: Pick<StoredItem, 'target' | 'needsReview'>,
  trust: Submission['trust'],
): WaitReason[] => [
  ...(item.target === 'unknown' ? (['unplaced'] as const) : item.needsReview ? (['doubtful'] as const) : []),
  ...(trust === 'unproven' || trust === 'failed' ? (['sender not proven'] as const) : []),
];

/** Oldest first; what came at the same instant, by number and proposal. */
export const inOrder = (waiting: readonly Waiting[]): Waiting[] =>
  [...waiting].sort(
    (a, b) =>
      Date.parse(a.receivedAt) - Date.parse(b.receivedAt) ||
      a.number - b.number ||
      (a.item?.id ?? 0) - (b.item?.id ?? 0),
  );
