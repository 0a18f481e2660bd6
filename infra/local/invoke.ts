import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { type Door, type DoorName, doors } from '#infra/doors.ts';
import type { Room } from '#platform/room.ts';

/** What a door gives: its event in, its answer out. */
export type Handler = (event: unknown, context: Context) => Promise<unknown>;
export type Open = (room: Room) => Handler;
export type OpenDoors = Readonly<Record<DoorName, Open>>;

export class NotADoor extends Error {
  readonly retryHelps = false;
  constructor(name: string) {
    super(`functions/${name}.ts does not export open(room)`);
    this.name = 'NotADoor';
  }
}

export class TimedOut extends Error {
  readonly retryHelps = true;
  constructor(door: Door) {
    super(`${door.name} did not finish within its ${door.timeoutSeconds} s`);
    this.name = 'TimedOut';
  }
}

/** The doors of infra/doors.ts, each `functions/<name>.ts`. @throws NotADoor */
export const loadDoors = async (): Promise<OpenDoors> => {
  const entries = doors.map(async ({ name }): Promise<[DoorName, Open]> => {
    const module: unknown = await import(new URL(`../../functions/${name}.ts`, import.meta.url).href);
    const open = (module as { open?: unknown }).open;
    if (typeof open !== 'function') throw new NotADoor(name);
    return [name, open as Open];
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<DoorName, Open>;
};

export interface Functions {
  /** Calls a door as Lambda would: its context, its timeout. */
  readonly invoke: (name: DoorName, event: unknown) => Promise<unknown>;
  /** Resolves when nothing is being worked on, or after `ms`. */
  readonly settled: (ms: number) => Promise<void>;
}

/** The room a door works in, made of its own: whoever watches what a door asks of AWS puts itself between. */
export type Furnish = (door: Door, room: Room) => Room;

/** Each door gets a room that knows only the settings its row in doors.ts names. */
export const openFunctions = (open: OpenDoors, room: Room, furnish: Furnish = (_door, own) => own): Functions => {
  const handlers = new Map(
    doors.map((door) => [door.name, { door, handle: open[door.name](furnish(door, roomOf(door, room))) }]),
  );
  const working = new Set<Promise<unknown>>();
  return {
    invoke: (name, event) => {
      const entry = handlers.get(name);
      if (entry === undefined) return Promise.reject(new NotADoor(name));
      const call = withTimeout(entry.door, entry.handle);
      const work = call(event);
      working.add(work);
      const over = (): void => {
        working.delete(work);
      };
      work.then(over, over);
      return work;
    },
    settled: async (ms) => {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise((resolve) => {
        timer = setTimeout(resolve, ms);
      });
      await Promise.race([Promise.allSettled(working), enough]);
      clearTimeout(timer);
    },
  };
};

const roomOf = (door: Door, room: Room): Room => ({
  ...room,
  environment: (name) => (door.environment.includes(name) ? room.environment(name) : undefined),
});

const withTimeout =
  (door: Door, handle: Handler) =>
  async (event: unknown): Promise<unknown> => {
    const until = Date.now() + door.timeoutSeconds * 1_000;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new TimedOut(door));
      }, door.timeoutSeconds * 1_000);
    });
    try {
      return await Promise.race([handle(event, contextOf(door, until)), late]);
    } finally {
      clearTimeout(timer);
    }
  };

const contextOf = (door: Door, until: number): Context => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName: door.name,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${door.name}`,
  memoryLimitInMB: String(door.memoryMb),
  awsRequestId: randomUUID(),
  logGroupName: `/aws/lambda/${door.name}`,
  logStreamName: 'local',
  getRemainingTimeInMillis: () => Math.max(0, until - Date.now()),
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});
