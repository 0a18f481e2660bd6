// Before any client is made: it switches the SDK's notice about Node versions off.
import '#platform/environment.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboxServer } from '#infra/local/outbox.ts';
import { listen } from '#infra/local/ports.ts';
import { type SentMail, openSentMail } from '#infra/local/sent-mail.ts';
import { sesEndpoint } from '#infra/local/ses.ts';
import { type Notice, noticeOf } from '#infra/local/ses-notices.ts';
import { mailEventOf } from '#platform/ses-events.ts';
import { quietLog } from '#tests/support/quiet-log.ts';

/** The SDK itself speaks to the endpoint: what it understands is what a function would get from SES. */
const folder = mkdtempSync(join(tmpdir(), 'ses-'));
let client: SESClient;
let sent: SentMail;
let outbox: string;
const told: string[] = [];
const notices: [string, Notice][] = [];
const closing: (() => void)[] = [];

beforeAll(async () => {
  sent = openSentMail(folder);
  const ses = sesEndpoint({
    sent,
    isVerified: (address) => address.endsWith('@notify.example'),
    conferenceNow: () => new Date('2018-06-18T12:00:00Z'),
    machineNow: Date.now,
    onSent: (id) => told.push(id),
    log: quietLog,
    silenceMs: 30,
  });
  const port = await listen(ses.server, 0, '');
  client = new SESClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  });
  const notify = (id: string, notice: Notice): void => void notices.push([id, notice]);
  const server = outboxServer({ sent, failNext: ses.failNext, notify, log: quietLog });
  outbox = `http://127.0.0.1:${await listen(server, 0, '')}`;
  closing.push(
    () => ses.server.close(),
    () => server.close(),
  );
});
afterAll(() => {
  client.destroy();
  for (const close of closing) close();
});

const mail = (headers: string[] = [], body = 'Good day.') =>
  [
    'From: Secretariat <secretariat@notify.example>',
    'To: anna@mission.example',
    'Subject: =?utf-8?Q?R=C3=A9ception?=',
    'Message-ID: <ours@notify.example>',
    'Date: Thu, 01 Jan 1970 00:00:00 +0000',
    ...headers,
    '',
    body,
    '',
  ].join('\r\n');
const send = (raw: string, to = ['anna@mission.example']) =>
  client.send(
    new SendRawEmailCommand({
      Source: 'secretariat@notify.example',
      Destinations: to,
      RawMessage: { Data: Buffer.from(raw, 'latin1') },
    }),
  );
