import { describe, expect, it } from 'vitest';
import { formPostSchema } from '#proposal/from-form.ts';
import { barriers, byId, named, read, textOf, typedIn } from '#tests/support/html.ts';
import { aForm, aSite, formWith, posted, shipped } from '#tests/support/site-house.ts';
import { aSubmission } from '#tests/support/submissions.ts';

const key = 'arriving/form/form-token-1.json';

describe('a form that can be sent', () => {
  it.each(['urlencoded', 'multipart'])('%s is written down under its token and leads to its page', async (kind) => {
    const site = aSite();
    const fields = kind === 'multipart' ? [...aForm, ['file', new File([], '')] as const] : aForm;
    const answer = await site.post('/contribute', fields);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/contribute/form-token-1');
    expect(posted(site, 'form-token-1')).toEqual({
      token: 'form-token-1',
      postedAt: '2018-06-18T14:00:00.000Z',
      delegation: 'Norway',
      name: 'B. Delegate',
      email: 'b@mission-norway.example',
      publication: 'yes',
      onBehalfOf: null,
      text: '',
      rows: [{ target: 'III.4', action: 'delete', words: '', reasons: 'Covered elsewhere.' }],
      files: [],
      language: 'en',
    });
    expect(formPostSchema.safeParse(posted(site, 'form-token-1')).success).toBe(true);
  });

  it('has a token made for it when it brings none', async () => {
    const site = aSite();
    const answer = await site.post('/contribute', formWith({ token: undefined }));
    expect(answer.headers.get('location')).toBe('/contribute/token-1-made-here');
    expect(posted(site, 'token-1-made-here')).toMatchObject({ delegation: 'Norway' });
  });

  it('sent twice is written once', async () => {
    const site = aSite();
    await site.post('/contribute', aForm);
    const first = site.objects.get(key);
    const again = await site.post('/contribute', aForm);
    expect(again.status).toBe(303);
    expect(site.objects.get(key)).toBe(first);
  });

  it('sent again after it was read and filed is not written again', async () => {
    const site = aSite();
    await site.post('/contribute', aForm);
    site.objects.delete(key);
    site.arrivals.set(key, 'RC3/0001');
    expect((await site.post('/contribute', aForm)).status).toBe(303);
    expect(site.objects.has(key)).toBe(false);
  });

  it('with other words under a used token is neither lost nor taken for the first', async () => {
    const site = aSite();
    await site.post('/contribute', aForm);
    const answer = await site.post('/contribute', formWith({ action: 'support', text: 'We changed our mind.' }));
    expect(answer.status).toBe(409);
    expect(posted(site, 'form-token-1')).toMatchObject({ rows: [{ action: 'delete' }] });
    const page = read(await answer.text());
    expect(typedIn(byId(page, 'text'))).toBe('We changed our mind.');
    const token = named(page, 'input').find((each) => each.attribs['name'] === 'token')?.attribs['value'];
    expect(token).not.toBe('form-token-1');
    expect(
      (await site.post('/contribute', formWith({ token: token!, action: 'support', text: 'We changed our mind.' })))
        .status,
    ).toBe(303);
    expect(posted(site, token!)).toMatchObject({ rows: [{ action: 'support' }] });
  });

  it('keeps the language of its page', async () => {
    const site = aSite();
    const answer = await site.post('/contribute?lang=fr', aForm);
    expect(answer.headers.get('location')).toBe('/contribute/form-token-1?lang=fr');
    expect(posted(site, 'form-token-1')).toMatchObject({ language: 'fr' });
  });

  it.each([
    ['iii.4', 'delete', 'III.4'],
    ['III. 4', 'delete', 'III.4'],
    ['III.4', 'insert', 'III.4+'],
    ['II.4-6', 'delete', 'II.4-6'],
    ['II.4-6', 'insert', 'II.6+'],
    ['II.19+', 'insert', 'II.19+'],
    ['General', 'comment', 'general'],
    ['V.pp2', 'support', 'V.pp2'],
    ['II.A.1.c', 'move', 'II.A.1.c'],
  ])('place %s with %s is %s', async (target, action, written) => {
    const site = aSite();
    expect((await site.post('/contribute', formWith({ target, action, words: 'Some words' }))).status).toBe(303);
    expect(posted(site, 'form-token-1')).toMatchObject({ rows: [{ target: written, action }] });
  });

  it('may hold several proposals in step, with empty blocks between them', async () => {
    const site = aSite();
    const row = (target: string, action: string, words: string) =>
      [
        ['target', target],
        ['action', action],
        ['words', words],
        ['reasons', ''],
      ] as const;
    const fields = [
      ...aForm,
      ...row('', '', ''),
      ...row('I.2', 'replace', 'Line one\r\nline two'),
      ...row('general', 'comment', 'Good.'),
    ];
    expect((await site.post('/contribute', fields)).status).toBe(303);
    expect(posted(site, 'form-token-1')).toMatchObject({
      rows: [{ target: 'III.4' }, { target: 'I.2', words: 'Line one\nline two' }, { target: 'general' }],
    });
  });
});

