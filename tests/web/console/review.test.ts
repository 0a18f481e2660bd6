import { describe, expect, it } from 'vitest';
import { aConsole } from '#tests/support/console-house.ts';
import { all, named, read, textOf } from '#tests/support/html.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { cookieOf } from '#tests/support/signed-in.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';
import { following, itemName, positionIn, preceding, queueOf, readItemName } from '#web/console/queue.ts';

const state = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;
const doubtful = { needsReview: true, state, confidence: 0.71 };
const submissions = (): SubmissionWithItems[] =>
  [1, 2, 3].map((number) =>
    aSubmission(number, {
      version: 7,
      receivedAt: `2018-06-18T1${String(number)}:00:00.000Z`,
      items: [
        anItem(1, 'II.37', {
          ...doubtful,
          version: number,
          kind: 'amend',
          edits: [{ op: 'replace', old: 'not', new: 'never', occurrence: 1, anchor: null }],
          candidates: [
            { target: 'III.7', confidence: 0.2, why: 'the same words' },
            { target: 'II.38', confidence: 0.1, why: 'the number beside it' },
          ],
        }),
        anItem(2, 'II.40'),
      ],
    }),
  );
const headers = cookieOf('secretariat');
const secretary = (given: SubmissionWithItems[]) => {
  const house = aConsole(given);
  return {
    ...house,
    page: async (path: string) => read(await (await house.ask(path, { headers })).text()),
    post: (path: string, fields: Record<string, string>) =>
      house.ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
  };
};

