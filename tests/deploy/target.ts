/**
 * What the deployment test is run against, decided from what was asked and what is here. Pure: `cloud.ts` looks around
 * and acts on the answer.
 */
export interface Asked {
  /** `AWS_ENDPOINT_URL`: an emulator that runs already. */
  readonly endpoint?: string | undefined;
  /** `--account`: a real account, or, beside an endpoint, an emulator treated like one. */
  readonly account?: string | undefined;
  /** `--domain`: below it lie the stages' sender domains, with DNS that can be changed. */
  readonly domain?: string | undefined;
  /** `AWS_REGION`, or else `AWS_DEFAULT_REGION`. */
  readonly region?: string | undefined;
}

export interface Here {
  /** Python 3 that can install the emulator. */
  readonly python: boolean;
  /** The account that the credentials belong to; undefined where there are none. */
  readonly caller?: string | undefined;
}

export type Target =
  /** An emulator is installed, started, and stopped again. */
  | { readonly kind: 'own emulator' }
  | {
      readonly kind: 'given emulator';
      readonly endpoint: string;
      readonly account: string;
      /** A rehearsal: nothing is used that an account does not have. */
      readonly asAccount: boolean;
    }
  | {
      readonly kind: 'account';
      readonly account: string;
      readonly region: string;
      /** Without a domain nothing leaves SES: letters are looked for in the outbox only. */
      readonly domain: string | undefined;
    }
  | { readonly kind: 'skip' | 'refuse'; readonly why: string };

/** What emulators call the account when nobody says otherwise. */
const emulated = '000000000000';

const refuse = (why: string): Target => ({ kind: 'refuse', why });

export const chooseTarget = (asked: Asked, here: Here): Target => {
  const { endpoint, account, domain, region } = asked;
  if (account !== undefined && !/^\d{12}$/.test(account)) return refuse(`--account ${account} is not twelve digits`);
  if (domain !== undefined && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
    return refuse(`--domain ${domain} is not a domain name in lower case`);

  if (endpoint !== undefined) {
    if (!/^https?:\/\/[^/\s]+$/.test(endpoint))
      return refuse(`AWS_ENDPOINT_URL=${endpoint} is not http://host:port, without a slash at the end`);
    const asAccount = account !== undefined;
    return { kind: 'given emulator', endpoint, account: account ?? emulated, asAccount };
  }
  if (account !== undefined) {
    // Never by accident into another account than the one that was named.
    if (here.caller === undefined) return refuse(`there are no credentials for the account ${account}`);
    if (here.caller !== account) return refuse(`the credentials are those of ${here.caller}, not of ${account}`);
    if (region === undefined) return refuse('AWS_REGION does not say where in the account to deploy');
    return { kind: 'account', account, region, domain };
  }
  if (domain !== undefined) return refuse('--domain is for a real account: say --account too');
  if (!here.python)
    return { kind: 'skip', why: 'neither AWS_ENDPOINT_URL nor --account was given, and no Python 3 with venv is here' };
  return { kind: 'own emulator' };
};
