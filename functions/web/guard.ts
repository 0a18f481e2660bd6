import type { Context, MiddlewareHandler } from 'hono';

/**
 * Nothing from outside and nothing that runs: no script at all, style from ourselves, forms to ourselves. `also` is the
 * one other origin that a page's form may be sent to: the bucket, for a file.
 */
export const contentPolicy = (also: string | null = null): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    `form-action 'self'${also === null ? '' : ` ${also}`}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** For pages with the site's one script, which asks only this site: still nothing inline, and nothing of another host. */
export const ownScript: MiddlewareHandler = async (c, next) => {
  await next();
  const name = 'Content-Security-Policy';
  if (!c.res.headers.has(name)) c.res.headers.set(name, `${contentPolicy()}; script-src 'self'; connect-src 'self'`);
};

export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const set = (name: string, value: string): void => {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
  set('Content-Security-Policy', contentPolicy());
  set('X-Content-Type-Options', 'nosniff');
  set('X-Frame-Options', 'DENY');
  // Addresses carry tokens, so they go to no other site; "no-referrer" would take the Origin off our own forms.
  set('Referrer-Policy', 'same-origin');
  set('Cross-Origin-Opener-Policy', 'same-origin');
  set('Cross-Origin-Resource-Policy', 'same-origin');
  set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  set('Cache-Control', 'no-store');
  if (c.req.url.startsWith('https:')) set('Strict-Transport-Security', 'max-age=31536000');
};

/**
 * True for a post that a page of another site made its reader send. Who sends no `Origin` is no browser of today
 * (CONTRACT.md 6 accepts it); our own name is the one the request was sent to, which no page can choose for another.
 */
export const isForeign = (c: Context, siteUrl: string): boolean => {
  const site = c.req.header('sec-fetch-site');
  if (site === 'cross-site') return true;
  const origin = c.req.header('origin');
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const { host } = new URL(origin);
  return host !== new URL(c.req.url).host && (!URL.canParse(siteUrl) || host !== new URL(siteUrl).host);
};
