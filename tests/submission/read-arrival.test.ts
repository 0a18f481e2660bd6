import type { Admission } from '#submission/admission.ts';
import { describe, expect, it } from 'vitest';
import { stoppedReading } from '#document/document-reading.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { arrivalOfKey, importKey } from '#platform/object-events.ts';
import { type Reception, readArrival } from '#submission/read-arrival.ts';
import { wordDocument } from '#tests/support/word-document.ts';

const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts[0]!;
const now = new Date('2018-06-25T09:00:00.000Z');
const reception = (over: Partial<Reception> = {}): Reception => ({
  ...{ conference, draft, now, localTrust: undefined, token: 'token' },
  bindings: async () => [],
  byToken: async () => null,
  bySent: async () => null,
  ...over,
});
const arrive = async (key: string, bytes: Uint8Array | string, over: Partial<Reception> = {}) => {
  const of = arrivalOfKey(key)!;
  const arriving = { key, inbox: of.inbox, imported: of.imported, bytes: Buffer.from(bytes as string) };
  return (await readArrival(arriving, reception(over))).admission;
};
const whatOf = (admission: Awaited<ReturnType<typeof arrive>>) =>
  admission.outcome === 'submission'
    ? admission.submission
    : (admission as Extract<Admission, { outcome: 'other mail' }>).mail;

const letter = [
  'Received: from relay.example by mailbox.un.example; Mon, 18 Jun 2018 12:00:05 +0000',
  'Received: from a by relay.example; Mon, 18 Jun 2018 09:00:00 +0000',
  'From: Anna Keller <anna.keller@mission.example>',
  'To: conventionalarms-unoda@un.org',
  'Date: Mon, 18 Jun 2018 08:59:00 +0000',
  'Subject: Switzerland - Draft 2',
  'Message-ID: <m1@mission.example>',
  '',
  'Section II, paragraph 19: delete.',
].join('\r\n');

describe('an imported mail', () => {
  it('is authenticated on the operator’s word, marked, received when its mailbox got it, and not answered', async () => {
    const admission = await arrive(importKey('unoda', 'h1', false), letter);
    expect(whatOf(admission)).toMatchObject({
      trust: 'authenticated',
      imported: true,
      receivedAt: '2018-06-18T12:00:05.000Z',
      inboxes: ['unoda'],
      problems: [],
    });
    expect(admission.answer).toBe('none');
  });
  it('is answered where the operator asked for it', async () => {
    expect((await arrive(importKey('unoda', 'h1', true), letter)).answer).toBe('full receipt');
  });
  it('is no more than authenticated where one machine takes every sender for known', async () => {
    expect(whatOf(await arrive(importKey('unoda', 'h1', false), letter, { localTrust: 'known' })).trust).toBe(
      'authenticated',
    );
  });
  it('is late by its own time and not by the day of the import', async () => {
    const deadlines = [{ draft: draft.id, at: '2018-06-20T22:00:00.000Z' }];
    const over = { conference: { ...conference, deadlines } };
    expect(whatOf(await arrive(importKey('unoda', 'h1', false), letter, over))).toMatchObject({ late: false });
    expect(whatOf(await arrive('arriving/unoda/h1', letter, over))).toMatchObject({ late: true });
  });
  it('says so where only its sender tells the time, or nobody does', async () => {
    const sent = letter.slice(letter.indexOf('From:'));
    const told = whatOf(await arrive(importKey('unoda', 'h2', false), sent));
    expect(told.receivedAt).toBe('2018-06-18T08:59:00.000Z');
    expect(told.problems.join()).toContain('its time is the one its sender wrote');
    const timeless = whatOf(await arrive(importKey('unoda', 'h3', false), sent.replace(/^Date:.*\r\n/mu, '')));
    expect(timeless.receivedAt).toBe(now.toISOString());
    expect(timeless.problems.join()).toContain('does not say when it was received');
  });
  it('of several senders proves none of them, whatever the operator’s word (HOSTILE B3)', async () => {
    const two = letter.replace('To:', 'From: Minister <minister@state.example>\r\nTo:');
    expect(whatOf(await arrive(importKey('unoda', 'h6', false), two, { localTrust: 'known' }))).toMatchObject({
      imported: true,
      trust: 'unproven',
    });
  });
  it('that a virus scanner stopped is not even refused', async () => {
    const block = [
      'Return-Path: <a@mission.example>',
      'Received: from a by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc; Mon, 18 Jun 2018 12:00:00 +0000',
      'X-SES-Spam-Verdict: PASS',
      'X-SES-Virus-Verdict: FAIL',
    ].join('\r\n');
    const admission = await arrive(importKey('unoda', 'h4', false), `${block}\r\n${letter}`);
    expect([whatOf(admission).disposition, admission.answer]).toEqual(['virus', 'none']);
  });
  it('cannot be made of a received one by what its sender writes (HOSTILE B6)', async () => {
    const forged = `X-Imported: yes\r\n${letter.replace('m1@', 'import/unoda/m1@')}`;
    const received = await arrive('arriving/unoda/h5', forged);
    expect(whatOf(received)).toMatchObject({ imported: false, trust: 'unproven', receivedAt: now.toISOString() });
  });
});

