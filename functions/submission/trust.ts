import { delegationOfDomain } from '#conference/addresses.ts';
import type { Conference } from '#conference/conference.ts';
import type { Verdicts } from '#mail/message.ts';
import type { Disposition } from '#proposal/reading.ts';
import type { Answer } from './admission.ts';
import type { Trust } from './record.ts';

export interface TrustQuestion {
  readonly verdicts: Verdicts;
  /** Brought in by an operator, whose word stands for it. */
  readonly imported?: boolean;
  /** The one From address; null where the mail names none. */
  readonly from: string | null;
  /** The delegation that the contribution states or shows. */
  readonly delegation: string | null;
  /** Addresses that the secretariat bound to that delegation. */
  readonly bindings: readonly string[];
  readonly conference: Pick<Conference, 'mailDomains'>;
  /** `LOCAL_TRUST`, on one machine only: `known` treats each sender as bound to the delegation that it states. */
  readonly localTrust?: string | undefined;
}

/** How far the sender is proven: the four rows of CONTRACT.md 4. */
export const trustOf = (question: TrustQuestion): Trust => {
  const { verdicts, from, delegation, bindings } = question;
  if (from === null) return 'unproven';
  if (question.imported === true) return 'authenticated';
  const bound = bindings.some((address) => sameAddress(address, from));
  if (verdicts.dmarc === 'pass' || (verdicts.dmarc !== 'fail' && verdicts.dkim === 'pass')) {
    if (delegation === null) return 'authenticated';
    return bound || question.localTrust === 'known' || isExclusive(from, delegation, question.conference)
      ? 'known'
      : 'authenticated';
  }
  // `p=none` asks receivers to look on; a failure under it is no proof of forgery.
  if (verdicts.dmarc === 'fail' && verdicts.dmarcPolicy !== 'none') return 'failed';
  return bindings.length > 0 && !bound ? 'failed' : 'unproven';
};

/** Mail from a domain that is one delegation's alone is that delegation's, and nobody else's. */
const isExclusive = (from: string, delegation: string, conference: Pick<Conference, 'mailDomains'>): boolean => {
  const owner = delegationOfDomain(from, conference as Conference);
  return owner?.exclusive === true && owner.delegation === delegation;
};

/** Domains never tell case; local parts could, and no mail service in use does. */
const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What an arrival earns: the table of CONTRACT.md 4, cell by cell. */
export const answerFor = (trust: Trust, disposition: Disposition): Answer => {
  switch (disposition) {
    case 'contribution':
    case 'correction':
    case 'withdrawal':
    case 'needs-reading':
      return receiptFor[trust];
    case 'virus':
      return trust === 'known' || trust === 'authenticated' ? 'refusal' : 'none';
    case 'thanks':
    case 'logistics':
    case 'other-traffic':
    case 'automatic':
    case 'bounce':
    case 'own-mail':
    case 'spam':
      return 'none';
  }
};

const receiptFor: Readonly<Record<Trust, Answer>> = {
  known: 'full receipt',
  authenticated: 'full receipt',
  unproven: 'bare receipt',
  failed: 'none',
};
