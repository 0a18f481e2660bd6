import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import type { Log } from '#platform/log.ts';
import { stylesheet } from '#web/style/stylesheet.ts';
import { bodyOf } from './http.ts';
import { claimsOf, localClient, localUsers } from './local-users.ts';
import { loginPage, logoutPage, pageLanguageOf, problemPage, signInPageHeaders } from './sign-in-pages.ts';

/** A form of one field and its token. */
const formBytes = 4_096;
const hours = (n: number): number => n * 3_600;

/**
 * A real identity provider for one machine (OpenID Connect, code flow with PKCE), without passwords: whoever sits here is
 * believed. Keys and sessions are new at each start; a session of ours outlives that, since it lies in the table.
 */
export const localProvider = (issuer: string, site: string, log: Log) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const show = (ctx: { set: (name: string, value: string) => void; body: unknown }, page: string): void => {
    for (const [name, value] of Object.entries(signInPageHeaders(site))) ctx.set(name, value);
    ctx.body = page;
  };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: localClient,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${site}/console/signed-in`],
        post_logout_redirect_uris: [`${site}/console/signed-out`],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name', 'cognito:groups'] },
    // The name and the groups stand in the ID token, as Cognito's do.
    conformIdTokenClaims: false,
    pkce: { required: () => true, methods: ['S256'] },
    clientBasedCORS: () => false,
    ttl: { AccessToken: hours(1), IdToken: hours(1), Interaction: hours(1), Session: hours(12), Grant: hours(12) },
    findAccount: (_ctx, id) => {
      const user = localUsers.find((each) => claimsOf(each).sub === id);
      return user === undefined ? undefined : { accountId: id, claims: () => claimsOf(user) };
    },
    // Our own console asks: nobody is asked whether it may know who they are.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, { uid }) => `/login/${uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          show(ctx, logoutPage('en', form));
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.redirect(`${site}/console/signed-out`);
        },
      },
    },
    renderError: (ctx, out) => {
      log.warn('sign-in refused', { error: out.error });
      show(ctx, problemPage('en', site));
    },
  });

  /** `/login/{uid}`: whom to be, and the way back with that. */
  const login = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params } = await provider.interactionDetails(request, response);
    if (request.method === 'POST') {
      const fields = new URLSearchParams((await bodyOf(request, formBytes))?.toString('utf8') ?? '');
      const user = localUsers.find((each) => each === fields.get('user'));
      if (user !== undefined) {
        const answer = { login: { accountId: claimsOf(user).sub, remember: false } };
        return provider.interactionFinished(request, response, answer);
      }
    }
    const page = loginPage(pageLanguageOf(params['ui_locales']), request.url ?? '');
    response.writeHead(200, signInPageHeaders(site)).end(page);
  };

  const callback = provider.callback();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/style.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(stylesheet);
      return;
    }
    if (!path.startsWith('/login/')) return callback(request, response);
    await login(request, response).catch((cause: unknown) => {
      log.warn('sign-in begun elsewhere or too old', { error: cause instanceof Error ? cause.name : '' });
      response.writeHead(400, signInPageHeaders(site)).end(problemPage('en', site));
    });
  };
};
