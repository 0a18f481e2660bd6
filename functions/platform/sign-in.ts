import { createHmac } from 'node:crypto';
import * as client from 'openid-client';
import { type Environment, required } from './environment.ts';

/** Whom the provider says it is. */
export interface Identity {
  readonly subject: string;
  readonly name: string;
  readonly groups: readonly string[];
}

/** `denied`: by the person or by the provider; `stale`: no answer to this browser's sign-in, or one that was used. */
export type NotIn = 'denied' | 'stale';

export interface SignIn {
  /** Where a browser goes to sign in; `secret` is known to that browser alone. @throws ProviderSilent */
  readonly begin: (secret: string, redirectUri: string, language: string) => Promise<string>;
  /** Who came back to `url`, or why nobody did. @throws ProviderSilent */
  readonly finish: (secret: string, url: string) => Promise<Identity | NotIn>;
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
 * OpenID Connect's code flow with PKCE (RFC 7636), at any provider that describes itself: Amazon Cognito or another in AWS,
 * one of our own on one machine. We are a public client, unless the provider asks for a secret. State, nonce and verifier all follow from the one secret in the browser's cookie (RFC 2104),
 * so nothing of a sign-in is kept here, and what stands in the address of the way there tells nobody the others.
 */
export const openSignIn = (environment: Environment): SignIn => {
  let known: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    const issuer = required(environment, 'SIGN_IN_ISSUER');
    known ??= client
      .discovery(
        new URL(issuer),
        required(environment, 'SIGN_IN_CLIENT'),
        undefined,
        proof(environment('SIGN_IN_SECRET')),
        {
          timeout: patience,
          // Only what never leaves this machine goes unencrypted.
          execute: new URL(issuer).hostname === '127.0.0.1' ? [client.allowInsecureRequests] : [],
        },
      )
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
        return identityOf(tokens.claims(), environment('SIGN_IN_GROUPS') ?? 'cognito:groups');
      } catch (cause) {
        const refused = refusalOf(cause);
        if (refused !== null) return refused;
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

/** What we prove ourselves with, in the way that the provider names first (OpenID Connect Discovery 1.0, 3). */
const proof = (secret: string | undefined): client.ClientAuth => {
  if (secret === undefined) return client.None();
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...asked) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (ways.includes('client_secret_basic') ? basic : post)(server, ...asked);
  };
};

/** What the visitor can begin again; a provider that is down, at fault or does not know us is not theirs to mend. */
const refusalOf = (cause: unknown): NotIn | null => {
  if (cause instanceof client.AuthorizationResponseError) return denials.has(cause.error) ? 'denied' : null;
  if (cause instanceof client.ResponseBodyError) return cause.error === 'invalid_grant' ? 'stale' : null;
  return cause instanceof client.ClientError && misfits.has(cause.code ?? '') ? 'stale' : null;
};

/** RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6. */
const denials: ReadonlySet<string> = new Set([
  ...['access_denied', 'consent_required', 'login_required', 'interaction_required', 'account_selection_required'],
]);

/** openid-client's words for an answer whose state, issuer, nonce or time is not what was asked for. */
const misfits: ReadonlySet<string> = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
]);

const derived = (secret: string, what: 'state' | 'nonce' | 'verifier'): string =>
  createHmac('sha256', secret).update(what).digest('base64url');

/** `groups` is the claim in which the provider says them: a list, or one name. */
const identityOf = (claims: client.IDToken | undefined, groups: string): Identity | NotIn => {
  if (claims === undefined) return 'stale';
  const text = (name: string): string | null => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    subject: claims.sub,
    name: text('name') ?? text('email') ?? text('cognito:username') ?? claims.sub,
    groups: [claims[groups]].flat().filter((group) => typeof group === 'string'),
  };
};
