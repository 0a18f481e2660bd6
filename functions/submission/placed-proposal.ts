import type { StoredItem, Submission } from './record.ts';

/** A proposal as it stands at one place: enough for lists, with the words for compilations. */
export interface PlacedProposal {
  readonly place: { readonly draft: string; readonly target: string };
  /** True at the home; at the other places of a range one reads "see II.20–23". */
  readonly home: boolean;
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
  readonly trust: Submission['trust'];
  readonly imported: boolean;
  readonly language: Submission['language'];
  readonly source: Submission['source'];
  readonly disposition: Submission['disposition'];
  readonly revision: number;
  /** The reference that it wants to change, where it waits for a person to carry it out. */
  readonly corrects: string | null;
  readonly quarantined: boolean;
}
