import { describe, expect, it } from 'vitest';
import { absenceWords, automaticSubjects, machineSenders } from '#mail/automatic-words.ts';
import { multipart, plainHeader, read, topBlock } from './support.ts';

const kind = async (header: readonly string[], body?: string) => (await read(header, body)).automatic;
const nullSender = topBlock().map((line) => line.replace('<anna@eda.admin.ch>', '<>'));

describe('a mail is automatic and never answered (RFC 3834, HOSTILE H1)', () => {
  it.each([
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-generated',
    'Auto-Submitted: auto-notified; owner-email="x@y.z"',
    'AUTO-SUBMITTED: Auto-Replied (vacation)',
    'Precedence: bulk',
    'Precedence: junk',
    'Precedence: list',
    'Precedence: auto_reply',
    'List-Id: <news.example>',
    'List-Unsubscribe: <mailto:x@y.z>',
    'X-Autoreply: yes',
    'X-Autorespond: yes',
    'X-Auto-Response-Suppress: All',
    'X-Auto-Response-Suppress: DR, OOF, AutoReply',
    'X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent',
    'Delivered-To: Autoresponder',
  ])('with %s', async (line) => {
    expect(await kind([...plainHeader, line])).toBe('automatic');
  });

  it.each([
    'Auto-Submitted: no',
    'Auto-Submitted: No (a person)',
    'X-Auto-Response-Suppress: None',
    'Precedence: first-class',
  ])('but not with %s', async (line) => {
    expect(await kind([...plainHeader, line])).toBeNull();
  });

  it('with the null sender', async () => {
    expect(await kind([...nullSender, ...plainHeader])).toBe('automatic');
  });

  it.each(machineSenders.filter((name) => !/^(?:mailer|mail)-daemon$/.test(name)))('from %s@', async (local) => {
    expect(await kind([`From: ${local}@mission.example`, 'Subject: x'])).toBe('automatic');
  });

  it.each(automaticSubjects)('with a subject that begins “%s”', async (words) => {
    expect(
      await kind(
        ['From: a@b.c', `Subject: =?utf-8?b?${Buffer.from(`${words} x`).toString('base64')}?=`],
        'I am back on Monday.',
      ),
    ).toBe('automatic');
  });

  it.each(absenceWords)('as a short note that says “%s” and has no header', async (words) => {
    expect(await kind([...plainHeader, 'Content-Type: text/plain; charset=utf-8'], `${words}.`)).toBe('automatic');
  });

  it.each([
    ['a read receipt', 'disposition-notification', 'message/disposition-notification'],
    ['a complaint', 'feedback-report', 'message/feedback-report'],
  ])('as %s', async (_, report, type) => {
    const { body } = multipart('report', ['Content-Type: text/plain\n\nRead.', `Content-Type: ${type}\n\nx: y`]);
    expect(
      await kind([...plainHeader, `Content-Type: multipart/report; report-type=${report}; boundary=b0`], body),
    ).toBe('automatic');
  });
});

describe('a person’s mail stays a person’s', () => {
  it.each([
    [
      '“Undelivered” as its subject (HOSTILE H4)',
      ['From: a@b.c', 'Subject: Undelivered: our position on paragraph 3'],
      'Delete II.19.',
    ],
    [
      'absence named beside a proposal',
      plainHeader,
      'I am on leave from Monday. Our proposal: delete paragraph II.19.',
    ],
    ['our letter in its References', [...plainHeader, 'References: <x@notify.revcon3.example>'], 'Please correct.'],
  ])('with %s', async (_, header, body) => {
    expect(await kind(header, body)).toBeNull();
  });
});

describe('our own mail', () => {
  it('coming back is known by its From (HOSTILE H2)', async () => {
    expect(await kind(['From: secretariat@notify.revcon3.example', 'Auto-Submitted: auto-replied'])).toBe('own-mail');
  });
});

describe('a bounce', () => {
  const report = (action: string, status: string) =>
    multipart('report', [
      'Content-Type: text/plain\n\nYour mail could not be delivered: delete II.19.',
      `Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: ${action}\nStatus: ${status}`,
      'Content-Type: message/rfc822\n\nFrom: secretariat@notify.revcon3.example\nMessage-ID:\n <sent1@email.amazonses.com>\nSubject: Received\n\nx',
    ]).body;
  const header = [
    'From: MAILER-DAEMON@mx.example',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b0',
  ];

  it('names the mail of ours that came back (HOSTILE H3)', async () => {
    const message = await read(header, report('failed', '5.1.1'));
    expect([message.automatic, message.returned]).toEqual([
      'bounce',
      { messageId: 'sent1@email.amazonses.com', failed: true },
    ]);
  });

  it('that only reports a delay is no failure (HOSTILE H3)', async () => {
    expect((await read(header, report('delayed', '4.4.1'))).returned?.failed).toBe(false);
  });

  it('in the manner of old systems is known by its sender', async () => {
    expect(
      await kind(
        ['From: MAILER-DAEMON@qmail.example', 'Subject: failure notice'],
        'Hi. This is the qmail-send program.',
      ),
    ).toBe('bounce');
    expect(await kind([...nullSender, 'From: postmaster@mx.example', 'Subject: Undeliverable'], 'x')).toBe('bounce');
  });
});
