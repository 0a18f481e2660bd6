import type { OutboxMessage } from '#submission/record.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';

/** Why a list shows a proposal: it was on none; it was, and asks something else or is confirmed now; it was taken back. */
export type News = 'new' | 'revised' | 'withdrawn';

export interface Unlisted extends PlacedProposal {
  readonly news: News;
}

/**
 * How far the sending of one digest came. `started`: what it lists is fixed; `written`: its letters are fixed, and go out
 * as they are whatever happens; `sent`: all are in the outbox; `failed`: it could not be made, and a person is told;
 * `overtaken`: never made, and contained in a later one.
 */
export const runStates = ['started', 'written', 'sent', 'failed', 'overtaken'] as const;
export type RunState = (typeof runStates)[number];

/** One sending of one digest list. The key is (digest, scheduled instant): creating it twice is refused. */
export interface Run {
  /** `daily@2018-06-19T00:00:00.000Z`. */
  readonly key: string;
  readonly digest: string;
  /** Scheduled instant, ISO 8601 UTC. */
  readonly scheduledFor: string;
  readonly state: RunState;
  /** How often making it failed, and how the last time. */
  readonly failures: number;
  readonly lastError: string | null;
  /** How many proposals it lists; null while that is not fixed. */
  readonly listed: number | null;
}

export interface RunWithLists extends Run {
  /** The proposals it lists, as `listEntry` writes them; fixed when the run is started, so a repeat lists the same. */
  readonly lists: readonly string[];
}

export interface Recipient {
  readonly digest: string;
  readonly address: string;
  readonly token: string;
  readonly leftAt: string | null;
}

/** What digests list and how far each sending of one came: a part of the store. */
export interface RunStore {
  /** Proposals on no list yet, in order of receipt, received before the cut-off (ISO 8601 UTC); unconfirmed ones not. */
  onNoList(draft: string, before: string): Promise<readonly Unlisted[]>;
  /** Proposals by number and id as they stand now; one that is gone is left out. */
  named(numbers: readonly { readonly number: number; readonly id: number }[]): Promise<readonly PlacedProposal[]>;
  /** What is at home at these places and was received before the cut-off. */
  standingAt(draft: string, targets: readonly string[], before: string): Promise<readonly PlacedProposal[]>;
  /** Contributions received from `after` (null: ever) until `before` of which no machine could read a word. */
  unreadBetween(after: string | null, before: string): Promise<number>;
  /** Conditional create; an existing run is returned as it is. */
  startRun(
    run: Pick<RunWithLists, 'key' | 'digest' | 'scheduledFor' | 'lists'>,
  ): Promise<{ readonly run: RunWithLists; readonly created: boolean }>;
  run(key: string): Promise<RunWithLists | null>;
  /** The runs of a list, the latest first. */
  runs(digest: string): Promise<readonly Run[]>;
  /**
   * Fixes the letters, puts them out, takes the listed proposals off "on no list yet", marks the run sent. Repeatable: the
   * letters of the first call count. `overtaken`: a later run has taken what this one would list, and nothing went out.
   * @throws RunUnknown where it was never started
   */
  finishRun(key: string, letters: readonly OutboxMessage[]): Promise<'sent' | 'overtaken'>;
  /** Making the run failed: it is tried again, or, when it failed `most` times, flagged until a person has it tried again. */
  runFailed(
    run: Pick<Run, 'key' | 'digest' | 'scheduledFor'>,
    error: string,
    most: number,
  ): Promise<'again' | 'flagged'>;
  /** The letters of a run as they were fixed; none where it has none yet, or where erasing took our copies. */
  lettersOfRun(key: string): Promise<readonly OutboxMessage[]>;
  /** A run that was never written is left to a later one. */
  overtake(key: string): Promise<void>;
  /** Who has this digest, each with the token of his letters, made at his first; `leftAt` where he does not want it now. */
  recipients(digest: string, addresses: readonly string[], newToken: () => string): Promise<readonly Recipient[]>;
  recipient(token: string): Promise<Recipient | null>;
  /** He does not want it from `at` (conference time) on; again changes nothing, nor does a token of nobody. */
  leave(token: string, at: string): Promise<void>;
  rejoin(token: string): Promise<void>;
}
