import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { sameAddress } from '#mail/same-address.ts';
import { isProven } from '#submission/moves.ts';
import { everySubmission } from './every-submission.ts';
import { makeMove } from './make-move.ts';
import type { Store } from './store.ts';

export interface Bound {
  /** What was authenticated and is known from now on. */
  readonly moved: readonly string[];
  /**
   * What bears the address and proves nothing: anybody can write a From line, so a binding alone does not release it. A
   * person who knows that one of them is genuine vouches for it.
   */
  readonly unproven: readonly string[];
  /** What came from the address for somebody else. */
  readonly others: readonly string[];
}

/**
 * Binds an address to a delegation, for what came and what will come (CONTRACT.md 4: authenticated and bound is known).
 * Harmless to repeat: a binding is made once, and what is known already is left alone; a crash half way leaves the rest
 * for the repeat.
 */
export const bindSender = async (
  store: Pick<Store, 'bind' | 'submissions' | 'triage'>,
  setting: { readonly conference: Conference; readonly drafts: readonly Draft[]; readonly currentDraft: string },
  who: { readonly by: string; readonly at: string },
  address: string,
  delegation: string,
): Promise<Bound> => {
  await store.bind(delegation, address, who.by, who.at);
  const [moved, unproven, others]: [string[], string[], string[]] = [[], [], []];
  for await (const submission of everySubmission(store)) {
    if (!sameAddress(submission.sender.address, address)) continue;
    if (submission.delegation !== delegation) others.push(submission.reference);
    else if (!isProven(submission)) unproven.push(submission.reference);
    else {
      const hand = { ...who, move: `bind ${address} ${delegation}`, seen: null };
      const order = { on: 'submission', move: { move: 'vouch', bound: true } } as const;
      const made = await makeMove(store, setting, submission.number, hand, order);
      if (made.outcome === 'moved') moved.push(submission.reference);
    }
  }
  return { moved, unproven, others };
};
