import { describe, expect, it } from 'vitest';
import type { Verdicts } from '#mail/message.ts';
import { dispositions } from '#proposal/reading.ts';
import { trusts } from '#submission/record.ts';
import { answerFor, trustOf } from '#submission/trust.ts';

const none: Verdicts = { spf: 'none', dkim: 'none', dmarc: 'none', dmarcPolicy: null, spam: 'pass', virus: 'pass' };
const pass: Verdicts = { ...none, dmarc: 'pass' };
const conference = {
  mailDomains: [
    { domain: 'eda.admin.ch', delegation: 'Switzerland', exclusive: true },
    { domain: 'un.int', delegation: null, exclusive: false },
  ],
};
const ask = (changes: Partial<Parameters<typeof trustOf>[0]>) =>
  trustOf({
    verdicts: pass,
    from: 'anna@eda.admin.ch',
    delegation: 'Switzerland',
    bindings: [],
    conference,
    ...changes,
  });

describe('a sender', () => {
  it.each([
    ['is known by a domain exclusive to the delegation', {}, 'known'],
    ['is known by a subdomain of it', { from: 'a@ny.eda.admin.ch' }, 'known'],
    [
      'is known by an address that the secretariat bound',
      { from: 'a@un.int', delegation: 'Chile', bindings: ['A@un.int'] },
      'known',
    ],
    ['is only authenticated from a shared domain', { from: 'a@un.int' }, 'authenticated'],
    [
      'is only authenticated when it states another delegation than its domain’s',
      { delegation: 'France' },
      'authenticated',
    ],
    ['is only authenticated when it states no delegation', { delegation: null }, 'authenticated'],
    [
      'is authenticated by an aligned signature where no policy is published',
      { verdicts: { ...none, dkim: 'pass' }, from: 'a@un.int' },
      'authenticated',
    ],
    ['is unproven when nothing passes and nothing fails', { verdicts: none }, 'unproven'],
    ['is unproven when only SPF passes', { verdicts: { ...none, spf: 'pass' } }, 'unproven'],
    [
      'is unproven when DMARC fails under p=none',
      { verdicts: { ...none, dmarc: 'fail', dmarcPolicy: 'none' } },
      'unproven',
    ],
    [
      'is unproven when bound but nothing passes',
      { verdicts: none, from: 'a@un.int', bindings: ['a@un.int'] },
      'unproven',
    ],
    ['is unproven without a From address', { verdicts: pass, from: null }, 'unproven'],
    ['is authenticated on the word of whoever imports the mail', { verdicts: none, imported: true }, 'authenticated'],
    ['of an imported mail is nobody where it names none', { verdicts: none, from: null, imported: true }, 'unproven'],
    [
      'fails when DMARC fails under p=reject',
      { verdicts: { ...none, dmarc: 'fail', dmarcPolicy: 'reject' } },
      'failed',
    ],
    [
      'fails when DMARC fails under p=quarantine',
      { verdicts: { ...none, dmarc: 'fail', dmarcPolicy: 'quarantine' } },
      'failed',
    ],
    ['fails when DMARC fails and the policy is not said', { verdicts: { ...none, dmarc: 'fail' } }, 'failed'],
    [
      'fails when DMARC fails though a signature passes',
      { verdicts: { ...none, dkim: 'pass', dmarc: 'fail' } },
      'failed',
    ],
    [
      'fails when nothing passes and the delegation has bound addresses of which this is none',
      { verdicts: none, bindings: ['b@un.int'] },
      'failed',
    ],
    ['is known on one machine under LOCAL_TRUST=known', { from: 'x@anywhere.example', localTrust: 'known' }, 'known'],
    [
      'is not known under LOCAL_TRUST=known when the mail was not proven',
      { verdicts: none, localTrust: 'known' },
      'unproven',
    ],
    [
      'is authenticated under LOCAL_TRUST=authenticated',
      { from: 'x@anywhere.example', localTrust: 'authenticated' },
      'authenticated',
    ],
  ] as const)('%s', (_, changes, expected) => {
    expect(ask(changes as Partial<Parameters<typeof trustOf>[0]>)).toBe(expected);
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
