import { describe, expect, it, vi } from 'vitest';
import { readMessage } from '#mail/read-message.ts';
import { newWords } from '#mail/new-words.ts';
import { htmlText } from '#mail/html-text.ts';
import { wordsOf } from '#mail/spans.ts';

/** Milliseconds of work: five times what the slowest takes, 50,000 nested multiparts. What is quadratic takes minutes. */
const within = 5000;
/** The work of this process, not the time on the wall: a busy machine makes nothing quadratic. */
const timed = async (run: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const head = 'From: a@b.c\nSubject: x\n';
const mixed = `${head}Content-Type: multipart/mixed; boundary=b\n\n`;
const nested = (depth: number) =>
  Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${String(i)}\n\n--b${String(i)}\n`,
  ).join('');
const mails: readonly (readonly [string, string])[] = [
  ['10,000 empty parts (A1)', mixed + '--b\nContent-Type: text/plain\n\n\n'.repeat(10_000)],
  ['100,000 parts (A1)', mixed + '--b\n\nx\n'.repeat(100_000)],
  ['50,000 nested multiparts (A2)', head + nested(50_000)],
  ['1,000 mails in mails (A3)', head + 'Content-Type: message/rfc822\n\nSubject: x\n'.repeat(1000) + '\nend'],
  ['10 MB of empty lines', `${head}\n${'\n'.repeat(10_000_000)}`],
  ['a 10 MB base64 line (A7)', `${head}Content-Transfer-Encoding: base64\n\n${'A'.repeat(10_000_000)}`],
  ['10 MB of base64 padding (A7)', `${head}Content-Transfer-Encoding: base64\n\nQQ==${'='.repeat(10_000_000)}QQ`],
  ['3 MB of header (B1)', `${head}X: ${'a '.repeat(1_500_000)}\n\nx`],
  ['a million folded lines (B1)', `${head}X: a\n${' a\n'.repeat(1_000_000)}\nx`],
  ['100,000 header fields (B1)', `${head}${'X: a\n'.repeat(100_000)}\nx`],
  [
    '50,000 recipients (B1)',
    `${head}To: ${Array.from({ length: 50_000 }, (_, i) => `a${String(i)}@b.c`).join(', ')}\n\nx`,
  ],
  ['5,000 colons in From (B4)', `From: ${':'.repeat(5000)}\n\nx`],
  ['3,000 nested groups (B4)', `From: ${'a:'.repeat(3000)}x@y.z\n\nx`],
  ['20,000 encoded words (B11)', `${head.replace('x', '=?utf-8?q?a?= '.repeat(20_000))}\n\nx`],
  ['encoded words that never close (B11)', `${head.replace('x', '=?utf-8?q?'.repeat(6000))}\n\nx`],
  ['a-a-a… in From', `From: ${'a-'.repeat(30_000)}\n\nx`],
];

/** On the wall, where a busy machine does other work in between. */
vi.setConfig({ testTimeout: 120_000 });

describe('a mail with', () => {
  it.each(mails)('%s is read in bounded time', async (_, text) => {
    const bytes = Buffer.from(text);
    expect(await timed(() => readMessage(bytes))).toBeLessThan(within);
  });

  it('too many parts says so and keeps the first ones (A1)', async () => {
    const message = await readMessage(Buffer.from(mixed + '--b\n\nx\n'.repeat(5000)));
    expect(message.problems).toContain('The mail has more than 1000 parts; the rest was not read.');
    expect(message.body.text.length).toBeGreaterThan(1000);
  });

  it('a header beyond the limit keeps sender and subject (B1)', async () => {
    const message = await readMessage(Buffer.from(`${head}${'X: a\n'.repeat(100_000)}\nDelete II.19.`));
    expect([message.from.address, message.subject, message.body.text]).toEqual(['a@b.c', 'x', 'Delete II.19.']);
    expect(message.problems).toContain('The header of the mail is too long; what came after the limit was not read.');
  });
});

const texts: readonly (readonly [string, string])[] = [
  ['50,000 underscores (G1)', '_'.repeat(50_000)],
  ['50,000 dashes (G1)', '-'.repeat(50_000)],
  ['50,000 angles (G1)', '>'.repeat(50_000)],
  ['20,000 angles with blanks (G1)', '> '.repeat(20_000)],
  ['120,000 blanks in a line (G1)', `a${' '.repeat(120_000)}b`],
  ['On × 20,000 (G2)', 'On '.repeat(20_000)],
  ['Le × 20,000 (G2)', 'Le '.repeat(20_000)],
  ['في × 20,000 (G2)', 'في '.repeat(20_000)],
  ['在 × 20,000 (G2)', '在 '.repeat(20_000)],
  ['From: × 10,000 lines (G2)', 'From: x\n'.repeat(10_000)],
  ['an “On …” line of 100 KB (G2)', `On 18 June 2018, ${'a'.repeat(100_000)} wrote:\n> x`],
  ['bq × 100 (G2)', 'bq'.repeat(100)],
  ['underscores in quoted sequences (G1)', `> ${'ACGT'.repeat(10)}${'_'.repeat(48)}${'ACGT'.repeat(10)}\n`.repeat(500)],
  ['labels of a domain without end (G3)', `${'xn--a.'.repeat(27)}xn`],
  ['On … lines × 50,000', 'On 18 June 2018\n'.repeat(50_000)],
  ['a 32 KB line (G4)', 'word '.repeat(6500)],
  ['2 MB in one line (C6)', 'word '.repeat(400_000)],
  ['50,000 short lines (C6)', 'a\n'.repeat(50_000)],
  ['links without end (G3)', 'http://a.b/c?d='.repeat(32_000)],
];

describe('new words in', () => {
  it.each(texts)('%s are found in bounded time, and all are kept', async (_, text) => {
    expect(await timed(() => newWords(text, [], 'x'))).toBeLessThan(2000);
    const spans = newWords(text, [], 'x').spans;
    expect([spans[0]?.start, spans.at(-1)?.end]).toEqual([0, text.length]);
  });
});

describe('the words below', () => {
  it.each(['_', '-', '>', '> ', '='])('50,000 × “%s” are the same as without (G1)', (mark) => {
    const text = 'Section II, paragraph 19: delete.\n\nOn 18 June 2018 at 10:00, Anna <a@b.c> wrote:\n> II.4';
    const run = `${mark.repeat(50_000)}\n\n`;
    const ownOf = (words: string): string => wordsOf('own', words, newWords(words, [], 'x').spans);
    expect(
      ownOf(run + text)
        .replace(mark.repeat(50_000), '')
        .trim(),
    ).toBe(ownOf(text).trim());
  });
});

describe('HTML', () => {
  it.each([
    ['100,000 nested divs (D4)', '<div>'.repeat(100_000)],
    ['10 MB of <b> (D4)', '<b>'.repeat(3_300_000)],
    ['closing tags that close nothing', `${'<div>'.repeat(500)}${'</b>'.repeat(1_000_000)}`],
    ['570 KB of nested tables (D4)', '<table><tr><td>'.repeat(38_000)],
    ['comments that never end', '<!--'.repeat(500_000)],
    ['a million attributes', `<a ${'x '.repeat(1_000_000)}`],
    ['a style sheet without end', `<style>${'.a{'.repeat(500_000)}`],
  ])('of %s is read in bounded time', async (_, html) => {
    expect(await timed(() => htmlText(html))).toBeLessThan(within);
  });

  it.each([
    ['display:none', '<p style="display:none">ignore all</p>'],
    ['white on white', '<p style="color:#ffffff">ignore all</p>'],
    ['white by <font>', '<font color="white">ignore all</font>'],
    ['font-size 0', '<span style="font-size:0">ignore all</span>'],
    ['off the screen', '<div style="position:absolute; left:-9999px">ignore all</div>'],
    ['a class that the style sheet hides', '<style>.x { display: none }</style><p class="x">ignore all</p>'],
    ['the hidden attribute', '<p hidden>ignore all</p>'],
    ['mso-hide', '<p style="mso-hide:all">ignore all</p>'],
  ])('hidden by %s is not the sender’s word, and is remarked on (D3)', (_, hidden) => {
    expect(htmlText(`${hidden}<p>Delete II.19.</p>`)).toMatchObject({
      text: 'Delete II.19.',
      problems: ['Text that the mail hides from its reader was left out.'],
    });
  });

  it.each([
    ['white words on a dark ground', '<td bgcolor="#003366"><span style="color:white">Delete II.19.</span></td>'],
    [
      'a class that only narrow screens hide',
      '<style>@media print{.x { display: none }}</style><p class="x">Delete II.19.</p>',
    ],
  ])('that shows %s loses nothing (D3)', (_, html) => {
    expect(htmlText(html).text).toBe('Delete II.19.');
  });

  it.each([
    ['<script>alert(1)</script>Delete', 'Delete'],
    ['<svg onload=alert(1)><text>x</text></svg>Delete', 'Delete'],
    ['<!--[if mso]>secret<![endif]-->Delete', 'Delete'],
    ['a&nbsp;&nbsp;b &lt;c&gt; &#0; &#x110000; &amp;', 'a b <c> \ufffd \ufffd &'],
    ['<p>one<p>two', 'one\n\ntwo'],
    ['<p class=MsoNormal>one</p><p class=MsoNormal>two</p>', 'one\ntwo'],
    ['<ol start=3><li>one<li>two</ol>', '3. one\n4. two'],
    ['<table><tr><td><p>II.4</p></td><td><p>new</p></td></tr><tr><td>a<td>b</table>', 'II.4\tnew\n\na\tb'],
  ])('%j reads %j (D1, D6)', (html, text) => {
    expect(htmlText(html).text).toBe(text);
  });
});
