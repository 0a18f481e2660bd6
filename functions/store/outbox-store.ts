import type { TurnsOf } from './keys.ts';
import type { OutboxMessage, OutboxState } from '#submission/record.ts';

export type DeliveryEvent = {
  readonly kind: 'delivery' | 'bounce' | 'complaint';
  readonly sesMessageId: string;
  readonly permanent: boolean;
  readonly detail: string;
};

/** Why an address is not written to. */
export interface Suppression {
  readonly reason: 'bounce' | 'complaint';
  /** Letters that came back for good, since a person last said that the address is good. */
  readonly bounces: number;
  /** Conference time of the latest, ISO 8601. */
  readonly since: string;
}

/** Letters to go out, and what becomes of them: a part of the store. */
export interface OutboxStore {
  /**
   * `pending → sending` (or `held → sending`) if due, and `sending` anew if its lease is over; null when another has it or
   * it is done. A digest is claimed once only: whether one that may have gone out goes again, a person decides.
   */
  claim(id: string, machineNow: number, leaseMs: number): Promise<OutboxMessage | null>;
  markSent(id: string, sesMessageId: string): Promise<void>;
  /** Back to pending for `retryAt` (machine ms), or `failed` for good when null. */
  markFailed(id: string, error: string, retryAt: number | null): Promise<void>;
  hold(id: string, until: number): Promise<void>;
  /**
   * A turn among the letters of a sort to one mailbox, of which `most` go out `withinMs` of the conference clock (`now`, ms); or the
   * conference time (ms) at which the next turn is free.
   */
  takeTurn(
    letter: string,
    address: string,
    now: number,
    limit: { readonly most: number; readonly withinMs: number; readonly of: TurnsOf },
  ): Promise<'taken' | { readonly freeAt: number }>;
  /** Why and since when an address is not written to; null where it is. `isBarred` says which letters that stops. */
  suppression(address: string): Promise<Suppression | null>;
  /** Pending or held and due, and sending with a lease that is over; without their words. */
  outboxDue(machineNow: number): Promise<readonly OutboxMessage[]>;
  /** Every letter that is not sent: those given up first, then the waiting; without their words. */
  outboxWaiting(): Promise<readonly OutboxMessage[]>;
  /** Held letters want their turn at once: the conference clock was moved. */
  releaseHeld(): Promise<number>;
  /**
   * A person sends a letter again that was given up or came back, and with it lifts what suppresses its address. Anything
   * but `again` says why not: its state, or that there is none of that id.
   */
  sendAgain(id: string): Promise<'again' | 'unknown' | OutboxState>;
  /** Makes a due letter's stream record anew: `sending` with a lease that is over goes back to `pending`. */
  nudge(id: string, machineNow: number): Promise<void>;
  outboxMessage(id: string): Promise<OutboxMessage | null>;
  addLetters(letters: readonly OutboxMessage[]): Promise<void>;
  /**
   * Moves only forward; `unknown` when no letter of ours has that id. A permanent bounce or a complaint is noted on the
   * submission and suppresses the address, since `at` (conference time).
   */
  noteDelivery(event: DeliveryEvent, at: string): Promise<'noted' | 'already' | 'unknown'>;
  /**
   * Voids every lease: only the local start calls it, after a crash (CONTRACT.md 6). Letters come back to pending; a
   * digest stays `sending` with its lease over, for the sweep to flag.
   */
  voidClaims(): Promise<number>;
}
