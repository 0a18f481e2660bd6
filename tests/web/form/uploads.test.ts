import { describe, expect, it } from 'vitest';
import { safeName, typeOfName, uploadKey, uploadsOf } from '#web/form/uploads.ts';

describe('the name of a file as part of a key', () => {
  it.each([
    ['Proposals of Norway.docx', 'Proposals of Norway.docx'],
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['C:\\Users\\me\\a.pdf', 'C:_Users_me_a.pdf'],
    ['..', 'file'],
    ['', 'file'],
    ['  ', 'file'],
    ['a\u0000b\r\nc.txt', 'abc.txt'],
    // An override would show exe.pdf for fdp.exe.
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['مقترحات.docx', 'مقترحات.docx'],
    ['half\ud83d.txt', 'half\ufffd.txt'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('is cut to what a path takes, and keeps its ending', () => {
    const long = safeName(`${'文'.repeat(200)}.docx`);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(180);
    expect(long).toMatch(/^文+\.docx$/u);
  });
});

it('files are found again under their form, and nothing else is', () => {
  const keys = [
    uploadKey('t1', 'aa', 'a.docx'),
    'uploads/t1/posted',
    'uploads/t1/aa/b/c',
    'uploads/t2/aa/a.docx',
    'uploads/t1/aa/',
  ];
  expect(uploadsOf('t1', keys)).toEqual([{ id: 'aa', name: 'a.docx', key: 'uploads/t1/aa/a.docx' }]);
});

it.each([
  ['a.PDF', 'application/pdf'],
  ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a.html', 'application/octet-stream'],
  ['a.svg', 'application/octet-stream'],
  ['noending', 'application/octet-stream'],
])('%s is kept as %s', (name, type) => {
  expect(typeOfName(name)).toBe(type);
});
