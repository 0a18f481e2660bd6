import type { StoredItem, Submission } from '#submission/record.ts';

/** A proposal as a list shows it. */
export interface Listed {
  /** `RC3/0147`. */
  readonly reference: string;
  readonly number: number;
  readonly item: StoredItem;
  readonly delegation: string | null;
  readonly capacity: Submission['capacity'];
  readonly onBehalfOf: string | null;
  readonly coSponsors: readonly string[];
  readonly receivedAt: string;
  readonly late: boolean;
  readonly language: Submission['language'];
}

/** Who speaks, as lists are keyed: the group if on behalf of one, else the delegation. */
export const speakerOf = (listed: Pick<Listed, 'delegation' | 'onBehalfOf'>): string | null =>
  listed.onBehalfOf ?? listed.delegation;