/** What is in the bucket and is no mail: each is kept, explained, and ends there. */
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154', 'hex');
describe('an object that is hardly a mail', () => {
  it.each([
    ['of 0 bytes', new Uint8Array()],
    ['of 1 byte', Uint8Array.of(0x41)],
    ['of 1 byte that is NUL', Uint8Array.of(0)],
    ['that is a PNG', png],
  ])('A14: %s is stored with an explanation and answered to nobody', async (_, bytes) => {
    for (const key of ['arriving/unoda/x', importKey('unoda', 'x', false)]) {
      const admission = await arrive(key, bytes);
      expect(whatOf(admission).problems.join(' ')).toMatch(/no sender address|no header|no text/u);
      expect(whatOf(admission).trust).toBe('unproven');
      expect(whatOf(admission).sender.address).toBeNull();
    }
  });
  it('A14: of 40 MB is read in bounded time', async () => {
    const line = Buffer.from(`${'QUJD'.repeat(19)}\r\n`);
    const attachment = Buffer.alloc(40 * 1024 * 1024 - 2_000, line);
    const header = [
      'From: Anna <anna.keller@mission.example>',
      'Subject: Switzerland - Draft 2',
      'Content-Type: multipart/mixed; boundary=b0',
      '',
      '--b0',
      '',
      'Section II, paragraph 19: delete.',
      '--b0',
      'Content-Type: application/octet-stream; name=large.bin',
      'Content-Disposition: attachment; filename=large.bin',
      'Content-Transfer-Encoding: base64',
      '',
      '',
    ].join('\r\n');
    const bytes = Buffer.concat([Buffer.from(header), attachment, Buffer.from('\r\n--b0--\r\n')]);
    const begun = Date.now();
    const admission = await arrive('arriving/unoda/large', bytes);
    expect(admission.outcome).toBe('submission');
    if (admission.outcome !== 'submission') return;
    expect(admission.submission.files).toMatchObject([{ name: 'large.bin', type: 'application/octet-stream' }]);
    expect(admission.submission.items.map(({ target }) => target)).toEqual(['II.19']);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });
});

describe('a document that came with a mail', () => {
  const withFile = (name: string, content: string): string =>
    [
      letter.slice(0, letter.indexOf('\r\n\r\n')),
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Our comments are attached.',
      '--b',
      'Content-Type: application/octet-stream',
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      content,
      '--b--',
    ].join('\r\n');

  it('is read apart, and its proposals are quoted from it', async () => {
    const asked: string[] = [];
    const readDocument = async (sha256: string) => {
      asked.push(sha256);
      return { text: 'Section II, paragraph 19: delete.', problem: null };
    };
    const taken = whatOf(await arrive('arriving/unoda/h1', withFile('ours.pdf', '%PDF-1.7'), { readDocument }));
    expect(asked).toHaveLength(1);
    expect(taken).toMatchObject({ disposition: 'contribution', problems: [] });
    expect(
      'items' in taken ? taken.items.map(({ target, kind, evidence }) => [target, kind, evidence[0]?.part]) : [],
    ).toEqual([['II.19', 'delete', 'attachment ours.pdf']]);
  });
  it('E12: is told as a Word file whatever its name says, its tracked changes are proposals and what was not read is named', async () => {
    const nineteen = draft.places.find(({ id }) => id === 'II.19')?.words['en'] ?? '';
    const tracked = nineteen.replace(/ (\S+)$/u, ' {Anna-$1}{Anna+entirely new words}');
    const word = { ...wordDocument([`19. ${tracked}`]), problems: ['The file holds macros.'] };
    const readDocument = async () => ({ text: null, problem: null, word });
    const taken = whatOf(
      await arrive('arriving/unoda/h1', withFile('ours.pdf', 'PK\x03\x04 word/document.xml'), { readDocument }),
    );
    expect(taken.problems).toEqual(['“ours.pdf”: The file holds macros.']);
    expect(
      'items' in taken
        ? taken.items.map(({ target, kind, newText, evidence }) => [target, kind, newText, evidence[0]?.part])
        : [],
    ).toEqual([['II.19', 'amend', 'entirely new words', 'attachment ours.pdf']]);
  });
  it('F3: that killed its reader leaves the mail intact and is named', async () => {
    const readDocument = async () => stoppedReading;
    const taken = whatOf(await arrive('arriving/unoda/h1', withFile('trap.pdf', '%PDF-1.7'), { readDocument }));
    expect(taken.problems.join()).toContain('“trap.pdf”: Its reading was stopped');
    expect('files' in taken ? taken.files.map(({ name }) => name) : []).toEqual(['trap.pdf']);
  });
  it('E12: that is a picture whatever its name says is kept, named and asked of nobody', async () => {
    const readDocument = async () => {
      throw new Error('nobody is asked');
    };
    const taken = whatOf(await arrive('arriving/unoda/h1', withFile('scan.pdf', 'GIF89a'), { readDocument }));
    expect(taken.problems.join()).toContain('“scan.pdf”: The file is a picture');
  });
});

describe('a mail that mends an earlier one and does not say which', () => {
  it('waits, counts nowhere, and a person is told to compare', async () => {
    const corrigendum = letter.replace('Subject: Switzerland - Draft 2', 'Subject: CORR. Switzerland - Draft 2');
    const found = whatOf(await arrive('arriving/unoda/c1', corrigendum, { localTrust: 'known' }));
    expect(found).toMatchObject({
      disposition: 'correction',
      corrects: null,
      problems: [expect.stringContaining('does not say which')],
      items: [{ target: 'II.19', state: { workflow: 'queued' } }],
    });
  });
});
