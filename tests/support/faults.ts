import { randomUUID } from 'node:crypto';
import type { Room } from '#platform/room.ts';

type When = (request: string, before: number) => boolean;

/** Sees each request to the table (`UpdateItem`, `TransactWriteItems`, …) and how many like it went before. */
const watching = (room: Room, when: When, then: () => Promise<void>): { readonly heal: () => void } => {
  const seen = new Map<string, number>();
  const name = `fault-${randomUUID()}`;
  room.dynamo.middlewareStack.add(
    (next, context) => async (args) => {
      const request = String(context.commandName ?? '').replace(/Command$/, '');
      const before = seen.get(request) ?? 0;
      seen.set(request, before + 1);
      if (when(request, before)) await then();
      return next(args);
    },
    { step: 'initialize', name, priority: 'high' },
  );
  return { heal: () => room.dynamo.middlewareStack.remove(name) };
};

/** Makes the table's client fail, as if the process had died before the request that `when` names. */
export const failing = (room: Room, when: When): { readonly heal: () => void } =>
  watching(room, when, () => Promise.reject(new Died()));

/** Makes every write after the first `count` fail, to the table or to the bucket: a process that died between two. */
export const dyingAfter = (room: Room, count: number): { readonly heal: () => void } => {
  const name = `death-${randomUUID()}`;
  let seen = 0;
  const stacks = [room.dynamo, room.objects].map(
    ({ middlewareStack }) => middlewareStack as typeof room.dynamo.middlewareStack,
  );
  for (const stack of stacks)
    stack.add(
      (next, context) => (args) => {
        const isWrite = /^(?:Put|Update|Delete|TransactWrite|Copy)/.test(String(context.commandName ?? ''));
        if (isWrite && (seen += 1) > count) return Promise.reject(new Died());
        return next(args);
      },
      { step: 'initialize', name, priority: 'high' },
    );
  return {
    heal: () => {
      for (const stack of stacks) stack.remove(name);
    },
  };
};

/** Lets something else happen, once and wholly, just before the first request that `when` names reaches the table. */
export const meanwhile = (room: Room, when: When, happens: () => Promise<unknown>): { readonly heal: () => void } => {
  let happened = false;
  return watching(
    room,
    (request, before) => !happened && when(request, before),
    async () => {
      happened = true;
      await happens();
    },
  );
};

export class Died extends Error {
  constructor() {
    super('the process died here');
    this.name = 'Died';
  }
}