const unchanged = shipped.drafts[0]!.places.find(({ id }) => id === 'II.19')!.words.en!;

describe('a form with a fault is shown again with what was typed', () => {
  it.each([
    ['no delegation', { delegation: ' ' }, 'delegation', /say for whom/],
    ['no address', { email: '' }, 'email', /give one/],
    ['a bad address', { email: 'nobody' }, 'email', /“nobody” is not an address/],
    ['an address beyond ASCII', { email: 'délégué@example.org' }, 'email', /letters other than a–z/],
    ['too long a text', { text: 'x'.repeat(200_001) }, 'text', /200,000 characters.*file/],
    ['too long a name', { name: 'x'.repeat(201) }, 'name', /200 characters/],
    ['no place', { target: '' }, 'target-1', /say which place/],
    ['no such place', { target: 'II.400' }, 'target-1', /“II.400” is not a place.*II.19/],
    ['no action', { action: '' }, 'action-1', /choose what to do/],
    ['an unknown action', { action: 'shred' }, 'action-1', /“shred” is not something/],
    ['an amendment without words', { action: 'amend' }, 'words-1', /give the words/],
    ['a new paragraph without words', { action: 'insert' }, 'words-1', /give the words/],
    ['a comment without words', { action: 'comment', reasons: '' }, 'words-1', /give the words/],
    [
      'the draft’s own words',
      { target: 'II.19', action: 'amend', words: unchanged },
      'words-1',
      /words are those of the draft/,
    ],
    ['too many words', { action: 'replace', words: 'x'.repeat(20_001) }, 'words-1', /20,000 characters/],
    ['an unknown answer', { publication: 'maybe' }, 'publication', /choose one/],
    ['a damaged token', { token: 'a/b' }, 'form', /damaged/],
  ])('%s', async (_, changes: Record<string, string>, field, sentence) => {
    const site = aSite();
    const answer = await site.post('/contribute', formWith({ text: 'What I typed <here>', ...changes }));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect([...site.objects.keys()].filter((each) => each.startsWith('arriving/'))).toEqual([]);
    const page = read(html);
    const link = named(page, 'a').find((each) => each.attribs['href'] === `#${field}`);
    expect(textOf(link!)).toMatch(sentence);
    expect(barriers(html)).toEqual([]);
    if (changes['text'] === undefined) expect(typedIn(byId(page, 'text'))).toBe('What I typed <here>');
  });

  it('all at once: every fault is named in one answer', async () => {
    const answer = await aSite().post('/contribute', formWith({ delegation: '', email: 'x', target: 'II.400' }));
    expect(
      named(byIdOf(await answer.text(), 'form'), 'p').filter((each) => each.attribs['class'] === 'error'),
    ).toHaveLength(3);
  });

  it('when places and actions do not line up, nothing is guessed', async () => {
    const site = aSite();
    const answer = await site.post('/contribute', [...aForm, ['target', 'II.19']]);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('do not line up');
  });

  it('when it holds more than 200 proposals', async () => {
    const rows = Array.from(
      { length: 200 },
      () =>
        [
          ['target', 'II.19'],
          ['action', 'delete'],
          ['words', ''],
          ['reasons', ''],
        ] as const,
    ).flat();
    expect(await (await aSite().post('/contribute', [...aForm, ...rows])).text()).toContain('More than 200 proposals');
    expect(
      (
        await aSite().post('/contribute', [
          ...formWith({ target: undefined, action: undefined, words: undefined, reasons: undefined }),
          ...rows,
        ])
      ).status,
    ).toBe(303);
  });
});

