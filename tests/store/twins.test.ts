import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '#doors/receive-email.ts';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';
import { topBlock } from '#tests/mail/support.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';

/** Real mails through the real door into the real table: what becomes one submission, and what does not. */
let engines: Engines;
let store: Store;
let receive: ReturnType<typeof open>;
const here = enginesAvailable();
beforeAll(async () => {
  if (!here) return;
  engines = await startEngines();
  store = openStore(engines.room);
  receive = open(engines.room);
});
afterAll(async () => {
  if (here) await engines.stop();
});

const failed = topBlock(
  'spf=fail smtp.mailfrom=un.org; dkim=fail header.i=@eda.admin.ch; dmarc=none header.from=eda.admin.ch',
);
/** Under a policy that its domain published. */
const refused = topBlock(
  'spf=fail smtp.mailfrom=un.org; dkim=fail header.i=@eda.admin.ch; dmarc=fail header.from=eda.admin.ch',
);
interface Mail {
  readonly id?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly body: string | Uint8Array;
  readonly header?: readonly string[];
  readonly top?: readonly string[];
}
/** Each test speaks of a paragraph of its own, so that no test's mails are another's twins. */
const bytesOf = ({
  id = 'm1',
  from = 'Anna Keller <anna@eda.admin.ch>',
  subject = 'Switzerland - Draft 2',
  ...mail
}: Mail): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        ...(mail.top ?? topBlock()),
        `From: ${from}`,
        'To: conventionalarms-unoda@un.org',
        `Subject: ${subject}`,
        `Message-ID: <${id}@eda.admin.ch>`,
        ...(mail.header ?? ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']),
        '',
        '',
      ].join('\r\n'),
    ),
    typeof mail.body === 'string' ? Buffer.from(mail.body.replaceAll('\n', '\r\n')) : Buffer.from(mail.body),
  ]);

let keys = 0;
const arrive = async (mail: Mail | Buffer, inbox = 'unoda'): Promise<string> => {
  const key = `arriving/${inbox}/twin-${(keys += 1)}`;
  await engines.room.objects.send(
    new PutObjectCommand({ Bucket: engines.bucket, Key: key, Body: Buffer.isBuffer(mail) ? mail : bytesOf(mail) }),
  );
  const body = JSON.stringify({
    Records: [
      {
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Put',
        s3: { bucket: { name: engines.bucket }, object: { key } },
      },
    ],
  });
  const { batchItemFailures } = await receive({ Records: [{ body, messageId: key }] } as unknown as SQSEvent);
  expect(batchItemFailures).toEqual([]);
  const reference = await store.arrivalOf(key);
  expect(reference).not.toBeNull();
  return reference ?? '';
};
/** What was written to whom about it, oldest first. */
const lettersOf = async (reference: string): Promise<string[][]> =>
  (await store.outboxWaiting())
    .filter((letter) => letter.reference === reference)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map(({ purpose, to }) => [purpose, to]);
const recordOf = (reference: string) => store.submission(Number(reference.slice(-4)));
const delete_ = (paragraph: number): string =>
  `Section II, paragraph ${paragraph}: delete the second sentence, which says nothing.`;

