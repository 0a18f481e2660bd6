import type { EnvironmentName } from '#platform/environment.ts';
import type { Settings } from '#store/store.ts';
import type { Trust } from '#submission/record.ts';
import type { ConferenceClock } from './clocks.ts';
import type { Furnish, OpenDoors } from './invoke.ts';

/** What the machine is told when it starts, and what it gives. */
export interface MachineOptions {
  readonly dataDir: string;
  /** 0: any free port. */
  readonly ports: { readonly http: number; readonly smtp: number; readonly outbox: number };
  readonly trust: Trust;
  /** Whether the read API asks for a token; `open` unless told. */
  readonly apiAuth?: 'open' | 'token';
  /** CONFERENCE_CLOCK; null where it is not set. */
  readonly conferenceClock: Date | null;
  /** What the installation overrides: INTAKE_DOMAIN, SENDER_ADDRESS, DIGEST_RECIPIENTS. */
  readonly environment?: Partial<Record<EnvironmentName, string | undefined>>;
  /** A DynamoDB that already runs, where this platform has no engine of its own. */
  readonly dynamoEndpoint?: string | undefined;
  /** Errors, a line each, for whoever watches. */
  readonly tell: (line: string) => void;
  /** Other doors than those of functions/, and what stands between a door and its clients: for tests. */
  readonly doors?: OpenDoors;
  readonly furnish?: Furnish;
}

export interface Machine {
  readonly ports: { readonly http: number; readonly smtp: number; readonly outbox: number };
  readonly firstStart: boolean;
  readonly settings: Settings;
  readonly clock: ConferenceClock;
  /** Lets what is being worked on finish (three seconds at most), then stops every part. */
  readonly stop: () => Promise<void>;
}
