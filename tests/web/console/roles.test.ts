import { describe, expect, it } from 'vitest';
import { aConsole } from '#tests/support/console-house.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';
import { type Visitor, cookieOf } from '#tests/support/signed-in.ts';
import { needs } from '#web/console/rights.ts';

const placed = { workflow: 'placed', decision: 'open', visibility: 'secretariat' } as const;
const key = 'kept/mail.eml';
const submission = aSubmission(1, { originals: [key], items: [anItem(1, 'II.19', { state: placed })] });
const { app, ask } = aConsole([submission], {
  objects: new Map([[key, new TextEncoder().encode('From: a\r\n\r\nb')]]),
});

/** What CONTRACT.md 7 lets each see and do, page by page: written here by hand, and not taken from the code. */
const table: Readonly<Record<string, readonly Visitor[]>> = {
  'POST /console/sign-out': ['secretariat', 'chair', 'delegate'],
  'GET /console': ['secretariat', 'chair'],
  'GET /console/places/:target': ['secretariat', 'chair'],
  'GET /console/submissions/:number': ['secretariat', 'chair'],
  'POST /console/submissions/:number/moves': ['secretariat'],
  'GET /console/submissions/:number/add': ['secretariat'],
  'POST /console/submissions/:number/add': ['secretariat'],
  'GET /console/submissions/:number/erase': ['secretariat'],
  'POST /console/submissions/:number/erase': ['secretariat'],
  'GET /console/files/:number/:file': ['secretariat'],
  'GET /console/files/:number/:file/:picture': ['secretariat'],
  'GET /console/review': ['secretariat'],
  'GET /console/review/whole': ['secretariat'],
  'POST /console/review/:item': ['secretariat'],
  'POST /console/places/:target/state': ['secretariat'],
  'POST /console/places/:target/move': ['secretariat'],
  'GET /console/access': ['secretariat'],
  'POST /console/access': ['secretariat'],
  'POST /console/access/:token/revoke': ['secretariat'],
  'GET /console/other-mail': ['secretariat'],
  'GET /console/other-mail/:id': ['secretariat'],
  'GET /console/other-mail/:id/original': ['secretariat'],
  'POST /console/other-mail/:id/contribution': ['secretariat'],
  'GET /console/papers': ['secretariat'],
  'POST /console/papers': ['secretariat'],
  'GET /console/senders': ['secretariat'],
  'POST /console/senders': ['secretariat'],
  'GET /console/publish': ['secretariat'],
  'POST /console/publish': ['secretariat'],
  'GET /console/chair': ['secretariat', 'chair'],
  'GET /console/chair/preview/:digest': ['secretariat', 'chair'],
  'GET /console/chair/preview/:digest/letter': ['secretariat', 'chair'],
  'GET /console/chair/sent/:run': ['secretariat', 'chair'],
  'GET /console/chair/sent/:run/letter': ['secretariat', 'chair'],
  'GET /console/chair/files/:token': ['secretariat', 'chair'],
  'POST /console/chair/send/:digest': ['secretariat', 'chair'],
  'GET /console/compilation': ['secretariat', 'chair'],
  'GET /console/compilation/page': ['secretariat', 'chair'],
  'GET /console/compilation/file': ['secretariat', 'chair'],
};
const open = ['GET /console/keys.js', 'GET /console/sign-in', 'GET /console/signed-in', 'GET /console/signed-out'];

const routes = [
  ...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)),
];
const request = (route: string): [method: string, path: string] => {
  const [method = '', path = ''] = route.split(' ');
  return [
    method,
    path
      .replace(':target', 'II.19')
      .replace(':item', '0001.1')
      .replace(/:number\b/, '1')
      .replace(/:\w+/g, '1'),
  ];
};
/** What the forms of these pages send. */
const fields = { move: 'accept', version: '1', whole: '1', state: 'closed', seen: '0' };
/** Of our own page, as a browser says. */
const ours = { origin: 'https://site.example', 'sec-fetch-site': 'same-origin' };

describe('every page of the console', () => {
  it('is in the table of rights and in this test’s, and neither has one that is none', () => {
    expect(Object.keys(needs).toSorted()).toEqual(routes.toSorted());
    expect([...Object.keys(table), ...open].toSorted()).toEqual(routes.toSorted());
  });

  describe.each(Object.entries(table))('%s', (route, allowed) => {
    const [method, path] = request(route);

    it('sends nobody to the sign-in page, or says that they are not signed in', async () => {
      const answer = await ask(path, { method, headers: ours });
      expect(answer.status).toBe(method === 'GET' ? 303 : 401);
      if (method === 'GET')
        expect(answer.headers.get('location')).toBe(`/console/sign-in?to=${encodeURIComponent(path)}`);
    });

    it('takes a token that is none for nobody', async () => {
      const headers = { ...ours, cookie: '__Host-session=forged; session=secretariat' };
      expect((await ask(path, { method, headers })).status).toBe(method === 'GET' ? 303 : 401);
    });

    it.each(['secretariat', 'chair', 'delegate'] as const)('asked by %s', async (visitor) => {
      const body = method === 'POST' ? new URLSearchParams(fields) : null;
      const { status } = await ask(path, { method, body, headers: { ...ours, ...cookieOf(visitor) } });
      // A form that asks for nothing is refused by the page itself, and a mail has no picture: both came as far as the page.
      if (allowed.includes(visitor)) expect([404, 409, 422].includes(status) || status < 400).toBe(true);
      else expect(status).toBe(403);
    });
  });

  it.each(open)('%s asks for nothing', async (route) => {
    const [method, path] = request(route);
    const { status } = await ask(path, { method });
    expect([200, 303, 400]).toContain(status);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'POST'])('answers no %s that it does not know', async (method) => {
    for (const visitor of ['secretariat', 'chair', 'delegate'] as const) {
      const headers = { ...ours, ...cookieOf(visitor) };
      expect((await ask('/console/review', { method, headers })).status).toBe(visitor === 'delegate' ? 403 : 404);
    }
    expect((await ask('/console/review', { method })).status).toBe(401);
  });

  it('tells nobody which pages there are', async () => {
    expect((await ask('/console/nothing-here')).status).toBe(303);
    expect((await ask('/console/nothing-here', { headers: cookieOf('delegate') })).status).toBe(403);
    expect((await ask('/console/nothing-here', { headers: cookieOf('chair') })).status).toBe(404);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a neighbour', { origin: 'https://other.site.example', 'sec-fetch-site': 'same-site' }],
    ['another port', { origin: 'https://site.example:8443' }],
    ['nowhere', { origin: 'null' }],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses every post of %s, whoever is signed in', async (_, foreign) => {
    const posts = routes.filter((route) => !route.startsWith('GET '));
    expect(posts.length).toBeGreaterThan(0);
    for (const route of posts) {
      const [method, path] = request(route);
      const answer = await ask(path, { method, headers: { ...cookieOf('secretariat'), ...foreign } });
      expect([route, answer.status]).toEqual([route, 403]);
    }
  });

  it('says who is signed in, and leads only where they may go', async () => {
    const secretariat = await (await ask('/console', { headers: cookieOf('secretariat') })).text();
    expect(secretariat).toContain('Ana Secretary');
    expect(secretariat).toContain('/console/review');
    const chair = await (await ask('/console', { headers: cookieOf('chair') })).text();
    expect(chair).toContain('The Chair');
    expect(chair).not.toMatch(/\/console\/(?:review|other-mail)/);
  });
});
