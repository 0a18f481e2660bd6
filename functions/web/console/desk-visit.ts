import { itemAsSeenBy } from '#submission/seen.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { PlaceSummary } from './console-store.ts';
import { type ConsoleVisit, shows } from './console-visit.ts';
import type { Asked } from './move-form.ts';

const seen = new WeakMap<readonly PlacedProposal[], readonly PlacedProposal[]>();

/**
 * Proposals as far as whoever looks may see them (CONTRACT.md 7): without the queue, notes and the machine's reasons for
 * all but the secretariat. The same list gives the same list, so that what is worked out from it is worked out once.
 */
export const proposalsSeen = (visit: ConsoleVisit, proposals: readonly PlacedProposal[]): readonly PlacedProposal[] => {
  if (shows(visit, 'internal')) return proposals;
  const known = seen.get(proposals);
  if (known !== undefined) return known;
  const mine = proposals.flatMap((proposal): PlacedProposal[] => {
    const item = proposal.quarantined ? null : itemAsSeenBy(visit.person.role, proposal.item, visit.conference.privacy);
    return item === null ? [] : [{ ...proposal, item }];
  });
  seen.set(proposals, mine);
  return mine;
};

/** Counts, likewise: what waits is the secretariat's. */
export const summariesSeen = (visit: ConsoleVisit, summaries: readonly PlaceSummary[]): readonly PlaceSummary[] =>
  shows(visit, 'internal')
    ? summaries
    : summaries.map((summary) => ({
        ...summary,
        proposals: summary.proposals - summary.queued,
        queued: 0,
        states: Object.fromEntries(
          Object.entries(summary.states).filter(([state]) => !['queued', 'closed', 'unconfirmed'].includes(state)),
        ),
      }));

/** The version that the form was made from; an undo looks at the journal itself, and needs none. */
export const seenVersion = (
  form: FormData,
  { order }: Asked,
  id: number,
): { readonly item: number | null; readonly version: number } | null => {
  const field = (name: string): number => Number(form.get(name) ?? Number.NaN);
  switch (order.on) {
    case 'item':
    case 'items':
      return { item: id, version: field('version') };
    case 'submission':
      return { item: null, version: field('whole') };
    case 'journal':
      return null;
  }
};
