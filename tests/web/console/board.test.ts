import { describe, expect, it } from 'vitest';
import { all, named, read, textOf } from '#tests/support/html.ts';
import { aConsole } from '#tests/support/console-house.ts';
import { cookieOf } from '#tests/support/signed-in.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const waiting = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;
const submissions = [
  aSubmission(1, {
    delegation: 'Mexico',
    language: 'es',
    items: [anItem(1, 'II.19'), anItem(2, 'III.4', { kind: 'support' })],
  }),
  aSubmission(2, {
    delegation: 'Norway',
    late: true,
    trust: 'unproven',
    items: [anItem(1, 'II.37', { needsReview: true, state: waiting })],
  }),
  aSubmission(3, {
    delegation: 'France',
    onBehalfOf: 'European Union',
    coSponsors: ['Norway'],
    parts: [{ part: 'body', text: 'With our best regards from Paris' }],
    items: [anItem(1, 'general', { kind: 'comment' }), anItem(2, 'unknown', { state: waiting })],
  }),
];
const { ask } = aConsole(submissions);
const list = async (query: string, visitor: 'secretariat' | 'chair' = 'secretariat'): Promise<string[]> => {
  const page = read(await (await ask(`/console?${query}`, { headers: cookieOf(visitor) })).text());
  return named(page, 'ol')
    .flatMap((rows) => named(rows, 'li').map(textOf))
    .flatMap((row) => /RC3\/\d{4}\/\d+/.exec(row)?.[0] ?? []);
};

