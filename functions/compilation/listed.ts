import type { PlacedProposal } from '#submission/placed-proposal.ts';

/** A proposal as a list shows it. */
export type Listed = Pick<
  PlacedProposal,
  | 'reference'
  | 'number'
  | 'item'
  | 'delegation'
  | 'capacity'
  | 'onBehalfOf'
  | 'coSponsors'
  | 'receivedAt'
  | 'late'
  | 'language'
>;

/** Who speaks, as lists are keyed: the group if on behalf of one, else the delegation. */
export const speakerOf = (listed: Pick<Listed, 'delegation' | 'onBehalfOf'>): string | null =>
  listed.onBehalfOf ?? listed.delegation;
