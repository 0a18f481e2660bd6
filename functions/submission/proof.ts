import type { Conference } from '#conference/conference.ts';
import { domainOf } from '#mail/addresses.ts';
import type { Findings } from '#mail/authentication.ts';
import type { Verdicts } from '#mail/message.ts';

/** Whether anything proves that a mail comes from its From address. */
export type Proof = 'passed' | 'nothing' | 'failed';

export interface ProofQuestion {
  readonly verdicts: Verdicts;
  readonly findings: Findings;
  readonly envelopeFrom: string | null;
  readonly conference: Pick<Conference, 'redirectors'>;
}

/**
 * One pass is enough, and it outranks every failure: a redirected mail fails SPF by nature and DKIM by any banner, and
 * then the redirector's seal is all that is left (PITFALLS 6.13). A failure of DMARC counts only where a policy asks for
 * it: under `p=none` receivers are asked to look on.
 */
export const proofOf = (question: ProofQuestion): Proof => {
  const { verdicts, findings } = question;
  if (verdicts.dmarc === 'pass' || findings.dmarc === 'pass' || isVouchedFor(question)) return 'passed';
  const policy = verdicts.dmarcPolicy ?? findings.dmarcPolicy;
  // Under a policy an aligned signature of the service's is not enough: the domain may ask for strict alignment.
  if (verdicts.dmarc === 'fail') return policy === 'none' ? 'nothing' : 'failed';
  return verdicts.dkim === 'pass' ? 'passed' : 'nothing';
};

/**
 * The service that handed us the mail had found the sender proven, and the conference trusts it. A provider's seal is the
 * same for all its customers, any of whom could have altered the mail before it was sealed, so it counts only where SPF
 * shows that the mail left the redirecting domain.
 */
const isVouchedFor = ({ verdicts, findings, envelopeFrom, conference }: ProofQuestion): boolean => {
  const { seal } = findings;
  if (seal?.found !== 'pass') return false;
  const cameFrom = verdicts.spf === 'pass' && envelopeFrom !== null ? domainOf(envelopeFrom) : '';
  return conference.redirectors.some(
    ({ domain, sealedBy }) => isIn(seal.by, domain) || (isIn(cameFrom, domain) && sealedBy.includes(seal.by)),
  );
};

const isIn = (name: string, domain: string): boolean => name === domain || name.endsWith(`.${domain}`);
