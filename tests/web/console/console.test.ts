import { describe, expect, it } from 'vitest';
import type { OtherMail, SubmissionWithItems } from '#submission/record.ts';
import { barriers, byId, dangers, named, read, textOf } from '#tests/support/html.ts';
import { payloads } from '#tests/support/payloads.ts';
import { aConsole } from '#tests/support/console-house.ts';
import { type Visitor, cookieOf } from '#tests/support/signed-in.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const consoleOf = (submissions: readonly SubmissionWithItems[], mails: readonly OtherMail[] = []) => {
  const { ask } = aConsole([...submissions], { mails });
  return async (path: string, visitor: Visitor = 'secretariat'): Promise<string> =>
    (await ask(path, { headers: cookieOf(visitor) })).text();
};

const body = 'In II.19 replace “terrorists” by “criminals”.';
const swiss = aSubmission(1, {
  onBehalfOf: 'European Union',
  parts: [{ part: 'body', text: body }],
  items: [
    anItem(1, 'II.19', {
      kind: 'amend',
      edits: [{ op: 'replace', old: 'terrorists', new: 'criminals', occurrence: 1, anchor: null }],
      evidence: [{ part: 'body', start: 0, end: 45, quote: body }],
      confidence: 0.71,
      needsReview: true,
      candidates: [{ target: 'III.7', confidence: 0.2, why: 'the same words' }],
      state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' },
    }),
    anItem(2, 'II.4-6', { kind: 'delete' }),
  ],
});
const arabic = aSubmission(2, {
  delegation: 'Egypt',
  language: 'ar',
  parts: [{ part: 'body', text: 'فقرة جديدة' }],
  items: [
    anItem(1, 'II.19+', {
      kind: 'insert',
      edits: [{ op: 'insert', old: null, new: 'فقرة جديدة', occurrence: null, anchor: null }],
      evidence: [{ part: 'body', start: 0, end: 4, quote: 'فقرة' }],
    }),
  ],
});
const scan = aSubmission(3, { disposition: 'needs-reading', subject: 'Note verbale', items: [] });
const mail: OtherMail = {
  id: 'M1',
  disposition: 'logistics',
  trust: 'known',
  imported: false,
  subject: 'Visa',
  sender: { name: 'T', address: 't@example.org' },
  inboxes: ['unoda'],
  receivedAt: '2018-06-18T12:00:00.000Z',
  answers: null,
  problems: ['asks for a visa'],
  text: '',
  originals: [],
};
const ask = consoleOf([swiss, arabic, scan], [mail]);
const paths = [
  '/console',
  '/console?q=delete&section=II&list=newest',
  '/console/review',
  '/console/review/whole',
  '/console/other-mail',
  '/console/places/II.19',
  '/console/places/general',
  '/console/submissions/0001',
  '/console/submissions/3',
];

