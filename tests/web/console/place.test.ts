import { describe, expect, it } from 'vitest';
import type { SubmissionWithItems } from '#submission/record.ts';
import { aConsole } from '#tests/support/console-house.ts';
import { type Element, all, byId, named, read, textOf } from '#tests/support/html.ts';
import { cookieOf } from '#tests/support/signed-in.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const amend = (old: string, fresh: string) => ({
  kind: 'amend' as const,
  edits: [{ op: 'replace' as const, old, new: fresh, occurrence: 1, anchor: null }],
});
const of = (number: number, delegation: string, item: Parameters<typeof anItem>[2], version = 1): SubmissionWithItems =>
  aSubmission(number, { delegation, items: [anItem(1, 'II.19', { version, ...item })] });
const submissions = (): SubmissionWithItems[] => [
  of(1, 'Mexico', amend('terrorists', 'criminals'), 3),
  of(2, 'Norway', amend('terrorists', 'criminals'), 4),
  of(3, 'Egypt', amend('terrorists', 'armed groups')),
  of(4, 'Cuba', { kind: 'support' }),
  of(5, 'Japan', { kind: 'oppose', about: { delegation: 'Egypt', reference: 'RC3/0003' } }),
  of(6, 'France', { kind: 'delete' }),
];
const headers = cookieOf('secretariat');
const secretary = (given: SubmissionWithItems[]) => {
  const house = aConsole(given);
  const page = async (path: string) => read(await (await house.ask(path, { headers })).text());
  const post = (path: string, fields: [string, string][]) =>
    house.ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
  return { ...house, page, post };
};

