import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import type { Kind } from '#proposal/reading.ts';
import type { Guards, Revised, Stored } from '#submission/admission.ts';
import type { Arrival, OtherMail, OutboxMessage, Submission, SubmissionWithItems } from '#submission/record.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { BindingStore } from './bindings.ts';
import type { HandedFileStore } from './handed-files.ts';
import type { Hands } from './hands.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { ApiTokenStore } from './api-tokens.ts';
import type { RunStore } from './run-store.ts';
import type { SessionStore } from './sessions.ts';
import type { TakenCorrection } from './take-correction.ts';

/**
 * The only door to the table and the buckets. Every write says in its implementation why a second call is harmless.
 * `openStore(room)` in `open-store.ts` gives one; tests use it on the local engine, never a fake.
 */

/** Versioned settings: the conference as it stands now, and its drafts, read into places. */
export interface Settings {
  readonly version: number;
  /** Conference time at which version 1 was loaded: no digest is due for an instant before it. */
  readonly loadedAt: string;
  readonly conference: Conference;
  readonly drafts: readonly Draft[];
  readonly currentDraft: string;
}

export interface Page<T> {
  readonly results: readonly T[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

/** What `summarise` recomputes whenever something at a place changes. */
export interface PlaceSummary {
  readonly draft: string;
  readonly target: string;
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly proposals: number;
  readonly queued: number;
  /** Proposals at home here by how they stand, those that count no more among them (`standingOf`). */
  readonly states: Readonly<Record<string, number>>;
  readonly delegations: readonly string[];
  readonly lastReceivedAt: string | null;
}

/** A summary, how often its place was counted, and the submissions for which it was counted the last times. */
export interface CountedPlace {
  readonly summary: PlaceSummary;
  readonly version: number;
  /** Newest last; `numbers` null where they were too many to keep. */
  readonly recent: readonly { readonly version: number; readonly numbers: readonly number[] | null }[];
}

export interface Store
  extends ApiTokenStore, BindingStore, HandedFileStore, OutboxStore, RunStore, Hands, SessionStore {
  // — settings —
  /** The settings in force; the seed becomes version 1 when there are none yet (conditional, so two starts agree). */
  settings(seed: () => Omit<Settings, 'version'>): Promise<Settings>;
  /** Writes the next version if `from` is still the one in force. */
  changeSettings(from: number, next: Omit<Settings, 'version'>): Promise<'changed' | 'stale'>;

  // — originals, in the bucket —
  original(key: string): Promise<Uint8Array | null>;
  /** Everything still under `arriving/`, oldest first: unfinished work for the sweep. */
  stillArriving(): Promise<readonly { readonly key: string; readonly since: Date }[]>;
  /**
   * Has an object announced again (a copy onto itself makes a new ObjectCreated event): how the sweep sets it going.
   * One that was announced `most` times already is left alone, so that a poison mail does not go round for ever.
   */
  announceAgain(key: string, most?: number): Promise<'touched' | 'left alone' | 'gone'>;
  putArriving(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Moves an original to `kept/yyyy/mm/dd/<reference or id>/…` (copy, then delete) and returns the key it will have. */
  keptKey(arrivingKey: string, reference: string, receivedAt: string): string;
  file(arrivingKey: string, keptKey: string): Promise<void>;
  /** A five-minute presigned POST for one browser file: exact key, type, size range. */
  presignUpload(upload: {
    readonly key: string;
    readonly type: string;
    readonly maxBytes: number;
    /** Where S3 sends the browser afterwards: a form without script needs one. */
    readonly redirect?: string;
  }): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;

  /** Keys of the files that came apart from a form, under `uploads/<form token>/`. */
  uploads(formToken: string): Promise<readonly string[]>;

  // — admission —
  nextNumber(): Promise<number>;
  nextOtherMailNumber(): Promise<number>;
  /** One transaction: guards, submission, proposals, places, letters (proposals beyond it are written first). */
  admit(admission: {
    readonly submission: SubmissionWithItems;
    readonly guards: Guards;
    readonly arrival: Arrival;
    readonly letters: readonly OutboxMessage[];
    /** The places that a target touches, its home first: `(target) => placesTouched(target, outline)`. */
    readonly placesOf: (target: string) => readonly string[];
    /** The letters that the same words coming again earn: written with the join, or not at all. */
    readonly again?: (joined: { readonly firstReceipt: OutboxMessage | null }) => readonly OutboxMessage[];
    /** The letters that an earlier, unproven copy of the same mail earns now that its sender is proven. */
    readonly lifted?: (submission: SubmissionWithItems) => readonly OutboxMessage[];
  }): Promise<Stored>;
  keepOtherMail(mail: OtherMail, arrival: Arrival, letters: readonly OutboxMessage[]): Promise<'stored' | 'already'>;
  /** A correction that takes effect by itself; `take-correction.ts` says on which conditions. */
  takeCorrection(correction: TakenCorrection): Promise<Revised>;
  /** An arrival that corrects what is not there yet stays unfinished until then (conference time, ISO 8601 UTC). */
  keepWaiting(key: string, until: string): Promise<void>;
  /** Of these arrivals those that wait, and until when. */
  waitingUntil(keys: readonly string[]): Promise<ReadonlyMap<string, Date>>;
  /** The submission that this object key already made, if any. */
  arrivalOf(key: string): Promise<string | null>;
  /** Conditional on `unconfirmed`: the second confirmation changes nothing. */
  confirm(submission: SubmissionWithItems, letters: readonly OutboxMessage[]): Promise<'confirmed' | 'already'>;

  // — reading —
  submission(number: number): Promise<SubmissionWithItems | null>;
  submissionByToken(replyToken: string): Promise<SubmissionWithItems | null>;
  /** The submission that one of our sent letters belongs to, by the Message-ID that SES gave it. */
  submissionBySent(messageId: string): Promise<SubmissionWithItems | null>;
  /** The latest that its sender called by that name: `nameOf` in submission/guards.ts. */
  submissionByName(name: string): Promise<SubmissionWithItems | null>;
  /** In order of number; 50 a page unless told. @throws UnreadableCursor (`cursor.ts`) */
  submissions(cursor: string | null, limit?: number): Promise<Page<SubmissionWithItems>>;
  otherMail(cursor: string | null, limit?: number): Promise<Page<OtherMail>>;
  /** Newest first, for the console. */
  newest(limit: number, before?: number): Promise<readonly SubmissionWithItems[]>;
  proposalsAt(draft: string, target: string): Promise<readonly PlacedProposal[]>;
  /** Subject and words of these submissions, without anything else of them: one read for many. */
  wordsOf(numbers: readonly number[]): Promise<ReadonlyMap<number, Pick<Submission, 'subject' | 'parts'>>>;

  // — summaries —
  /**
   * Recomputes one place from its proposals (without words) and writes it; never increments. `numbers` are the submissions
   * that changed there: whoever holds the place in memory reads only these again (`listing.ts`).
   */
  summarise(draft: string, target: string, numbers?: readonly number[]): Promise<PlaceSummary>;
  /** The summaries with what tells how old they are. */
  countedPlaces(draft: string): Promise<readonly CountedPlace[]>;
  summaries(draft: string): Promise<readonly PlaceSummary[]>;
  /** One object a change: `history/<reference>/<version>.json`. */
  writeHistory(reference: string, version: number, event: unknown): Promise<void>;
}