describe.runIf(here)('H5: the same mail', () => {
  it('by both inboxes at the same instant is one submission with both arrivals', async () => {
    const mail = { id: 'both', body: delete_(1) };
    const [one, other] = await Promise.all([arrive(mail, 'unoda'), arrive(mail, 'france')]);
    expect(one).toBe(other);
    const record = await recordOf(one);
    expect([[...(record?.inboxes ?? [])].sort(), record?.originals.length]).toEqual([['france', 'unoda'], 2]);
  });

  it('sent five times, to three addresses and by Bcc is one submission', async () => {
    const mail = { id: 'five', body: delete_(2) };
    const references = [];
    for (const inbox of ['unoda', 'unoda', 'france', 'unoda', 'france']) references.push(await arrive(mail, inbox));
    expect(new Set(references).size).toBe(1);
    expect((await recordOf(references[0]!))?.originals).toHaveLength(5);
  });

  it('with a new Message-ID and the same words is one submission', async () => {
    const first = await arrive({ id: 'again-1', body: delete_(3) });
    expect(await arrive({ id: 'again-2', body: delete_(3) })).toBe(first);
  });

  it('with one word changed is two, and neither is lost', async () => {
    const first = await arrive({ id: 'word-1', body: delete_(4) });
    const other = await arrive({ id: 'word-2', body: delete_(4).replace('second', 'third') });
    expect(other).not.toBe(first);
  });

  it('B9: under one Message-ID with different words is two', async () => {
    const first = await arrive({ id: 'b9', body: delete_(5) });
    const other = await arrive({ id: 'b9', body: `${delete_(5)}\n\nSection II, paragraph 7: delete.` });
    expect(other).not.toBe(first);
    expect((await recordOf(other))?.problems.join()).toContain(`has the Message-ID of ${first}`);
    expect((await recordOf(first))?.problems).toEqual([]);
    expect(await arrive({ id: 'b9', body: delete_(5) })).toBe(first);
    // Another address may call its mail what it likes.
    const stranger = await arrive({
      id: 'b9',
      from: 'Bern <bern@eda.admin.ch>',
      body: delete_(5).replace('second', 'last'),
    });
    expect((await recordOf(stranger))?.problems).toEqual([]);
  });

  it('forwarded by the capital and by the mission is one submission', async () => {
    const words = `${delete_(6)}\n\nBest regards,\nAnna Keller\n-- \nPermanent Mission of Switzerland\nTel. +41 00 000 00 00`;
    const direct = await arrive({ id: 'direct', body: words });
    const forward = (to: string) =>
      `---------- Forwarded message ---------\nFrom: Anna Keller <anna@eda.admin.ch>\nDate: Mon, 18 Jun 2018 08:00\nSubject: Switzerland - Draft 2\nTo: ${to}\n\n${words}`;
    expect(
      await arrive({
        id: 'f1',
        from: 'Mission <ny@eda.admin.ch>',
        subject: 'Fwd: Switzerland - Draft 2',
        body: forward('ny@eda.admin.ch'),
      }),
    ).toBe(direct);
    expect(
      await arrive({
        id: 'f2',
        from: 'Capital <bern@eda.admin.ch>',
        subject: 'WG: Switzerland - Draft 2',
        body: forward('bern@eda.admin.ch'),
      }),
    ).toBe(direct);
  });

  it('forwarded with a line that only hands it on is one submission; with a line that says more it is two', async () => {
    const words = `${delete_(12)}\n\nBest regards,\nAnna Keller`;
    const direct = await arrive({ id: 'cover', body: words });
    const forward = (cover: string): Mail => ({
      id: `cover-${cover.length}`,
      from: 'Capital <bern@eda.admin.ch>',
      subject: 'WG: Switzerland - Draft 2',
      body: `${cover}\n\n---------- Forwarded message ---------\nFrom: Anna Keller <anna@eda.admin.ch>\nDate: Mon, 18 Jun 2018 08:00\nSubject: Switzerland - Draft 2\nTo: bern@eda.admin.ch\n\n${words}`,
    });
    const plain =
      'Dear secretariat,\n\nPlease find below the contribution of our mission in New York.\n\nKind regards\nBern';
    expect(await arrive(forward(plain))).toBe(direct);
    expect((await recordOf(direct))?.originals).toHaveLength(2);
    expect(await arrive(forward('We no longer insist on the last point.'))).not.toBe(direct);
  });

  it('from the same delegation on another thread or of another delegation is its own', async () => {
    const first = await arrive({ id: 'own-1', body: delete_(8) });
    const other = await arrive({
      id: 'own-2',
      from: 'Lena <lena@auswaertiges-amt.de>',
      subject: 'Germany - Draft 2',
      top: topBlock('spf=pass; dkim=pass header.i=@auswaertiges-amt.de; dmarc=pass header.from=auswaertiges-amt.de'),
      body: delete_(8),
    });
    expect(other).not.toBe(first);
  });
});