describe('the page of a paragraph', () => {
  it('leads from each proposal to its mail, its files and its history by one click', async () => {
    const paper = aSubmission(7, { source: 'paper', items: [anItem(1, 'II.19', { kind: 'reserve' })] });
    const { page, ask } = secretary([...submissions(), paper]);
    const ways = async (given: Promise<ReturnType<typeof read>>, number: number): Promise<string[]> =>
      all(byId(await given, `p-000${String(number)}.1`)!, (each) => each.name === 'a')
        .map((each) => each.attribs['href'] ?? '')
        .slice(-5);
    expect(await ways(page('/console/places/II.19'), 3)).toEqual([
      '/console/submissions/0003',
      '/console/files/3/original-1',
      '/console/submissions/0003#files',
      '/console/submissions/0003#history',
      '/console/review?item=0003.1',
    ]);
    expect(await ways(page('/console/places/II.19'), 7)).not.toContain('/console/files/7/original-1');
    const seen = async () => read(await (await ask('/console/places/II.19', { headers: cookieOf('chair') })).text());
    expect((await ways(seen(), 3)).join()).not.toMatch(/files|history|review/);
  });

  it('has neither a state nor neighbours where it is no paragraph', async () => {
    const { page } = secretary([aSubmission(1, { items: [anItem(1, 'unknown'), anItem(2, 'general')] })]);
    for (const path of ['/console/places/unknown', '/console/places/general']) {
      const shown = await page(path);
      expect(byId(shown, 'state')).toBeUndefined();
      expect(all(shown, (each) => ['prev', 'next'].includes(each.attribs['rel'] ?? ''))).toEqual([]);
      expect(textOf(shown)).not.toContain('The text');
    }
  });

  it('leads from a refused move back to the paragraph, in either language', async () => {
    const { post } = secretary(submissions());
    const refused = await post('/console/places/II.19/move', [
      ['move', 'accept'],
      ['over', '0001.1@1'],
    ]);
    expect(refused.status).toBe(409);
    const links = all(read(await refused.text()), (each) => 'hreflang' in each.attribs).map(
      (each) => each.attribs['href'],
    );
    expect(links).toEqual(['/console/places/II.19?page=1&lang=en', '/console/places/II.19?page=1&lang=fr']);
  });

  it('has everything in the order of a marshalled list, identical ones once with all names', async () => {
    const { page } = secretary(submissions());
    const articles = named(await page('/console/places/II.19'), 'article').map(textOf);
    expect(articles.map((article) => /RC3\/\d{4}/.exec(article)?.[0])).toEqual([
      'RC3/0006',
      'RC3/0001',
      'RC3/0003',
      'RC3/0005',
      'RC3/0004',
    ]);
    expect(articles[1]).toContain('Mexico RC3/0001/1; Norway RC3/0002/1');
    expect(articles[1]).toContain('▣ identical, 2 times');
  });

  it('says which collide, why, and with whom', async () => {
    const { page } = secretary(submissions());
    const articles = named(await page('/console/places/II.19'), 'article').map(textOf);
    expect(articles[1]).toContain('⚡ different changes to the same words: “terrorists”, with Egypt RC3/0003/1');
    expect(articles[0]).toMatch(
      /⚡ some delete the whole of what others change, with Mexico RC3\/0001\/1 and Egypt RC3\/0003\/1/,
    );
    expect(articles[2]).toContain('opposed by another delegation');
  });

  it('says who supports and who opposes what', async () => {
    const { page } = secretary(submissions());
    const text = textOf(await page('/console/places/II.19'));
    expect(text).toMatch(/Support the text as it stands — Cuba/);
    expect(text).toMatch(/Oppose on the proposal of Egypt, RC3\/0003 — Japan/);
    const french = textOf(await page('/console/places/II.19?lang=fr'));
    expect(french).toContain('sur la proposition de : Égypte, RC3/0003 — Japon');
  });

  it('lays over the text what is ticked: everything at first, then only that, then nothing', async () => {
    const { page } = secretary(submissions());
    const laid = async (path: string) => {
      const text = all(
        await page(path),
        (each) => /\blaid\b/.test(each.attribs['class'] ?? '') && each.name === 'blockquote',
      )[0]!;
      return { struck: named(text, 'del').map(textOf), added: named(text, 'ins').map(textOf), text: textOf(text) };
    };
    const everything = await laid('/console/places/II.19');
    expect(everything.added).toEqual(['[added: criminals2]', '[added: armed groups3]']);
    expect(everything.struck.some((each) => each.includes('terrorists1 2 3'))).toBe(true);
    const one = await laid('/console/places/II.19?over=0003.1%401');
    expect([one.struck, one.added]).toEqual([['[deleted: terrorists3]'], ['[added: armed groups3]']]);
    const none = await laid('/console/places/II.19?laid=yes');
    expect([none.struck, none.added]).toEqual([[], []]);
    expect(none.text).toContain('terrorists');
  });

  it('moves every proposal of a ticked entry as it was seen, and comes back', async () => {
    const { post, moves } = secretary(submissions());
    const answer = await post('/console/places/II.19/move', [
      ['over', '0001.1@7'],
      ['over', '0003.1@1'],
      ['move', 'decide reflected'],
      ['page', '1'],
    ]);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/console/places/II.19?moved=3&page=1']);
    expect(moves.map(({ number, asked }) => [number, asked.seen?.version])).toEqual([
      [1, 3],
      [2, 4],
      [3, 1],
    ]);
  });

  it('leaves alone an entry that is another now, and says so', async () => {
    const { post, moves } = secretary(submissions());
    const answer = await post('/console/places/II.19/move', [
      ['over', '0001.1@6'],
      ['over', '0003.1@1'],
      ['move', 'decide reflected'],
    ]);
    expect(answer.status).toBe(409);
    expect(moves.map(({ number }) => number)).toEqual([3]);
    expect(textOf(read(await answer.text()))).toMatch(/1 moved\. Not moved: 0001\.1: It has changed/);
  });

  it('ticks nothing and chooses no move by itself: no single key moves a whole page', async () => {
    const { page } = secretary(submissions());
    const shown = await page('/console/places/II.19');
    const ticked = named(shown, 'input').filter(({ attribs }) => attribs['name'] === 'over' && 'checked' in attribs);
    expect(ticked).toEqual([]);
    const moves = named(byId(shown, 'move')!, 'option');
    expect(moves.filter(({ attribs }) => 'selected' in attribs)).toEqual([]);
    expect(moves[0]?.attribs['value']).toBe('');
  });

  it.each([
    ['nothing is ticked', [['move', 'accept']]],
    [
      'no move is chosen',
      [
        ['over', '0003.1@1'],
        ['move', ''],
      ],
    ],
    ['the form names no move', [['over', '0003.1@1']]],
  ])('moves nothing where %s, and says so', async (_, fields) => {
    const { post, moves } = secretary(submissions());
    const answer = await post('/console/places/II.19/move', fields as [string, string][]);
    expect(textOf(read(await answer.text()))).toContain('Nothing was done: tick proposals, and choose what to do');
    expect(moves).toEqual([]);
  });

  it('moves a hundred at once and says how many are left', async () => {
    const many = Array.from({ length: 105 }, (_, i) => of(i + 1, `Delegation ${String(i)}`, { kind: 'delete' }));
    const { post, moves } = secretary(many);
    const answer = await post('/console/places/II.19/move', [
      ['over', '0001.1@105'],
      ['move', 'decide reflected'],
    ]);
    expect(moves).toHaveLength(100);
    expect(textOf(read(await answer.text()))).toContain('100 moved. 5 more were too many at once');
  });

  it('sets the state of the paragraph, and overrules nobody unseen', async () => {
    const { post, page } = secretary(submissions());
    const set = (seen: string, state: string) =>
      post('/console/places/II.19/state', [
        ['seen', seen],
        ['state', state],
      ]);
    expect((await set('0', 'agreed-in-informals')).status).toBe(303);
    const selected = named(byId(await page('/console/places/II.19'), 'state')!, 'option').filter(
      (option) => 'selected' in option.attribs,
    );
    expect(selected.map((option) => option.attribs['value'])).toEqual(['agreed-in-informals']);
    const stale = await set('0', 'closed');
    expect(stale.status).toBe(409);
    expect(textOf(read(await stale.text()))).toContain('it is “agreed in informals” now');
    const still = named(byId(await page('/console/places/II.19'), 'state')!, 'option').find(
      (option) => 'selected' in option.attribs,
    );
    expect(still?.attribs['value']).toBe('agreed-in-informals');
  });

  it('tells every change of its state with who, when and why, takes the last back, and keeps a refused note', async () => {
    const { post, page, ask } = secretary(submissions());
    const rows = async (path: string): Promise<string[]> =>
      named(byId(await page(path), 'history')!.parent as Element, 'tr')
        .slice(1)
        .map((tr) => textOf(tr).replaceAll(/\s+/gu, ' ').trim());
    const set = (seen: string, state: string, note: string) =>
      post('/console/places/II.19/state', [
        ['seen', seen],
        ['state', state],
        ['note', note],
      ]);
    expect(byId(await page('/console/places/II.19'), 'history')).toBeUndefined();
    await set('0', 'agreed-in-informals', 'At the end of <b>Tuesday</b>.');
    await set('1', 'closed', '');
    const [last, first] = await rows('/console/places/II.19');
    expect(last).toMatch(/18 June.*Ana Secretary ?agreed in informals → closed$/);
    expect(first).toMatch(/open → agreed in informals ?At the end of <b>Tuesday<\/b>\.$/);
    expect((await rows('/console/places/II.19?lang=fr'))[0]).toMatch(/18 juin.*agréé en consultations.* → clos/);

    const seen = read(await (await ask('/console/places/II.19', { headers: cookieOf('chair') })).text());
    expect(textOf(seen)).toContain('agreed in informals → closed');
    expect(textOf(seen)).not.toContain('Tuesday');
    expect(all(seen, ({ attribs }) => attribs['name'] === 'undoes')).toEqual([]);

    const stale = read(await (await set('1', 'closed', 'A reason of my own')).text());
    expect(byId(stale, 'state-note')?.attribs['value']).toBe('A reason of my own');

    const undo = named(await page('/console/places/II.19'), 'form').find(
      (form) => all(form, ({ attribs }) => attribs['name'] === 'undoes').length > 0,
    );
    const fields = named(undo!, 'input').map(({ attribs }): [string, string] => [attribs['name']!, attribs['value']!]);
    expect((await post(undo!.attribs['action']!, fields)).status).toBe(303);
    expect((await rows('/console/places/II.19'))[0]).toMatch(
      /closed → agreed in informals \(takes an earlier step back\)$/,
    );
    expect(await rows('/console/places/II.19')).toHaveLength(3);
  });

  it('shows of many changes a few at a time, and leads to the earlier ones', async () => {
    const { post, page } = secretary(submissions());
    for (let seen = 0; seen < 20; seen += 1)
      await post('/console/places/II.19/state', [
        ['seen', String(seen)],
        ['state', seen % 2 === 0 ? 'closed' : 'open'],
        ['note', `Change ${String(seen + 1)}.`],
      ]);
    const found: string[] = [];
    for (let to: string | undefined = '/console/places/II.19'; to !== undefined;) {
      const history: Element = byId(await page(to), 'history')!.parent as Element;
      found.push(...(textOf(history).match(/Change \d+/gu) ?? []));
      to = all(history, ({ attribs }) => /before=/.test(attribs['href'] ?? ''))[0]?.attribs['href'];
    }
    expect(found).toEqual(Array.from({ length: 20 }, (_, at) => `Change ${String(20 - at)}`));
  });

  it('keeps what is ticked when the state is set, since the next move is on that', async () => {
    const { post, page } = secretary(submissions());
    const form = named(await page('/console/places/II.19?laid=yes&over=0003.1%401&page=1'), 'form').find(
      ({ attribs }) => /\/state\b/.test(attribs['action'] ?? ''),
    );
    const answer = await post(form?.attribs['action'] ?? '', [
      ['seen', '0'],
      ['state', 'closed'],
    ]);
    const after = await page(answer.headers.get('location') ?? '');
    const ticked = named(after, 'input').filter(({ attribs }) => attribs['name'] === 'over' && 'checked' in attribs);
    expect(ticked.map(({ attribs }) => attribs['value'])).toEqual(['0003.1@1']);
  });

  it('shows the chair what is placed, without reasons, mail and moves', async () => {
    const { ask } = secretary([
      ...submissions(),
      of(7, 'Peru', { state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' } }),
    ]);
    const html = await (await ask('/console/places/II.19', { headers: cookieOf('chair') })).text();
    expect(html).not.toMatch(/Peru|\/console\/review|formaction/);
    expect(html).toContain('Mexico');
  });

  it('holds long proposals in Chinese in pages under 150 kB that lead on', async () => {
    const long = '武器'.repeat(5_000);
    const many = Array.from({ length: 200 }, (_, i) =>
      aSubmission(i + 1, {
        delegation: `Delegation ${String(i)}`,
        language: 'zh',
        parts: [{ part: 'body', text: long }],
        items: [
          anItem(1, 'II.19+', {
            kind: 'insert',
            reason: long,
            edits: [
              { op: 'insert', old: null, new: `${String(i)} ${long.slice(0, 2_000)}`, occurrence: null, anchor: null },
            ],
            evidence: [{ part: 'body', start: 0, end: long.length, quote: long }],
          }),
        ],
      }),
    );
    const { ask } = secretary(many);
    for (const path of ['/console/places/II.19', '/console/places/II.19?page=9', '/console?list=newest']) {
      const html = await (await ask(path, { headers })).text();
      expect(Buffer.byteLength(html), path).toBeLessThan(150_000);
      expect(named(read(html), 'a').some((link) => link.attribs['rel'] === 'next')).toBe(true);
    }
  });
});
