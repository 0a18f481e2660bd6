import type { DraftNews } from '#compilation/delta.ts';
import type { Enclosing } from '#compilation/digest-enclosed.ts';
import type { DigestReader } from '#compilation/digest-letters.ts';
import type { Due } from '#compilation/run-key.ts';
import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';

/** What a digest is made of. */
export interface Gathered {
  readonly drafts: readonly [DraftNews, ...DraftNews[]];
  readonly unread: number;
}

/** One sending of a digest list, as far as it came. */
export interface PastRun {
  readonly key: string;
  readonly scheduledFor: string;
  readonly state: 'started' | 'written' | 'sent' | 'failed' | 'overtaken';
  /** How many proposals it lists; null while that is not fixed. */
  readonly listed: number | null;
}

/** What the chair's pages ask of the world outside; `store/open-digests.ts` makes it over the store. */
export interface Digests {
  /** The conference clock. */
  now(): Date;
  /** The runs of a list, the latest first. */
  runs(digest: string): Promise<readonly PastRun[]>;
  /** The letter of a run as it went out; null where there is none, or none any more. */
  said(run: string): Promise<{ readonly subject: string; readonly text: string; readonly html: string } | null>;
  /** Those of these addresses who have not stopped the list. */
  readers(digest: string, addresses: readonly string[]): Promise<readonly DigestReader[]>;
  /** What a run would say; nothing is claimed. */
  preview(due: Due): Promise<Gathered>;
  send(due: Due, lettersOf: (gathered: Gathered) => Promise<readonly OutboxMessage[]>): Promise<'sent' | 'already'>;
  readonly enclosing: Enclosing;
  /** The address of a file that went with a digest as a link, as often as it is asked for; null where there is none. */
  fileAddress(token: string): Promise<string | null>;
  /** Everything that has a number. */
  received(): Promise<readonly SubmissionWithItems[]>;
}

export interface ChairHouse {
  readonly digests: Digests;
}
