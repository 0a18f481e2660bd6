import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownMail } from '#infra/local/sent-mail.ts';
import { type Pipeline, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';

/** RFC 3834: two machines that answer each other never stop by themselves, so one of them must not begin. */
describe.skipIf(pipelineSkipped)('a loop', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline();
  });
  afterAll(() => pipeline.stop());

  let paragraph = 0;
  /** A contribution, and its receipt with the raw bytes that SES sent. */
  const receiptTo = async (from: string): Promise<{ receipt: ShownMail; replyTo: string; raw: string }> => {
    await pipeline.mail(letter({ from, text: `Section II, paragraph ${(paragraph += 1)}: delete.` }));
    const [receipt] = await pipeline.mailed(from);
    if (receipt === undefined) throw new Error('no receipt');
    const replyTo = /reply\+[\w-]+@[\w.-]+/.exec(String(receipt.headers['Reply-To']))?.[0] ?? '';
    return { receipt, replyTo, raw: await rawOf(receipt) };
  };
  const rawOf = async ({ raw }: ShownMail): Promise<string> => (await fetch(new URL(raw, pipeline.sentMail))).text();
  const dispositions = async (): Promise<string[]> =>
    ((await pipeline.api('/other-mail')) as { results: { disposition: string }[] }).results.map(
      ({ disposition }) => disposition,
    );
  const problemsOf = async (receipt: ShownMail): Promise<string[]> => {
    const number = /RC3\/(\d{4})/.exec(receipt.subject)?.[1] ?? '';
    return ((await pipeline.api(`/submissions/${number}`)) as { problems: string[] }).problems;
  };
  const answer = (from: string, to: string, receipt: ShownMail, text: string, headers: readonly string[]): string =>
    [
      `From: <${from}>`,
      `To: ${to}`,
      `Subject: Re: ${receipt.subject}`,
      `Message-ID: <${Math.random().toString(36).slice(2)}@machine.example>`,
      `In-Reply-To: ${String(receipt.headers['Message-ID'])}`,
      `References: ${String(receipt.headers['Message-ID'])}`,
      ...headers,
      '',
      text,
      '',
    ].join('\r\n');

  it('through our own letter, brought to both inboxes and to its own Reply-To, ends at once and is noted', async () => {
    const { receipt, replyTo, raw } = await receiptTo('self@mission-a.example');
    const before = (await pipeline.outbox()).length;
    await pipeline.mail(raw);
    await pipeline.mail(raw, [replyTo]);
    await quiet(pipeline);
    expect((await pipeline.outbox()).length).toBe(before);
    expect(await dispositions()).toEqual(['own-mail', 'own-mail', 'own-mail']);
    expect(await problemsOf(receipt)).toEqual(Array(3).fill(expect.stringContaining('letter of our own')));
  });

  it.each<[string, readonly string[], string]>([
    ['that says so as RFC 3834 asks', ['Auto-Submitted: auto-replied'], 'Thank you for your message.'],
    ['of a mailing list', ['Precedence: bulk', 'List-Id: <x.example>'], 'Your message awaits moderation.'],
    ['of Exchange', ['X-Auto-Response-Suppress: All'], 'I am out of the office until Monday.'],
    ['that says nothing in its header', [], 'I am currently out of the office and will return on Monday, 25 June.'],
    [
      'that gives tickets',
      [],
      'Your request has been received and given the number 4711. Please do not reply to this message.',
    ],
  ])('with an answering machine %s ends after our one receipt', async (what, headers, text) => {
    const from = `machine-${what.length}@mission-b.example`;
    const { receipt: first, replyTo } = await receiptTo(from);
    let answered = 0;
    // It answers every letter it gets; where nobody stopped, so would this.
    for (let round = 0; round < 25; round += 1) {
      const letters = await pipeline.outbox(from);
      if (answered === letters.length) break;
      const receipt = letters[answered] ?? first;
      await pipeline.mail(answer(from, replyTo, receipt, text, headers), [replyTo]);
      answered += 1;
      await quiet(pipeline);
    }
    expect(await pipeline.outbox(from)).toHaveLength(1);
  });

  it('with a server that returns our letter ends at once; the bounce is noted and proves nothing', async () => {
    const from = 'returned@mission-c.example';
    const { receipt, replyTo, raw } = await receiptTo(from);
    const bounce = [
      'From: Mail Delivery System <MAILER-DAEMON@mx.mission-c.example>',
      `To: ${replyTo}`,
      'Subject: Undelivered Mail Returned to Sender',
      'Message-ID: <bounce-1@mx.mission-c.example>',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      `<${from}>: host mx said: 550 5.1.1 user unknown`,
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.mission-c.example',
      '',
      `Final-Recipient: rfc822; ${from}`,
      'Action: failed',
      'Status: 5.1.1',
      '--b',
      'Content-Type: message/rfc822',
      '',
      raw,
      '--b--',
      '',
    ].join('\r\n');
    await pipeline.mail(bounce, [replyTo]);
    await quiet(pipeline);
    expect(await pipeline.outbox('MAILER-DAEMON@mx.mission-c.example')).toEqual([]);
    expect(await pipeline.outbox(from)).toHaveLength(1);
    expect((await dispositions()).at(-1)).toBe('bounce');
    expect(await problemsOf(receipt)).toEqual([expect.stringContaining('was not delivered')]);
    // Anybody can write a bounce: the next contribution is answered as if nothing had been.
    await receiptTo(from).then(() => pipeline.mailed(from, 2));
  });

  it('with a sender who calls our letter unwanted ends for good: nothing more is written to him', async () => {
    const from = 'unwilling@mission-d.example';
    const { receipt } = await receiptTo(from);
    await pipeline.outboxPost('/complaint', { id: receipt.id });
    await quiet(pipeline);
    expect(await problemsOf(receipt)).toEqual([expect.stringContaining('reported it as unwanted')]);
    await pipeline.mail(letter({ from, text: `Section III, paragraph 2: delete.` }));
    await quiet(pipeline);
    expect(await pipeline.outbox(from)).toHaveLength(1);
    const last = (await pipeline.submissions()).at(-1);
    const { problems } = (await pipeline.api(`/submissions/${last?.reference.slice(-4) ?? ''}`)) as {
      problems: string[];
    };
    expect(problems).toEqual([expect.stringContaining('could not be sent')]);
  });

  it('of twenty-one contributions within the hour brings twenty receipts, and the last when the hour is over', async () => {
    const from = 'flood@mission-e.example';
    for (let n = 1; n <= 21; n += 1) await pipeline.mail(letter({ from, text: `Section IV, paragraph ${n}: delete.` }));
    await pipeline.mailed(from, 20);
    await quiet(pipeline, 1_000);
    expect(await pipeline.outbox(from)).toHaveLength(20);
    await pipeline.moveClock('+61m');
    expect(await pipeline.mailed(from, 21)).toHaveLength(21);
    await quiet(pipeline);
    const received = (await pipeline.outbox(from)).map(({ subject }) => /RC3\/\d{4}/.exec(subject)?.[0]);
    expect(new Set(received).size).toBe(21);
  });
});
