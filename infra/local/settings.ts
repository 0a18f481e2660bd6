import { resolve } from 'node:path';
import { type Trust, trusts } from '#submission/record.ts';
import { instantOf } from './instants.ts';

/** What a start is told by its environment (CONTRACT.md 6), checked before anything is begun. */
export interface StartSettings {
  readonly ports: { readonly http: number; readonly smtp: number; readonly outbox: number };
  readonly dataDir: string;
  /** Null: the stored one, or the conference's first morning. */
  readonly conferenceClock: Date | null;
  readonly trust: Trust;
  readonly samples: boolean;
  readonly apiAuth: 'open' | 'token';
}

type Variables = Readonly<Record<string, string | undefined>>;

export class BadSetting extends Error {
  readonly retryHelps = false;
  constructor(sentence: string) {
    super(sentence);
    this.name = 'BadSetting';
  }
}

/** @throws BadSetting whose message is one sentence for the person who started it */
export const startSettings = (variables: Variables, flags: readonly string[]): StartSettings => {
  const unknown = flags.find((flag) => flag !== '--no-samples');
  if (unknown !== undefined)
    throw new BadSetting(`${unknown} is not a flag of npm start; the only one is --no-samples.`);
  return {
    ports: portSettings(variables),
    dataDir: dataDirSetting(variables),
    conferenceClock: clockSetting(variables),
    trust: trustSetting(variables),
    apiAuth: apiAuthSetting(variables),
    samples: !flags.includes('--no-samples'),
  };
};

export const portSettings = (variables: Variables): StartSettings['ports'] => {
  const ports = {
    http: port(variables, 'HTTP_PORT', 8080),
    smtp: port(variables, 'SMTP_PORT', 2525),
    outbox: port(variables, 'OUTBOX_PORT', 8005),
  };
  if (new Set(Object.values(ports)).size < 3)
    throw new BadSetting('HTTP_PORT, SMTP_PORT and OUTBOX_PORT must be three different ports.');
  return ports;
};

export const dataDirSetting = (variables: Variables): string => resolve(given(variables, 'DATA_DIR') ?? '.local');

/** An empty variable is one that is not set. */
const given = (variables: Variables, name: string): string | undefined => {
  const value = variables[name];
  return value === undefined || value === '' ? undefined : value;
};

const port = (variables: Variables, name: string, otherwise: number): number => {
  const value = given(variables, name);
  if (value === undefined) return otherwise;
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > 65_535) throw new BadSetting(`${name} is “${value}”: it must be a port from 1 to 65535.`);
  return number;
};

const clockSetting = (variables: Variables): Date | null => {
  const value = given(variables, 'CONFERENCE_CLOCK');
  if (value === undefined) return null;
  const instant = instantOf(value);
  if (instant === null)
    throw new BadSetting(
      `CONFERENCE_CLOCK is “${value}”: it must be an instant with its offset, such as 2018-06-19T09:00-04:00.`,
    );
  return instant;
};

const trustSetting = (variables: Variables): Trust => {
  const value = given(variables, 'LOCAL_TRUST') ?? 'known';
  const trust = trusts.find((each) => each === value);
  if (trust === undefined) throw new BadSetting(`LOCAL_TRUST is “${value}”: it must be one of ${trusts.join(', ')}.`);
  return trust;
};

const apiAuthSetting = (variables: Variables): 'open' | 'token' => {
  const value = given(variables, 'API_AUTH') ?? 'open';
  if (value !== 'open' && value !== 'token')
    throw new BadSetting(`API_AUTH is “${value}”: it must be token, or open as it is unless set.`);
  return value;
};
