import type { Draft } from '#draft/draft.ts';
import type { Room } from '#platform/room.ts';
import type { OutboxMessage, SubmissionWithItems } from '#submission/record.ts';
import type { ParagraphState } from '#submission/paragraph-state.ts';
import type { Tombstone } from './erase.ts';
import type { ParagraphStanding } from './paragraph-states.ts';
import { type Ordered, makeMove } from './make-move.ts';
import type { Settings, Store } from './store.ts';
import type { Hand, Triaged } from './triage.ts';
import type { MoveRecord } from '#submission/undo.ts';

/** The secretariat's desk over the store: each hand is dated by the conference clock. */
export const openDesk = (
  store: Store,
  room: Pick<Room, 'conferenceNow'>,
  settings: () => Promise<Settings>,
  /** Told of what was just written. */
  note: (submission: SubmissionWithItems, draft: Draft) => void = () => undefined,
): {
  move(number: number, asked: Omit<Hand, 'at'>, order: Ordered): Promise<Triaged>;
  moves(number: number): Promise<readonly MoveRecord[]>;
  letters(number: number): Promise<readonly OutboxMessage[]>;
  original(key: string): Promise<Uint8Array | null>;
  erase(number: number, by: string): Promise<Tombstone | null>;
  tombstone(number: number): Promise<Tombstone | null>;
  paragraphStates(draft: string): Promise<readonly ParagraphStanding[]>;
  setParagraphState(
    draft: string,
    target: string,
    state: ParagraphState,
    by: string,
  ): ReturnType<Store['setParagraphState']>;
} => {
  const at = (): string => room.conferenceNow().toISOString();
  return {
    move: async (number, asked, order) => {
      const now = await settings();
      const made = await makeMove(store, now, number, { ...asked, at: at() }, order);
      if (made.outcome === 'moved') for (const draft of now.drafts) note(made.submission, draft);
      return made;
    },
    moves: (number) => store.moves(number),
    letters: (number) => store.lettersOf(number),
    original: (key) => store.original(key),
    erase: (number, by) => store.erase(number, { by, at: at() }),
    tombstone: (number) => store.tombstone(number),
    paragraphStates: (draft) => store.paragraphStates(draft),
    setParagraphState: (draft, target, state, by) => store.setParagraphState(draft, target, state, { by, at: at() }),
  };
};