const messages = async () =>
  (await (await fetch(`${outbox}/messages`)).json()) as {
    id: string;
    to: string[];
    subject: string;
    date: string;
    headers: Record<string, string | string[]>;
    text: string;
    html: string;
    attachments: unknown[];
    raw: string;
  }[];
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${outbox}${path}`, { method: 'POST', body: JSON.stringify(body), headers, redirect: 'manual' });

describe('the SES endpoint', () => {
  it('takes a raw mail, answers with its id, and says so once it is kept', async () => {
    const { MessageId = '' } = await send(mail(['Auto-Submitted: auto-replied', 'Bcc: hidden@mission.example']));
    expect(MessageId).toMatch(/^[\w-]{50,}$/);
    expect(told).toContain(MessageId);
    const shown = (await messages()).find(({ id }) => id === MessageId);
    expect(shown).toMatchObject({
      to: ['anna@mission.example'],
      subject: 'Réception',
      date: '2018-06-18T12:00:00.000Z',
      text: expect.stringContaining('Good day.') as string,
      html: '',
      attachments: [],
      raw: `/messages/${MessageId}.eml`,
    });
    expect(shown?.headers).toMatchObject({ 'Auto-Submitted': 'auto-replied', Subject: 'Réception' });
  });

  it('replaces Message-ID and Date as SES does, and lets no Bcc out', async () => {
    const { MessageId = '' } = await send(mail(['Bcc: hidden@mission.example']));
    const raw = await (await fetch(`${outbox}/messages/${MessageId}.eml`)).text();
    expect(raw.match(/^Message-ID: .*$/gim)).toEqual([`Message-ID: <${MessageId}@email.amazonses.com>`]);
    expect(raw.match(/^Date: .*$/gim)).toEqual(['Date: Mon, 18 Jun 2018 12:00:00 +0000']);
    expect(raw).not.toContain('hidden@');
  });

  it.each([
    ['a duplicate single header', mail(['Precedence: bulk', 'precedence: list']), /Duplicate header/],
    ['a second From', mail(['From: x@notify.example']), /Duplicate header/],
    ['a header in raw Arabic', mail(['X-Name: \u00d8\u00b9']), /non-ASCII/],
    ['a line of 999 characters', mail([], 'x'.repeat(999)), /longer than 998/],
    ['no From', mail().replace(/^From: .*\r\n/m, ''), /Missing required header 'From'/],
    ['nothing at all', '', /missing/],
  ])('refuses %s', async (_what, raw, words) => {
    await expect(send(raw)).rejects.toThrow(words);
  });

  it('lets repeatable headers stand twice', async () => {
    await expect(send(mail(['X-Mark: a', 'X-Mark: b']))).resolves.toHaveProperty('MessageId');
    expect((await messages()).at(-1)?.headers['X-Mark']).toEqual(['a', 'b']);
  });

  it('refuses more than 10 MB, and takes a little less', async () => {
    const lines = (bytes: number): string => `${'x'.repeat(76)}\r\n`.repeat(Math.floor(bytes / 78));
    await expect(send(mail([], lines(10.1 * 1024 * 1024)))).rejects.toThrow(/more than 10485760/);
    await expect(send(mail([], lines(9.9 * 1024 * 1024)))).resolves.toHaveProperty('MessageId');
  });

  it('refuses an address that is not ASCII, and more than 50 of them', async () => {
    await expect(send(mail(), ['andré@mission.example'])).rejects.toThrow(/ASCII/);
    await expect(send(mail(), Array(51).fill('a@mission.example') as string[])).rejects.toThrow(/exceeds 50/);
  });

  it('refuses to send from an address that is not ours', async () => {
    await expect(send(mail().replace('secretariat@notify', 'president@un'))).rejects.toMatchObject({
      name: 'MessageRejected',
    });
  });

  it.each([
    ['Throttling', 'Throttling'],
    ['MessageRejected', 'MessageRejected'],
    ['MailFromDomainNotVerified', 'MailFromDomainNotVerifiedException'],
    ['ServiceUnavailable', 'ServiceUnavailable'],
  ])('fails as often as asked with %s, then no more', async (error, name) => {
    const before = sent.count();
    expect((await post('/fail', { next: 2, error })).status).toBe(200);
    await expect(send(mail())).rejects.toMatchObject({ name });
    await expect(send(mail())).rejects.toMatchObject({ name });
    await expect(send(mail())).resolves.toHaveProperty('MessageId');
    expect(sent.count()).toBe(before + 1);
  });

  it('never answers when asked for a timeout', async () => {
    const before = sent.count();
    await post('/fail', { next: 1, error: 'timeout' });
    await expect(send(mail())).rejects.toThrow();
    expect(sent.count()).toBe(before);
  });
});

describe('the outbox', () => {
  it('lists oldest first, and finds everything again after a restart', async () => {
    const ids = (await messages()).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect((await openSentMail(folder).list()).map(({ id }) => id)).toEqual(ids);
    expect(ids.slice(0, 2)).toEqual(told.slice(0, 2));
  });

  it.each([
    ['/fail', { next: -1, error: 'Throttling' }, 400],
    ['/fail', { next: 1, error: 'Nonsense' }, 400],
    ['/bounce', { id: 'nobody', type: 'Permanent' }, 404],
    ['/bounce', { id: 'nobody' }, 400],
    ['/complaint', {}, 400],
    ['/else', {}, 404],
  ])('POST %s %j → %i', async (path, body, status) => {
    expect((await post(path, body)).status).toBe(status);
  });

  it('refuses a page of another origin', async () => {
    expect((await post('/fail', { next: 1, error: 'Throttling' }, { origin: 'http://evil.example' })).status).toBe(403);
  });

  it('bounces and complains in the shape that note-delivery reads', async () => {
    const { MessageId: id = '' } = await send(mail());
    await post('/bounce', { id, type: 'Permanent' });
    await post('/complaint', { id });
    const envelope = sent.envelope(id);
    expect(notices.slice(-2).map(([, notice]) => notice.type)).toEqual(['Bounce', 'Complaint']);
    const events = notices
      .slice(-2)
      .map(([, notice]) => (envelope === null ? null : mailEventOf(noticeOf(notice, envelope, new Date()))));
    expect(events).toMatchObject([
      { kind: 'bounce', permanent: true, sesMessageId: id },
      { kind: 'complaint', sesMessageId: id },
    ]);
  });

  it('shows a person the mail with every foreign word escaped, its HTML apart and without powers', async () => {
    const subject = '<script>alert(1)</script>';
    const html = '<p onclick="x()">Hello</p><script>alert(2)</script>';
    const { MessageId: id = '' } = await send(
      mail(['Content-Type: text/html; charset=utf-8'], html).replace(/Subject: .*/, `Subject: ${subject}`),
    );
    for (const path of ['/', `/messages/${id}`]) {
      const page = await fetch(`${outbox}${path}`);
      const text = await page.text();
      expect(text).not.toContain('<script>');
      expect(text).toContain('&lt;script&gt;');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    const apart = await fetch(`${outbox}/messages/${id}.html`);
    expect(apart.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(await apart.text()).toContain('Hello');
  });
});
