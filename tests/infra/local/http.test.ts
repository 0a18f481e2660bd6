import { request } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { httpServer } from '#infra/local/http.ts';
import { listen } from '#infra/local/ports.ts';
import { quietLog } from '#tests/support/quiet-log.ts';

let site = '';
let port = 0;
let event: APIGatewayProxyEventV2;
let answer: () => unknown;
const server = httpServer({
  routes: [
    { key: 'GET /draft/{target}', to: 'public-site' },
    { key: 'POST /contribute', to: 'public-site' },
  ],
  invoke: async (_door, got) => {
    event = got;
    return answer();
  },
  control: async (method, path, body) => ({ status: 200, json: { method, path, body } }),
  conferenceNow: () => new Date('2018-06-18T12:00:00Z'),
  log: quietLog,
});
beforeAll(async () => {
  port = await listen(server, 0, '');
  site = `http://127.0.0.1:${port}`;
});
beforeEach(() => {
  answer = () => ({ statusCode: 200, body: 'ok' });
});
afterAll(() => {
  server.close();
});

describe("a request becomes API Gateway's event", () => {
  it('with its path decoded, its query as sent, and cookies apart', async () => {
    await fetch(`${site}/draft/II.19%2B?lang=fr&x=a%20b&x=c`, { headers: { cookie: 'a=1; b=2' } });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /draft/{target}',
      rawPath: '/draft/II.19+',
      rawQueryString: 'lang=fr&x=a%20b&x=c',
      queryStringParameters: { lang: 'fr', x: 'a b,c' },
      pathParameters: { target: 'II.19+' },
      cookies: ['a=1', 'b=2'],
      isBase64Encoded: false,
    });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.requestContext.http).toMatchObject({ method: 'GET', sourceIp: '127.0.0.1' });
  });

  it('with a form in base64 and JSON as text, as HTTP APIs give them', async () => {
    await fetch(`${site}/contribute`, { method: 'POST', body: new URLSearchParams({ text: 'é' }) });
    expect(event.isBase64Encoded).toBe(true);
    expect(Buffer.from(event.body ?? '', 'base64').toString()).toBe('text=%C3%A9');
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    await fetch(`${site}/contribute`, { method: 'POST', body: '{"é":1}', headers });
    expect([event.isBase64Encoded, event.body]).toEqual([false, '{"é":1}']);
  });

  it('and the answer a response: status, headers, several cookies, bytes', async () => {
    answer = () => ({
      statusCode: 303,
      headers: { location: '/contribute/x' },
      cookies: ['a=1; Path=/', 'b=2'],
      body: Buffer.from([0, 255]).toString('base64'),
      isBase64Encoded: true,
    });
    const response = await fetch(`${site}/contribute`, { method: 'POST', body: 'x', redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/contribute/x');
    expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255]);
  });

  it('takes an answer without a status code for JSON', async () => {
    answer = () => ({ hello: 1 });
    expect(await (await fetch(`${site}/draft/I`)).json()).toEqual({ hello: 1 });
  });

  it('says 404 where there is no route, and 500 when the function throws, without its words', async () => {
    expect((await fetch(`${site}/nowhere`)).status).toBe(404);
    answer = () => {
      throw new Error('secret');
    };
    const failed = await fetch(`${site}/draft/I`);
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain('secret');
  });

  it("says 413 to what would not fit Lambda's 6 MB, base64 counted", async () => {
    const post = (bytes: number) => fetch(`${site}/contribute`, { method: 'POST', body: Buffer.alloc(bytes) });
    expect((await post(7 * 1024 * 1024)).status).toBe(413);
    expect((await post(5 * 1024 * 1024)).status).toBe(413);
    expect((await post(4 * 1024 * 1024)).status).toBe(200);
  });
});

describe("the machine's own controls", () => {
  const ask = (headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/_local/clock', method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end('{}');
    });

  it('answer whoever sits at the machine', async () => {
    expect(await ask({ host: `127.0.0.1:${port}` })).toBe(200);
    expect(await ask({ host: `localhost:${port}` })).toBe(200);
  });

  it('answer no page of another origin and no name that was made to point here', async () => {
    expect(await ask({ host: `127.0.0.1:${port}`, origin: 'http://evil.example' })).toBe(403);
    expect(await ask({ host: 'evil.example' })).toBe(403);
  });
});
