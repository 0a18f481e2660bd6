import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { haveMinistack, isMinistack, startMinistack } from './emulator.ts';
import { type Credentials, signed } from './signature.ts';
import { type Target, chooseTarget } from './target.ts';

/** Where the installation is deployed, and what holds there. */
export interface Cloud {
  readonly account: string;
  readonly region: string;
  /** Undefined: each service answers at AWS's own address. */
  readonly endpoint: string | undefined;
  /** What the CDK needs to speak to it and to nothing else. */
  readonly environment: NodeJS.ProcessEnv;
  readonly credentials: () => Promise<Credentials>;
  /** `-c name=value` for a stage. */
  readonly context: (stage: string) => Readonly<Record<string, string>>;
  /** Nothing was ever deployed here: numbers begin at 1. */
  readonly fresh: boolean;
  /** It shows every mail it sent on a page of its own; elsewhere our outbox says what SES took. */
  readonly showsMail: boolean;
  /** False where SES refuses the sender: a letter counts when it is written. */
  readonly mailLeaves: boolean;
  /** CloudFormation itself takes minutes where it makes real things. */
  readonly patience: number;
  readonly stop: () => Promise<void>;
}

/** No stage of a test is production: it may write to SES's simulator and to nobody else. */
const simulator = '@simulator.amazonses.com';

/** The chair of every stage, as SES's own simulator of mailboxes, which a sandbox may write to as well. */
export const chair = 'success+chair@simulator.amazonses.com';

/** The place to deploy to, or the reason why this run is skipped. @throws where it was asked for something that cannot be */
export const openCloud = async (): Promise<Cloud | string> => {
  const setting = (name: string): string | undefined => process.env[name] || undefined;
  const asked = {
    endpoint: setting('AWS_ENDPOINT_URL'),
    account: setting('TEST_ACCOUNT'),
    domain: setting('TEST_DOMAIN'),
    region: setting('AWS_REGION') ?? setting('AWS_DEFAULT_REGION'),
  };
  const real = asked.account !== undefined && asked.endpoint === undefined;
  const here = {
    python: real || asked.endpoint !== undefined || (await haveMinistack()),
    caller: real ? await callerIn(asked.region ?? 'us-east-1') : undefined,
  };
  const target = chooseTarget(asked, here);
  switch (target.kind) {
    case 'skip':
      return target.why;
    case 'refuse':
      throw new Error(target.why);
    case 'own emulator': {
      const { endpoint, stop } = await startMinistack();
      return { ...emulated(endpoint, '000000000000'), fresh: true, showsMail: true, stop };
    }
    case 'given emulator': {
      const showsMail = !target.asAccount && (await isMinistack(target.endpoint));
      return { ...emulated(target.endpoint, target.account), fresh: false, showsMail, stop: async () => undefined };
    }
    case 'account':
      return account(target);
  }
};

const emulated = (endpoint: string, account: string): Omit<Cloud, 'fresh' | 'showsMail' | 'stop'> => {
  const [accessKeyId, secretAccessKey, region] = ['test', 'test', 'us-east-1'];
  return {
    ...{ account, region, endpoint },
    environment: {
      ...process.env,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ENDPOINT_URL_S3: endpoint,
      // Never anybody's real ones: an emulator is a stranger.
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: undefined,
      AWS_PROFILE: undefined,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    credentials: () => Promise.resolve({ accessKeyId, secretAccessKey }),
    context: () => ({ digestRecipients: chair, allowedRecipients: simulator }),
    mailLeaves: true,
    patience: 1,
  };
};

const account = ({ account, region, domain }: Target & { kind: 'account' }): Cloud => ({
  ...{ account, region, endpoint: undefined },
  environment: { ...process.env, AWS_REGION: region, AWS_DEFAULT_REGION: region },
  credentials: credentialsHere(region),
  context: (stage) => ({
    digestRecipients: chair,
    allowedRecipients: simulator,
    ...(domain === undefined ? {} : { sender: `secretariat@${stage}.notify.${domain}` }),
  }),
  fresh: false,
  showsMail: false,
  mailLeaves: domain !== undefined,
  patience: 8,
  stop: async () => undefined,
});

/** As every AWS tool finds them: environment, profile, single sign-on, machine. */
const credentialsHere = (region: string) => new DynamoDBClient({ region }).config.credentials;

const callerIn = async (region: string): Promise<string | undefined> => {
  const by = await credentialsHere(region)().catch(() => undefined);
  if (by === undefined) return undefined;
  const request = {
    ...{ service: 'sts', region, method: 'POST', url: new URL(`https://sts.${region}.amazonaws.com/`) },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
  };
  const { url, method, body } = request;
  const answer = await fetch(url, { method, body, headers: signed(request, by, new Date()) });
  return /<Account>(\d{12})<\/Account>/.exec(await answer.text())?.[1];
};
