import { describe, expect, it } from 'vitest';
import { htmlText } from '#mail/html-text.ts';
import { plainHeader, read } from './support.ts';

const table = (...rows: string[]): string =>
  `<table border="1">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const cells = (...texts: string[]): string => texts.map((text) => `<td>${text}</td>`).join('');

describe('a table of words in HTML', () => {
  it.each([
    ['rows and cells', table(cells('Para', 'Action'), cells('II.14', 'delete')), 'Para\tAction\nII.14\tdelete'],
    [
      'empty cells, which keep the others in their columns',
      table(
        cells('Section', 'Para', 'Action'),
        cells('II', '14', 'delete'),
        cells('', '33', 'keep'),
        cells('III', '', ''),
      ),
      'Section\tPara\tAction\nII\t14\tdelete\n\t33\tkeep\nIII\t',
    ],
    [
      'cells that span rows and columns',
      `<table border=1><tr><th>Section<th>Para<th>Action<tr><td rowspan=2>II<td>14<td>delete<tr><td>33<td>keep<tr><td colspan=3>Section III<tr><td>III<td>5<td>stet</table>`,
      'Section\tPara\tAction\nII\t14\tdelete\n\t33\tkeep\nSection III\nIII\t5\tstet',
    ],
    [
      'several lines in one cell, parted by the line separator of Unicode',
      table(
        cells('Para', 'Proposal'),
        cells('<p>II.14</p>', '<p>Delete “x”.</p><p>Add “y”.</p>'),
        cells('II.15', 'a<br>b'),
      ),
      'Para\tProposal\nII.14\tDelete “x”.\u2028\u2028Add “y”.\nII.15\ta\u2028b',
    ],
    [
      'marked changes',
      table(cells('Para', 'Text'), cells('II.68', 'a <del>biennial</del><ins>annual</ins> basis')),
      'Para\tText\nII.68\ta [deleted: biennial][added: annual] basis',
    ],
  ])('keeps %s', (_, html, text) => {
    expect(htmlText(html).text).toBe(text);
  });

  it('stands between the prose before and behind it', () => {
    expect(
      htmlText(`<p>Dear all,</p>${table(cells('Para', 'Action'), cells('II.14', 'keep'))}<p>Thanks</p>`).text,
    ).toBe('Dear all,\n\nPara\tAction\nII.14\tkeep\n\nThanks');
  });

  it('leaves the lines of a mail that is laid out by tables as they are', () => {
    const layout = '<table><tr><td><p>Dear all,</p><p>delete II.14.</p></td></tr><tr><td>Regards</td></tr></table>';
    expect(htmlText(layout).text).toBe('Dear all,\n\ndelete II.14.\n\nRegards');
    const outer = `<table border=1><tr><td>logo<td>a<br>b<tr><td>c<td>${table(cells('1', '2'), cells('3', '4'))}</table>`;
    expect(htmlText(outer).text).toContain('1\t2\n3\t4');
  });

  it('keeps true the ranges that are quoted', () => {
    const html = `${table(cells('Para', 'Action'), cells('II.14', 'keep'), cells('', 'delete'))}<blockquote type="cite">earlier words</blockquote>`;
    const { text, quoted } = htmlText(html);
    expect(quoted.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['earlier words']);
  });

  it('is read rather than the plain version that lost its columns', async () => {
    const message = await read(
      [...plainHeader, 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'],
      `--b\nContent-Type: text/plain; charset=utf-8\n\nPara\n\nAction\n\nII.14\n\ndelete\n\n--b\nContent-Type: text/html; charset=utf-8\n\n${table(cells('Para', 'Action'), cells('II.14', 'delete'))}\n--b--\n`,
    );
    expect(message.body.text).toBe('Para\tAction\nII.14\tdelete');
  });

  it.each([
    ['cells without end', `<table border=1>${'<tr><td>a<td>b'.repeat(100_000)}`],
    [
      'cells that span everything',
      `<table border=1>${'<tr><td rowspan=65534 colspan=1000>a<td>b'.repeat(50_000)}</table>`,
    ],
    ['tables in tables', '<table border=1><tr><td>a<td>b<tr><td>c<td>'.repeat(20_000)],
  ])('of %s is read in bounded time', (_, html) => {
    const started = performance.now();
    htmlText(html);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
