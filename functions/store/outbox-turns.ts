import { turnsItemSchema } from './items.ts';
import { turnsKey } from './keys.ts';
import type { Table } from './open-table.ts';
import type { Store } from './store.ts';

/**
 * Whose turn it is: at most so many answers, and so many links, to one mailbox within an hour of the conference clock (CONTRACT.md 4), over
 * all senders at work and all cold starts. The turns of an hour lie in one item that is written only as it was read, so
 * two who ask at the same moment never both get the last one.
 */
export const outboxTurns = (table: Table): Pick<Store, 'takeTurn'> => ({
  /** Harmless to repeat: a letter that has a turn keeps it, at its latest time. */
  takeTurn: async (letter, address, now, { most, withinMs, of }) => {
    const key = turnsKey(address, of);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const found = await table.get(key);
      const before = found === null ? null : turnsItemSchema.parse(found);
      const others = (before?.turns ?? []).filter((turn) => turn.letter !== letter && turn.at > now - withinMs);
      if (others.length >= most) {
        const freed = others.map(({ at }) => at).sort((a, b) => a - b)[others.length - most] ?? now;
        return { freeAt: freed + withinMs };
      }
      const item = {
        ...key,
        kind: 'turns' as const,
        version: (before?.version ?? 0) + 1,
        turns: [...others, { letter, at: now }],
      };
      const refused = await table.transact([
        {
          Put: {
            TableName: table.name,
            Item: item,
            ...(before === null
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : { ConditionExpression: 'version = :read', ExpressionAttributeValues: { ':read': before.version } }),
          },
        },
      ]);
      if (refused === null) return 'taken';
    }
    throw new TurnsBusy();
  },
});

/** As many senders at once as AWS would start for one table's shards, and then some. */
const tries = 20;

export class TurnsBusy extends Error {
  readonly retryHelps = true;
  constructor() {
    super('too many letters to one mailbox were being sent at once; a later try finds its turn');
    this.name = 'TurnsBusy';
  }
}
