import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { type Scope, isGood } from '#submission/api-token.ts';
import { bearer } from '#web/api/bearer.ts';

const granted: Readonly<Record<string, readonly Scope[]>> = {
  all: ['submissions', 'paragraphs', 'other-mail'],
  some: ['paragraphs'],
};
const app = new Hono();
app.use(bearer(async (token) => (Object.hasOwn(granted, token) ? { scopes: granted[token]! } : null)));
app.get('/api/v1/*', (c) => c.text('read'));
const ask = (path: string, authorization?: string): Promise<Response> =>
  Promise.resolve(
    app.fetch(
      new Request(
        `https://site.example/api/v1/${path}`,
        authorization === undefined ? {} : { headers: { authorization } },
      ),
    ),
  );

describe('the read API behind tokens (RFC 6750)', () => {
  it.each(['submissions', 'submissions/0001', 'paragraphs', 'paragraphs/II.19', 'other-mail', 'nothing', ''])(
    '%s is read by a token that reaches it, and by nothing less',
    async (path) => {
      expect((await ask(path, 'Bearer all')).status).toBe(200);
      for (const wrong of [
        undefined,
        '',
        'Bearer',
        'Bearer none',
        'Basic all',
        'all',
        'Bearer all all',
        'Bearer __proto__',
      ]) {
        const answer = await ask(path, wrong);
        expect([wrong, answer.status]).toEqual([wrong, 401]);
        expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="/);
      }
    },
  );

  it('a token reaches what it was made for: else 403, with the scope that is missing', async () => {
    expect((await ask('paragraphs/II.19', 'bearer some')).status).toBe(200);
    for (const path of ['submissions', 'submissions/0001', 'other-mail']) {
      const answer = await ask(path, 'Bearer some');
      expect(answer.status).toBe(403);
      expect(answer.headers.get('www-authenticate')).toContain(`scope="${path.split('/')[0]!}"`);
    }
  });

  it('its description is for everybody', async () => {
    expect((await ask('openapi.json')).status).toBe(200);
  });

  it('a token is good until its last moment, and not after it was revoked', () => {
    const token = { id: '', name: '', scopes: [], madeBy: '', madeAt: 0, endsAt: 100, revokedAt: null };
    expect(isGood(token, 99)).toBe(true);
    expect(isGood(token, 100)).toBe(false);
    expect(isGood({ ...token, revokedAt: 1 }, 50)).toBe(false);
  });
});
