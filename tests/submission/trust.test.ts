import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { noFindings } from '#mail/authentication.ts';
import type { Verdicts } from '#mail/message.ts';
import { dispositions } from '#proposal/reading.ts';
import { type Proof, type ProofQuestion, proofOf } from '#submission/proof.ts';
import { trusts } from '#submission/record.ts';
import { answerFor, trustOf } from '#submission/trust.ts';

const none: Verdicts = { spf: 'none', dkim: 'none', dmarc: 'none', dmarcPolicy: null, spam: 'pass', virus: 'pass' };
const pass: Verdicts = { ...none, dmarc: 'pass' };
const rejected: Verdicts = { ...none, dmarc: 'fail', dmarcPolicy: 'reject' };
const conference = {
  ...shippedSettings('revcon3').conference,
  mailDomains: [
    { domain: 'eda.admin.ch', delegation: 'Switzerland', exclusive: true },
    { domain: 'un.int', delegation: null, exclusive: false },
  ],
  redirectors: [{ domain: 'un.org', sealedBy: ['microsoft.com'] }],
};
type Question = Parameters<typeof trustOf>[0];
const ask = (changes: Partial<Question>) =>
  trustOf({
    verdicts: pass,
    findings: noFindings,
    envelopeFrom: 'anna@eda.admin.ch',
    from: 'anna@eda.admin.ch',
    delegation: 'Switzerland',
    bindings: [],
    conference,
    ...changes,
  });

/** Each tie of an address to the delegation that it states. */
const ties: Readonly<Record<string, Partial<Question>>> = {
  'an address that the secretariat bound': { from: 'a@un.int', delegation: 'Chile', bindings: ['A@un.int'] },
  'an address of a domain exclusive to it': {},
  'an address of a subdomain of that': { from: 'a@ny.eda.admin.ch' },
  'an address of a domain exclusive to it, where others are bound': { bindings: ['b@un.int'] },
  'an address of a shared domain': { from: 'a@un.int' },
  'an address of a domain that nobody knows': { from: 'a@mission.example' },
  'an address that is not the one bound': { from: 'a@un.int', bindings: ['b@un.int'] },
  'an address of another delegation’s domain': { delegation: 'France' },
  'an address that states no delegation': { delegation: null },
};

describe('a sender whose mail has passed, has nothing to show, or has failed (CONTRACT.md 4), with', () => {
  it.each([
    ['an address that the secretariat bound', 'known', 'unproven', 'failed'],
    ['an address of a domain exclusive to it', 'known', 'unproven', 'failed'],
    ['an address of a subdomain of that', 'known', 'unproven', 'failed'],
    ['an address of a domain exclusive to it, where others are bound', 'known', 'failed', 'failed'],
    ['an address of a shared domain', 'authenticated', 'unproven', 'failed'],
    ['an address of a domain that nobody knows', 'authenticated', 'unproven', 'failed'],
    ['an address that is not the one bound', 'authenticated', 'failed', 'failed'],
    ['an address of another delegation’s domain', 'authenticated', 'unproven', 'failed'],
    ['an address that states no delegation', 'authenticated', 'unproven', 'failed'],
  ])('%s is %s, %s, %s', (tie, passed, nothing, failed) => {
    const given = ties[tie];
    expect([pass, none, rejected].map((verdicts) => ask({ ...given, verdicts }))).toEqual([passed, nothing, failed]);
  });

  it('no From address is unproven, whatever passes', () => {
    expect(ask({ from: null })).toBe('unproven');
  });

  it('an operator’s word for an imported mail is authenticated, and nobody where the mail names nobody', () => {
    for (const verdicts of [pass, none, rejected]) expect(ask({ verdicts, imported: true })).toBe('authenticated');
    expect(ask({ from: null, imported: true })).toBe('unproven');
  });

  it.each([
    ['known', pass, 'x@anywhere.example', 'known'],
    ['known', none, 'x@anywhere.example', 'unproven'],
    ['known', rejected, 'x@anywhere.example', 'failed'],
    ['authenticated', pass, 'x@anywhere.example', 'authenticated'],
    ['unproven', none, 'x@anywhere.example', 'unproven'],
    ['failed', rejected, 'x@anywhere.example', 'failed'],
  ] as const)(
    'LOCAL_TRUST=%s on one machine: what its SMTP door wrote decides',
    (localTrust, verdicts, from, trust) => {
      expect(ask({ localTrust, verdicts, from })).toBe(trust);
    },
  );

  it.each([
    ['letters that look alike, in punycode', 'anna@xn--ed-6kc.admin.ch'],
    ['full-width letters', 'ａnna@un.int'],
    ['a Cyrillic а', 'аnna@un.int'],
    ['a tag behind +', 'anna+x@un.int'],
    ['dots', 'a.nna@un.int'],
  ])('B5, B12: an address with %s is never taken for the bound one', (_, from) => {
    expect(ask({ from, bindings: ['anna@un.int'] })).toBe('authenticated');
    expect(ask({ from, bindings: ['anna@un.int'], verdicts: none })).toBe('failed');
  });

  it.each(['ANNA@un.int', 'anna@UN.INT', '"anna"@un.int'])('B12: %s is the bound anna@un.int', (from) => {
    expect(ask({ from, bindings: ['anna@un.int'] })).toBe('known');
  });
});

