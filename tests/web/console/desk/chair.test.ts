import { describe, expect, it } from 'vitest';
import type { Due } from '#compilation/run-key.ts';
import type { OutboxMessage } from '#submission/record.ts';
import { aConsole } from '#tests/support/console-house.ts';
import { all, barriers, dangers, named, read, textOf } from '#tests/support/html.ts';
import { payloads } from '#tests/support/payloads.ts';
import { shipped } from '#tests/support/site-house.ts';
import { cookieOf } from '#tests/support/signed-in.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';
import { previewMs } from '#web/console/desk/chair-routes.ts';
import type { Digests, Gathered } from '#web/console/desk/chair-house.ts';

const now = new Date('2018-06-18T15:00:00.000Z');
const draft = shipped.drafts[0]!;
const nothingNew: Gathered = { drafts: [{ draft, fresh: [], standing: [] }], unread: 0 };
const daily = shipped.conference.digests.find(({ kind }) => kind === 'daily')!.id;

const aChair = (changes: Partial<Digests> = {}) => {
  const sent: { due: Due; letters: readonly OutboxMessage[] }[] = [];
  const pages = aConsole(
    [
      aSubmission(1, { items: [anItem(1, 'II.19'), anItem(2, 'II.20', { state: queued })] }),
      aSubmission(2, { delegation: 'Norway', quarantined: true, items: [anItem(1, 'II.19')] }),
    ],
    {
      digests: {
        now: () => now,
        preview: async () => nothingNew,
        send: async (due, lettersOf) => {
          if (sent.some((each) => each.due.key === due.key)) return 'already';
          sent.push({ due, letters: await lettersOf(nothingNew) });
          return 'sent';
        },
        ...changes,
      },
    },
  );
  return { ...pages, sent };
};
const queued = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;
const asChair = { ...cookieOf('chair'), origin: 'https://site.example' };
const text = async (answer: Promise<Response>): Promise<string> => textOf(read(await (await answer).text()));

describe('the chair’s view', () => {
  it('says when each digest is due next, to whom it goes and what was sent', async () => {
    const { ask } = aChair({
      runs: async (digest) =>
        digest === daily ? [{ key: 'k', scheduledFor: '2018-06-18T00:00:00.000Z', state: 'sent', listed: 12 }] : [],
    });
    const shown = await text(ask('/console/chair', { headers: asChair }));
    expect(shown).toContain('Next: Monday 18 June 2018, 20:00 (New York time)');
    expect(shown).toContain('Sunday 17 June 2018, 20:00 (New York time) sent 12');
    for (const { recipients } of shipped.conference.digests) expect(shown).toContain(recipients[0]!);
  });

  it('shows what each digest said, as text and as the mail looked', async () => {
    const key = `${daily}@2018-06-18T00:00:00.000Z`;
    const said = { subject: 'RevCon3: 12 new', text: 'II.19: <b>criminals</b>', html: '<p>As it looked</p>' };
    const { ask } = aChair({
      runs: async () => [
        { key, scheduledFor: '2018-06-18T00:00:00.000Z', state: 'sent', listed: 12 },
        { key: `${daily}@x`, scheduledFor: '2018-06-17T00:00:00.000Z', state: 'failed', listed: null },
      ],
      said: async (run) => (run === key ? said : null),
    });
    const shown = (path: string) => ask(path, { headers: asChair });
    const links = all(read(await (await shown('/console/chair')).text()), ({ attribs }) =>
      /\/sent\//.test(attribs['href'] ?? ''),
    ).map(({ attribs }) => attribs['href'] ?? '');
    const path = `/console/chair/sent/${encodeURIComponent(key)}`;
    expect(new Set(links)).toEqual(new Set([path]));
    expect(await text(shown(path))).toContain('what was sent for Sunday 17 June 2018, 20:00');
    expect(await text(shown(path))).toContain('II.19: <b>criminals</b>');
    const letter = await shown(`${path}/letter`);
    expect(await letter.text()).toBe(said.html);
    expect(letter.headers.get('content-security-policy')).toContain('sandbox');
    // Erasing a contribution takes our copies of the digests that held it.
    const gone = `/console/chair/sent/${daily}@2018-06-16T00:00:00.000Z`;
    expect(await text(shown(gone))).toContain('No copy of it is kept.');
    expect((await shown(`${gone}/letter`)).status).toBe(404);
    for (const none of ['odd@2018-06-16T00:00:00.000Z', `${daily}@never`, daily])
      expect((await shown(`/console/chair/sent/${none}`)).status).toBe(404);
  });

  it('shows what a digest would say now, and sends just that, once however often it is pressed', async () => {
    const { ask, sent } = aChair();
    const page = read(await (await ask(`/console/chair/preview/${daily}`, { headers: asChair })).text());
    const at = named(page, 'input').find(({ attribs }) => attribs['name'] === 'at')?.attribs['value'] ?? '';
    expect(at).toBe(now.toISOString());
    const press = async (): Promise<string | null> => {
      const body = new URLSearchParams({ at });
      return (await ask(`/console/chair/send/${daily}`, { method: 'POST', headers: asChair, body })).headers.get(
        'location',
      );
    };
    expect(await press()).toBe('/console/chair?done=sent');
    expect(await press()).toBe('/console/chair?done=already');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.due).toMatchObject({ key: `${daily}@${at}`, scheduledFor: at });
    expect(sent[0]?.letters.length).toBeGreaterThan(0);
  });

  it('sends no preview that is an hour old or of the future, and none of a list that is none', async () => {
    const { ask, sent } = aChair();
    const press = async (at: string, digest = daily): Promise<Response> =>
      ask(`/console/chair/send/${digest}`, { method: 'POST', headers: asChair, body: new URLSearchParams({ at }) });
    const before = (ms: number): string => new Date(now.getTime() - ms).toISOString();
    for (const at of [before(previewMs + 1), before(-1)])
      expect((await press(at)).headers.get('location')).toBe(`/console/chair/preview/${daily}?done=too-old`);
    expect((await press('yesterday')).status).toBe(404);
    expect((await press(before(0), 'nobody')).status).toBe(404);
    expect(sent).toHaveLength(0);
    expect((await press(before(previewMs))).headers.get('location')).toBe('/console/chair?done=sent');
  });

  it('names and writes to those only who have not stopped the list, and claims nothing where nobody is left', async () => {
    const { recipients } = shipped.conference.digests.find(({ id }) => id === daily)!;
    const press = (ask: ReturnType<typeof aChair>['ask']): Promise<Response> =>
      ask(`/console/chair/send/${daily}`, {
        method: 'POST',
        headers: asChair,
        body: new URLSearchParams({ at: now.toISOString() }),
      });
    const one = aChair({ readers: async () => [{ address: 'stays@mission.example', token: 'way-out' }] });
    const shown = await text(one.ask('/console/chair', { headers: asChair }));
    expect(shown).toContain('stays@mission.example');
    expect(shown).not.toContain(recipients[0]!);
    await press(one.ask);
    expect(one.sent[0]?.letters.map(({ to }) => to)).toEqual(['stays@mission.example']);

    const none = aChair({ readers: async () => [] });
    const location = `/console/chair/preview/${daily}?done=nobody`;
    expect((await press(none.ask)).headers.get('location')).toBe(location);
    expect(none.sent).toEqual([]);
    expect(await text(none.ask(location, { headers: asChair }))).toContain('No recipient is set.');
  });

  it('shows the letter as it looks, without scripts and without an origin', async () => {
    const { ask } = aChair();
    const answer = await ask(`/console/chair/preview/${daily}/letter`, { headers: asChair });
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
    expect(await answer.text()).toContain('<html');
  });
});

