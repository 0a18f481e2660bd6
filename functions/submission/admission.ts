import type { Arrival, OtherMail, OutboxMessage, Submission, SubmissionWithItems } from './record.ts';

/**
 * What admitting an arrival decides, as a value: `admit.ts` is pure and `store/` writes what it says.
 * The number is taken only when something will be stored, so `Submission` comes without it.
 */
export type Unnumbered<T> = Omit<T, 'number' | 'reference'>;

/** Hashes that join twins (DESIGN.md "Twins are joined only when nothing can be lost"). */
export interface Guards {
  /** (From, Message-ID, normalised new words, attachment hashes). */
  readonly message: string;
  /** (delegation or else address, draft, thread, words, attachment hashes). */
  readonly content: string;
  /**
   * The message guard that the same mail has where its sender is proven, if nothing proves it here, and the other way
   * round: a route that broke the proof makes no twin, whichever copy comes first. Looked at and held never, so that a
   * forged copy holds nothing of a real mail; null where the mail bears no Message-ID.
   */
  readonly counterpart: string | null;
  /** (From, Message-ID): finds a mail that bears the same name and says something else (HOSTILE B9); null without one. */
  readonly name: string | null;
}

/** Which letter the arrival earns (CONTRACT.md 4); the door lets `acknowledgement/` write it. */
export type Answer = 'full receipt' | 'bare receipt' | 'confirmation link' | 'refusal' | 'none';

export type Admission =
  | {
      readonly outcome: 'submission';
      readonly submission: Unnumbered<SubmissionWithItems>;
      readonly guards: Guards;
      readonly arrival: Arrival;
      readonly answer: Answer;
    }
  /** A correction that takes effect by itself (CONTRACT.md 4). */
  | {
      readonly outcome: 'revision';
      /** As it was read: whoever changed it since makes this void, and the mail is read again. */
      readonly before: SubmissionWithItems;
      /** The next revision; null where the mail asks for what is so already. */
      readonly after: SubmissionWithItems | null;
      /** `message` of the mail's guards: the other inbox's copy is joined. */
      readonly guard: string;
      readonly arrival: Arrival;
      /** Who corrected: the letter goes to him, under his mail. */
      readonly from: Pick<Submission, 'sender' | 'messageId'>;
      readonly answer: Answer;
    }
  /** It corrects what is not there yet: it stays unfinished until `until` (conference time, ISO 8601 UTC). */
  | {
      readonly outcome: 'waits';
      readonly reference: string;
      readonly until: string;
      readonly arrival: Arrival;
      readonly answer: 'none';
    }
  | {
      readonly outcome: 'other mail';
      readonly mail: Omit<OtherMail, 'id'>;
      readonly arrival: Arrival;
      readonly answer: 'refusal' | 'none';
    };

/** What the store made of it. */
export type Stored =
  | { readonly outcome: 'stored'; readonly submission: Submission }
  /** This very arrival was stored before: a repeated delivery. */
  | { readonly outcome: 'already'; readonly reference: string }
  /** The same words came before by another way: the arrival is recorded on that submission. */
  | { readonly outcome: 'joined'; readonly submission: Submission; readonly firstReceipt: OutboxMessage | null };

/** What the store made of a revision. */
export type Revised =
  | Stored
  /** Somebody changed the submission since it was read: read and decide again. */
  | { readonly outcome: 'changed meanwhile' };