describe('the board', () => {
  it.each([
    ['delegation=Mexico', ['RC3/0001/1', 'RC3/0001/2']],
    ['delegation=Norway', ['RC3/0002/1', 'RC3/0003/1', 'RC3/0003/2']],
    ['group=European+Union', ['RC3/0003/1', 'RC3/0003/2']],
    ['section=II', ['RC3/0001/1', 'RC3/0002/1']],
    ['section=general', ['RC3/0003/1']],
    ['section=unknown', ['RC3/0003/2']],
    ['kind=support', ['RC3/0001/2']],
    ['state=queued', ['RC3/0002/1', 'RC3/0003/2']],
    ['late=yes', ['RC3/0002/1']],
    ['late=no&kind=comment', ['RC3/0003/1']],
    ['language=es', ['RC3/0001/1', 'RC3/0001/2']],
    ['trust=unproven', ['RC3/0002/1']],
    ['q=paris+regards', ['RC3/0003/1', 'RC3/0003/2']],
    ['q=II.37', ['RC3/0002/1']],
    ['kind=nothing&state=odd&section=II.400&list=newest&delegation=Mexico', ['RC3/0001/1', 'RC3/0001/2']],
  ])('asked %s lists %j', async (query, references) => {
    expect((await list(query)).toSorted()).toEqual(references);
  });

  it('keeps its conditions when one changes the language, there and back', async () => {
    const languages = async (path: string): Promise<(string | undefined)[]> =>
      all(
        read(await (await ask(path, { headers: cookieOf('secretariat') })).text()),
        (each) => 'hreflang' in each.attribs,
      ).map((each) => each.attribs['href']);
    expect(await languages('/console?section=II&q=a%26b')).toEqual([
      '/console?section=II&q=a%26b&lang=en',
      '/console?section=II&q=a%26b&lang=fr',
    ]);
    expect(await languages('/console?lang=fr&section=II')).toEqual([
      '/console?section=II&lang=en',
      '/console?section=II&lang=fr',
    ]);
    expect(await languages('/console?lang=fr')).toEqual(['/console?lang=en', '/console?lang=fr']);
  });

  it('searches other mail too, some hundreds at a time', async () => {
    const mails = Array.from({ length: 700 }, (_, at) => ({
      ...{ id: `M${String(at + 1)}`, disposition: 'logistics' as const, receivedAt: '2018-06-18T12:00:00Z' },
      ...{ trust: 'known' as const, imported: false, inboxes: ['unoda'], originals: [], answers: null, problems: [] },
      ...{ subject: 'Visa', sender: { name: 'José', address: 'a@hotel.example' } },
      text: at % 250 === 3 ? 'Réservation, السلام, 会议' : 'A newsletter',
    }));
    const house = aConsole(submissions, { mails });
    const page = async (path: string) => read(await (await house.get(path)).text());
    const ids = (shown: ReturnType<typeof read>) =>
      all(shown, ({ attribs }) => /^\/console\/other-mail\/M/.test(attribs['href'] ?? '')).map(textOf);
    const first = await page('/console/other-mail?q=reservation+%D8%A7%D9%84%D8%B3%D9%84%D8%A7%D9%85');
    expect(ids(first)).toEqual(['M4', 'M254']);
    const more = all(first, ({ attribs }) => attribs['rel'] === 'next')[0]?.attribs['href'] ?? '';
    expect(ids(await page(more))).toEqual(['M504']);
    const every: string[] = [];
    for (let to: string | undefined = '/console/other-mail?q=jose+visa'; to !== undefined;) {
      const shown: ReturnType<typeof read> = await page(to);
      expect(ids(shown).length).toBeLessThanOrEqual(50);
      every.push(...ids(shown));
      to = all(shown, ({ attribs }) => attribs['rel'] === 'next')[0]?.attribs['href'];
    }
    expect(every).toEqual(mails.map(({ id }) => id));
    expect(textOf(await page('/console/other-mail?q=zebra&cursor=600'))).toContain('has these words');
    expect(ids(await page('/console/other-mail'))).toHaveLength(50);
    const leads = all(
      await page('/console?q=a%26b'),
      ({ attribs }) => attribs['href'] === '/console/other-mail?q=a%26b',
    );
    expect(leads).toHaveLength(1);
  });

  it('finds contributions without proposals by their subject and text, whatever became of them', async () => {
    const without = Array.from({ length: 450 }, (_, at) =>
      aSubmission(at + 1, {
        ...{
          items: [],
          subject: at === 7 ? 'Déclaration générale' : 'Statement',
          disposition: 'contribution' as const,
        },
        parts: [{ part: 'body', text: at % 200 === 7 ? 'We thank the Chair. 感谢主席' : 'Our general views.' }],
      }),
    );
    const house = aConsole([...without, ...submissions.map((each) => ({ ...each, number: each.number + 1000 }))]);
    const page = async (path: string) => read(await (await house.get(path)).text());
    const numbers = (shown: ReturnType<typeof read>) =>
      all(shown, ({ attribs }) => /^\/console\/submissions\//.test(attribs['href'] ?? '')).map(textOf);
    const found: string[] = [];
    for (let to: string | undefined = '/console/review/whole?q=thank+%E4%B8%BB%E5%B8%AD'; to !== undefined;) {
      const shown: ReturnType<typeof read> = await page(to);
      found.push(...numbers(shown));
      to = all(shown, ({ attribs }) => attribs['rel'] === 'next')[0]?.attribs['href'];
    }
    expect(found).toEqual(['RC3/0408', 'RC3/0208', 'RC3/0008']);
    const views: string[] = [];
    for (let to: string | undefined = '/console/review/whole?q=statement'; to !== undefined;) {
      const shown: ReturnType<typeof read> = await page(to);
      expect(numbers(shown).length).toBeLessThanOrEqual(100);
      views.push(...numbers(shown));
      to = all(shown, ({ attribs }) => attribs['rel'] === 'next')[0]?.attribs['href'];
    }
    expect(views).toHaveLength(449);
    expect(numbers(await page('/console/review/whole?q=declaration+GENERALE&before=100&lang=fr'))).toEqual([
      'RC3/0008',
    ]);
    expect(textOf(await page('/console/review/whole?q=zebra&before=100'))).toContain('has these words');
    const leads = all(
      await page('/console?q=a%26b'),
      ({ attribs }) => attribs['href'] === '/console/review/whole?q=a%26b',
    );
    expect(leads).toHaveLength(1);
  });

  it('counts in its cells all proposals, or those in one state, and marks the paragraphs that are agreed', async () => {
    const house = aConsole(submissions, {
      desk: {
        paragraphStates: async () => [
          {
            target: 'II.37',
            state: 'agreed-ad-ref',
            by: 'Ana',
            at: '2018-06-19T12:00:00Z',
            before: 'open',
            version: 1,
          },
        ],
      },
    });
    const cells = async (query: string, visitor: 'secretariat' | 'chair' = 'secretariat') => {
      const page = read(await (await house.ask(`/console${query}`, { headers: cookieOf(visitor) })).text());
      const of = (target: string) =>
        all(page, (each) => each.attribs['href']?.startsWith(`/console/places/${target}`) === true)[0]!;
      return { page, of };
    };
    const everything = await cells('');
    expect(textOf(everything.of('II.19'))).toMatch(/^119 /);
    expect(textOf(everything.of('II.37'))).toMatch(/^137✓ II\.37: 1 proposal, 1 waiting, agreed ad referendum/);
    const waits = await cells('?heat=queued');
    expect(textOf(waits.of('II.19'))).toMatch(/^·19 /);
    expect(textOf(waits.of('II.37'))).toMatch(/^137/);
    expect(
      textOf(
        all(waits.page, (each) => each.attribs['aria-current'] === 'true' && 'hreflang' in each.attribs === false)[0]!,
      ),
    ).toBe('waits for the secretariat');
    // What waits is the secretariat's.
    const { page } = await cells('', 'chair');
    expect(all(page, (each) => each.attribs['href'] === '/console?heat=queued')).toEqual([]);
    expect(all(page, (each) => each.attribs['href'] === '/console?heat=open')).toHaveLength(1);
  });

  it('counts a proposal on a range of paragraphs once, as the list does', async () => {
    const range = aConsole([aSubmission(1, { items: [anItem(1, 'II.20-23', { kind: 'delete' })] })]);
    const page = async (path: string): Promise<string> =>
      textOf(read(await (await range.ask(path, { headers: cookieOf('secretariat') })).text()));
    expect(await page('/console')).toMatch(/The secretariat’s reading 1 proposal ·/);
    expect(await page('/console?list=newest')).toContain('1 of 1 proposal');
  });

  it('lists in the order of the draft, or the newest first', async () => {
    expect(await list('late=no')).toEqual(['RC3/0001/1', 'RC3/0001/2', 'RC3/0003/1', 'RC3/0003/2']);
    expect(await list('list=newest')).toEqual(['RC3/0003/1', 'RC3/0003/2', 'RC3/0002/1', 'RC3/0001/1', 'RC3/0001/2']);
  });

  it('keeps the whole view in the address: each form field is as it was asked, and each page leads on with it', async () => {
    const many = Array.from({ length: 60 }, (_, i) => aSubmission(i + 1, { items: [anItem(1, 'II.19')] }));
    const big = aConsole(many);
    const at = async (path: string) => read(await (await big.ask(path, { headers: cookieOf('secretariat') })).text());
    const page = await at('/console?kind=delete&section=II&page=2&lang=fr');
    const selected = named(page, 'option').filter((option) => 'selected' in option.attribs);
    expect(selected.map((option) => option.attribs['value'])).toEqual(['II', 'delete']);
    const next = named(page, 'a').find((link) => link.attribs['rel'] === 'next');
    expect(next?.attribs['href']).toBe('/console?page=3&section=II&kind=delete&lang=fr');
    expect(textOf(page)).toContain('Page 2 sur 3');
    const last = await at(next?.attribs['href'] ?? '');
    expect(named(named(last, 'ol')[0]!, 'li').filter((each) => /RC3/.test(textOf(each)))).toHaveLength(10);
  });

  it('says when nothing fits, and how to see everything again', async () => {
    const page = read(await (await ask('/console?q=zebra', { headers: cookieOf('secretariat') })).text());
    expect(textOf(page)).toContain('No proposal is like that');
    expect(named(page, 'a').map((link) => [textOf(link), link.attribs['href']])).toContainEqual([
      'Show everything',
      '/console',
    ]);
  });

  it('shows the chair neither what waits nor what a mail says beside its proposals', async () => {
    expect(await list('list=newest', 'chair')).toEqual(['RC3/0003/1', 'RC3/0001/1', 'RC3/0001/2']);
    expect(await list('q=paris', 'chair')).toEqual([]);
    const board = await (await ask('/console', { headers: cookieOf('chair') })).text();
    expect(textOf(read(board))).not.toMatch(/\d waiting/);
  });
});