describe.runIf(here)('H5: a redirector makes no twins', () => {
  const words = (n: number): string =>
    `Dear colleagues,\n\n${delete_(n)} The délégation proposes to keep the remainder of the paragraph as it stands in the draft.\n\nBest regards,\nAnna Keller`;
  const html = (text: string): string =>
    `<html><body>${text
      .split('\n\n')
      .map((p) => `<p>${p.replaceAll('\n', '<br>')}</p>`)
      .join('')}</body></html>`;
  const quotedPrintable = (text: string): string =>
    [...Buffer.from(text)]
      .map((c) => (c > 126 || c === 61 ? `=${c.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(c)))
      .join('');

  it.each<[string, (mail: Mail & { body: string }) => Mail | Buffer]>([
    ['a tag in the subject', (mail) => ({ ...mail, subject: '[EXTERNAL] Switzerland - Draft 2' })],
    ['a word in the subject', (mail) => ({ ...mail, subject: 'EXTERNAL: Switzerland - Draft 2' })],
    ['stars in the subject', (mail) => ({ ...mail, subject: '***SPAM*** Switzerland - Draft 2' })],
    [
      'a banner on top',
      (mail) => ({
        ...mail,
        body: `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.\n\n${mail.body}`,
      }),
    ],
    [
      'a disclaimer below',
      (mail) => ({
        ...mail,
        body: `${mail.body}\n\nThis message and any attachments are confidential and intended solely for the use of the individual or entity to whom they are addressed. If you have received this email in error please notify the sender and delete it.`,
      }),
    ],
    [
      'base64',
      (mail) => ({
        ...mail,
        header: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
        body: Buffer.from(mail.body.replaceAll('\n', '\r\n')).toString('base64'),
      }),
    ],
    [
      'quoted-printable',
      (mail) => ({
        ...mail,
        header: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
        body: quotedPrintable(mail.body),
      }),
    ],
    [
      'another charset',
      (mail) => ({
        ...mail,
        header: ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
        body: Buffer.from(mail.body.replaceAll('\n', '\r\n'), 'latin1'),
      }),
    ],
    ['bare line feeds', (mail) => Buffer.from(bytesOf(mail).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')],
    ['lines wrapped anew', (mail) => ({ ...mail, body: mail.body.replaceAll(' the ', '\nthe ') })],
    ['blanks at the ends of lines', (mail) => ({ ...mail, body: mail.body.replaceAll('\n', '  \n') })],
    [
      'HTML beside the text',
      (mail) => ({
        ...mail,
        header: ['Content-Type: multipart/alternative; boundary=b0'],
        body: `--b0\nContent-Type: text/plain; charset=utf-8\n\n${mail.body}\n--b0\nContent-Type: text/html; charset=utf-8\n\n${html(mail.body)}\n--b0--\n`,
      }),
    ],
    [
      'HTML instead of the text',
      (mail) => ({ ...mail, header: ['Content-Type: text/html; charset=utf-8'], body: html(mail.body) }),
    ],
    [
      'fields of its own',
      (mail) => ({
        ...mail,
        header: [
          'Received: from mx.un.org',
          'X-Redirected: yes',
          'Resent-From: x@un.org',
          'Content-Type: text/plain; charset=utf-8',
        ],
      }),
    ],
  ])('by %s', async (what, rewritten) => {
    const mail = {
      id: `redirect-${what.replaceAll(/\W/g, '-')}`,
      body: words(9).replace('which', `which, as to ${what},`),
    };
    const first = await arrive(mail, 'unoda');
    expect(await arrive(rewritten(mail), 'france')).toBe(first);
  });

  it('by breaking the proof: the copy that nothing proves is joined to the proven one of the same words', async () => {
    const mail = { id: 'broken', body: words(10) };
    const first = await arrive(mail, 'unoda');
    expect(await arrive({ ...mail, top: failed }, 'france')).toBe(first);
    expect(await recordOf(first)).toMatchObject({ trust: 'known', inboxes: ['unoda', 'france'] });
  });

  it('by breaking the proof of the copy that comes first: the proven one lifts it, once', async () => {
    const mail = { id: 'broken-first', from: 'Somebody <anna@eda.admin.ch>', body: words(11) };
    const first = await arrive({ ...mail, top: refused }, 'france');
    const queued = await recordOf(first);
    expect([queued?.trust, await lettersOf(first)]).toEqual(['failed', []]);
    expect(queued?.items.every(({ state }) => state.workflow === 'queued')).toBe(true);
    const real = { ...mail, from: 'Anna Keller <anna@eda.admin.ch>' };
    expect(await arrive(real, 'unoda')).toBe(first);
    const record = await recordOf(first);
    expect(record).toMatchObject({
      trust: 'known',
      sender: { name: 'Anna Keller' },
      inboxes: ['france', 'unoda'],
      receivedAt: queued?.receivedAt,
      problems: [],
    });
    expect(record?.originals).toHaveLength(2);
    expect(record?.items.map(({ state }) => state.workflow)).toEqual(
      queued?.items.map(({ needsReview }) => (needsReview ? 'queued' : 'placed')),
    );
    expect(await lettersOf(first)).toEqual([['receipt', 'anna@eda.admin.ch']]);
    // Both copies again, and by the other inbox: recorded, and answered no more.
    for (const copy of [real, { ...mail, top: refused }, { ...real, id: 'broken-first-2' }])
      expect(await arrive(copy, 'unoda')).toBe(first);
    expect([(await recordOf(first))?.trust, await lettersOf(first)]).toEqual([
      'known',
      [['receipt', 'anna@eda.admin.ch']],
    ]);
    expect((await recordOf(first))?.originals).toHaveLength(5);
  });

  it('by breaking the proof: the bare receipt of the first copy is followed by the full one that is due', async () => {
    const mail = { id: 'broken-bare', body: words(13) };
    const first = await arrive({ ...mail, top: topBlock('spf=none; dkim=none; dmarc=none header.from=eda.admin.ch') });
    expect(await lettersOf(first)).toEqual([['bare-receipt', 'anna@eda.admin.ch']]);
    expect(await arrive(mail)).toBe(first);
    expect(await lettersOf(first)).toEqual([
      ['bare-receipt', 'anna@eda.admin.ch'],
      ['receipt', 'anna@eda.admin.ch'],
    ]);
  });

  it.each([1, 2, 3])('by breaking the proof of one of two copies at the same instant (%i)', async (round) => {
    const mail = { id: `instant-${round}`, body: words(14).replace('which', `which, the ${round}th time,`) };
    const copies = [arrive(mail, 'unoda'), arrive({ ...mail, top: refused }, 'france')];
    const [one, other] = await Promise.all(round === 2 ? copies.reverse() : copies);
    expect(one).toBe(other);
    const record = await recordOf(one ?? '');
    expect([record?.trust, [...(record?.inboxes ?? [])].sort(), record?.originals.length]).toEqual([
      'known',
      ['france', 'unoda'],
      2,
    ]);
    expect(await lettersOf(one ?? '')).toEqual([['receipt', 'anna@eda.admin.ch']]);
  });

  it('nor do two hundred proposals of a copy without proof stay in the queue when the proof comes', async () => {
    const body = Array.from(
      { length: 200 },
      (_, i) => `Section II, paragraph ${(i % 25) + 1}: replace "a" by "b${i}".`,
    );
    const mail = { id: 'many', body: body.join('\n\n') };
    const first = await arrive({ ...mail, top: refused });
    expect(await arrive(mail)).toBe(first);
    const record = await recordOf(first);
    expect(record?.items.length).toBeGreaterThanOrEqual(190);
    for (const { needsReview, target, state } of record?.items ?? [])
      expect(state.workflow).toBe(needsReview || target === 'unknown' ? 'queued' : 'placed');
  });

  it('but a forged mail that came first and was read otherwise never swallows the real one (H5, B7)', async () => {
    // What stands below the words is no word of the mail, and says who speaks.
    const mail = { id: 'forged', subject: 'Draft 2', from: 'anna@gmail.com', body: words(16) };
    const proof = topBlock('spf=pass; dkim=pass header.i=@gmail.com; dmarc=pass header.from=gmail.com');
    const signed = (delegation: string) =>
      `${words(16)}\n-- \nPermanent Mission of ${delegation} to the United Nations`;
    const forged = await arrive({ ...mail, top: refused, body: signed('Germany') });
    expect((await recordOf(forged))?.delegation).toBe('Germany');
    const real = await arrive({ ...mail, top: proof, body: signed('Switzerland') });
    expect(real).not.toBe(forged);
    expect(await recordOf(real)).toMatchObject({ trust: 'authenticated', delegation: 'Switzerland' });
    expect((await recordOf(forged))?.items.every(({ state }) => state.workflow === 'queued')).toBe(true);
    // Whatever comes without proof from now on finds the real one.
    expect(await arrive({ ...mail, top: refused, body: signed('Germany') })).toBe(real);
    expect((await recordOf(real))?.delegation).toBe('Switzerland');
  });

  it('but forged words, or the words in another mail, are not the real one (H5, B7)', async () => {
    const mail = { id: 'forged-words', body: words(17) };
    const real = await arrive(mail);
    expect(await arrive({ ...mail, top: failed, body: words(17).replace('keep', 'drop') })).not.toBe(real);
    // Whoever knows the words but not the mail has written a mail of his own.
    expect(await arrive({ ...mail, id: 'forged-words-2', top: failed })).not.toBe(real);
  });

  it('by wrapping Chinese, which has no blanks, anew', async () => {
    const mail = {
      id: 'zh',
      subject: '中国 - 第二稿',
      from: 'Li Wei <li@mfa.gov.cn>',
      top: topBlock('spf=pass; dkim=pass header.i=@mfa.gov.cn; dmarc=pass header.from=mfa.gov.cn'),
      body: '第二节第19段：删除“恐怖分子”一词，改为“未经授权的接收者”。',
    };
    const first = await arrive(mail);
    expect(
      await arrive(
        { ...mail, id: 'zh-2', body: '第二节第19段：删除“恐怖\n分子”一词，改为“未经授\n权的接收者”。' },
        'france',
      ),
    ).toBe(first);
  });
});
