import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SubmissionWithItems } from '#submission/record.ts';
import { aConsole } from '#tests/support/console-house.ts';
import { all as elements, barriers, dangers, named, read, textOf } from '#tests/support/html.ts';
import { mailWithFiles } from '#tests/support/mail-with-files.ts';
import { payloads } from '#tests/support/payloads.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const queued = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;
const swiss = (changes: Partial<SubmissionWithItems> = {}): SubmissionWithItems =>
  aSubmission(1, { version: 1, items: [anItem(1, 'II.19'), anItem(2, 'II.20')], ...changes });
const page = async (answer: Promise<Response>) => read(await (await answer).text());
const pageText = async (answer: Promise<Response>): Promise<string> => textOf(await page(answer));
const states = ({ items }: SubmissionWithItems): string[] => items.map(({ state }) => state.visibility);

describe('a contribution on the desk', () => {
  it('is published whole by one button, and taken back by another', async () => {
    const all = [swiss()];
    const desk = aConsole(all);
    expect(await pageText(desk.get('/console/submissions/1'))).toContain('Publish 2 proposals');
    const answer = await desk.post('/console/submissions/1/moves', { do: 'publish', version: '1' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/console/submissions/1?done=publish']);
    expect(states(all[0]!)).toEqual(['published', 'published']);
    const after = await pageText(desk.get('/console/submissions/1?done=publish'));
    expect(after).toContain('Done: published.');
    expect(after).toContain('Take 2 back from publication');
    await desk.post('/console/submissions/1/moves', { do: 'undo', version: '2' });
    expect(states(all[0]!)).toEqual(['secretariat', 'secretariat']);
  });

  it('offers no publication of what may not be published', async () => {
    for (const changes of [
      { publication: 'no' as const },
      { trust: 'unproven' as const },
      { items: [anItem(1, 'II.19', { state: queued })] },
      { quarantined: true },
    ]) {
      const desk = aConsole([swiss(changes)]);
      expect(await pageText(desk.get('/console/submissions/1'))).not.toMatch(/Publish (?:\d|this)/);
      const answer = await desk.post('/console/submissions/1/moves', { do: 'publish', version: '1' });
      expect(answer.status).toBe(409);
      expect(await pageText(Promise.resolve(answer))).toContain('Nothing was changed');
    }
  });

  it('tells the second of two people at once who was first and what they did', async () => {
    const all = [swiss()];
    const desk = aConsole(all);
    await desk.post('/console/submissions/1/moves', { do: 'quarantine', version: '1' });
    const second = await desk.post('/console/submissions/1/moves', { do: 'publish', version: '1' });
    expect(second.status).toBe(409);
    expect(await pageText(Promise.resolve(second))).toMatch(/Ana Secretary put into quarantine \(/);
    expect(states(all[0]!)).toEqual(['secretariat', 'secretariat']);
  });

  it('D2: shows a mail without an address that a browser would fetch, and its policy lets none be fetched', async () => {
    const lures = [
      '<img src="https://tracker.example/p.gif?id=7">',
      '<link rel="stylesheet" href="//evil.example/x.css">',
      '<img src="cid:nowhere@x">',
      '<a href="file:///etc/passwd" style="background:url(https://evil.example/b)">x</a>',
      '\\\\server\\share\\x.png https://evil.example/link',
    ];
    const words = lures.join('\n');
    const evidence = [{ part: 'body', start: 0, end: words.length, quote: words }];
    const desk = aConsole([
      swiss({
        subject: words,
        sender: { name: words, address: 'a@mission.example' },
        files: [{ name: lures[0]!, type: 'text/html', bytes: 1, sha256: 'x', key: null }],
        problems: [words],
        notPlaced: [{ ...evidence[0]!, why: words }],
        parts: [{ part: 'body', text: words }],
        items: [anItem(1, 'II.19', { evidence, reason: words })],
      }),
    ]);
    const answer = await desk.get('/console/submissions/1');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src '(?:none|self)'/u);
    expect(policy).not.toMatch(/https?:|\*|unsafe/u);
    const shown = read(await answer.text());
    const addresses = elements(shown, () => true).flatMap(({ attribs }) =>
      ['src', 'srcset', 'href', 'action', 'formaction', 'background', 'poster', 'data', 'style'].flatMap(
        (name) => attribs[name] ?? [],
      ),
    );
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address).not.toMatch(/evil|tracker|cid:|file:|server|^\/\//u);
    for (const lure of lures) expect(textOf(shown)).toContain(lure);
  });

  it('goes into quarantine and out again', async () => {
    const all = [swiss()];
    const desk = aConsole(all);
    await desk.post('/console/submissions/1/moves', { do: 'quarantine', version: '1' });
    expect(all[0]!.quarantined).toBe(true);
    expect(await pageText(desk.get('/console/submissions/1'))).toContain('This contribution is in quarantine.');
    await desk.post('/console/submissions/1/moves', { do: 'release', version: '2' });
    expect(all[0]!.quarantined).toBe(false);
  });

  it('gets another speaker, for a group of the conference', async () => {
    const all = [swiss()];
    const desk = aConsole(all);
    await desk.post('/console/submissions/1/moves', {
      ...{ do: 'speaker', version: '1', delegation: 'Bulgaria', capacity: 'group', group: 'European Union' },
    });
    expect(all[0]).toMatchObject({ delegation: 'Bulgaria', capacity: 'group', onBehalfOf: 'European Union' });
    const unknown = await desk.post('/console/submissions/1/moves', {
      ...{ do: 'speaker', version: '2', delegation: 'Atlantis', capacity: 'national', group: '' },
    });
    expect(unknown.status).toBe(404);
  });

  it('takes a note by two people at once, and loses neither', async () => {
    const all = [swiss()];
    const desk = aConsole(all);
    for (const text of ['Telephoned the mission.', 'They will write again.'])
      await desk.post('/console/submissions/1/moves', { do: 'note', version: '1', text });
    const shown = await pageText(desk.get('/console/submissions/1'));
    expect(shown).toContain('Telephoned the mission.');
    expect(shown).toContain('They will write again.');
  });

  it('shows its whole history: who did what, when, from what to what, and what was taken back', async () => {
    const all = [swiss({ items: [anItem(1, 'II.19', { state: queued, needsReview: true })] })];
    const desk = aConsole(all);
    await desk.post('/console/submissions/1/moves', { do: 'accept', item: '1' });
    await desk.post('/console/submissions/1/moves', { do: 'undo', item: '1' });
    const shown = await pageText(desk.get('/console/submissions/1'));
    expect(shown).toContain('A. Delegate received');
    expect(shown).toMatch(/Ana Secretary accepted the reading · RC3\/0001\/1 \(taken back since\)/);
    expect(shown).toContain('waits for the secretariat → placed');
    expect(shown).toContain('(takes an earlier step back)');
  });

  it('is vouched for where nothing proves its sender, and then stands at its place', async () => {
    const all = [swiss({ trust: 'unproven', items: [anItem(1, 'II.19', { state: queued })] })];
    const desk = aConsole(all);
    expect(await pageText(desk.get('/console/submissions/1'))).toContain('Vouch for this mail');
    await desk.post('/console/submissions/1/moves', { do: 'vouch', version: '1' });
    expect(all[0]!.items[0]!.state.workflow).toBe('placed');
    expect(await pageText(desk.get('/console/submissions/1'))).not.toContain('Vouch for this mail');
  });

  it('refuses a post of another site, and one that no form of ours sends', async () => {
    const all = [swiss()];
    const desk = aConsole(all);
    const path = '/console/submissions/1/moves';
    expect((await desk.post(path, { do: 'publish' }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await desk.post(path, { do: 'publish' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await desk.post(path, { do: 'explode' })).status).toBe(404);
    expect((await desk.post('/console/submissions/9/moves', { do: 'publish' })).status).toBe(404);
    expect(states(all[0]!)).toEqual(['secretariat', 'secretariat']);
  });

  it('says only words of ours after a form, whatever a link says was done', async () => {
    const shown = await pageText(aConsole([swiss()]).get('/console/submissions/1?done=you%20must%20pay'));
    expect(shown).not.toContain('you must pay');
  });

  it('shows a marked-up draft of hundreds of proposals by parts, each below 150 kB', async () => {
    const items = Array.from({ length: 300 }, (_, at) =>
      anItem(at + 1, 'II.19', { kind: 'comment', reason: 'x'.repeat(400) }),
    );
    const desk = aConsole([swiss({ items, parts: [{ part: 'body', text: 'word '.repeat(100_000) }] })]);
    const first = await (await desk.get('/console/submissions/1')).text();
    const last = await (await desk.get('/console/submissions/1?part=15')).text();
    for (const html of [first, last]) expect(Buffer.byteLength(html)).toBeLessThan(150_000);
    expect(named(read(first), 'article')).toHaveLength(20);
    expect(textOf(read(first))).toContain('the whole stands in the original');
    expect(textOf(read(last))).toContain('RC3/0001/300');
  });
});

describe('erasing on request', () => {
  it('asks by having the reference typed, and leaves only the tombstone', async () => {
    const all = [swiss()];
    const desk = aConsole(all);
    expect(await pageText(desk.get('/console/submissions/1/erase'))).toContain('type its reference: RC3/0001');
    for (const reference of ['', 'RC3/0002', 'yes']) {
      const answer = await desk.post('/console/submissions/1/erase', { reference });
      expect(answer.status).toBe(422);
      expect(all).toHaveLength(1);
    }
    const answer = await desk.post('/console/submissions/1/erase', { reference: ' RC3/0001 ' });
    expect(answer.status).toBe(303);
    expect(all).toHaveLength(0);
    const gone = await desk.get('/console/submissions/1');
    expect(gone.status).toBe(410);
    expect(await pageText(Promise.resolve(gone))).toMatch(/RC3\/0001 is erased.*Ana Secretary erased it on/);
  });
});

describe('typing in what no machine could read', () => {
  it('adds a proposal with the next number beside the file’s view', async () => {
    const all = [swiss({ disposition: 'needs-reading', items: [] })];
    const desk = aConsole(all);
    const answer = await desk.post('/console/submissions/1/add', {
      ...{ do: 'add', target: 'II.19', kind: 'delete', words: '', reason: 'Covered by II.20.' },
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/console/submissions/1/add?done=add']);
    expect(all[0]!.items).toMatchObject([{ id: 1, target: 'II.19', kind: 'delete', reason: 'Covered by II.20.' }]);
    await desk.post('/console/submissions/1/moves', { do: 'undo' });
    expect(all[0]!.items[0]!.state.workflow).toBe('closed');
  });

  it('says what is wrong and keeps what was typed', async () => {
    const desk = aConsole([swiss()]);
    const answer = await desk.post('/console/submissions/1/add', {
      ...{ do: 'add', target: 'II.999', kind: 'insert', words: 'A new <b>text</b>', reason: '' },
    });
    expect(answer.status).toBe(422);
    const shown = read(await answer.text());
    expect(textOf(shown)).toContain('Nothing was changed');
    expect(named(shown, 'input').find(({ attribs }) => attribs['name'] === 'target')?.attribs['value']).toBe('II.999');
    expect(textOf(named(shown, 'textarea')[0]!)).toContain('A new');
  });

  it('shows the pictures of a scan, and hands each over under the type of its bytes', async () => {
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(40_000, 1)]);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>'.padEnd(40_000));
    const mail = Buffer.from(
      mailWithFiles({
        ...{ from: 'a@mission.example', state: 'Switzerland', id: 'scan', text: 'See the attached.' },
        files: [
          { name: 'page 1.svg', bytes: png },
          { name: 'page 2.png', bytes: svg },
        ],
      }),
    );
    const file = (name: string, bytes: Buffer) => ({
      ...{ name, type: 'image/svg+xml', bytes: bytes.length, key: null },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const scan = swiss({
      ...{ disposition: 'needs-reading', items: [], originals: ['kept/1'] },
      files: [file('page 1.svg', png), file('page 2.png', svg)],
    });
    const desk = aConsole([scan], { objects: new Map([['kept/1', mail]]) });
    const images = named(await page(desk.get('/console/submissions/1/add')), 'img').map(
      ({ attribs }) => attribs['src'],
    );
    expect(images).toEqual(['/console/files/1/file-1/picture-1']);
    const picture = await desk.get(images[0]!);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(picture.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true);
    expect((await desk.get('/console/files/1/file-2/picture-1')).status).toBe(404);

    const original = await desk.get('/console/files/1/original-1');
    expect(original.headers.get('content-disposition')).toContain('filename="RC3-0001.eml"');
    expect(Buffer.from(await original.arrayBuffer()).equals(mail)).toBe(true);
    const second = await desk.get('/console/files/1/file-2');
    expect(second.headers.get('content-type')).toBe('application/octet-stream');
    expect(Buffer.from(await second.arrayBuffer()).equals(svg)).toBe(true);
    for (const path of ['file-3', 'original-2', 'file-0', 'nothing'])
      expect((await desk.get(`/console/files/1/${path}`)).status).toBe(404);
  });
});

describe('the pages of the desk', () => {
  const paths = ['/console/submissions/1', '/console/submissions/1/add', '/console/submissions/1/erase'];

  it.each(paths.flatMap((path) => [path, `${path}?lang=fr`]))(
    '%s can be used without sight, mouse or script',
    async (path) => {
      const html = await (await aConsole([swiss({ trust: 'unproven' })]).get(path)).text();
      expect(barriers(html)).toEqual([]);
      expect(dangers(html)).toEqual([]);
      expect(textOf(read(html))).not.toMatch(/undefined|\[object|NaN/u);
    },
  );

  it.each(payloads)('take %s in any field for words', async (payload) => {
    const all = [
      swiss({
        sender: { name: payload, address: payload },
        trust: 'unproven',
        files: [{ name: payload, type: payload, bytes: 1, sha256: payload, key: null }],
        parts: [{ part: payload, text: payload }],
      }),
    ];
    const desk = aConsole(all);
    await desk.post('/console/submissions/1/moves', { do: 'note', text: payload });
    const refused = await desk.post('/console/submissions/1/add', {
      ...{ do: 'add', target: payload, kind: 'insert', words: payload, reason: payload },
    });
    const mismatch = await desk.post('/console/submissions/1/erase', { reference: payload });
    for (const html of [
      await refused.text(),
      await mismatch.text(),
      ...(await Promise.all(paths.map(async (path) => (await desk.get(path)).text()))),
    ])
      expect(dangers(html)).toEqual([]);
  });
});