describe('the review queue', () => {
  it('shows one item at a time, the oldest first, and where it stands among all', async () => {
    const { page } = secretary(submissions());
    const first = await page('/console/review');
    expect(textOf(named(first, 'h1')[0]!)).toBe('Item 1 of 3');
    expect(textOf(first)).toContain('RC3/0001/1');
    expect(textOf(named(await page('/console/review?item=0002.1'), 'h1')[0]!)).toBe('Item 2 of 3');
  });

  it('F5: says on which page of a PDF the words stand', async () => {
    const quote = 'Paragraph 37: delete.';
    const evidence = [{ part: 'attachment paper.pdf', start: 0, end: quote.length, quote, page: 3 }];
    const [given] = submissions();
    const { page } = secretary([{ ...given!, items: [anItem(1, 'II.37', { ...doubtful, evidence })] }]);
    expect(textOf(await page('/console/review'))).toContain('paper.pdf, page 3');
  });

  it('looks for what waits as a whole among all contributions, two hundred at a time', async () => {
    const scans = Array.from({ length: 450 }, (_, at) =>
      aSubmission(at + 1, {
        disposition: at % 100 === 2 ? 'needs-reading' : 'contribution',
        items: [anItem(1, 'II.19')],
      }),
    );
    const { page } = secretary(scans);
    const found: string[] = [];
    const leading = (path: string) => page(path).then((shown) => textOf(shown).includes('Contributions to read whole'));
    expect(await Promise.all(['/console', '/console/review?item=0001.1'].map(leading))).toEqual([true, true]);
    let next: string | undefined = '/console/review/whole';
    for (let pages = 0; next !== undefined && pages < 9; pages += 1) {
      const shown: ReturnType<typeof read> = await page(next);
      found.push(...all(shown, (each) => /^\/console\/submissions\//.test(each.attribs['href'] ?? '')).map(textOf));
      next = all(shown, (each) => each.attribs['rel'] === 'next')[0]?.attribs['href'];
    }
    expect(next).toBeUndefined();
    expect(found).toEqual(['RC3/0403', 'RC3/0303', 'RC3/0203', 'RC3/0103', 'RC3/0003']);
    expect(all(await page('/console/review/whole?before=odd'), (each) => each.attribs['rel'] === 'next')).toHaveLength(
      1,
    );
  });

  it('gives each move its key, on a button or a field that says what it does', async () => {
    const { page } = secretary(submissions());
    const keys = all(await page('/console/review?item=0002.1'), (each) => each.attribs['data-key'] !== undefined);
    const of: Record<string, string | undefined> = Object.fromEntries(
      keys.map((each) => [
        each.attribs['data-key'] ?? '',
        each.attribs['value'] ?? each.attribs['name'] ?? each.attribs['href'],
      ]),
    );
    expect(of).toEqual({
      '1': 'candidate 1',
      '2': 'candidate 2',
      a: 'accept',
      n: 'not-a-proposal',
      u: 'undo',
      j: '/console/review?item=0003.1',
      b: '/console/review?item=0001.1',
      t: 'target',
      k: 'kind',
      w: 'words',
      s: 'split',
      o: 'note',
    });
    expect(keys.every((each) => each.name !== 'button' || textOf(each) !== '')).toBe(true);
  });

  it.each([
    [{ move: 'accept' }, { on: 'item', item: 1, move: { move: 'accept' } }, 'accept'],
    [{ move: 'candidate 2' }, { on: 'item', item: 1, move: { move: 'candidate', nth: 2 } }, 'candidate 2'],
    [{ move: 'not-a-proposal' }, { on: 'item', item: 1, move: { move: 'not-a-proposal' } }, 'not-a-proposal'],
    [
      { move: 'target', target: ' III.19 ' },
      { on: 'item', item: 1, move: { move: 'target', target: 'III.19' } },
      'target III.19',
    ],
    [
      { move: 'split', split: 'II.4, II.5  II.6' },
      { on: 'item', item: 1, move: { move: 'split', targets: ['II.4', 'II.5', 'II.6'] } },
      'split II.4 II.5 II.6',
    ],
    [
      { move: 'kind', kind: 'support', destination: '' },
      { on: 'item', item: 1, move: { move: 'kind', kind: 'support', destination: null } },
      'kind support',
    ],
    [
      { move: 'words', words: 'a => b\r\nc => d' },
      {
        on: 'item',
        item: 1,
        move: {
          move: 'words',
          words: {
            changes: [
              { old: 'a', new: 'b' },
              { old: 'c', new: 'd' },
            ],
          },
        },
      },
      'words a => b c => d',
    ],
    [
      { move: 'words', words: 'the whole text' },
      { on: 'item', item: 1, move: { move: 'words', words: { whole: 'the whole text' } } },
      'words the whole text',
    ],
  ])('takes %j for a move on the version that was seen, and goes on to the next', async (fields, order, line) => {
    const { post, moves } = secretary(submissions());
    const answer = await post('/console/review/0001.1', {
      version: '1',
      whole: '7',
      next: '0002.1',
      ...fields,
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/console/review?item=0002.1&did=0001.1']);
    expect(moves).toEqual([
      { number: 1, asked: { by: 'Ana Secretary', move: line, seen: { item: 1, version: 1 } }, order },
    ]);
  });

  it('vouches for a sender by the version of the whole contribution, and undoes by the journal', async () => {
    const { post, moves } = secretary(submissions().map((each) => ({ ...each, trust: 'unproven' as const })));
    await post('/console/review/0001.1', { version: '1', whole: '7', move: 'vouch' });
    const undone = await post('/console/review/0001.1', { move: 'undo whole' });
    expect(undone.headers.get('location')).toBe('/console/review?item=0001.1');
    expect(moves.map(({ asked, order }) => [asked.seen, order])).toEqual([
      [
        { item: null, version: 7 },
        { on: 'submission', move: { move: 'vouch', bound: false } },
      ],
      [null, { on: 'journal', item: null }],
    ]);
  });

  it('says who changed what meanwhile, shows the item as it is now, and moves nothing', async () => {
    const [first, ...others] = submissions() as [SubmissionWithItems, ...SubmissionWithItems[]];
    const touched = { by: 'Luc', at: '2018-06-18T14:00:00.000Z', move: 'target III.4' };
    const items = [{ ...first.items[0]!, version: 2, touched }, first.items[1]!];
    const { post } = secretary([{ ...first, items }, ...others]);
    const answer = await post('/console/review/0001.1', { version: '1', move: 'accept', next: '0002.1' });
    expect(answer.status).toBe(409);
    const page = read(await answer.text());
    const alert = all(page, (each) => each.attribs['role'] === 'alert');
    expect(alert.map(textOf).join()).toContain('Luc moved to III.4 (');
    expect(named(page, 'input').find((each) => each.attribs['name'] === 'version')?.attribs['value']).toBe('2');
    expect(textOf(named(page, 'h1')[0]!)).toBe('Item 1 of 3');
  });

  it('sends on past what somebody else has just done, but shows it to who asks for it', async () => {
    const done = submissions().map((each) =>
      each.number === 2
        ? { ...each, items: [{ ...each.items[0]!, state: { ...state, workflow: 'placed' as const } }] }
        : each,
    );
    const { page } = secretary(done);
    expect(textOf(await page('/console/review?item=0002.1&did=0001.1'))).toContain('RC3/0003/1');
    expect(textOf(named(await page('/console/review?item=0002.1'), 'h1')[0]!)).toBe('RC3/0002/1 no longer waits.');
  });

  it('lets the last move be taken back from the next item', async () => {
    const { page } = secretary(submissions());
    const after = await page('/console/review?item=0002.1&did=0001.1');
    const undo = named(after, 'form').find((form) => form.attribs['action'] === '/console/review/0001.1');
    expect(named(undo!, 'button').map((each) => each.attribs['data-key'])).toEqual(['u']);
    expect(all(after, (each) => each.attribs['data-key'] === 'u')).toHaveLength(1);
  });

  it('does not offer to accept what has no place, and opens the field for one', async () => {
    const unplaced = [aSubmission(1, { items: [anItem(1, 'unknown', doubtful)] })];
    const { page } = secretary(unplaced);
    const shown = await page('/console/review');
    expect(named(shown, 'button').some((each) => each.attribs['value'] === 'accept')).toBe(false);
    expect(named(shown, 'details').some((each) => 'open' in each.attribs && /Another place/.test(textOf(each)))).toBe(
      true,
    );
  });

  it('says when nothing waits, and answers what it does not know', async () => {
    expect(textOf(await secretary([]).page('/console/review'))).toContain('Nothing waits');
    const { ask, post } = secretary(submissions());
    expect((await ask('/console/review?item=0009.1', { headers })).status).toBe(404);
    expect((await post('/console/review/0009.1', { move: 'accept' })).status).toBe(404);
    expect((await post('/console/review/nonsense', { move: 'accept' })).status).toBe(404);
    expect((await post('/console/review/0001.1', { move: 'explode' })).status).toBe(409);
  });
});

describe('a place in the queue', () => {
  const queue = queueOf(
    submissions().map((submission) => ({
      ...submission,
      quarantined: false,
      item: submission.items[0]!,
      place: { draft: 'd2', target: 'II.37' },
      home: true,
    })),
  );
  const [first, second, third] = [queue[0]!, queue[1]!, queue[2]!];

  it('is followed by the next, the last by the first, and the only one by none', () => {
    expect(following(queue, first)).toBe(second);
    expect(following(queue, third)).toBe(first);
    expect(following([first], first)).toBeNull();
    expect([preceding(queue, first), preceding(queue, second)]).toEqual([null, first]);
  });

  it('is known after it was left', () => {
    const left = queue.filter((each) => each !== second);
    expect(following(left, second)).toBe(third);
    expect(positionIn(left, second)).toBe(2);
  });

  it('is written and read in one way', () => {
    expect(itemName({ number: 147, item: { id: 3 } })).toBe('0147.3');
    expect(readItemName('0147.3')).toEqual({ number: 147, id: 3 });
    for (const text of ['', '147', '147.', '.3', 'x.3', '1.2.3', undefined, null])
      expect(readItemName(text)).toBeNull();
  });
});
