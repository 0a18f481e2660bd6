import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DoorName, doors } from '#infra/doors.ts';
import { loadDoors } from '#infra/local/invoke.ts';
import { triagePlace } from '#infra/local/triage-place.ts';
import { makeMove } from '#store/make-move.ts';
import { openStore } from '#store/open-store.ts';
import { type Engines, startEngines } from '#tests/support/engines.ts';
import { meanwhile } from '#tests/support/faults.ts';
import { httpEvent } from '#tests/support/http-event.ts';
import { liveInstallation } from '#tests/support/iam/live.ts';
import { denials, idle } from '#tests/support/iam/verdict.ts';
import { mailWithFiles } from '#tests/support/mail-with-files.ts';
import { pdf, words } from '#tests/support/pdf.ts';
import { type Pipeline, inboxes, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';
import { aLetter } from '#tests/support/submissions.ts';
import { signInAs } from '#tests/support/signed-in.ts';
import { until } from '#tests/support/until.ts';

const long = 'words that go on and on '.repeat(6_000);

describe.skipIf(pipelineSkipped)('the permissions of the doors', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline({ conferenceClock: new Date('2018-06-18T10:00-04:00') });
  });
  afterAll(() => pipeline.stop());

  /** The console as the secretariat: the status of each answer. */
  const desk = async () => {
    const browser = await signInAs(pipeline.site, 'secretariat');
    return {
      get: async (path: string) => (await browser.ask(`${pipeline.site}/console/${path}`)).status,
      seen: async (path: string) =>
        /name="version" value="(\d+)"/.exec((await browser.visit(`${pipeline.site}/console/${path}`)).body)?.[1] ?? '',
      send: async (path: string, fields: Readonly<Record<string, string>>) =>
        (await browser.ask(`${pipeline.site}/console/${path}`, { method: 'POST', body: new URLSearchParams(fields) }))
          .status,
    };
  };

  /** The objects of the bucket; the emulator of S3 leaves the folders themselves. */
  const kept = (): string[] =>
    readdirSync(join(pipeline.dataDir, 'objects'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  it('let a mail in, and the news that our answer was delivered', async () => {
    const from = 'anna.keller@mission-switzerland.example';
    await pipeline.mail(letter({ from }));
    expect(await pipeline.mailed(from)).toHaveLength(1);
    await quiet(pipeline);
  });

  it('let in what is too long for the table', async () => {
    const from = 'long@mission-norway.example';
    await pipeline.mail(
      letter({
        from,
        name: 'L. Delegate',
        state: 'Norway',
        text: `Section III, paragraph 4: replace with "${long}".`,
      }),
    );
    expect((await pipeline.mailed(from))[0]?.text).toContain('words that go on');
    await quiet(pipeline);
  });

  it('let its sender be told what a person changed in it', async () => {
    const from = 'long@mission-norway.example';
    const place = await triagePlace({ DATA_DIR: pipeline.dataDir });
    if (place === null || 'wrong' in place) throw new Error('no pipeline answers');
    const norway = (await pipeline.submissions()).find(({ delegation }) => delegation === 'Norway');
    const hand = { by: 'Ana', at: place.now.toISOString(), move: 'target III.5', seen: null };
    const order = { on: 'item', item: 1, move: { move: 'target', target: 'III.5' } } as const;
    const number = Number(norway?.reference.slice(-4));
    expect((await makeMove(place.store, place.settings, number, hand, order)).outcome).toBe('moved');
    await pipeline.moveClock('+11m');
    expect((await pipeline.mailed(from, 2))[1]?.subject).toContain('Rev.1');
    await quiet(pipeline);
  });

  it('let in what is too much for one transaction, and take back the second copy', async () => {
    const from = 'many@mission-chile.example';
    const text = Array.from({ length: 30 }, (_, n) => `Section II, paragraph ${n + 1}: delete.`)
      .concat(Array.from({ length: 25 }, (_, n) => `Section III, paragraph ${n + 1}: delete.`))
      .join('\n\n');
    const mail = letter({ from, name: 'M. Delegate', state: 'Chile', text });
    await pipeline.mail(mail);
    await pipeline.mailed(from);
    await pipeline.mail(mail, [inboxes[1] ?? '']);
    await quiet(pipeline);
    const [sent] = (await pipeline.submissions()).filter(({ delegation }) => delegation === 'Chile');
    expect(sent?.items.length).toBeGreaterThan(50);
    expect(sent?.inboxes).toHaveLength(2);
  });

  it('let a mail in with a document, which is read elsewhere', async () => {
    const from = 'd@mission-peru.example';
    const files = [{ name: 'ours.pdf', bytes: pdf([words(50, 100, 'Section II, paragraph 9: delete.')]) }];
    await pipeline.mail(mailWithFiles({ from, state: 'Peru', id: 'with-document', text: 'See attached.', files }));
    // A process for the document begins with it: five times what that takes.
    expect((await pipeline.mailed(from, 1, 60_000))[0]?.text).toContain('II.9');
    await quiet(pipeline);
  }, 90_000);

  it('let the form in with a file, and be confirmed', async () => {
    const email = 'f@mission-portugal.example';
    const token = 'permitted-form-1';
    const asked = await fetch(`${pipeline.site}/contribute/${token}/files`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ name: 'ours.docx' }),
    });
    const upload = (await asked.json()) as { url: string; fields: Record<string, string>; key: string };
    const form = new FormData();
    for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
    form.append('file', new Blob(['PK']), 'ours.docx');
    expect((await fetch(upload.url, { method: 'POST', body: form, redirect: 'manual' })).status).toBe(303);
    const resource = `arn:aws:s3:::${liveInstallation()['public-site'].named.bucket}/${upload.key}`;
    pipeline.watched.inTheNameOf('public-site', { action: 's3:PutObject', resource });
    const posted = await pipeline.post('/contribute', [
      ...Object.entries({ delegation: 'Portugal', name: 'F. Delegate', email, publication: 'yes', token }),
      ['text', ''],
      ...[4, 5, 6, 7, 8, 9].flatMap((n) =>
        Object.entries({ target: `III.${n}`, action: 'replace', words: long.slice(0, 19_000), reasons: '' }),
      ),
    ]);
    expect(posted.status).toBe(303);
    const [mail] = await pipeline.mailed(email);
    const link = new URL(/http\S*\/confirm\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
    expect((await fetch(`${pipeline.site}${link}`)).status).toBe(200);
    expect((await pipeline.post(link, [])).status).toBe(200);
    await pipeline.mailed(email, 2);
  });

  it('let what stalled be set going again, letters and arrivals', async () => {
    await pipeline.put('arriving/form/poison.json', 'this is not JSON');
    const from = 'throttled@mission-ghana.example';
    await pipeline.outboxPost('/fail', { next: 1, error: 'Throttling' });
    await pipeline.mail(
      letter({ from, name: 'T. Delegate', state: 'Ghana', text: 'Section II, paragraph 7: delete.' }),
    );
    await quiet(pipeline);
    const swept: { announced: number; nudged: number }[] = [];
    await until(async () => {
      const answer = await fetch(`${pipeline.site}/_local/sweep`, { method: 'POST', body: '{}' });
      swept.push((await answer.json()) as (typeof swept)[number]);
      return (await pipeline.outbox(from)).length > 0;
    }, 15_000);
    expect(swept.some(({ announced }) => announced > 0)).toBe(true);
    expect(swept.some(({ nudged }) => nudged > 0)).toBe(true);
  });

  it('let the digest out', async () => {
    await pipeline.moveClock('+1d');
    expect((await pipeline.mailed('chair@revcon3.example'))[0]?.text).toContain('III.4');
    await quiet(pipeline);
  });

  it.each(['/api/v1/submissions', '/api/v1/paragraphs', '/api/v1/paragraphs/III.4', '/api/v1/other-mail'])(
    'let %s be read',
    async (path) => {
      expect((await fetch(`${pipeline.site}${path}`)).status).toBe(200);
    },
  );

  it('let somebody sign in, read the console, and sign out', async () => {
    const browser = await signInAs(pipeline.site, 'secretariat');
    // What is proposed, words too long for the table, and what the next digest would say.
    for (const page of ['', '/places/III.4', '/review', '/chair/preview/chair'])
      expect((await browser.ask(`${pipeline.site}/console${page}`)).status).toBe(200);
    const preview = await (await browser.ask(`${pipeline.site}/console/chair/preview/chair`)).text();
    const at = /name="at" value="([^"]+)"/.exec(preview)?.[1] ?? '';
    const send = { method: 'POST', body: new URLSearchParams({ at }) };
    const sent = await browser.ask(`${pipeline.site}/console/chair/send/chair`, send);
    expect(sent.headers.get('location')).toContain('done=sent');
    const { url, status } = await browser.visit(`${pipeline.site}/console/other-mail`);
    expect({ url, status }).toEqual({ url: `${pipeline.site}/console/other-mail`, status: 200 });
    expect((await browser.ask(`${pipeline.site}/console/sign-out`, { method: 'POST' })).status).toBe(200);
    expect((await browser.ask(`${pipeline.site}/console`)).status).toBe(303);
  });

  it('let the secretariat look into a mail and its files, take other mail up, enter a paper, move and publish', async () => {
    await pipeline.mail(
      letter({ from: 't@mission-japan.example', name: 'T. Delegate', state: 'Japan', text: 'Thank you.' }),
    );
    await quiet(pipeline);
    const { get, send, seen } = await desk();
    const of = async (delegation: string): Promise<string> =>
      (await pipeline.submissions()).find((each) => each.delegation === delegation)?.reference.slice(-4) ?? '';
    const [norway, peru, portugal] = [await of('Norway'), await of('Peru'), await of('Portugal')];
    for (const page of [
      `submissions/${norway}`,
      `files/${peru}/original-1`,
      `files/${peru}/file-1`,
      `files/${portugal}/file-1`,
    ])
      expect([page, await get(page)]).toEqual([page, 200]);
    expect(await get('other-mail/M1/original')).toBe(200);
    expect(await send('other-mail/M1/contribution', {})).toBe(303);
    const paper = {
      delegation: 'Kenya',
      date: '2018-06-19T09:00',
      target: 'III.7',
      kind: 'replace',
      words: long.slice(0, 90_000),
    };
    expect(await send('papers', { ...paper, reason: '' })).toBe(303);
    const version = await seen(`review?item=${norway}.1`);
    expect(await send(`review/${norway}.1`, { move: 'target', target: 'III.6', version })).toBe(303);
    expect(await send(`review/${norway}.1`, { move: 'undo' })).toBe(303);
    expect(await send('places/III.4/state', { seen: '0', state: 'agreed-in-informals' })).toBe(303);
    expect(await send('senders', { delegation: 'Kenya', address: 'mission@kenya.example' })).toBe(303);
    expect(await send('publish', { do: 'publish', section: 'III' })).toBeLessThan(400);
    await quiet(pipeline);
  });

  it('let the secretariat erase what came by mail and by the form, and nothing of it is left', async () => {
    const { get, send } = await desk();
    const digests = kept().filter((key) => /words\/(?:digests|files)\//.test(key));
    expect(digests.length).toBeGreaterThan(1);
    for (const delegation of ['Norway', 'Portugal']) {
      const found = (await pipeline.submissions()).find((each) => each.delegation === delegation);
      const number = found?.reference.slice(-4) ?? '';
      expect(await send(`submissions/${number}/erase`, { reference: found?.reference ?? '' })).toBe(303);
      expect(await get(`submissions/${number}`)).toBe(410);
    }
    await quiet(pipeline);
    const left = kept();
    expect(left.filter((key) => key.includes('permitted-form-1'))).toEqual([]);
    // Every digest came after them: none is kept.
    expect(left.filter((key) => /words\/(?:digests|files)\//.test(key))).toEqual([]);
  });

  /** Other deliveries of one arrival: one while it is being taken in, one after it was filed. */
  it('let in the very first mail of an installation, delivered three times', async () => {
    await firstCall(pipeline, 'receive-email', async (engines, open) => {
      const key = 'arriving/unoda/first';
      const store = openStore(engines.room);
      await store.putArriving(key, Buffer.from(letter({})), 'message/rfc822');
      const event = { Records: [{ messageId: 'm', body: JSON.stringify(engines.events[0]) }] };
      const deliver = (): Promise<unknown> => receive(event);
      meanwhile(engines.room, (request) => request === 'TransactWriteItems', deliver);
      const receive = open();
      expect([await deliver(), await deliver()]).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
      expect(await store.arrivalOf(key)).toMatch(/^RC3/);
    });
  });

  it('let a document be read whose announcement comes a second time', async () => {
    const object = { key: `to-read/${'0'.repeat(64)}` };
    const body = JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', s3: { object } }] });
    const read = await firstCall(pipeline, 'read-document', (_, open) =>
      open()({ Records: [{ messageId: 'm', body }] }),
    );
    expect(read).toEqual({ batchItemFailures: [] });
  });

  it('let in the very first visitor, and the very first tick of the clock', async () => {
    const visited = await firstCall(pipeline, 'public-site', (_, open) => open()(httpEvent('GET', '/')));
    expect(visited).toMatchObject({ statusCode: 200 });
    const asked = httpEvent('GET', '/console/signed-out');
    expect(await firstCall(pipeline, 'console', (_, open) => open()(asked))).toMatchObject({ statusCode: 200 });
    expect(await firstCall(pipeline, 'send-digests', (_, open) => open()({}))).toEqual({ sent: [] });
  });

  it('let a digest be given up whose sender died while sending it', async () => {
    await firstCall(pipeline, 'sweep', async (engines, open) => {
      const store = openStore(engines.room);
      await store.addLetters([aLetter('digest/x', { purpose: 'digest' })]);
      await store.claim('digest/x', 0, 1);
      await open()({});
      expect((await store.outboxMessage('digest/x'))?.state).toBe('failed');
    });
  });

  it('deny none of what was asked', () => {
    expect(denials(liveInstallation(), pipeline.watched.asked())).toEqual([]);
  });

  it('hold nothing that nobody asked for', () => {
    expect(idle(liveInstallation(), pipeline.watched.asked())).toEqual([]);
  });
});

/** One door, alone, on engines where nothing was ever called. */
const firstCall = async <T>(
  pipeline: Pipeline,
  name: DoorName,
  call: (engines: Engines, open: () => (event: unknown) => Promise<unknown>) => Promise<T>,
): Promise<T> => {
  const engines = await startEngines({ SITE_URL: 'https://site.example', LOCAL_TRUST: 'known' });
  try {
    const open = (await loadDoors())[name];
    const door = doors.find((each) => each.name === name)!;
    return await call(engines, () => {
      const handle = open(pipeline.watched.furnish(door, engines.room));
      return (event) => handle(event, {} as Context);
    });
  } finally {
    await engines.stop();
  }
};
