import { delegationOfDomain } from '#conference/addresses.ts';
import type { Conference } from '#conference/conference.ts';
import { sameAddress } from '#mail/same-address.ts';
import type { Submission, Trust } from './record.ts';

/** Who wants to correct, and what ties him to the submission. */
export interface Corrector {
  /** Of the mail that corrects. */
  readonly trust: Trust;
  /** Its header names several senders, or contradicts itself: it proves nobody. */
  readonly contested: boolean;
  /** The one From address. */
  readonly from: string | null;
  /** The delegation that the mail itself states or shows. */
  readonly delegation: string | null;
  /** It was sent to the submission's own `reply+<token>@` address. */
  readonly holdsToken: boolean;
  /** Addresses that the secretariat bound to the submission's delegation. */
  readonly bindings: readonly string[];
  readonly conference: Conference;
}

/**
 * Whether a correction or withdrawal takes effect by itself (CONTRACT.md 4): the mail is authenticated, and comes from
 * the submission's own address, from one bound to its delegation, from a domain that is exclusive to it, or carries the
 * submission's token. Everybody else's waits for a person.
 */
export const mayCorrect = (
  { sender, delegation }: Pick<Submission, 'sender' | 'delegation'>,
  who: Corrector,
): boolean => {
  if (who.contested || who.from === null || (who.trust !== 'known' && who.trust !== 'authenticated')) return false;
  if (who.holdsToken || sameAddress(sender.address, who.from)) return true;
  if (delegation === null) return false;
  // `known` says that the address is tied to the delegation that the mail states.
  if (who.trust === 'known' && who.delegation === delegation) return true;
  const from = who.from;
  if (who.bindings.some((address) => sameAddress(address, from))) return true;
  const owner = delegationOfDomain(from, who.conference);
  return owner?.exclusive === true && owner.delegation === delegation;
};
