/**
 * The only file that reads `process.env`. Names are shared with `infra/` so that a door can only be given what it reads.
 */
export const environmentNames = [
  'TABLE',
  'BUCKET',
  /** Which shipped conference seeds the settings: a folder of `functions/conference/`. */
  'CONFERENCE',
  /** Where the public pages answer, for links in mail: `https://…` without a slash at the end. */
  'SITE_URL',
  /** Overrides of the conference's local intake domain, sender and digest recipients at installation. */
  'INTAKE_DOMAIN',
  'SENDER_ADDRESS',
  'DIGEST_RECIPIENTS',
  /** `known|authenticated|unproven|failed`, on one machine only. */
  'LOCAL_TRUST',
  /** Where every mail sent is shown, on one machine only. */
  'OUTBOX_URL',
  /** Who vouches for the people of the console (OpenID Connect), and by what name it knows us. */
  'SIGN_IN_ISSUER',
  'SIGN_IN_CLIENT',
  /** The claim in which it says whose groups a person is in: `cognito:groups` unless told. */
  'SIGN_IN_GROUPS',
  /** What we prove ourselves to it with; absent for a public client. */
  'SIGN_IN_SECRET',
  /** `open` on one machine only; anything else, and nothing, is `token`: the read API asks for one. */
  'API_AUTH',
  'STAGE',
  /** Who may receive mail from a stage that is not `live`: addresses and `@domains` with commas between; empty is nobody. */
  'ALLOWED_RECIPIENTS',
] as const;
export type EnvironmentName = (typeof environmentNames)[number];

export class MissingSetting extends Error {
  readonly retryHelps = false;
  constructor(name: string) {
    super(`the environment variable ${name} is not set; infra/doors.ts says which door is given which`);
    this.name = 'MissingSetting';
  }
}

export type Environment = (name: EnvironmentName) => string | undefined;

// The SDK's Node-version notice is switched off here and nowhere else (DESIGN.md).
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

export const processEnvironment: Environment = (name) => {
  const value = process.env[name];
  return value === undefined || value === '' ? undefined : value;
};

/** @throws MissingSetting */
export const required = (environment: Environment, name: EnvironmentName): string => {
  const value = environment(name);
  if (value === undefined) throw new MissingSetting(name);
  return value;
};
