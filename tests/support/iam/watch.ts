import type { Door, DoorName } from '#infra/doors.ts';
import type { Furnish } from '#infra/local/invoke.ts';
import type { Room } from '#platform/room.ts';
import type { Installation } from './deployed.ts';
import { type Ask, allowed } from './policy.ts';
import { asksOf, asksOfMiss } from './requests.ts';
import { said } from './verdict.ts';

/** What a door asked of AWS, once however often it asked. */
export interface Asked extends Ask {
  readonly door: DoorName;
}

export interface Watch {
  /** Puts the deployed policies between a door and its clients. */
  readonly furnish: Furnish;
  /** What others ask in a door's name: a browser with a form that the door has signed. */
  readonly inTheNameOf: (door: DoorName, ask: Omit<Ask, 'context'>) => void;
  readonly asked: () => readonly Asked[];
  readonly denied: () => readonly string[];
}

/** As AWS names it; the store and the outbox treat it as they would there. */
export class AccessDenied extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'AccessDeniedException';
  }
}

type Client = Room['dynamo'] | Room['objects'] | Room['ses'];

/**
 * No emulator here enforces the policies of functions: this does, between each door and its clients, by what a template
 * says, and notes all that is asked. Production code carries nothing of it.
 */
export const watch = (installation: Installation): Watch => {
  const seen = new Map<string, Asked>();
  const denied = new Set<string>();

  const admit = (door: DoorName, asks: readonly Ask[]): void => {
    for (const ask of asks) {
      const asked = { door, ...ask };
      seen.set(JSON.stringify(asked), asked);
      if (allowed(installation[door].statements, ask)) continue;
      denied.add(said(asked));
      throw new AccessDenied(said(asked));
    }
  };

  /** The same client, connections and all, with a stack of its own that knows whose it is. */
  const watched = <C extends Client>(client: C, { name: door }: Door): C => {
    const { named } = installation[door];
    const own = Object.create(client) as C;
    const stack = client.middlewareStack.clone() as Room['dynamo']['middlewareStack'];
    stack.add(
      (next, context) => async (args) => {
        const request = String(context.commandName).replace(/Command$/, '');
        admit(door, asksOf(request, args.input as unknown as Record<string, unknown>, named));
        try {
          return await next(args);
        } catch (error) {
          if (['NoSuchKey', 'NotFound'].includes((error as Error).name)) admit(door, asksOfMiss(named));
          throw error;
        }
      },
      { step: 'initialize', name: `policies-of-${door}`, priority: 'high' },
    );
    Object.defineProperty(own, 'middlewareStack', { value: stack });
    return own;
  };

  return {
    furnish: (door, room) => ({
      ...room,
      dynamo: watched(room.dynamo, door),
      objects: watched(room.objects, door),
      ses: watched(room.ses, door),
    }),
    inTheNameOf: (door, ask) => {
      admit(door, [{ ...ask, context: {} }]);
    },
    asked: () => [...seen.values()],
    denied: () => [...denied],
  };
};
