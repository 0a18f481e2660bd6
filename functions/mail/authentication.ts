import type { ArcSets, Signature } from 'mailauth/lib/dkim/verify.js';
import { domainOf } from './addresses.ts';
import { firstValue, readHeader } from './headers.ts';
import type { Verdicts } from './message.ts';
import { signatureProblem } from './signature-limits.ts';

/** Asks for TXT records; rejects with Node's codes (`ENOTFOUND`, `ENODATA`: there is none; all else: nobody answered). */
export type LookUp = (name: string, type: string) => Promise<string[][]>;

/** What we verified ourselves, beside what the receiving service found. */
export interface Findings {
  /** `pass`: a signature (DKIM, RFC 6376) holds and is aligned with From as its domain's DMARC record asks (RFC 7489). */
  readonly dmarc: 'pass' | 'none';
  /** The published policy; null where none is published or nobody answered. */
  readonly dmarcPolicy: Verdicts['dmarcPolicy'];
  /** The newest seal (ARC, RFC 8617), where the whole chain holds: who sealed, and whether it had found From proven. */
  readonly seal: { readonly by: string; readonly found: 'pass' | 'none' } | null;
  readonly problems: readonly string[];
}

export const noFindings: Findings = { dmarc: 'none', dmarcPolicy: null, seal: null, problems: [] };

/**
 * Whether looking ourselves can change anything: not where the service has proven the sender already, and not where
 * nothing is signed, sealed or in need of its domain's policy.
 */
export const leavesSomethingToWin = (bytes: Uint8Array, verdicts: Verdicts): boolean => {
  if (verdicts.dmarc === 'pass' || (verdicts.dkim === 'pass' && verdicts.dmarc !== 'fail')) return false;
  if (verdicts.dmarc === 'fail' && verdicts.dmarcPolicy === null) return true;
  const { fields } = readHeader(bytes, 0, bytes.length);
  return firstValue(fields, 'dkim-signature') !== null || firstValue(fields, 'arc-seal') !== null;
};

/**
 * Verifies signatures and seals of a mail and asks for the policy of its From domain. Never throws: a mail that cannot
 * be checked is one that proves nothing, and a name server that does not answer is no failed proof but a problem line.
 *
 * @param from the one From address
 * @param lookUp with a time limit of its own for all questions together
 * @param now judges whether a signature has expired
 */
export const authenticate = async (bytes: Uint8Array, from: string, lookUp: LookUp, now: Date): Promise<Findings> => {
  const refusal = signatureProblem(bytes);
  if (refusal !== null) return { ...noFindings, problems: [refusal] };
  let silent = false;
  const resolver: LookUp = async (name, type) => {
    try {
      return await lookUp(name, type);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : null;
      silent ||= code !== 'ENOTFOUND' && code !== 'ENODATA';
      throw cause;
    }
  };
  try {
    const findings = await verified(withCrLf(bytes), from, resolver, now);
    const proven = findings.dmarc === 'pass' || findings.seal?.found === 'pass';
    return silent && !proven ? { ...findings, problems: [unanswered] } : findings;
  } catch {
    return { ...noFindings, problems: [silent ? unanswered : unreadable] };
  }
};

const unanswered =
  'The signatures of the mail could not all be checked, because the domain name service did not answer; they count neither for nor against the sender. If the sender stays unproven, ask him by another way.';
const unreadable =
  'The signatures of the mail cannot be read; they count neither for nor against the sender. If the sender stays unproven, ask him by another way.';

/** Signatures are made over CRLF, and a bare LF costs the verifier a step of its own each. */
const withCrLf = (bytes: Uint8Array): Buffer =>
  Buffer.from(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/\r?\n/g, '\r\n'),
    'latin1',
  );

const verified = async (bytes: Buffer, from: string, resolver: LookUp, now: Date): Promise<Findings> => {
  // Loaded on first use: most mail is proven by the service already, and 2 MB of verifier would slow every start.
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
  const { dmarc } = await import('mailauth/lib/dmarc/index.js');
  const { getAlignment } = await import('mailauth/lib/tools.js');
  const domain = domainOf(from);
  const { results, arc: sets } = await dkimVerify(bytes, { resolver, curTime: now, sender: from });
  const signers = results.filter(holds).map(({ signingDomain }) => (signingDomain ?? '').toLowerCase());
  const published = await dmarc({ headerFrom: from, spfDomains: [], dkimDomains: signers, resolver });
  const isAligned = (signer: string): boolean =>
    published.alignment?.dkim.strict === true ? signer === domain : getAlignment(domain, [signer]) !== false;
  return {
    dmarc: signers.some(isAligned) ? 'pass' : 'none',
    dmarcPolicy: policyOf(published.policy),
    seal: await sealOf(sets, domain, resolver),
    problems: [],
  };
};

/**
 * A signature counts only if it covers From (RFC 6376, section 5.4) and the whole body: what stands behind the length
 * that `l=` names could have been added by anybody.
 */
const holds = ({ status, signingHeaders }: Signature): boolean =>
  status.result === 'pass' &&
  (status.underSized ?? 0) === 0 &&
  (signingHeaders?.keys ?? '').split(':').some((name) => name.trim().toLowerCase() === 'from');

const policyOf = (policy: unknown): Verdicts['dmarcPolicy'] => {
  const word = typeof policy === 'string' ? policy.trim().toLowerCase() : '';
  return word === 'none' || word === 'quarantine' || word === 'reject' ? word : null;
};

const sealOf = async (sets: ArcSets, domain: string, resolver: LookUp): Promise<Findings['seal']> => {
  const by = sets.lastEntry?.['arc-seal']?.parsed?.d?.value;
  const message = sets.lastEntry?.messageSignature;
  if (typeof by !== 'string' || message === undefined || !holds(message)) return null;
  const { arc } = await import('mailauth/lib/arc/index.js');
  const { status, authenticationResults } = await arc(sets, { resolver });
  if (status.result !== 'pass') return null;
  const { dmarc, dkim = [] } = authenticationResults ?? {};
  const found =
    (dmarc?.result === 'pass' && isAbout(dmarc.header?.from, domain)) ||
    (dmarc?.result !== 'fail' &&
      dkim.some(
        ({ result, header }) => result === 'pass' && (isAbout(header?.d, domain) || isAbout(header?.i, domain)),
      ));
  return { by: by.trim().toLowerCase(), found: found ? 'pass' : 'none' };
};

/** Services name the From domain or the organization's above it. */
const isAbout = (value: unknown, domain: string): boolean => {
  const about = typeof value === 'string' ? domainOf(value.trim()) : '';
  return about.includes('.') && (domain === about || domain.endsWith(`.${about}`));
};
