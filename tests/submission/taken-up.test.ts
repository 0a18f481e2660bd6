import { describe, expect, it } from 'vitest';
import { arrivalOfKey, byHandKey } from '#platform/object-events.ts';
import { readArrival } from '#submission/read-arrival.ts';
import { shipped } from '#tests/support/site-house.ts';

const { conference, drafts } = shipped;
const draft = drafts[0]!;
const ses = (spam: 'PASS' | 'FAIL' = 'PASS', virus: 'PASS' | 'FAIL' = 'PASS'): string[] => [
  'Return-Path: <t@mission-norway.example>',
  'Received: from x by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc for <unoda@intake.revcon3.example>; Mon, 18 Jun 2018 12:00:00 +0000 (UTC)',
  `X-SES-Spam-Verdict: ${spam}`,
  `X-SES-Virus-Verdict: ${virus}`,
  'Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@mission-norway.example; dmarc=pass header.from=mission-norway.example;',
];
const mail = (text: string, extra: readonly string[] = [], block = ses()): Uint8Array =>
  Buffer.from(
    [
      ...block,
      'From: T. Delegate <t@mission-norway.example>',
      'To: unoda@intake.revcon3.example',
      'Subject: Visa',
      'Message-ID: <1@mission-norway.example>',
      ...extra,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ].join('\r\n'),
  );

const taken = async (bytes: Uint8Array, byHand = true) =>
  (
    await readArrival(
      { key: byHandKey('unoda', 'M17'), inbox: 'unoda', imported: null, byHand, bytes },
      {
        ...{ conference, draft, localTrust: undefined, now: new Date('2018-06-18T14:00:00Z'), token: 'token' },
        ...{ bindings: async () => [], byToken: async () => null, bySent: async () => null },
      },
    )
  ).admission;

const visa = 'Dear colleagues, could you tell us where the visa letters are? Best regards';

describe('other mail that a person makes a contribution', () => {
  it('is one, and without anything read in it waits for a person to type it in', async () => {
    expect((await taken(mail(visa), false)).outcome).toBe('other mail');
    const admission = await taken(mail(visa));
    if (admission.outcome !== 'submission') throw new Error('it is still other mail');
    expect(admission.submission.disposition).toBe('needs-reading');
    expect(admission.submission.problems.join(' ')).toContain('A person made it a contribution');
    expect(admission.answer).toBe('full receipt');
  });

  it('keeps what the reader finds in it, also where its subject speaks of something else', async () => {
    const admission = await taken(mail('Norway proposes to delete paragraph 4 of section III.'));
    if (admission.outcome !== 'submission') throw new Error('it is still other mail');
    expect(admission.submission.disposition).toBe('contribution');
    expect(admission.submission.items.map(({ target }) => target)).toEqual(['III.4']);
  });

  it('is not answered where it is automatic (RFC 3834) or spam', async () => {
    expect((await taken(mail(visa, ['Auto-Submitted: auto-replied']))).answer).toBe('none');
    expect((await taken(mail(visa, [], ses('FAIL')))).answer).toBe('none');
  });

  it('stays closed where it carries a virus', async () => {
    expect((await taken(mail(visa, [], ses('PASS', 'FAIL')))).outcome).toBe('other mail');
  });

  it('arrives under a key that its inbox and its number make, out of any sender’s reach', () => {
    expect(arrivalOfKey(byHandKey('unoda', 'M17'))).toEqual({
      inbox: 'unoda',
      id: 'M17',
      imported: null,
      byHand: true,
    });
    expect(arrivalOfKey('arriving/unoda/by-hand/M17')).toMatchObject({ inbox: 'unoda', byHand: false });
  });
});
