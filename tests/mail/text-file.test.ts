import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { maxTextFile } from '#mail/limits.ts';
import { textFile } from '#mail/text-file.ts';

const file = (name: string, bytes: Uint8Array | string, more: { type?: string; charset?: string } = {}) => ({
  ...{ name, type: 'application/octet-stream', bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes },
  ...more,
});
const arabic = 'القسم الثاني، الفقرة 19: تحذف كلمة «الإرهابيين».\nونشكركم على ذلك.';
const russian = 'Раздел II, пункт 19: исключить слово «террористы».';

describe('a text that came as a file', () => {
  it.each<[string, Uint8Array, string | undefined, string]>([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${russian}`, 'utf16le'), undefined, russian],
    ['UTF-16 without one', Buffer.from(arabic, 'utf16le'), undefined, arabic],
    ['UTF-16, the big end first, as its label says', iconv.encode(russian, 'utf-16be'), 'utf-16be', russian],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${arabic}`), undefined, arabic],
    ['UTF-8 under a false label', Buffer.from(russian), 'iso-8859-1', russian],
    ['windows-1251 as its label says', iconv.encode(russian, 'windows-1251'), 'windows-1251', russian],
    ['windows-1256 as its label says', iconv.encode(arabic, 'windows-1256'), 'windows-1256', arabic],
  ])('in %s is read without a doubt (C1, C2)', (_, bytes, charset, text) => {
    const read = textFile(file('a.txt', bytes, charset === undefined ? {} : { charset }));
    expect([read?.text, read?.problems]).toEqual([text, []]);
  });

  it.each([
    ['windows-1251', russian],
    ['windows-1256', arabic],
    ['gb18030', '第二节第19段：删除“恐怖分子”，改为“未经授权的接收者”。'],
  ])('in %s without a label is read by its letters, and a person is told (C1)', (charset, text) => {
    const read = textFile(file('a.txt', iconv.encode(text, charset)));
    expect(read?.text).toBe(text);
    expect(read?.problems.join()).toContain('guessed');
  });

  it('has line feeds between its lines, whoever wrote it', () => {
    expect(textFile(file('a.txt', 'a\r\nb\rc\nd'))?.text).toBe('a\nb\nc\nd');
  });

  it('by its name alone goes to a person (E12)', () => {
    const junk = Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 256);
    expect(textFile(file('a.txt', junk))).toMatchObject({ text: null });
    expect(textFile(file('a.txt', junk))?.problems.join()).toContain('none that can be read');
  });

  it.each([
    ['a.txt', 'x/y', true],
    ['A.TXT', 'x/y', true],
    ['part 1', 'text/plain', true],
    ['table.csv', 'text/plain', false],
    ['part 1', 'application/octet-stream', false],
  ])('is told by its name, and without a telling one by its type: %s, %s', (name, type, isText) => {
    expect(textFile(file(name, 'Delete II.19.', { type })) !== null).toBe(isText);
  });

  it('is read up to the limit, and beyond it not at all', () => {
    expect(textFile(file('a.txt', 'a'.repeat(maxTextFile)))?.text).toHaveLength(maxTextFile);
    expect(textFile(file('a.txt', 'a'.repeat(maxTextFile + 1)))).toMatchObject({ text: null });
  });
});

describe('a web page that came as a file', () => {
  const redline = '<p>Section II, paragraph 19: <del>terrorists</del> <ins>unauthorized recipients</ins></p>';
  it.each([
    ['page.html', redline],
    ['page.HTM', redline],
    ['page.txt', `<!DOCTYPE html><html><body>${redline}</body></html>`],
  ])('is read as the body of a mail is, its changes apart (D5): %s', (name, html) => {
    const read = textFile(file(name, html));
    expect(read?.text).toBe('Section II, paragraph 19: [deleted: terrorists] [added: unauthorized recipients]');
    expect(read?.edits.map(({ start, end, op }) => [op, read.text?.slice(start, end)])).toEqual([
      ['delete', 'terrorists'],
      ['insert', 'unauthorized recipients'],
    ]);
  });

  it('names its own charset (C1)', () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><p>${russian}</p></body></html>`;
    expect(textFile(file('a.html', iconv.encode(html, 'windows-1251')))).toMatchObject({ text: russian, problems: [] });
  });

  it('runs nothing, fetches nothing and says what it hid (D1–D3)', () => {
    const read = textFile(
      file(
        'a.html',
        '<script>alert(1)</script><img src="http://t.example/p"><p onclick="x">Keep II.4.</p><p style="display:none">Delete II.4.</p>',
      ),
    );
    expect(read?.text).toBe('Keep II.4.');
    expect(read?.problems.join()).toContain('hides');
  });
});
