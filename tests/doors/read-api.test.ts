import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '#doors/read-api.ts';
import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { httpEvent } from '#tests/support/http-event.ts';
import { anArrival, anItem, aSubmission, guardsOf } from '#tests/support/submissions.ts';
import { errorShape, otherMailShape, pageOf, paragraphShape, submissionShape } from '#web/api/shapes.ts';

describe.skipIf(!enginesAvailable())('the read API over the real store', () => {
  let engines: Engines;
  let ask: (
    path: string,
    query?: string,
  ) => Promise<{ status: number; json: unknown; headers: Record<string, unknown> }>;

  const admit = async (changes: Partial<SubmissionWithItems>): Promise<void> => {
    const store = openStore(engines.room);
    const { drafts } = await liveSettings(store, engines.room);
    const number = await store.nextNumber();
    const submission = aSubmission(number, changes);
    await store.admit({
      submission,
      guards: guardsOf(`m${number}`),
      arrival: anArrival(`arriving/unoda/${number}`),
      letters: [],
      placesOf: (target) => placesTouched(target, outlineOf(drafts[0]!)),
    });
  };

  beforeAll(async () => {
    engines = await startEngines();
    const door = open(engines.room);
    ask = async (path, query = '') => {
      const answer = await door(httpEvent('GET', path, { rawQueryString: query }) satisfies APIGatewayProxyEventV2);
      return { status: answer.statusCode ?? 0, json: JSON.parse(answer.body ?? 'null'), headers: answer.headers ?? {} };
    };
    await admit({ items: [anItem(1, 'II.19'), anItem(2, 'II.19+', { kind: 'insert' }), anItem(3, 'II.4-6')] });
    await admit({
      delegation: 'Norway',
      items: [anItem(1, 'general', { kind: 'comment' }), anItem(2, 'unknown', { kind: 'comment' })],
    });
    for (let n = 0; n < 49; n += 1) await admit({ items: [] });
    const store = openStore(engines.room);
    await store.keepOtherMail(
      {
        id: `M${await store.nextOtherMailNumber()}`,
        disposition: 'thanks',
        trust: 'known',
        imported: false,
        subject: 'Thank you',
        sender: { name: null, address: 'x@y.example' },
        inboxes: ['unoda'],
        receivedAt: '2018-06-18T12:00:00.000Z',
        answers: null,
        problems: [],
        text: 'Thanks',
        originals: [],
      },
      anArrival('arriving/unoda/thanks'),
      [],
    );
  });
  afterAll(() => engines.stop());

  it('lists submissions 50 a page, in order, each once', async () => {
    const first = pageOf(submissionShape.strict()).parse((await ask('/api/v1/submissions')).json);
    expect(first.results.map(({ reference }) => reference).slice(0, 2)).toEqual(['RC3/0001', 'RC3/0002']);
    expect(first.results).toHaveLength(50);
    const rest = pageOf(submissionShape.strict()).parse(
      (await ask('/api/v1/submissions', `cursor=${encodeURIComponent(first.next ?? '')}`)).json,
    );
    expect(rest.results.map(({ reference }) => reference)).toEqual(['RC3/0051']);
    expect(rest.next).toBeNull();
  });

  it.each(['0001', '1'])('gives one submission by %s', async (number) => {
    const { status, json } = await ask(`/api/v1/submissions/${number}`);
    expect(status).toBe(200);
    expect(submissionShape.strict().parse(json)).toMatchObject({
      reference: 'RC3/0001',
      items: [{ id: 1, state: { workflow: 'placed' } }, { id: 2 }, { id: 3 }],
    });
    expect(JSON.stringify(json)).not.toMatch(/mission\.example|token-1/);
  });

  it('gives a paragraph with its text, heading, session and everything that touches it', async () => {
    const { json } = await ask('/api/v1/paragraphs/II.19');
    const paragraph = paragraphShape.strict().parse(json);
    expect(paragraph).toMatchObject({
      place: 'd2#II.19',
      heading: expect.stringContaining('Strengthening implementation synergies') as string,
      session: { start: '2018-06-21T10:00:00-04:00' },
      state: 'open',
      counts: { delete: 1, insert: 1 },
    });
    expect(paragraph.text).toMatch(/^In accordance with Security Council/);
    expect(paragraph.proposals.map(({ reference, id, delegation }) => [reference, id, delegation])).toEqual([
      ['RC3/0001', 1, 'Switzerland'],
      ['RC3/0001', 2, 'Switzerland'],
    ]);
  });

  it.each([
    ['II.19%2B', ['II.19+']],
    ['II.4-6', ['II.4-6']],
    ['II.5', ['II.4-6']],
    ['general', ['general']],
    ['unknown', ['unknown']],
    ['II.20', []],
  ])('answers for %s', async (target, targets) => {
    const { status, json } = await ask(`/api/v1/paragraphs/${target}`);
    expect(status).toBe(200);
    expect(paragraphShape.parse(json).proposals.map((each) => each.target)).toEqual(targets);
  });

  it('lists every place of the draft once, in order, then general and unknown', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { json } = await ask('/api/v1/paragraphs', cursor === '' ? '' : `cursor=${encodeURIComponent(cursor)}`);
      const page: { results: { target: string }[]; next: string | null } = pageOf(paragraphShape.strict()).parse(json);
      expect(page.results.length).toBeLessThanOrEqual(50);
      seen.push(...page.results.map(({ target }) => target));
      cursor = page.next;
    }
    const { drafts } = await liveSettings(openStore(engines.room), engines.room);
    expect(seen).toEqual([...drafts[0]!.places.map(({ id }) => id), 'general', 'unknown']);
  });

  it('lists other mail', async () => {
    const { json } = await ask('/api/v1/other-mail');
    expect(pageOf(otherMailShape.strict()).parse(json).results).toMatchObject([
      { id: 'M1', disposition: 'thanks', subject: 'Thank you' },
    ]);
  });

  it.each([
    ['/api/v1/submissions/0999', '', 404, 'not-found'],
    ['/api/v1/submissions/abc', '', 400, 'bad-request'],
    ['/api/v1/submissions', 'cursor=abc', 400, 'bad-request'],
    ['/api/v1/other-mail', 'cursor=abc', 400, 'bad-request'],
    ['/api/v1/paragraphs', 'cursor=abc', 400, 'bad-request'],
    ['/api/v1/paragraphs/II.400', '', 404, 'not-found'],
    ['/api/v1/paragraphs/%3Cscript%3E', '', 404, 'not-found'],
    ['/api/v1/nothing', '', 404, 'not-found'],
  ])('%s?%s is answered %i in words', async (path, query, status, code) => {
    const answer = await ask(path, query);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    const { error } = errorShape.strict().parse(answer.json);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^.{15,}\.$/u);
  });

  it('describes itself', async () => {
    expect((await ask('/api/v1/openapi.json')).json).toMatchObject({ openapi: '3.1.0' });
  });
});
