import { describe, expect, it } from 'vitest';
import { receipt } from '#acknowledgement/receipt.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { readMessage } from '#mail/read-message.ts';
import { writtenFromMessage } from '#proposal/from-mail.ts';
import { type SentLetter, withAnswersBetween } from '#submission/between-lines.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

/** Programs that mark nothing of what they quote, in text and in HTML: the letter is told by its own lines. */
const { conference, drafts } = shippedSettings('revcon3');
const letter = receipt(aSubmission(147, { items: [anItem(1, 'II.19'), anItem(2, 'II.60')] }), {
  ...{ conference, draft: drafts[0]!, siteUrl: 'https://site.example' },
});
const lines = letter.text.split('\n');
const head = ['From: RevCon3 Secretariat <secretariat@notify.revcon3.example>', 'Sent: Monday, 18 June 2018 10:00'];

const read = async (type: 'plain' | 'html', body: string) => {
  const header = ['From: <a@mission.example>', 'MIME-Version: 1.0', `Content-Type: text/${type}; charset=utf-8`];
  const raw = [...header, 'Content-Transfer-Encoding: 8bit', '', ...body.split('\n')].join('\r\n');
  return writtenFromMessage(await readMessage(Buffer.from(raw), { isOurs: () => false }));
};
/** The sender's own words, as they are told apart; every span is kept, in order. */
const ownOf = (written: Awaited<ReturnType<typeof read>>, letters: readonly SentLetter[] = [letter]): string => {
  const { text, spans } = withAnswersBetween(written, letters).parts.find(({ part }) => part === 'body')!;
  expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  const own = spans.filter(({ role }) => role === 'own').map(({ start, end }) => text.slice(start, end));
  return own.join('|').replaceAll(/\s+/g, ' ').trim();
};
const under = (what: string, answer: string): string[] =>
  lines.flatMap((line) => (line.includes(what) ? [line, answer] : [line]));
const plain = (quoted: readonly string[]): string => ['See below.', '', ...head, '', ...quoted].join('\n');

describe('answers between the lines of our letter', () => {
  it('are told apart where a program marks nothing, and the letter is nobody’s words', async () => {
    const quoted = under('RC3/0147/2', 'This one is withdrawn.');
    expect(ownOf(await read('plain', plain(quoted)))).toBe('See below. |This one is withdrawn.');
    expect(ownOf(await read('plain', plain(lines)))).toBe('See below.');
  });

  it('are told apart where the lines were broken anew', async () => {
    const quoted = under('RC3/0147/2', 'This one is withdrawn.').flatMap(
      (line) => line.match(/.{1,60}(?:\s|$)/g)?.map((piece) => piece.trimEnd()) ?? [''],
    );
    expect(ownOf(await read('plain', plain(quoted)))).toBe('See below. |This one is withdrawn.');
  });

  it('are told apart in HTML', async () => {
    const at = letter.html.indexOf('</table>', letter.html.indexOf('RC3/0147/2'));
    const inside = letter.html.lastIndexOf('</td>', at);
    const answered = `${letter.html.slice(0, inside)}<p>This one is withdrawn.</p>${letter.html.slice(inside)}`;
    const body = `<html><body><p>See below.</p><p><b>From:</b> RevCon3 Secretariat</p>${answered}</body></html>`;
    const own = ownOf(await read('html', body));
    expect(own).toContain('This one is withdrawn.');
    expect(own).not.toContain('II.60');
  });

  it('are left to a person where a line of ours was written over, or the letter is another', async () => {
    const over = lines.map((line) => line.replace('RC3/0147/2', 'RC3/0147/2 this one is withdrawn'));
    const asCame = await read('plain', plain(over));
    expect(ownOf(asCame)).toBe(ownOf(asCame, []));
    const other = await read('plain', plain(under('RC3/0147/2', 'This one is withdrawn.')));
    expect(ownOf(other, [{ text: 'Another letter.\nOf two lines.', html: '<p>Another letter.</p>' }])).toBe(
      ownOf(other, []),
    );
  });

  it('never are lines of an earlier letter of ours', async () => {
    const earlier = { ...letter, text: `${letter.text}\nItem 2 should be III.7.` };
    const quoted = under('RC3/0147/2', 'Item 2 should be III.7.');
    expect(ownOf(await read('plain', plain(quoted)), [letter, earlier])).toBe('See below.');
  });

  it('are looked for in bounded time, whatever is quoted', async () => {
    const long = Array.from({ length: 20_000 }, (_, n) => `line ${n % 7} of ${n}`);
    const written = await read('plain', plain(long));
    const before = performance.now();
    expect(ownOf(written)).toBe(ownOf(written, []));
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