const byIdOf = (html: string, id: string) => byId(read(html), id)!;

it('what is typed begins and ends as it was typed', async () => {
  const text = '\n\n  indented "quoted" & <b>\n';
  const answer = await aSite().post('/contribute', formWith({ email: '', text }));
  expect(typedIn(byId(read(await answer.text()), 'text'))).toBe(text);
});

it('an empty form with nothing said is refused', async () => {
  const answer = await aSite().post('/contribute', formWith({ target: '', action: '', reasons: '' }));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Say something');
});

it('another block can be asked for without a script, and nothing typed is lost', async () => {
  const site = aSite();
  const answer = await site.post('/contribute', formWith({ more: '1', email: 'not yet', on: 'III.4' }));
  expect(answer.status).toBe(200);
  const page = read(await answer.text());
  expect(byId(page, 'target-1')?.attribs['value']).toBe('III.4');
  expect(byId(page, 'target-2')?.attribs['value']).toBe('');
  expect(byId(page, 'email')?.attribs['value']).toBe('not yet');
  expect(site.objects.size).toBe(0);
});

describe('a form from another site', () => {
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'https://site.example.evil.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
  ])('with %o is refused and leaves nothing', async (headers: Record<string, string>) => {
    const site = aSite();
    for (const path of ['/contribute', '/contribute/form-token-1/files', '/confirm/token-1']) {
      expect((await site.post(path, aForm, headers)).status, path).toBe(403);
    }
    expect(site.objects.size).toBe(0);
  });

  it.each([
    [{}],
    [{ origin: 'https://site.example' }],
    [{ origin: 'https://site.example', 'sec-fetch-site': 'same-origin' }],
  ])('is not one with %o', async (headers: Record<string, string>) => {
    expect((await aSite().post('/contribute', aForm, headers)).status).toBe(303);
  });
});

it('a body that is no form is answered with a page, not with a failure', async () => {
  const site = aSite();
  for (const type of ['application/json', 'multipart/form-data', 'multipart/form-data; boundary=x', 'text/plain']) {
    const answer = await site.ask('/contribute', { method: 'POST', body: '{"a":', headers: { 'content-type': type } });
    expect(answer.status, type).toBe(400);
  }
  expect(site.failures).toEqual([]);
});

describe('the page of a form', () => {
  it('says while it is being read that it is stored', async () => {
    const site = aSite();
    await site.post('/contribute', aForm);
    const html = await (await site.ask('/contribute/form-token-1')).text();
    expect(html).toContain('One more step');
    expect(barriers(html)).toEqual([]);
  });

  it('gives the reference and nothing of the content, and no way to confirm', async () => {
    const site = aSite();
    site.arrivals.set(key, 'RC3/0147');
    site.submissions.push(aSubmission(147, { source: 'form', unconfirmed: true, replyToken: 'secret-token' }));
    const html = await (await site.ask('/contribute/form-token-1')).text();
    expect(html).toContain('RC3/0147');
    expect(html).not.toMatch(/secret-token|II\.19|Switzerland|a@mission/);
    site.submissions[0] = { ...site.submissions[0]!, unconfirmed: false, late: true };
    const after = await (await site.ask('/contribute/form-token-1')).text();
    expect(after).toContain('Received as RC3/0147');
    expect(after).toContain('after the deadline');
  });
});
