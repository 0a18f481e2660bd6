import type { Room } from '#platform/room.ts';
import type { OutboxMessage } from '#submission/record.ts';
import type { Tombstone } from './erase.ts';
import { type Ordered, makeMove } from './make-move.ts';
import type { Settings, Store } from './store.ts';
import type { Hand, Triaged } from './triage.ts';
import type { MoveRecord } from '#submission/undo.ts';

/** The secretariat's desk over the store: each hand is dated by the conference clock. */
export const openDesk = (
  store: Store,
  room: Pick<Room, 'conferenceNow'>,
  settings: () => Promise<Settings>,
): {
  move(number: number, asked: Omit<Hand, 'at'>, order: Ordered): Promise<Triaged>;
  moves(number: number): Promise<readonly MoveRecord[]>;
  letters(number: number): Promise<readonly OutboxMessage[]>;
  original(key: string): Promise<Uint8Array | null>;
  erase(number: number, by: string): Promise<Tombstone | null>;
  tombstone(number: number): Promise<Tombstone | null>;
} => {
  const at = (): string => room.conferenceNow().toISOString();
  return {
    move: async (number, asked, order) => makeMove(store, await settings(), number, { ...asked, at: at() }, order),
    moves: (number) => store.moves(number),
    letters: (number) => store.lettersOf(number),
    original: (key) => store.original(key),
    erase: (number, by) => store.erase(number, { by, at: at() }),
    tombstone: (number) => store.tombstone(number),
  };
};
