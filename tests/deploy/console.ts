import type { AddressInfo } from 'node:net';
import { type LocalUser, localClient } from '#infra/local/local-users.ts';
import { signInServer } from '#infra/local/sign-in-server.ts';
import { quietLog } from '#tests/support/quiet-log.ts';
import { type Browser, aBrowser, signInAs } from '#tests/support/signed-in.ts';
import type { Deployed } from './cdk.ts';

/** A provider at which a test can sign in, for an installation that runs on this very machine. */
export interface Vouching {
  /** `-c name=value` for the stage whose people it vouches for. */
  readonly context: Readonly<Record<string, string>>;
  /** Where that stage says that it answers: known once it is deployed. */
  readonly isAt: (siteUrl: string) => void;
  readonly stop: () => Promise<void>;
}

export const vouching = async (): Promise<Vouching> => {
  let site = '';
  const server = signInServer(() => site, quietLog);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    context: {
      signInIssuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ...{ signInClient: localClient, signInGroups: 'cognito:groups' },
    },
    isAt: (siteUrl) => {
      site = siteUrl;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

/** Who signed in at a deployed console; its pages are asked for where it answers from here, whatever it calls itself. */
export const officerAt = async ({ site, siteUrl }: Deployed, user: LocalUser): Promise<Browser> => {
  const [ours, said] = [new URL(site), new URL(siteUrl)];
  const at = (url: string): string => {
    const { origin, pathname, search } = new URL(url);
    const isOurs = origin === said.origin || (origin === ours.origin && !pathname.startsWith(ours.pathname));
    return isOurs ? `${site}${pathname}${search}` : url;
  };
  return signInAs(site, user, aBrowser(at));
};
