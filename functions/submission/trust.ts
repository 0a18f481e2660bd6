import { delegationOfDomain } from '#conference/addresses.ts';
import type { Conference } from '#conference/conference.ts';
import type { Findings } from '#mail/authentication.ts';
import { sameAddress } from '#mail/same-address.ts';
import type { Verdicts } from '#mail/message.ts';
import type { Disposition } from '#proposal/reading.ts';
import type { Answer } from './admission.ts';
import { type Proof, proofOf } from './proof.ts';
import type { Trust } from './record.ts';

export interface TrustQuestion {
  /** What the receiving service found. */
  readonly verdicts: Verdicts;
  /** What we verified ourselves. */
  readonly findings: Findings;
  /** The envelope's sender, which SPF speaks of; `''` or null where there is none. */
  readonly envelopeFrom: string | null;
  /** Brought in by an operator, whose word stands for it. */
  readonly imported?: boolean;
  /** The one From address; null where the mail names none. */
  readonly from: string | null;
  /** The delegation that the contribution states or shows. */
  readonly delegation: string | null;
  /** Addresses that the secretariat bound to that delegation. */
  readonly bindings: readonly string[];
  readonly conference: Conference;
  /** `LOCAL_TRUST`, on one machine only: `known` treats each sender as bound to the delegation that it states. */
  readonly localTrust?: string | undefined;
}

/**
 * What ties the address to the delegation: the secretariat bound it, or its domain is the delegation's alone, or nothing
 * does; and where it is not bound itself, whether others are (`others`).
 */
type Tie = 'bound' | 'exclusive' | 'exclusive, others bound' | 'none' | 'none, others bound';

/** How far the sender is proven: the four words of CONTRACT.md 4, for each proof and tie. */
const trusts: Readonly<Record<Proof, Readonly<Record<Tie, Trust>>>> = {
  passed: {
    bound: 'known',
    exclusive: 'known',
    'exclusive, others bound': 'known',
    none: 'authenticated',
    'none, others bound': 'authenticated',
  },
  nothing: {
    bound: 'unproven',
    exclusive: 'unproven',
    'exclusive, others bound': 'failed',
    none: 'unproven',
    'none, others bound': 'failed',
  },
  failed: {
    bound: 'failed',
    exclusive: 'failed',
    'exclusive, others bound': 'failed',
    none: 'failed',
    'none, others bound': 'failed',
  },
};

export const trustOf = (question: TrustQuestion): Trust => {
  if (question.from === null) return 'unproven';
  // The operator's word proves the sender and binds nobody.
  return question.imported === true ? 'authenticated' : trusts[proofOf(question)][tieOf(question, question.from)];
};

const tieOf = ({ delegation, bindings, conference, localTrust }: TrustQuestion, from: string): Tie => {
  if (delegation === null) return 'none';
  if (bindings.some((address) => sameAddress(address, from))) return 'bound';
  // Mail from a domain that is one delegation's alone is that delegation's, and nobody else's.
  const owner = delegationOfDomain(from, conference);
  const exclusive = owner?.exclusive === true && owner.delegation === delegation;
  if (bindings.length === 0) return exclusive || localTrust === 'known' ? 'exclusive' : 'none';
  return exclusive || localTrust === 'known' ? 'exclusive, others bound' : 'none, others bound';
};

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
