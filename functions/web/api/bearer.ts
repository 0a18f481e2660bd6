import type { Context, MiddlewareHandler } from 'hono';
import { type Scope, scopes } from '#submission/api-token.ts';
import type { ErrorShape } from './shapes.ts';

/** What a token lets its bearer read; null for one that is none. */
export type Access = (token: string) => Promise<{ readonly scopes: readonly Scope[] } | null>;

/** The description holds nothing of anybody's, and says how to come by a token. */
const openPath = '/api/v1/openapi.json';

/** `Authorization: Bearer …` (RFC 6750): 401 without a good token, 403 where it does not reach. */
export const bearer =
  (access: Access): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.path === openPath) return next();
    const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (token === undefined)
      return refuse(
        c,
        401,
        'unauthorized',
        '',
        'Ask with a token: Authorization: Bearer …; the secretariat gives one.',
      );
    const granted = await access(token);
    if (granted === null)
      return refuse(c, 401, 'unauthorized', ', error="invalid_token"', 'This token is none, has ended or was revoked.');
    const scope = scopes.find((each) => each === c.req.path.split('/')[3]);
    if (scope !== undefined && !granted.scopes.includes(scope))
      return refuse(
        c,
        403,
        'forbidden',
        `, error="insufficient_scope", scope="${scope}"`,
        `This token does not reach ${scope}; ask the secretariat for one that does.`,
      );
    return next();
  };

const refuse = (
  c: Context,
  status: 401 | 403,
  code: ErrorShape['error']['code'],
  more: string,
  message: string,
): Response => {
  c.header('WWW-Authenticate', `Bearer realm="read API"${more}`);
  return c.json({ error: { code, message } } satisfies ErrorShape, status);
};
