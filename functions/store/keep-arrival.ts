import type { Admission } from '#submission/admission.ts';
import { numbered } from '#submission/admit.ts';
import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import type { Store } from './store.ts';

/** What the door decides about letters; the store only says when. */
export interface Answers {
  /** The letters that a stored submission earns. */
  readonly stored: (submission: SubmissionWithItems) => readonly OutboxMessage[];
  /** The letters that a revision earns. */
  readonly revised: (revision: Extract<Admission, { outcome: 'revision' }>) => readonly OutboxMessage[];
  /** The letters that the same words coming again earn. */
  readonly again: (joined: { readonly firstReceipt: OutboxMessage | null }) => readonly OutboxMessage[];
  /** The letters that other mail earns: none, but for a refusal. */
  readonly refused: () => readonly OutboxMessage[];
}

/**
 * Writes an admission with its letters and files the original under what became of it. Repeating it is harmless at every
 * point: an arrival that was written before is only filed, and filing twice copies the same bytes to the same key.
 *
 * @returns what became of it, for the log: `stored RC3/0147`, `joined RC3/0147`, `other mail M17 thanks`…; null where the
 *   submission that it corrects was changed since it was read: it is to be read again
 */
export const keepArrival = async (
  store: Store,
  admission: Admission,
  setting: { readonly prefix: string; readonly placesOf: (target: string) => readonly string[] },
  answers: Answers,
): Promise<string | null> => {
  const { arrival } = admission;
  const keptAs = (reference: string): string => store.keptKey(arrival.key, reference, arrival.receivedAt);
  const file = async (outcome: string, reference: string): Promise<string> => {
    await store.file(arrival.key, keptAs(reference));
    return `${outcome} ${reference}`;
  };

  const before = await store.arrivalOf(arrival.key);
  if (before !== null) return file('already', before);

  if (admission.outcome === 'other mail') {
    const id = `M${await store.nextOtherMailNumber()}`;
    const mail = { ...admission.mail, id, originals: [keptAs(id)] };
    const kept = await store.keepOtherMail(mail, arrival, answers.refused());
    return file(
      `other mail (${admission.mail.disposition})`,
      kept === 'stored' ? id : await keptBefore(store, arrival.key, id),
    );
  }

  if (admission.outcome === 'waits') {
    await store.keepWaiting(arrival.key, admission.until);
    return `waits for ${admission.reference}`;
  }

  if (admission.outcome === 'revision') {
    const { before: corrected, after, guard } = admission;
    const revised = await store.takeCorrection({
      ...{ before: corrected, after, guard, arrival, placesOf: setting.placesOf },
      original: keptAs(corrected.reference),
      letters: after === null ? [] : answers.revised(admission),
    });
    if (revised.outcome === 'changed meanwhile') return null;
    return file(revised.outcome === 'stored' ? 'revised' : revised.outcome, corrected.reference);
  }

  const number = await store.nextNumber();
  const unfiled = numbered(admission.submission, setting.prefix, number, []);
  const submission = { ...unfiled, originals: [keptAs(unfiled.reference)] };
  const stored = await store.admit({
    submission,
    guards: admission.guards,
    arrival,
    letters: answers.stored(submission),
    placesOf: setting.placesOf,
    again: answers.again,
    lifted: answers.stored,
  });
  return file(stored.outcome, stored.outcome === 'already' ? stored.reference : stored.submission.reference);
};

const keptBefore = async (store: Store, key: string, otherwise: string): Promise<string> =>
  (await store.arrivalOf(key)) ?? otherwise;

/** How often a correction is decided anew because another was first; then the queue brings it again. */
const tries = 8;

/** The submission that an arrival corrects was changed each time between reading and writing. Nothing was written. */
export class SubmissionBusy extends Error {
  readonly retryHelps = true;
  constructor() {
    super('the submission that the arrival corrects was changed each time it was read');
    this.name = 'SubmissionBusy';
  }
}

/** Reads and writes again until nobody was in between. @throws SubmissionBusy */
export const untilKept = async (attempt: () => Promise<string | null>): Promise<string> => {
  for (let tried = 0; tried < tries; tried += 1) {
    const kept = await attempt();
    if (kept !== null) return kept;
  }
  throw new SubmissionBusy();
};