describe('the compilation', () => {
  it('is counted before it is made, by version', async () => {
    const { get } = aChair();
    expect(await text(get('/console/compilation'))).toContain(
      '2 proposals: 1 on the draft, 0 general, 1 awaiting confirmation',
    );
    expect(await text(get('/console/compilation?public=yes'))).toContain('0 on the draft');
    expect((await get('/console/compilation?section=XX')).status).toBe(404);
  });

  it('shows the chair no queue, and nobody what is in quarantine', async () => {
    const { ask } = aChair();
    const shown = await text(ask('/console/compilation', { headers: asChair }));
    expect(shown).toContain('1 proposals: 1 on the draft, 0 general, 0 awaiting confirmation');
  });

  it('is read as a page of its own and taken along in each form', async () => {
    const { get } = aChair();
    const page = await get('/console/compilation/page?section=II');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await text(Promise.resolve(page))).toContain('Switzerland');
    expect(await text(get('/console/compilation/page?names=no'))).not.toContain('Switzerland');
    for (const [format, begin] of [
      ['docx', 'PK'],
      ['xlsx', 'PK'],
      ['csv', '\ufeff'],
      ['json', '{'],
    ] as const) {
      const file = await get(`/console/compilation/file?format=${format}`);
      expect(file.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="RC3-D2-COMP-.*\\.${format}"`),
      );
      expect(
        Buffer.from(await file.arrayBuffer())
          .toString('utf8')
          .startsWith(begin),
      ).toBe(true);
    }
    expect((await get('/console/compilation/file?format=exe')).status).toBe(404);
  });
});

describe('the pages of the chair', () => {
  const paths = ['/console/chair', `/console/chair/preview/${daily}`, '/console/compilation'];

  it.each(paths.flatMap((path) => [path, `${path}?lang=fr`]))(
    '%s can be used without sight, mouse or script',
    async (path) => {
      const html = await (await aChair().get(path)).text();
      expect(barriers(html)).toEqual([]);
      expect(dangers(html)).toEqual([]);
      expect(textOf(read(html))).not.toMatch(/undefined|\[object|NaN/u);
      expect(Buffer.byteLength(html)).toBeLessThan(150_000);
    },
  );

  it.each(payloads)('the compilation’s page takes %s for words', async (payload) => {
    const { get } = aConsole([
      aSubmission(1, {
        delegation: payload,
        items: [
          anItem(1, 'II.19', {
            kind: 'amend',
            reason: payload,
            edits: [{ op: 'replace', old: 'terrorists', new: payload, occurrence: null, anchor: null }],
          }),
        ],
      }),
    ]);
    const html = await (await get('/console/compilation/page')).text();
    // It has one style of its own, which is no one else's words.
    expect(dangers(html).filter((each) => each !== '<style>')).toEqual([]);
    expect(named(read(html), 'style')).toHaveLength(1);
  });
});
