import type { Room } from '#platform/room.ts';

/**
 * Makes the table's client fail as if the process had died there: `when` sees the name of each request (`UpdateItem`,
 * `TransactWriteItems`, …) and how many like it went before, and says whether this one never reaches the table.
 */
export const failing = (
  room: Room,
  when: (request: string, before: number) => boolean,
): { readonly heal: () => void } => {
  const seen = new Map<string, number>();
  const name = `fault-${Math.random().toString(36).slice(2)}`;
  room.dynamo.middlewareStack.add(
    (next, context) => async (args) => {
      const request = String(context.commandName ?? '').replace(/Command$/, '');
      const before = seen.get(request) ?? 0;
      seen.set(request, before + 1);
      if (when(request, before)) throw new Died();
      return next(args);
    },
    { step: 'initialize', name, priority: 'high' },
  );
  return { heal: () => room.dynamo.middlewareStack.remove(name) };
};

export class Died extends Error {
  constructor() {
    super('the process died here');
    this.name = 'Died';
  }
}
