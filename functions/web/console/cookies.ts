import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * Two opaque cookies: who is signed in, and a sign-in that is on its way. The prefix has a browser keep them only if they
 * are Secure, of this very host and of every path, so that no neighbour can plant one (RFC 6265bis 4.1.3.2). `Lax`,
 * because the way back from the identity provider is a visit from another site; a post from there carries none.
 */
const kept = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', prefix: 'host' } as const;
const session = 'session';
const onItsWay = 'sign-in';

/** Seconds that somebody may take to sign in. */
const signInSeconds = 600;

/** What a sign-in on its way is told: its secret, and the page that was asked for. */
export interface OnItsWay {
  readonly secret: string;
  readonly to: string;
}

export const sessionToken = (c: Context): string | null => getCookie(c, session, 'host') ?? null;
/** It ends with the browser, or when the session itself is over. */
export const keepSession = (c: Context, token: string): void => {
  setCookie(c, session, token, kept);
};
export const dropSession = (c: Context): void => {
  deleteCookie(c, session, kept);
};

export const keepSignIn = (c: Context, { secret, to }: OnItsWay): void => {
  setCookie(c, onItsWay, `${secret}.${to}`, { ...kept, maxAge: signInSeconds });
};
/** Read and dropped: a way back is gone once. */
export const takeSignIn = (c: Context): OnItsWay | null => {
  const value = getCookie(c, onItsWay, 'host');
  if (value === undefined) return null;
  deleteCookie(c, onItsWay, kept);
  const [secret = '', ...rest] = value.split('.');
  return secret === '' ? null : { secret, to: ownPath(rest.join('.')) };
};

/** Longer ones would not fit a cookie beside the secret (4,096 bytes), and no page of ours has one. */
const pathCharacters = 1_000;

/** A page of the console, whatever was asked for: never another site (`//evil.example`, `/\evil.example`). */
export const ownPath = (asked: string | undefined): string => {
  if (asked === undefined || asked.length > pathCharacters || !/^\/console(?:[/?]|$)/.test(asked)) return '/console';
  const { pathname, search } = new URL(asked, 'https://here.invalid');
  return pathname === '/console' || pathname.startsWith('/console/') ? pathname + search : '/console';
};
