import { describe, expect, it } from 'vitest';
import { doors } from '#infra/doors.ts';
import { matchRoute, routesOf } from '#infra/local/routes.ts';

const routes = routesOf(
  doors.flatMap(({ name, source }) => (source.kind === 'http' ? source.routes.map((key) => ({ key, to: name })) : [])),
);
const matched = (method: string, path: string) => {
  const found = matchRoute(routes, method, path);
  return found === null ? null : [found.route.key, found.parameters];
};

describe('a request finds its route of infra/doors.ts', () => {
  it.each([
    ['GET', '/', 'GET /', {}],
    ['GET', '/draft', 'GET /draft', {}],
    ['GET', '/draft/II.19', 'GET /draft/{target}', { target: 'II.19' }],
    ['GET', '/draft/II.19%2B', 'GET /draft/{target}', { target: 'II.19+' }],
    ['GET', '/draft/II.19/contribute', 'GET /draft/{target}/contribute', { target: 'II.19' }],
    ['POST', '/contribute', 'POST /contribute', {}],
    ['POST', '/confirm/abc', 'POST /confirm/{token}', { token: 'abc' }],
    ['GET', '/api/v1/paragraphs/II.19', 'GET /api/v1/{path+}', { path: 'paragraphs/II.19' }],
  ])('%s %s → %s', (method, path, key, parameters) => {
    expect(matched(method, path)).toEqual([key, parameters]);
  });

  it.each([
    ['DELETE', '/draft'],
    ['GET', '/draft/'],
    ['GET', '/nowhere'],
    ['GET', '/api/v1/'],
    ['GET', '/draft/%E0%A4%A'],
  ])('%s %s → none', (method, path) => {
    expect(matched(method, path)).toBeNull();
  });

  it('prefers a literal part to a parameter, and a parameter to the rest of the path', () => {
    const some = routesOf([
      { key: 'GET /a/{rest+}', to: 'greedy' },
      { key: 'GET /a/{one}', to: 'one' },
      { key: 'GET /a/b', to: 'literal' },
    ]);
    const to = (path: string) => matchRoute(some, 'GET', path)?.route.to;
    expect(['/a/b', '/a/c', '/a/b/c'].map(to)).toEqual(['literal', 'one', 'greedy']);
  });
});
