import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { filesToImport } from '#infra/local/import-files.ts';
import { bytesOf, contentHash, indexOf } from '#infra/local/import-messages.ts';
import { maxMailBytes } from '#mail/limits.ts';

const { conference } = shippedSettings('revcon3');
const folder = mkdtempSync(join(tmpdir(), 'import-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const put = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const index = (files: readonly string[], otherwise: string | null = null) => indexOf(files, { conference, otherwise });

const separator = 'From anna@mission.example Mon Jun 18 12:00:00 2018\n';
const mail = (
  received: string,
  more: readonly string[] = ['To: conventionalarms-unoda@un.org'],
  body = 'Text.',
): string =>
  [
    ...(received === '' ? [] : [`Received: from a by mailbox.example; ${received}`]),
    'From: Anna <anna@mission.example>',
    ...more,
    '',
    `${body}\n`,
  ].join('\n');
const june = (day: number): string => `${day} Jun 2018 12:00:00 +0000`;

describe('what is given to import', () => {
  it('is files as named, and of folders the mails and archives in them, whatever these are called', async () => {
    const eml = put('a/one.eml', mail(june(1)));
    const mbox = put('a/b/Archive.MBOX', separator + mail(june(2)));
    const inbox = put('a/b/Inbox', separator + mail(june(3)));
    const table = put('a/b/Inbox.msf', '// index');
    const named = put('c/letter', mail(june(4)));
    const found = await filesToImport([join(folder, 'a'), named, eml, join(folder, 'gone')]);
    expect(found.files).toEqual([mbox, inbox, eml, named]);
    expect(found.refused.map(({ file }) => file)).toEqual([table, join(folder, 'gone')]);
  });

  it('is taken in order of receipt, not of the files, and keeps their order within a second', async () => {
    const one = put('order/1.mbox', [20, 5, 12].map((day) => separator + mail(june(day))).join('\n'));
    const two = put('order/2.eml', mail(june(12)));
    const { messages, refused } = await index([one, two]);
    expect(refused).toEqual([]);
    expect(messages.map(({ receivedAt, file, number }) => [receivedAt.slice(8, 10), file, number])).toEqual([
      ['05', one, 2],
      ['12', one, 3],
      ['12', two, null],
      ['20', one, 1],
    ]);
  });

  it('comes out of an mbox file byte for byte, without what the file added', async () => {
    const whole = mail(june(1), undefined, 'One.\n\nFrom here on.\n>From there.');
    const file = put('bytes/rd.mbox', separator + whole.replace(/^(>*From )(?!\w+@)/gmu, '>$1') + '\n');
    const [message] = (await index([file])).messages;
    expect(Buffer.from(await bytesOf(message!)).toString()).toBe(`${whole}\n`);
  });

  it('is read by its lengths where all of them hold: nothing of such a file was quoted (mboxcl2)', async () => {
    const body = `One.\n\n${separator}Subject: no message\n\n>From within.\n`;
    const sized = (text: string): string =>
      mail(june(1), ['To: conventionalarms-unoda@un.org', `Content-Length: ${text.length}`], text).slice(0, -1);
    const file = put('bytes/cl2.mbox', `${separator}${sized(body)}\n${separator}${sized('Two.\n')}\n`);
    const { messages } = await index([file]);
    expect(messages).toHaveLength(2);
    expect(Buffer.from(await bytesOf(messages[0]!)).toString()).toBe(sized(body));
  });

  it('finds the header of any length, also where the first piece that is read ends within a line', async () => {
    for (let length = 16_000; length < 16_500; length += 7)
      expect(
        (await index([put('long.eml', `X-Long: ${'x'.repeat(length)}\n${mail(june(1))}`)])).messages[0]?.receivedAt,
      ).toBe('2018-06-01T12:00:00.000Z');
  });
});

describe('the inbox of an imported mail', () => {
  it.each([
    [
      'is the one it was delivered to',
      ['Delivered-To: poarevcon3fr.dt@diplomatie.gouv.fr', 'To: conventionalarms-unoda@un.org'],
      null,
      'france',
    ],
    ['is the one it was sent to', ['To: Friends <x@y.example>, "C" <ConventionalArms-UNODA@un.org>'], null, 'unoda'],
    ['is the one it was copied to', ['To: x@y.example', 'Cc: france@intake.revcon3.example'], null, 'france'],
    ['is the operator’s where it names none', ['To: x@y.example'], 'france', 'france'],
    ['is its own where it names another than the operator', ['To: conventionalarms-unoda@un.org'], 'france', 'unoda'],
    [
      'is the operator’s where it names several',
      ['To: conventionalarms-unoda@un.org, poarevcon3fr.dt@diplomatie.gouv.fr'],
      'france',
      'france',
    ],
  ])('%s', async (_, header, otherwise, inbox) => {
    const { messages } = await index([put('inbox.eml', mail(june(1), header))], otherwise);
    expect(messages[0]?.inbox).toBe(inbox);
  });
});

describe('what cannot be imported is named with its reason, and the rest is not held up', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  it.each<[string, string | Uint8Array, RegExp]>([
    ['A14: a file of 0 bytes', '', /it is empty/u],
    ['A14: a file of 1 byte', 'x', /does not begin with the header of a mail/u],
    ['A14: a picture', png, /does not begin with the header of a mail/u],
    ['B8: a mail without a time', mail(''), /neither a Received nor a Date line/u],
    ['a mail to nobody of ours', mail(june(1), ['To: x@y.example']), /say --inbox unoda or france/u],
  ])('%s', async (_, content, why) => {
    const bad = put('bad.eml', content);
    const { messages, refused } = await index([bad, put('good.eml', mail(june(1)))]);
    expect(messages).toHaveLength(1);
    expect(refused).toEqual([{ message: bad, why: expect.stringMatching(why) as string }]);
  });
  it('A14: a mail of more than 40 MB, to the byte', async () => {
    const head = mail(june(1));
    const of = (bytes: number): string =>
      put('large.eml', Buffer.concat([Buffer.from(head), Buffer.alloc(bytes - head.length, 'x')]));
    expect((await index([of(maxMailBytes)])).messages).toHaveLength(1);
    expect((await index([of(maxMailBytes + 1)])).refused[0]?.why).toContain('more than the 40 MB');
  });
  it('names the message by its place in the file', async () => {
    const file = put('some.mbox', `${separator}${mail(june(1))}\n${separator}${mail('')}\n`);
    expect((await index([file])).refused[0]?.message).toBe(`${file}, message 2`);
  });
});

describe('two copies of one mail', () => {
  const hash = (text: string): string => contentHash(Buffer.from(text));
  it('have one hash, whatever became of line ends and of empty lines at the end', () => {
    const copies = ['a\nb\n', 'a\r\nb\r\n', 'a\nb', 'a\r\nb\r\n\r\n\n', 'a\r\nb\r'];
    expect(new Set(copies.map(hash)).size).toBe(1);
  });
  it('that differ in anything else have two', () => {
    const others = ['a\nb', 'a\rb', 'a\n\nb', '\na\nb', 'a\nb ', 'ab', ''];
    expect(new Set(others.map(hash)).size).toBe(others.length);
  });
});
