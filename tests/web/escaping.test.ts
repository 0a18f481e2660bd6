import { describe, expect, it } from 'vitest';
import { dangers, named, read } from '#tests/support/html.ts';
import { payloads } from '#tests/support/payloads.ts';
import { aForm, aSite, formWith } from '#tests/support/site-house.ts';

const fields = [
  'delegation',
  'name',
  'email',
  'publication',
  'onBehalfOf',
  'text',
  'target',
  'action',
  'words',
  'reasons',
  'token',
  'on',
  'leave-out',
];

describe.each(payloads)('%s', (payload) => {
  it.each(fields)('typed as %s comes back as words', async (field) => {
    const answer = await aSite().post('/contribute', formWith({ email: 'wrong', [field]: payload }));
    expect(answer.status).toBe(422);
    expect(dangers(await answer.text())).toEqual([]);
  });

  it('as the name of a file comes back as words', async () => {
    const site = aSite();
    const answer = await site.post('/contribute', [
      ...formWith({ email: 'wrong' }),
      ['file', new File(['x'], payload)],
    ]);
    expect(dangers(await answer.text())).toEqual([]);
    expect(dangers(await (await site.ask('/contribute/form-token-1')).text())).toEqual([]);
  });

  it('in an address comes back as words, and no link of the page leaves the site', async () => {
    const site = aSite();
    const coded = encodeURIComponent(payload);
    for (const path of [
      `/draft/${coded}`,
      `/draft/${coded}/contribute`,
      `/contribute/${coded}`,
      `/confirm/${coded}`,
      `/${coded}`,
      `/?lang=${coded}`,
      `/draft?lang=fr&x=${coded}`,
    ]) {
      const html = await (await site.ask(path)).text();
      expect(dangers(html), path).toEqual([]);
      for (const link of named(read(html), 'a'))
        expect(link.attribs['href'] ?? '', path).toMatch(/^(?:\/(?!\/)|#|mailto:)/);
    }
  });
});

it('the redirect after a form stays on the site', async () => {
  const answer = await aSite().post('/contribute?lang=//evil.example', aForm);
  expect(answer.headers.get('location')).toBe('/contribute/form-token-1');
});
