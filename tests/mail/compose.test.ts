import { describe, expect, it } from 'vitest';
import { addressProblem } from '#mail/address-problem.ts';
import { LetterRefused, compose } from '#mail/compose.ts';
import type { Letter } from '#mail/message.ts';
import { readMessage } from '#mail/read-message.ts';

const letter: Letter = {
  from: { name: 'Secrétariat', address: 's@notify.example' },
  to: 'a@mission.example',
  replyTo: 'reply+t@intake.example',
  subject: 'Reçu : votre contribution, RC3/0147',
  text: 'Bonjour.\nأهلا 你好',
  html: '<p>Bonjour.</p>',
  autoSubmitted: 'auto-replied',
  inReplyTo: 'm1@mission.example',
  references: ['m0@mission.example', 'm1@mission.example'],
  listUnsubscribe: null,
  attachments: [],
};
const at = new Date('2018-06-18T12:00:00Z');
const source = async (changes: Partial<Letter> = {}) =>
  Buffer.from(await compose({ ...letter, ...changes }, at)).toString('utf8');
const header = (text: string) => text.slice(0, text.indexOf('\r\n\r\n'));

describe('a composed letter', () => {
  it('reads back as it was written', async () => {
    const message = await readMessage(await compose(letter, at));
    expect(message).toMatchObject({
      from: { name: 'Secrétariat', address: 's@notify.example' },
      to: [{ address: 'a@mission.example' }],
      subject: letter.subject,
      inReplyTo: 'm1@mission.example',
      references: letter.references,
      date: '2018-06-18T12:00:00.000Z',
    });
    expect(message.body.text).toBe(letter.text);
  });

  it('has CRLF everywhere, ASCII headers, both parts, and says that a machine wrote it', async () => {
    const text = await source();
    expect(text).not.toMatch(/(?<!\r)\n/);
    expect(header(text)).toMatch(/^[\x20-\x7e\r\n\t]*$/);
    expect(text).toMatch(/Content-Type: text\/plain/);
    expect(text).toMatch(/Content-Type: text\/html/);
    expect(header(text)).toContain('Auto-Submitted: auto-replied');
  });

  it('asks Exchange for no absence note or receipt, but leaves it the report of a letter not delivered', async () => {
    const asked = /^X-Auto-Response-Suppress: (.*)\r$/m.exec(header(await source()))?.[1]?.split(', ');
    expect(asked).toEqual(expect.arrayContaining(['OOF', 'AutoReply', 'DR', 'RN', 'NRN']));
    expect(asked).not.toContain('NDR');
    expect(asked).not.toContain('All');
  });

  it('is never answered by our own rules', async () => {
    expect((await readMessage(await compose(letter, at))).automatic).toBe('automatic');
  });

  it.each([
    ['subject', { subject: 'Hi\r\nBcc: victim@x.org' }],
    ['name', { from: { name: 'S\r\nBcc: victim@x.org', address: 's@notify.example' } }],
    ['thread', { inReplyTo: 'm\r\nBcc: victim@x.org', references: ['r>\r\nBcc: victim@x.org'] }],
    ['unsubscribe link', { listUnsubscribe: 'https://x\r\nBcc: victim@x.org' }],
    [
      'file name',
      { attachments: [{ name: 'a\r\nBcc: victim@x.org', type: 'text/plain\r\nBcc: victim@x.org', content: 'eA==' }] },
    ],
  ])('gets no new header through its %s (HOSTILE B2)', async (_, changes) => {
    expect(await source(changes)).not.toMatch(/^Bcc:/im);
  });

  it.each(['a@b.c\r\nBcc: v@x.org', 'a@b.c, d@e.f', 'été@mission.example', 'nobody', ''])(
    'refuses to go to %j',
    async (to) => {
      expect(addressProblem(to)).not.toBeNull();
      await expect(compose({ ...letter, to }, at)).rejects.toThrow(LetterRefused);
    },
  );

  it('writes to plus-addresses and to domains of any script as they are encoded', () => {
    expect([addressProblem('a+b@c.d'), addressProblem('a@xn--bcher-kva.example')]).toEqual([null, null]);
  });

  it('offers one-click unsubscription where it has a link', async () => {
    const text = header(await source({ listUnsubscribe: 'https://site.example/u/1' }));
    expect(text).toContain('List-Unsubscribe: <https://site.example/u/1>');
    expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });
});