describe('the secretariat’s pages', () => {
  it.each(paths.flatMap((path) => [path, `${path}?lang=fr`]))(
    '%s can be used without sight, mouse or script',
    async (path) => {
      const html = await ask(path);
      expect(barriers(html)).toEqual([]);
      expect(dangers(html)).toEqual([]);
      expect(textOf(read(html))).not.toMatch(/undefined|\[object|NaN/u);
    },
  );

  it('begin with counts per place, and by section and state', async () => {
    const page = read(await ask('/console'));
    const cell = named(page, 'a').find((each) => textOf(each).includes('II.19: '));
    // What is seen comes first in what is heard (WCAG 2.5.3).
    expect(textOf(cell!)).toBe('219 II.19: 2 proposals, 1 waiting, open 1');
    expect(cell?.attribs['class']).toMatch(/heat-1\s+waits/);
    const rows = named(page, 'tr').map(textOf);
    expect(rows.find((row) => row.startsWith('Section'))).toMatch(
      /^Section all waits for the secretariat ?open.*withdrawn/u,
    );
    const second = named(page, 'tr').find((row) => named(row, 'th').map(textOf).join() === 'II');
    expect(named(second!, 'td').map(textOf)).toEqual(['3', '1', '2', '·', '·', '·', '·', '·', '·']);
  });

  it('show a change with its deletion, beside the words it was read from', async () => {
    const page = read(await ask('/console/places/II.19'));
    expect(named(page, 'del').map(textOf)).toEqual(['[deleted: terrorists1]', '[deleted: terrorists]']);
    expect(named(page, 'ins').map(textOf)).toContain('[added: criminals]');
    expect(named(page, 'mark').map(textOf)).toContain(body);
    expect(textOf(page)).toContain('Switzerland on behalf of European Union');
    expect(textOf(page)).toContain('confidence 71%');
  });

  it('say the language and let the direction be the text’s own', async () => {
    const page = read(await ask('/console/places/II.19'));
    const quoted = named(page, 'blockquote').filter((each) => each.attribs['lang'] === 'ar');
    expect(quoted.map((each) => each.attribs['dir'])).toEqual(['auto']);
    const redline = named(page, 'p').find(
      (each) => each.attribs['class'] === 'redline' && each.attribs['lang'] === 'ar',
    );
    expect(redline?.attribs['dir']).toBe('auto');
    // The words said around a mark are isolated, or they would decide the direction.
    expect(named(redline!, 'bdi')).toHaveLength(2);
  });

  it('list what waits for a person: doubtful items and what nobody could read', async () => {
    const text = textOf(read(await ask('/console/review')));
    expect(text).toContain('RC3/0001/1');
    expect(text).toContain('Take III.7 1 20% · the same words');
    const wholes = textOf(read(await ask('/console/review/whole')));
    expect(wholes).toContain('RC3/0003 to be read by a person · Note verbale');
    expect(text).not.toContain('RC3/0002');
    expect(textOf(read(await consoleOf([arabic])('/console/review')))).toContain('Nothing waits');
  });

  it('show a contribution whole, with each item’s number at its words', async () => {
    const page = read(await ask('/console/submissions/0001'));
    expect(
      named(page, 'span')
        .filter((each) => each.attribs['class'] === 'said-key')
        .map(textOf),
    ).toEqual(['1 2', '1']);
    expect(textOf(byId(page, 'main')!)).toContain('A. Delegate, a@mission.example (sender known)');
  });

  it('send from the further places of a range to its home', async () => {
    expect(textOf(read(await ask('/console/places/II.5')))).toContain('II.4-6');
  });

  it('say when there is nothing', async () => {
    const empty = consoleOf([]);
    expect(await empty('/console')).toContain('Nothing has come yet');
    expect(await empty('/console/places/II.19')).toContain('No proposal on this place yet');
    expect(await empty('/console/other-mail')).toContain('No other mail');
    expect(await empty('/console/submissions/0009')).toContain('There is no contribution 0009');
    expect(await empty('/console/places/II.400')).toContain('no place II.400');
  });

  it.each(payloads)('take %s in any field for words', async (payload) => {
    const hostile = aSubmission(5, {
      subject: payload,
      delegation: payload,
      onBehalfOf: payload,
      coSponsors: [payload],
      sender: { name: payload, address: payload },
      inboxes: [payload],
      problems: [payload],
      corrects: payload,
      disposition: 'needs-reading',
      files: [{ name: payload, type: payload, bytes: 1, sha256: payload, key: null }],
      notPlaced: [{ part: payload, start: 0, end: 1, quote: payload, why: payload }],
      parts: [{ part: payload, text: payload }],
      items: [
        anItem(1, 'II.19', {
          kind: 'amend',
          reason: payload,
          notes: [{ text: payload, by: payload, at: '2018-06-18T12:00:00.000Z' }],
          touched: { by: payload, at: '2018-06-18T12:00:00.000Z', move: payload },
          group: payload,
          destination: payload,
          about: { delegation: payload, reference: payload },
          why: [payload],
          candidates: [{ target: payload, confidence: 0.1, why: payload }],
          edits: [{ op: 'replace', old: payload, new: payload, occurrence: null, anchor: null }],
          evidence: [{ part: payload, start: 0, end: 5, quote: payload }],
          state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' },
        }),
      ],
    });
    const other: OtherMail = {
      ...mail,
      subject: payload,
      sender: { name: payload, address: null },
      problems: [payload],
    };
    const hostileConsole = consoleOf([hostile], [other]);
    for (const path of [
      '/console',
      '/console?list=newest',
      '/console/review',
      '/console/review/whole',
      '/console/other-mail',
      '/console/places/II.19',
      '/console/submissions/5',
    ])
      expect(dangers(await hostileConsole(path)), path).toEqual([]);
  });
});
