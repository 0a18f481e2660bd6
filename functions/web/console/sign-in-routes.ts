import type { Context, Hono } from 'hono';
import { roleOf } from '#submission/roles.ts';
import { type NotIn, signInWording } from '#wording/sign-in.ts';
import { show, visitFor } from '#web/site-context.ts';
import { href } from '#web/visit.ts';
import type { ConsoleHouse } from './console-store.ts';
import type { ConsoleEnv } from './console-visit.ts';
import { dropSession, keepSession, keepSignIn, ownPath, sessionToken, takeSignIn } from './cookies.ts';
import { problem, signedOutPage } from './sign-in-pages.ts';

/** OWASP asks 64 bits of a session's token; this is as many as its hash has. */
const tokenBytes = 32;

/** The way in and out: to the identity provider and back (RFC 6749 4.1, OpenID Connect Core 3.1). */
export const signInRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const { store } = house;

  /** Not signed in: why, and the way to try again and still come to the page that was asked for. */
  const notIn = async (c: Context, why: NotIn, to = '/console'): Promise<Response> => {
    const visit = await visitFor(c, house);
    const { notDone, notDoneHow } = signInWording(visit.language);
    const way = href(visit, `/console/sign-in?to=${encodeURIComponent(to)}`);
    return show(c, problem(visit, notDone, [notDoneHow[why]], way), why === 'denied' ? 403 : 400);
  };

  app.get('/sign-in', async (c) => {
    const to = ownPath(c.req.query('to'));
    const home = house.siteUrl();
    // Cookies are a host's own: who asks by another name (`localhost`) first goes where the provider sends them back to.
    if (c.req.query('moved') === undefined && new URL(c.req.url).host !== new URL(home).host)
      return c.redirect(`${home}/console/sign-in?moved&to=${encodeURIComponent(to)}`, 303);
    const { language } = await visitFor(c, house);
    const secret = house.token(tokenBytes);
    const there = await house.signIn.begin(secret, `${home}/console/signed-in`, language);
    keepSignIn(c, { secret, to });
    return c.redirect(there, 303);
  });

  /** A new session with a new token, whatever the browser had before: nobody can have one waiting for it. */
  app.get('/signed-in', async (c) => {
    const onItsWay = takeSignIn(c);
    const answer = `${house.siteUrl()}/console/signed-in${new URL(c.req.url).search}`;
    if (onItsWay === null) return notIn(c, 'over');
    const identity = await house.signIn.finish(onItsWay.secret, answer);
    if (typeof identity === 'string') return notIn(c, identity, onItsWay.to);
    const earlier = sessionToken(c);
    if (earlier !== null) await store.endSession(earlier);
    const token = house.token(tokenBytes);
    const { subject, name, groups } = identity;
    await store.beginSession(token, { subject, name, role: roleOf(groups) }, house.machineNow());
    keepSession(c, token);
    return c.redirect(onItsWay.to, 303);
  });

  /**
   * Not answered by a redirect: a page may say where its forms go (`form-action`), and a browser holds the whole way to
   * that, the provider included.
   */
  app.post('/sign-out', async (c) => {
    const token = sessionToken(c);
    if (token !== null) await store.endSession(token);
    dropSession(c);
    const there = await house.signIn.leave(`${house.siteUrl()}/console/signed-out`).catch((cause: unknown) => {
      if (house.isSilence(cause)) return null;
      throw cause;
    });
    if (there !== null) c.header('Refresh', `0;url=${there}`);
    return show(c, signedOutPage(await visitFor(c, house), there));
  });

  app.get('/signed-out', async (c) => show(c, signedOutPage(await visitFor(c, house), null)));
};
