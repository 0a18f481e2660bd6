import { addrSpec, domainOf } from './addresses.ts';
import type { Field } from './headers.ts';
import type { Verdict, Verdicts } from './message.ts';
import { instantOf } from './received.ts';

/**
 * What the receiving service (SES) found, read only from the block of headers that it puts on top of a message. The
 * block begins with its Return-Path or its own `Received … by inbound-smtp.<region>.amazonaws.com` and ends at the first
 * header that it does not write, or writes only once and has written: whatever a sender puts below, also under the same
 * names, counts for nothing (HOSTILE B6, PITFALLS 6.1).
 */
export interface TopBlock {
  readonly verdicts: Verdicts;
  /** ISO 8601: when the receiving service took the mail. */
  readonly receivedAt: string | null;
  /** Return-Path without brackets; `''` is the null sender of bounces. */
  readonly envelopeFrom: string | null;
  /** Whom the receiving service took it for. */
  readonly envelopeTo: string | null;
}

const noVerdicts: Verdicts = {
  spf: 'unknown',
  dkim: 'unknown',
  dmarc: 'unknown',
  dmarcPolicy: null,
  spam: 'unknown',
  virus: 'unknown',
};

/** The order in which SES writes its block; a header out of order is the sender's. */
const order = [
  'return-path',
  'received',
  'x-ses-spam-verdict',
  'x-ses-virus-verdict',
  'received-spf',
  'authentication-results',
  'x-ses-receipt',
  'x-ses-dkim-signature',
];

export const topBlock = (fields: readonly Field[], from: string | null): TopBlock => {
  const block = new Map<string, string>();
  let reached = -1;
  for (const { name, value } of fields) {
    const position = order.indexOf(name);
    if (position <= reached || !isServices(name, value)) break;
    block.set(name, value);
    reached = position;
  }
  const received = block.get('received');
  const returnPath = block.get('return-path');
  const envelopeFrom = returnPath === undefined ? null : /^<\s*>$/.test(returnPath) ? '' : addrSpec(returnPath);
  if (received === undefined) return { verdicts: noVerdicts, receivedAt: null, envelopeFrom, envelopeTo: null };
  return {
    verdicts: {
      spam: passOrFail(block.get('x-ses-spam-verdict')),
      virus: passOrFail(block.get('x-ses-virus-verdict')),
      ...authentication(block.get('authentication-results') ?? null, from),
    },
    // The time stands behind the last semicolon (RFC 5321 section 4.4).
    receivedAt: instantOf(received.slice(received.lastIndexOf(';') + 1)),
    envelopeFrom,
    envelopeTo: addrSpec(/\bfor <?([^\s<>;]{1,320})>?\s*;/.exec(received)?.[1] ?? ''),
  };
};

const isServices = (name: string, value: string): boolean =>
  name === 'received'
    ? /\bby inbound-smtp\.[a-z0-9-]+\.amazonaws\.com(?=\s|$)/.test(value)
    : name !== 'authentication-results' || /^amazonses\.com\s*;/.test(value);

const passOrFail = (value: string | undefined): Verdict => {
  switch ((value ?? '').trim().toUpperCase()) {
    case 'PASS':
      return 'pass';
    case 'FAIL':
      return 'fail';
    case 'GRAY':
    case 'DISABLED':
      return 'none';
    default:
      return 'unknown';
  }
};

/** RFC 8601: `spf=pass … ; dkim=pass header.i=@x.org; dmarc=fail (p=REJECT …) header.from=x.org`. */
const authentication = (header: string | null, from: string | null): Omit<Verdicts, 'spam' | 'virus'> => {
  if (header === null) return { spf: 'unknown', dkim: 'unknown', dmarc: 'unknown', dmarcPolicy: null };
  const results = header
    .split(';')
    .slice(1, 50)
    .map((result) => result.trim());
  const dmarc = results.find((result) => result.startsWith('dmarc='));
  const policy = /\bp(?:olicy)?\s*=\s*(none|quarantine|reject)\b/i.exec(dmarc ?? '')?.[1]?.toLowerCase();
  return {
    spf: verdictOf(results.find((result) => result.startsWith('spf='))),
    dkim: dkimVerdict(
      results.filter((result) => result.startsWith('dkim=')),
      from,
    ),
    dmarc: dmarcVerdict(dmarc, from),
    dmarcPolicy: policy === 'none' || policy === 'quarantine' || policy === 'reject' ? policy : null,
  };
};

const verdictOf = (result: string | undefined): Verdict => {
  const word = /^[a-z]+=([a-z]+)/i.exec(result ?? '')?.[1]?.toLowerCase();
  if (word === undefined) return 'none';
  if (word === 'pass') return 'pass';
  return word === 'fail' || word === 'softfail' || word === 'permerror' || word === 'policy' ? 'fail' : 'none';
};

/** A DMARC pass speaks of one From domain; if it names another than ours it says nothing about this mail. */
const dmarcVerdict = (result: string | undefined, from: string | null): Verdict => {
  const verdict = verdictOf(result);
  const about = /\bheader\.from=([^\s;]{1,255})/.exec(result ?? '')?.[1]?.toLowerCase();
  return verdict === 'pass' && (from === null || (about !== undefined && about !== domainOf(from))) ? 'none' : verdict;
};

/** Only a signature of the From domain proves something about From (aligned, relaxed as in RFC 7489). */
const dkimVerdict = (results: readonly string[], from: string | null): Verdict => {
  const aligned = results.filter((result) => {
    const signer = /\bheader\.[id]=[^\s;@]*@?([^\s;@]{1,255})/.exec(result)?.[1]?.toLowerCase();
    return signer !== undefined && from !== null && isAligned(domainOf(from), signer);
  });
  if (aligned.some((result) => verdictOf(result) === 'pass')) return 'pass';
  return aligned.some((result) => verdictOf(result) === 'fail') ? 'fail' : 'none';
};

const isAligned = (domain: string, signer: string): boolean =>
  domain === signer || (signer.includes('.') && domain.endsWith(`.${signer}`)) || signer.endsWith(`.${domain}`);
