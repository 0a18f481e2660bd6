import { createHmac } from 'node:crypto';
import * as client from 'openid-client';
import { type Environment, required } from './environment.ts';

/** Whom the provider says it is. */
export interface Identity {
  readonly subject: string;
  readonly name: string;
  readonly groups: readonly string[];
}

export interface SignIn {
  /** Where a browser goes to sign in; `secret` is known to that browser alone. @throws ProviderSilent */
  readonly begin: (secret: string, redirectUri: string, language: string) => Promise<string>;
  /** Who came back to `url`; null where the answer is none of this browser's sign-in, or the provider refused. */
  readonly finish: (secret: string, url: string) => Promise<Identity | null>;
  /** Where a browser goes to sign out at the provider too; null where the provider has no such address. */
  readonly leave: (backTo: string) => Promise<string | null>;
}

export class ProviderSilent extends Error {
  readonly retryHelps = true;
  constructor(issuer: string, cause: unknown) {
    super(`the identity provider ${issuer} gave no usable answer`, { cause });
    this.name = 'ProviderSilent';
  }
}

/** Seconds for each question to the provider; a page has 29 in all, and asks two at most. */
const patience = 12;

/**
 * OpenID Connect's code flow with PKCE (RFC 7636), at any provider that describes itself: Amazon Cognito in AWS, one of our
 * own on one machine. We are a public client: a secret in a function's settings would protect no more than PKCE and the
 * exact redirect address do. State, nonce and verifier all follow from the one secret in the browser's cookie (RFC 2104),
 * so nothing of a sign-in is kept here, and what stands in the address of the way there tells nobody the others.
 */
export const openSignIn = (environment: Environment): SignIn => {
  let known: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    const issuer = required(environment, 'SIGN_IN_ISSUER');
    known ??= client
      .discovery(new URL(issuer), required(environment, 'SIGN_IN_CLIENT'), undefined, client.None(), {
        timeout: patience,
        // Only what never leaves this machine goes unencrypted.
        execute: new URL(issuer).hostname === '127.0.0.1' ? [client.allowInsecureRequests] : [],
      })
      .catch((cause: unknown) => {
        known = undefined; // the next visitor asks again
        throw new ProviderSilent(issuer, cause);
      });
    return known;
  };

  return {
    begin: async (secret, redirectUri, language) =>
      client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        code_challenge: await client.calculatePKCECodeChallenge(derived(secret, 'verifier')),
        code_challenge_method: 'S256',
        state: derived(secret, 'state'),
        nonce: derived(secret, 'nonce'),
        ui_locales: language,
      }).href,

    finish: async (secret, url) => {
      const at = await configuration();
      try {
        const tokens = await client.authorizationCodeGrant(at, new URL(url), {
          pkceCodeVerifier: derived(secret, 'verifier'),
          expectedState: derived(secret, 'state'),
          expectedNonce: derived(secret, 'nonce'),
          idTokenExpected: true,
        });
        return identityOf(tokens.claims() ?? {});
      } catch (cause) {
        if (isRefusal(cause)) return null;
        throw new ProviderSilent(at.serverMetadata().issuer, cause);
      }
    },

    leave: async (backTo) => {
      const at = await configuration();
      const { end_session_endpoint: end } = at.serverMetadata();
      if (end === undefined) return null;
      const url = new URL(end);
      url.searchParams.set('client_id', at.clientMetadata().client_id);
      // The standard's name (OpenID Connect RP-Initiated Logout 1.0), and Cognito's.
      url.searchParams.set('post_logout_redirect_uri', backTo);
      url.searchParams.set('logout_uri', backTo);
      return url.href;
    },
  };
};

/** A forged, stale or repeated answer is the visitor's to begin again; a provider that is down or at fault is not. */
const isRefusal = (cause: unknown): boolean =>
  cause instanceof client.AuthorizationResponseError ||
  cause instanceof client.ResponseBodyError ||
  (cause instanceof client.ClientError && refusals.has(cause.code ?? ''));

/** openid-client's words for an answer whose state, issuer, nonce or time is not what was asked for. */
const refusals: ReadonlySet<string> = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
]);

const derived = (secret: string, what: 'state' | 'nonce' | 'verifier'): string =>
  createHmac('sha256', secret).update(what).digest('base64url');

/** `cognito:groups` is where Cognito says them; our own provider says them there too. */
const identityOf = (claims: Readonly<Record<string, unknown>>): Identity | null => {
  const text = (name: string): string | null => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const subject = text('sub');
  if (subject === null) return null;
  const groups = claims['cognito:groups'];
  return {
    subject,
    name: text('name') ?? text('email') ?? text('cognito:username') ?? subject,
    groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
  };
};
