import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open as openConsole } from '#doors/console.ts';
import { open } from '#doors/public-site.ts';
import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import { formPostSchema } from '#proposal/from-form.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { named, read } from '#tests/support/html.ts';
import { httpEvent } from '#tests/support/http-event.ts';
import { formWith } from '#tests/support/site-house.ts';
import { anArrival, anItem, aSubmission, guardsOf } from '#tests/support/submissions.ts';
import { doors } from '#infra/doors.ts';

describe.skipIf(!enginesAvailable())('the public site over the real store', () => {
  let engines: Engines;
  let ask: (
    method: string,
    path: string,
    changes?: Parameters<typeof httpEvent>[2],
  ) => Promise<{ status: number; body: string; headers: Record<string, unknown> }>;

  beforeAll(async () => {
    engines = await startEngines({ SITE_URL: 'https://site.example', LOCAL_TRUST: 'unproven' });
    const door = open(engines.room);
    ask = async (method, path, changes = {}) => {
      const answer = await door(httpEvent(method, path, changes));
      return { status: answer.statusCode ?? 0, body: answer.body ?? '', headers: answer.headers ?? {} };
    };
  });
  afterAll(() => engines.stop());

  it('answers on every route that doors.ts gives it', async () => {
    const source = doors.find(({ name }) => name === 'public-site')!.source;
    const routes = source.kind === 'http' ? source.routes : [];
    expect(routes).toHaveLength(16);
    for (const route of routes) {
      const [method = '', pattern = ''] = route.split(' ');
      const path = pattern.replace('{target}', 'II.19').replace('{token}', 'some-form-token');
      const { status } = await ask(method, path, method === 'POST' ? { form: [] } : {});
      // What is not there yet is said by a page of ours; an empty form is refused as one.
      const expected =
        ['/confirm', '/unsubscribe', '/files'].some((begin) => path.startsWith(begin)) ||
        route === 'GET /contribute/{token}'
          ? 404
          : route === 'POST /contribute'
            ? 422
            : 200;
      expect([route, status]).toEqual([route, expected]);
    }
  });

  it('says how senders count on this machine', async () => {
    expect((await ask('GET', '/')).body).toContain('LOCAL_TRUST=unproven');
  });

  it('writes a form down where the queue takes it up, once, and nowhere else under arriving/', async () => {
    const key = 'arriving/form/door-token.json';
    for (let n = 0; n < 2; n += 1) {
      const { status, headers } = await ask('POST', '/contribute', { form: formWith({ token: 'door-token' }) });
      expect(status).toBe(303);
      expect(headers['location']).toBe('/contribute/door-token');
    }
    const store = openStore(engines.room);
    expect((await store.stillArriving()).map((each) => each.key)).toEqual([key]);
    const post = formPostSchema.parse(JSON.parse(Buffer.from((await store.original(key))!).toString('utf8')));
    expect(post).toMatchObject({ delegation: 'Norway', rows: [{ target: 'III.4', action: 'delete' }] });
    expect((await ask('GET', '/contribute/door-token')).body).toContain('One more step');
  });

  it('takes a large file by a presigned form, and sends it with the contribution', async () => {
    const { body } = await ask('POST', '/contribute/large-token/files', { form: [['name', 'Proposal é.docx']] });
    const form = named(read(body), 'form')[0]!;
    const upload = new FormData();
    for (const { attribs } of named(form, 'input'))
      if (attribs['type'] === 'hidden') upload.append(attribs['name'] ?? '', attribs['value'] ?? '');
    upload.append('file', new File(['PK some bytes'], 'Proposal é.docx'));
    const stored = await fetch(form.attribs['action']!, { method: 'POST', body: upload, redirect: 'manual' });
    expect(stored.status).toBe(303);
    const back = new URL(stored.headers.get('location')!);
    expect(back.origin + back.pathname).toBe('https://site.example/contribute/large-token');
    const page = await ask('GET', back.pathname, { rawQueryString: back.search.slice(1) });
    expect(page.body).toContain('Proposal é.docx has been received');
    const sent = await ask('POST', '/contribute', {
      form: formWith({
        token: 'large-token',
        target: undefined,
        action: undefined,
        words: undefined,
        reasons: undefined,
      }),
    });
    expect(sent.status).toBe(303);
    const post = JSON.parse(
      Buffer.from((await openStore(engines.room).original('arriving/form/large-token.json'))!).toString('utf8'),
    ) as unknown;
    expect(formPostSchema.parse(post).files).toMatchObject([{ name: 'Proposal é.docx', bytes: 13 }]);
  });

  it('confirms a form by its link: one receipt, and the console shows it', async () => {
    const store = openStore(engines.room);
    const { drafts } = await liveSettings(store, engines.room);
    const number = await store.nextNumber();
    const submission = aSubmission(number, {
      source: 'form',
      unconfirmed: true,
      trust: 'unproven',
      replyToken: 'the-mailed-token',
      delegation: 'Norway',
      items: [anItem(1, 'III.4', { state: { workflow: 'unconfirmed', decision: 'open', visibility: 'secretariat' } })],
    });
    await store.admit({
      submission,
      guards: guardsOf('a form'),
      arrival: anArrival('arriving/form/confirmed-form.json'),
      letters: [],
      placesOf: (target) => placesTouched(target, outlineOf(drafts[0]!)),
    });
    expect((await ask('GET', '/confirm/the-mailed-token')).body).toContain(
      `Did you send ${submission.reference} for Norway?`,
    );
    expect((await store.submission(number))?.unconfirmed).toBe(true);
    const answers = await Promise.all([1, 2, 3].map(() => ask('POST', '/confirm/the-mailed-token', { form: [] })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await store.submission(number)).toMatchObject({
      unconfirmed: false,
      trust: 'authenticated',
      items: [{ state: { workflow: 'placed' } }],
    });
    const letters = await store.outboxDue(engines.room.machineNow());
    expect(letters.map(({ purpose, to }) => [purpose, to])).toEqual([['receipt', 'a@mission.example']]);
    expect((await ask('GET', '/contribute/confirmed-form')).body).toContain(`Received as ${submission.reference}`);
    await store.summarise('d2', 'III.4');
    const person = { subject: 's', name: 'Ana Secretary', role: 'secretariat' } as const;
    await openStore(engines.room).beginSession('a-session', person, engines.room.machineNow());
    const signedIn = { cookies: ['__Host-session=a-session'] };
    const console = await openConsole(engines.room)(httpEvent('GET', '/console/places/III.4', signedIn));
    expect(console.statusCode).toBe(200);
    expect(console.body).toContain(`${submission.reference}/1`);
  });

  it('refuses a form of another site before anything is written', async () => {
    const event = httpEvent('POST', '/contribute', { form: formWith({ token: 'foreign-token' }) });
    const answer = await open(engines.room)({
      ...event,
      headers: { ...event.headers, origin: 'https://evil.example' },
    });
    expect(answer.statusCode).toBe(403);
    expect(await openStore(engines.room).original('arriving/form/foreign-token.json')).toBeNull();
  });
});