describe('a mail', () => {
  const proof = (changes: Partial<ProofQuestion>): Proof =>
    proofOf({ verdicts: none, findings: noFindings, envelopeFrom: 'a@mission.example', conference, ...changes });
  const seal = (by: string, found: 'pass' | 'none' = 'pass') => ({ ...noFindings, seal: { by, found } });

  it.each([
    ['passes by the service’s DMARC', { verdicts: pass }, 'passed'],
    ['passes by an aligned signature where no policy is published', { verdicts: { ...none, dkim: 'pass' } }, 'passed'],
    [
      'passes by a signature that we verified, whatever the service says',
      { verdicts: rejected, findings: { ...noFindings, dmarc: 'pass' } },
      'passed',
    ],
    [
      'passes by the seal of a trusted redirector, though redirecting broke all else',
      { verdicts: rejected, findings: seal('un.org') },
      'passed',
    ],
    ['passes by the seal of a machine below the redirector’s name', { findings: seal('mail.un.org') }, 'passed'],
    ['shows nothing by a seal that found nothing', { findings: seal('un.org', 'none') }, 'nothing'],
    ['shows nothing by the seal of a stranger', { findings: seal('evil.example') }, 'nothing'],
    ['shows nothing by the seal of a name that only ends alike', { findings: seal('evilun.org') }, 'nothing'],
    ['fails where a stranger’s seal is all it has', { verdicts: rejected, findings: seal('evil.example') }, 'failed'],
    [
      'passes by the provider’s seal when SPF shows that the redirector sent it',
      { verdicts: { ...rejected, spf: 'pass' }, findings: seal('microsoft.com'), envelopeFrom: 'bounces+SRS=x@un.org' },
      'passed',
    ],
    [
      'fails by the provider’s seal when another customer sent it',
      { verdicts: { ...rejected, spf: 'pass' }, findings: seal('microsoft.com'), envelopeFrom: 'x@evil.example' },
      'failed',
    ],
    [
      'fails by the provider’s seal when nobody knows who sent it',
      { verdicts: { ...rejected, spf: 'none' }, findings: seal('microsoft.com'), envelopeFrom: 'x@un.org' },
      'failed',
    ],
    [
      'fails by the provider’s seal under the null sender',
      { verdicts: { ...rejected, spf: 'pass' }, findings: seal('microsoft.com'), envelopeFrom: '' },
      'failed',
    ],
    ['shows nothing when only SPF passes', { verdicts: { ...none, spf: 'pass' } }, 'nothing'],
    [
      'shows nothing when SPF and a signature fail but no policy asks for more',
      { verdicts: { ...none, spf: 'fail', dkim: 'fail' } },
      'nothing',
    ],
    ['shows nothing when DMARC fails under p=none', { verdicts: { ...rejected, dmarcPolicy: 'none' } }, 'nothing'],
    [
      'shows nothing when we learn that the policy is none',
      { verdicts: { ...rejected, dmarcPolicy: null }, findings: { ...noFindings, dmarcPolicy: 'none' } },
      'nothing',
    ],
    ['fails when DMARC fails under p=reject', { verdicts: rejected }, 'failed'],
    ['fails when DMARC fails under p=quarantine', { verdicts: { ...rejected, dmarcPolicy: 'quarantine' } }, 'failed'],
    ['fails when DMARC fails and nobody knows the policy', { verdicts: { ...rejected, dmarcPolicy: null } }, 'failed'],
    [
      'fails when DMARC fails though the service saw a signature pass',
      { verdicts: { ...rejected, dkim: 'pass' } },
      'failed',
    ],
    [
      'shows nothing when the service wrote nothing',
      { verdicts: { ...none, spf: 'unknown', dkim: 'unknown', dmarc: 'unknown' } },
      'nothing',
    ],
  ] as const)('%s', (_, changes, expected) => {
    expect(proof(changes as Partial<ProofQuestion>)).toBe(expected);
  });
});

/** The table of CONTRACT.md 4, in its order: known, authenticated, unproven, failed. */
const table = {
  contribution: ['full receipt', 'full receipt', 'bare receipt', 'none'],
  correction: ['full receipt', 'full receipt', 'bare receipt', 'none'],
  withdrawal: ['full receipt', 'full receipt', 'bare receipt', 'none'],
  'needs-reading': ['full receipt', 'full receipt', 'bare receipt', 'none'],
  thanks: ['none', 'none', 'none', 'none'],
  logistics: ['none', 'none', 'none', 'none'],
  'other-traffic': ['none', 'none', 'none', 'none'],
  automatic: ['none', 'none', 'none', 'none'],
  bounce: ['none', 'none', 'none', 'none'],
  'own-mail': ['none', 'none', 'none', 'none'],
  spam: ['none', 'none', 'none', 'none'],
  virus: ['refusal', 'refusal', 'none', 'none'],
} as const;

describe('an arrival earns, by CONTRACT.md 4,', () => {
  it.each(
    dispositions.flatMap((disposition) =>
      trusts.map((trust, i) => [table[disposition][i], disposition, trust] as const),
    ),
  )('%s for %s from a sender who is %s', (answer, disposition, trust) => {
    expect(answerFor(trust, disposition)).toBe(answer);
  });
});
