import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { barriers, byId, named, read, textOf } from '#tests/support/html.ts';
import { aForm, aSite, formWith, posted } from '#tests/support/site-house.ts';

const note = new File(['Delete II.19.'], 'note.txt', { type: 'text/html' });
const noRows = { target: undefined, action: undefined, words: undefined, reasons: undefined } as const;

it('small files come with the form, named, weighed and hashed', async () => {
  const site = aSite();
  expect((await site.post('/contribute', [...formWith(noRows), ['file', note]])).status).toBe(303);
  const sha256 = createHash('sha256').update('Delete II.19.').digest('hex');
  const key = `uploads/form-token-1/${sha256.slice(0, 16)}/note.txt`;
  expect(posted(site, 'form-token-1')['files']).toEqual([
    { name: 'note.txt', type: 'text/plain', bytes: 13, sha256, key },
  ]);
  expect(Buffer.from(site.objects.get(key)!).toString()).toBe('Delete II.19.');
});

it('a file is kept when something else has to be mended, and comes along then', async () => {
  const site = aSite();
  const answer = await site.post('/contribute', [...formWith({ email: '' }), ['file', note]]);
  expect(answer.status).toBe(422);
  expect(textOf(read(await answer.text()))).toContain('note.txt');
  await site.post('/contribute', aForm);
  expect(posted(site, 'form-token-1')['files']).toMatchObject([{ name: 'note.txt' }]);
});

it('a file can be left out again', async () => {
  const site = aSite();
  const html = await (await site.post('/contribute', [...formWith({ email: '' }), ['file', note]])).text();
  const box = named(read(html), 'input').find((each) => each.attribs['name'] === 'leave-out');
  await site.post('/contribute', formWith({ 'leave-out': box!.attribs['value'] }));
  expect(posted(site, 'form-token-1')['files']).toEqual([]);
});

it('files that are too large together, too many or empty are refused with the remedy', async () => {
  const site = aSite();
  const large = new File([new Uint8Array(4_000_001)], 'large.pdf');
  expect(await (await site.post('/contribute', [...aForm, ['file', large]])).text()).toContain(
    'larger than 4 MB together',
  );
  const many = Array.from({ length: 11 }, (_, n) => ['file', new File([`${n}`], `${n}.txt`)] as const);
  expect(await (await aSite().post('/contribute', [...aForm, ...many])).text()).toContain('More than 10 files');
  expect(await (await aSite().post('/contribute', [...aForm, ['file', new File([], 'empty.docx')]])).text()).toContain(
    'empty.docx is empty',
  );
});

it('a larger file goes to the bucket by a form of its own, which comes back to this one', async () => {
  const site = aSite();
  const answer = await site.post('/contribute/form-token-1/files?lang=fr', [['name', 'Proposition/finale.docx']]);
  expect(answer.headers.get('content-security-policy')).toContain("form-action 'self' https://bucket.example;");
  const html = await answer.text();
  expect(barriers(html)).toEqual([]);
  const form = named(read(html), 'form')[0]!;
  expect(form.attribs).toMatchObject({
    method: 'post',
    action: 'https://bucket.example/b',
    enctype: 'multipart/form-data',
  });
  const inputs = named(form, 'input');
  // S3 ignores what follows the file.
  expect(inputs.at(-1)?.attribs).toMatchObject({ type: 'file', name: 'file' });
  const valueOf = (name: string) => inputs.find(({ attribs }) => attribs['name'] === name)?.attribs['value'];
  expect(valueOf('key')).toBe('uploads/form-token-1/token-1-made-here/Proposition_finale.docx');
  expect(valueOf('success_action_redirect')).toBe('https://site.example/contribute/form-token-1?lang=fr');
});

it('a program gets the address and the fields as JSON', async () => {
  const answer = await aSite().post('/contribute/form-token-1/files', [['name', 'a.docx']], {
    accept: 'application/json',
  });
  expect(await answer.json()).toMatchObject({
    url: 'https://bucket.example/b',
    key: 'uploads/form-token-1/token-1-made-here/a.docx',
    fields: { key: 'uploads/form-token-1/token-1-made-here/a.docx' },
  });
});

it('after a large file the form goes on with it, and it is sent along', async () => {
  const site = aSite();
  const key = 'uploads/form-token-1/abc/large.docx';
  site.objects.set(key, Buffer.from('PK'));
  const html = await (await site.ask(`/contribute/form-token-1?bucket=b&key=${encodeURIComponent(key)}`)).text();
  expect(html).toContain('large.docx has been received');
  expect(named(read(html), 'input').find((each) => each.attribs['name'] === 'token')?.attribs['value']).toBe(
    'form-token-1',
  );
  expect(barriers(html)).toEqual([]);
  await site.post('/contribute', formWith(noRows));
  expect(posted(site, 'form-token-1')['files']).toMatchObject([{ name: 'large.docx', key, bytes: 2 }]);
});

it('no more files are taken for a form that is full or sent', async () => {
  const site = aSite();
  for (let n = 0; n < 10; n += 1) site.objects.set(`uploads/form-token-1/${n}/a.txt`, Buffer.from('a'));
  expect((await site.post('/contribute/form-token-1/files', [])).status).toBe(422);
  await site.post('/contribute', formWith({ token: 'form-token-2' }));
  expect((await site.post('/contribute/form-token-2/files', [])).status).toBe(409);
  expect((await site.post('/contribute/..%2Fx/files', [])).status).toBe(404);
});

it('the button for a larger file leaves what is typed where it is', async () => {
  const page = read(await (await aSite().ask('/contribute')).text());
  expect(byId(page, 'upload')?.attribs).toMatchObject({ target: '_blank', method: 'post' });
  expect(named(page, 'button').filter((each) => each.attribs['form'] === 'upload')).toHaveLength(1);
});
