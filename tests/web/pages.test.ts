import { describe, expect, it } from 'vitest';
import { barriers, byId, dangers, named, read, textOf } from '#tests/support/html.ts';
import { aSite, origin, shipped } from '#tests/support/site-house.ts';

const draft = shipped.drafts[0]!;
const paths = [
  '/',
  '/draft',
  '/draft/II.19',
  '/draft/II.A.1.c',
  '/draft/V.pp1',
  '/draft/II.19/contribute',
  '/draft/general/contribute',
  '/contribute',
  '/nope',
  '/draft/II.400',
];

describe.each(['en', 'fr'])('the pages in %s', (language) => {
  const site = aSite();
  it.each(paths)('%s can be used without sight, mouse or script', async (path) => {
    const html = await (await site.ask(`${path}?lang=${language}`)).text();
    expect(barriers(html)).toEqual([]);
    expect(dangers(html)).toEqual([]);
    expect(named(read(html), 'html')[0]?.attribs).toMatchObject({ lang: language, dir: 'ltr' });
  });

  it.each(paths)(
    '%s says everything and nothing twice over: no undefined, no [object], no escaped tag',
    async (path) => {
      const text = textOf(read(await (await site.ask(`${path}?lang=${language}`)).text()));
      expect(text).not.toMatch(/undefined|\[object|NaN|&(?:amp|lt|quot);|<\/?[a-z]/u);
    },
  );
});

describe('every page', () => {
  it.each(paths)('%s forbids what a page could be made to do', async (path) => {
    const { headers } = await aSite().ask(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|script-src/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7}/);
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('that does not exist is a page with 404 that leads back', async () => {
    for (const path of [
      '/nope',
      '/draft/II.400',
      '/draft/II.400/contribute',
      '/contribute/never-posted',
      '/confirm/never-sent-this-one',
    ]) {
      const answer = await aSite().ask(path);
      expect(answer.status, path).toBe(404);
      expect(named(read(await answer.text()), 'a').some((link) => link.attribs['href'] === '/')).toBe(true);
    }
  });

  it('that fails says so in words and tells whoever watches', async () => {
    let broken = false;
    const site = aSite({
      settings: async () => {
        if (broken) return shipped;
        broken = true;
        throw new Error('the table is away');
      },
    });
    const answer = await site.ask('/draft');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('the table is away');
    expect(site.failures).toHaveLength(1);
  });
});

describe('the stylesheet', () => {
  it('is named by its content, and kept for a year', async () => {
    const site = aSite();
    const link = named(read(await (await site.ask('/')).text()), 'link').find(
      (each) => each.attribs['rel'] === 'stylesheet',
    );
    const answer = await site.ask(link!.attribs['href']!);
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const css = await answer.text();
    expect(css).toContain('prefers-color-scheme: dark');
    expect(css).toContain('prefers-reduced-motion');
    expect(css).toContain('@media print');
    // Nothing from elsewhere, and nothing that knows left from right.
    expect(css).not.toMatch(/url\(|@import|(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)/);
  });
});

describe('the start page', () => {
  it('leads to the draft and the form, and names both inboxes and every meeting', async () => {
    const page = read(await (await aSite().ask('/')).text());
    const links = named(page, 'a').map((link) => link.attribs['href']);
    expect(links).toEqual(
      expect.arrayContaining([
        '/draft',
        '/contribute',
        'mailto:conventionalarms-unoda@un.org',
        'mailto:poarevcon3fr.dt@diplomatie.gouv.fr',
      ]),
    );
    expect(textOf(page)).toContain('Thursday 21 June 2018, 10:00–13:00 (New York time)');
    expect(textOf(page)).not.toContain('LOCAL_TRUST');
  });

  it.each(['known', 'authenticated', 'unproven', 'failed'] as const)(
    'says on one machine that senders count as %s',
    async (trust) => {
      const site = aSite({ oneMachine: () => ({ trust, outboxUrl: 'http://127.0.0.1:8005/' }) });
      const page = read(await (await site.ask('/')).text());
      expect(textOf(page)).toContain(`LOCAL_TRUST=${trust}`);
      const links = named(page, 'a').map((link) => link.attribs['href']);
      expect(links).toEqual(
        expect.arrayContaining(['http://127.0.0.1:8005/', '/console', '/api/v1/submissions', '/api/v1/openapi.json']),
      );
    },
  );
});

describe('the draft', () => {
  it('shows every place once, in order, with its own address and a way to contribute', async () => {
    const page = read(await (await aSite().ask('/draft')).text());
    const places = named(page, 'div').filter((each) => (each.attribs['class'] ?? '').startsWith('place'));
    expect(places.map((each) => each.attribs['id'])).toEqual(draft.places.map(({ id }) => id));
    for (const [at, place] of draft.places.entries()) {
      const shown = places[at]!;
      expect(textOf(shown)).toContain(place.words.en);
      expect(named(shown, 'a').map((link) => link.attribs['href'])).toEqual([
        `/draft/${place.id}`,
        `/draft/${place.id}/contribute`,
      ]);
    }
  });

  it('says the language and direction of its own words', async () => {
    const page = read(await (await aSite().ask('/draft/II.19?lang=fr')).text());
    const words = named(page, 'span').find((each) => textOf(each).startsWith('In accordance'));
    expect(words?.attribs).toMatchObject({ lang: 'en', dir: 'ltr' });
  });

  it('says when a section is considered', async () => {
    const page = read(await (await aSite().ask('/draft')).text());
    expect(textOf(byId(page, 'II')!)).toContain('considered Thursday 21 June 2018, 10:00–13:00 (New York time)');
  });
});

describe('/health', () => {
  it('says that all is well', async () => {
    expect(await (await aSite().ask('/health')).json()).toMatchObject({ ok: true, conference: 'revcon3', draft: 'd2' });
  });
});

it('links name the site they are on nowhere: it works under any name', async () => {
  for (const path of paths) expect(await (await aSite().ask(path)).text(), path).not.toContain(origin);
});
