import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { answer, requestOf } from '#web/http.ts';

const event = (changes: Partial<APIGatewayProxyEventV2> & { method?: string }): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/draft',
  rawQueryString: '',
  headers: { host: 'site.example', 'x-forwarded-proto': 'https' },
  requestContext: {
    accountId: '1',
    apiId: 'a',
    domainName: 'a.execute-api.example',
    domainPrefix: 'a',
    http: {
      method: changes.method ?? 'GET',
      path: '/draft',
      protocol: 'HTTP/1.1',
      sourceIp: '192.0.2.1',
      userAgent: '',
    },
    requestId: 'r',
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
  isBase64Encoded: false,
  ...changes,
});

describe('an event of API Gateway as a request', () => {
  it.each([
    ['/draft/II.19+', 'https://site.example/draft/II.19%2B'],
    ['/draft/II.19%2B', 'https://site.example/draft/II.19%2B'],
    ['/draft/II.19(a)', 'https://site.example/draft/II.19(a)'],
    ['/draft/a b', 'https://site.example/draft/a%20b'],
    ['/draft/100%', 'https://site.example/draft/100%25'],
    ['//evil.example/x', 'https://site.example//evil.example/x'],
    ['/a?b#c', 'https://site.example/a%3Fb%23c'],
  ])('%s, decoded or not, is %s', (rawPath, url) => {
    expect(requestOf(event({ rawPath })).url).toBe(url);
  });

  it('keeps the query as it was sent, the cookies, and a body in either form', async () => {
    const request = requestOf(
      event({
        method: 'POST',
        rawQueryString: 'a=1&a=%2B',
        cookies: ['x=1', 'y=2'],
        body: Buffer.from('é=1').toString('base64'),
        isBase64Encoded: true,
      }),
    );
    expect(request.url).toBe('https://site.example/draft?a=1&a=%2B');
    expect(request.headers.get('cookie')).toBe('x=1; y=2');
    expect(await request.text()).toBe('é=1');
    expect(await requestOf(event({ method: 'POST', body: 'é=1' })).text()).toBe('é=1');
  });
});

it('an answer carries status, headers, body and each cookie', async () => {
  const headers = new Headers({ 'content-type': 'text/plain' });
  headers.append('set-cookie', 'a=1; Path=/');
  headers.append('set-cookie', 'b=2');
  const result = await answer({ fetch: () => new Response('ü', { status: 303, headers }) }, event({}));
  expect(result).toEqual({
    statusCode: 303,
    headers: { 'content-type': 'text/plain' },
    cookies: ['a=1; Path=/', 'b=2'],
    body: 'ü',
    isBase64Encoded: false,
  });
});

it('an answer that is no text goes in base64, byte for byte', async () => {
  const bytes = new Uint8Array([0xff, 0xd8, 0x00, 0x80, 0x0a]);
  const file = new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
  const result = await answer({ fetch: () => file }, event({}));
  expect(result.isBase64Encoded).toBe(true);
  expect([...Buffer.from(result.body ?? '', 'base64')]).toEqual([...bytes]);
});
