import type { App } from 'aws-cdk-lib';
import { type ConferenceData, conferenceData } from './conference-data.ts';
import { type OwnProvider, readOwnProvider } from './own-provider.ts';

/**
 * What one installation is told with `-c name=value`. Two stages share nothing: every name that AWS makes unique in an
 * account carries the stage, and so do the mail domains unless they are given.
 */
export interface Installation {
  readonly stage: string;
  /** `rolling-text-<stage>`: begins every name that has to be fixed. */
  readonly prefix: string;
  readonly conference: ConferenceData;
  readonly intakeDomain: string;
  readonly senderAddress: string;
  readonly senderDomain: string;
  readonly digestRecipients: readonly string[];
  /** Who may receive mail from a stage that is not `live`: addresses and `@domains`. Nobody unless told. */
  readonly allowedRecipients: readonly string[];
  /** Where the public pages answer, when it is not the HTTP API's own address. */
  readonly siteUrl: string | undefined;
  /** Who vouches for the people of the console; undefined: a user pool that the stack makes. */
  readonly ownProvider: OwnProvider | undefined;
  /** Who is told when something is wrong. */
  readonly alarmAddress: string | undefined;
  /** A rule set that is active in the account now and may be put aside for ours. */
  readonly replacesRuleSet: string | undefined;
}

export class BadInstallation extends Error {
  readonly retryHelps = false;
  constructor(name: string, value: string, remedy: string) {
    super(`-c ${name}=${value} cannot be used: ${remedy}`);
    this.name = 'BadInstallation';
  }
}

/** The stage whose mail domains are the conference's own; every other puts its name in front of them. */
export const liveStage = 'live';

/** What the pipeline on one machine calls itself: its mail stays in its own outbox, so it writes to anybody. */
const oneMachine = 'local';

const domain = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
const address = /^[^\s@]{1,64}@[^\s@]{1,253}$/;

/** @throws BadInstallation, ConferenceNotFound */
export const readInstallation = (app: App): Installation => {
  const given = (name: string): string | undefined => {
    const value: unknown = app.node.tryGetContext(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const checked = (name: string, value: string, pattern: RegExp, remedy: string): string => {
    if (!pattern.test(value)) throw new BadInstallation(name, value, remedy);
    return value;
  };

  // No hyphen: "a" and "a-b" would make names of which one begins with the other, and policies match by beginnings.
  const stage = checked('stage', given('stage') ?? 'dev', /^[a-z][a-z0-9]{0,11}$/, 'one to twelve of a-z and 0-9');
  const conference = conferenceData(given('conference') ?? 'revcon3');
  if (stage === oneMachine)
    throw new BadInstallation('stage', stage, 'it is what one machine calls itself; name it otherwise');
  const ofStage = (name: string): string => (stage === liveStage ? name : `${stage}.${name}`);
  const [localPart = '', sendingDomain = ''] = conference.senderAddress.split('@');

  const senderAddress = checked(
    'sender',
    given('sender') ?? `${localPart}@${ofStage(sendingDomain)}`,
    address,
    'an e-mail address',
  );
  const intakeDomain = checked(
    'intakeDomain',
    given('intakeDomain') ?? ofStage(conference.intakeDomain),
    domain,
    'a domain name in lower case',
  );
  const senderDomain = checked('sender', senderAddress.split('@')[1] ?? '', domain, 'its domain must be in lower case');
  if (senderDomain === intakeDomain)
    throw new BadInstallation('sender', senderAddress, 'it would send from the intake domain, and answer itself');

  return {
    stage,
    prefix: `rolling-text-${stage}`,
    conference,
    intakeDomain,
    senderAddress,
    senderDomain,
    digestRecipients: recipients(given('digestRecipients')) ?? conference.digestRecipients,
    allowedRecipients: allowed(given('allowedRecipients')),
    siteUrl: optional(given('siteUrl'), (url) =>
      checked('siteUrl', url, /^https:\/\/[^\s/]+(\/[^\s]*[^\s/])?$/, 'https://…, without a slash at the end'),
    ),
    ownProvider: readOwnProvider(given, checked),
    alarmAddress: optional(given('alarmAddress'), (to) => checked('alarmAddress', to, address, 'an e-mail address')),
    replacesRuleSet: given('replacesRuleSet'),
  };
};

const optional = <T, U>(value: T | undefined, then: (value: T) => U): U | undefined =>
  value === undefined ? undefined : then(value);

const recipients = (list: string | undefined): readonly string[] | undefined => {
  const each = list?.split(/[,\s]+/u).filter((one) => one !== '');
  for (const one of each ?? [])
    if (!address.test(one)) throw new BadInstallation('digestRecipients', one, 'e-mail addresses separated by commas');
  return each;
};

const allowed = (list: string | undefined): readonly string[] => {
  const each = list?.split(/[,\s]+/u).filter((one) => one !== '') ?? [];
  for (const one of each)
    if (!address.test(one) && !(one.startsWith('@') && domain.test(one.slice(1).toLowerCase())))
      throw new BadInstallation('allowedRecipients', one, 'e-mail addresses and @domains separated by commas');
  return each;
};
