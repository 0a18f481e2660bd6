import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { readOne } from '#infra/local/read-one.ts';

const { conference } = shippedSettings('revcon3');
const folder = await mkdtemp(path.join(tmpdir(), 'read-'));
const read = async (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return readOne(file, conference);
};

const answer = [
  'In II.37 delete "x".',
  '',
  '-- ',
  'Anna Keller',
  '',
  'On 18 June 2018 at 10:00, B <b@c.d> wrote:',
  '> Any comments?',
  '',
].join('\r\n');
const mail = [
  'From: Anna Keller <anna@eda.admin.ch>',
  'Subject: Re: Draft 2',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  answer,
  '--b',
  'Content-Type: text/csv; name=list.csv',
  '',
  'II.4;delete',
  '--b',
  'Content-Type: application/pdf; name=text.pdf',
  '',
  '%PDF-1.4',
  '--b--',
  '',
].join('\r\n');

describe('the read command says of a file', () => {
  it('which changes it marks, exchanges as one, and in whose words they stand', async () => {
    const html =
      '<p>To <s>encourage</s> <u>ensure</u> it, <ins>too</ins></p><blockquote type="cite"><p>of <del>all</del></p></blockquote>';
    const line = await read('redline.html', html);
    expect(line.edits).toEqual([
      { op: 'replace', old: 'encourage', new: 'ensure', in: 'own' },
      { op: 'insert', old: null, new: 'too', in: 'own' },
      { op: 'delete', old: 'all', new: null, in: 'quoted' },
    ]);
    expect(line.newText).toBe('To [deleted: encourage] [added: ensure] it, [added: too]');
  });

  it('that is a mail, whose words are whose, and what is attached', async () => {
    const line = await read('a.eml', mail);
    expect(line).toMatchObject({
      from: 'anna@eda.admin.ch',
      fromName: 'Anna Keller',
      subject: 'Re: Draft 2',
      automatic: null,
      newText: 'In II.37 delete "x".',
      quoted: 'On 18 June 2018 at 10:00, B <b@c.d> wrote:\n> Any comments?',
      signature: '-- \nAnna Keller',
      forwarded: null,
      edits: [],
      problems: [],
    });
    expect(line.attachments).toMatchObject([
      { name: 'list.csv', type: 'text/csv', bytes: 11, text: 'II.4;delete', edits: [], problem: null },
      {
        name: 'text.pdf',
        text: null,
        problem: 'The PDF is broken and cannot be read; ask the sender to send it again.',
      },
    ]);
    expect(line.attachments[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each(['a', 'a.msg'])('named “%s” that it is a mail where it begins like one', async (name) => {
    expect(await read(name, mail)).toMatchObject({ from: 'anna@eda.admin.ch', newText: 'In II.37 delete "x".' });
    expect(await read(name, `From x@y.z Mon Jun 18 10:00:00 2018\n${mail}`)).toMatchObject({ subject: 'Re: Draft 2' });
  });

  it('that is a body the same of its words', async () => {
    expect(await read('a.txt', answer)).toMatchObject({ from: null, newText: 'In II.37 delete "x".', problems: [] });
    expect(await read('a.html', '<p>Delete II.4.</p><blockquote type="cite">old</blockquote>')).toMatchObject({
      newText: 'Delete II.4.',
      quoted: 'old',
    });
  });

  it('that was passed on what its header states (HOSTILE G9)', async () => {
    const forward =
      '---------- Forwarded message ---------\nFrom: B <b@c.d>\nDate: 18 June 2018\nSubject: Draft\n\nold';
    expect((await read('a.txt', `FYI\n\n${forward}`)).forwarded).toEqual({
      from: 'b@c.d',
      fromName: 'B',
      subject: 'Draft',
      date: '18 June 2018',
      text: 'old',
    });
  });

  it('that cannot be read why, in a line like every other (A14)', async () => {
    const none = await readOne(path.join(folder, 'missing.eml'), conference);
    const picture = await read('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(Object.keys(none)).toEqual(Object.keys(await read('b.eml', mail)));
    expect([none.problems.length, picture.problems]).toEqual([1, ['The file is a picture; a person must read it.']]);
  });

  it('that is a text as a mail where it carries what only a mail has above it', async () => {
    const stored = 'From: A <a@b.c>\nSubject: x\nMessage-ID: <1@b.c>\n\nDelete II.19.\n';
    expect(await read('a.txt', stored)).toMatchObject({ from: 'a@b.c', newText: 'Delete II.19.' });
    const typed = 'Subject: x\nFrom: the Mission\n\nDelete II.19.';
    expect(await read('b.txt', typed)).toMatchObject({ from: null, newText: typed });
  });

  it('that is attached in the charset that the mail names', async () => {
    const head = 'From: a@b.c\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b\n';
    const file =
      'Content-Type: text/plain; charset=koi8-r; name=a.txt\nContent-Transfer-Encoding: base64\n\n5ME=\n--b--\n';
    expect((await read('a.eml', head + file)).attachments.map(({ text }) => text)).toEqual(['Да']);
  });
});
