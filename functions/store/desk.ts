import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import type { Room } from '#platform/room.ts';
import type { Paper } from '#submission/paper.ts';
import type { ParagraphState, StateHand } from '#submission/paragraph-state.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { bindSender } from './bind-sender.ts';
import { enterPaper } from './enter-paper.ts';
import { draftInForce } from './live-settings.ts';
import { type Ordered, makeMove } from './make-move.ts';
import { type PublicationStep, publicationCounts, publishPart, undoPart } from './publish-part.ts';
import type { Settings, Store } from './store.ts';
import { takeUp, takenUpAs } from './take-up.ts';
import type { Hand } from './triage.ts';

/** The secretariat's desk over the store: each hand is dated by the conference clock. */
export const openDesk = (
  store: Store,
  room: Pick<Room, 'conferenceNow' | 'token'>,
  settings: () => Promise<Settings>,
  /** Told of what was just written. */
  note: (submission: SubmissionWithItems, draft: Draft) => void = () => undefined,
) => {
  const who = (by: string) => ({ by, at: room.conferenceNow().toISOString() });
  const partOf = async (section: string | null) => ({ outline: outlineOf(draftInForce(await settings())), section });
  return {
    now: () => room.conferenceNow(),

    // — one contribution —
    move: async (number: number, asked: Omit<Hand, 'at'>, order: Ordered) => {
      const now = await settings();
      const made = await makeMove(store, now, number, { ...asked, ...who(asked.by) }, order);
      if (made.outcome === 'moved') for (const draft of now.drafts) note(made.submission, draft);
      return made;
    },
    moves: (number: number) => store.moves(number),
    letters: (number: number) => store.lettersOf(number),
    original: (key: string) => store.original(key),
    erase: (number: number, by: string) => store.erase(number, who(by)),
    tombstone: (number: number) => store.tombstone(number),

    // — paragraphs —
    paragraphStates: (draft: string) => store.paragraphStates(draft),
    paragraphHistory: (draft: string, target: string) => store.paragraphHistory(draft, target),
    setParagraphState: (draft: string, target: string, state: ParagraphState, hand: Omit<StateHand, 'at'>) =>
      store.setParagraphState(draft, target, state, { ...hand, ...who(hand.by) }),

    // — senders —
    bindings: (delegation: string) => store.bindingsOf(delegation),
    bind: async (address: string, delegation: string, by: string) =>
      bindSender(store, await settings(), who(by), address, delegation),
    unbind: async (address: string, delegation: string, by: string) => {
      const { at } = who(by);
      return store.unbind(delegation, address, by, at);
    },

    // — papers and other mail —
    enterPaper: async (paper: Paper, by: string) =>
      enterPaper(store, await settings(), paper, { ...who(by), replyToken: room.token() }),
    otherMailOf: (number: number) => store.otherMailOf(number),
    takeUp: async (number: number, by: string) => {
      const mail = await store.otherMailOf(number);
      return mail === null ? 'gone' : takeUp(store, mail, who(by));
    },
    takenUpAs: async (number: number) => {
      const mail = await store.otherMailOf(number);
      return mail === null ? null : takenUpAs(store, mail);
    },

    // — publication —
    publicationCounts: async (section: string | null) => publicationCounts(store, await partOf(section)),
    publishPart: async (step: PublicationStep, section: string | null, by: string) => {
      const hand = who(by);
      return { ...(await publishPart(store, await settings(), hand, step, await partOf(section))), at: hand.at };
    },
    undoPart: async (step: PublicationStep, section: string | null, steppedAt: string, by: string) =>
      undoPart(store, await settings(), who(by), step, await partOf(section), steppedAt),
  };
};
