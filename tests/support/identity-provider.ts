import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type ClientAuthMethod, type ClientMetadata } from 'oidc-provider';

export interface IdentityProvider {
  readonly issuer: string;
  /** Walks the way to sign in as a browser does; the address to which it sends back. */
  readonly answer: (way: string) => Promise<string>;
  /** How each who asked for tokens proved himself: in a header, or in the body. */
  readonly proofs: readonly ('header' | 'body')[];
  readonly stop: () => Promise<void>;
}

export interface Asked {
  readonly client: ClientMetadata;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What it says instead of signing anybody in. */
  readonly refusal?: string;
  /** The ways in which it says that it lets clients prove themselves. */
  readonly ways?: ClientAuthMethod[];
}

/** A provider of somebody else's: a client that it knows, claims of its own choosing, and one person who is signed in at once. */
export const anIdentityProvider = async ({ client, claims = {}, refusal, ways }: Asked): Promise<IdentityProvider> => {
  const proofs: ('header' | 'body')[] = [];
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [client],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [createHash('sha256').update(issuer).digest('hex')] },
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub', ...Object.keys(claims)], profile: [], email: [] },
    conformIdTokenClaims: false,
    ...(ways !== undefined && { clientAuthMethods: ways }),
    pkce: { required: () => true, methods: ['S256'] },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...claims }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false } },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url === '/token') proofs.push(request.headers.authorization === undefined ? 'body' : 'header');
    if (request.url?.startsWith('/interaction/') === true)
      void provider.interactionFinished(
        request,
        response,
        refusal === undefined ? { login: { accountId: 'p-1' } } : { error: refusal },
      );
    else void answer(request, response);
  });
  return {
    issuer,
    proofs,
    answer: async (way) => {
      const cookies = new Map<string, string>();
      let url = way;
      while (url.startsWith(issuer)) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const step = await fetch(url, { redirect: 'manual', headers: { cookie } });
        for (const line of step.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          cookies.set(name, value);
        }
        const to = step.headers.get('location');
        if (to === null) throw new Error(`${url} led nowhere: ${step.status} ${await step.text()}`);
        url = new URL(to, url).href;
      }
      return url;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
