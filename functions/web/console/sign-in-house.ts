import type { ApiToken } from '#submission/api-token.ts';
import type { Person } from '#submission/roles.ts';

/** Whom the identity provider says it is. */
interface Identity {
  readonly subject: string;
  readonly name: string;
  readonly groups: readonly string[];
}

/** What signing in asks of the world outside; the store and `platform/sign-in.ts` satisfy it as they are. */
export interface SignInHouse {
  readonly store: {
    beginSession(token: string, person: Person, now: number): Promise<void>;
    session(token: string, now: number): Promise<Person | null>;
    endSession(token: string): Promise<void>;
    addApiToken(token: string, about: Omit<ApiToken, 'id' | 'revokedAt'>): Promise<void>;
    apiTokens(): Promise<readonly ApiToken[]>;
    revokeApiToken(id: string, now: number): Promise<void>;
  };
  readonly signIn: {
    begin(secret: string, redirectUri: string, language: string): Promise<string>;
    finish(secret: string, url: string): Promise<Identity | 'denied' | 'stale'>;
    leave(backTo: string): Promise<string | null>;
  };
  /** True for the provider's silence. */
  readonly isSilence: (cause: unknown) => boolean;
  /** Where the pages answer, without a slash at the end. */
  readonly siteUrl: () => string;
  /** An unguessable token of that many bytes. */
  readonly token: (bytes: number) => string;
  /** The machine's clock, in ms: sessions live by it. */
  readonly machineNow: () => number;
}
