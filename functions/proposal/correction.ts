import type { Edit, Item, Kind, Publication } from './reading.ts';

/** One thing that a sender corrects in what we understood. `id` is the proposal's permanent number. */
export type Change =
  | { readonly what: 'target'; readonly id: number; readonly target: string }
  | { readonly what: 'kind'; readonly id: number; readonly kind: Kind }
  | { readonly what: 'withdraw'; readonly id: number }
  | { readonly what: 'words'; readonly id: number; readonly edits: readonly Edit[] }
  /** `id` null: of the whole contribution. */
  | { readonly what: 'publication'; readonly id: number | null; readonly publication: Exclude<Publication, 'unstated'> }
  /** Null: the sender speaks for no group. */
  | { readonly what: 'onBehalfOf'; readonly group: string | null }
  | { readonly what: 'delegation'; readonly delegation: string }
  | { readonly what: 'coSponsors'; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly what: 'add'; readonly items: readonly Item[] };

/** A change with the sender's words that ask for it: UTF-16 units in the reply's body. */
export type Said = Change & { readonly start: number; readonly end: number };

/** What a reply to our letter corrects. */
export interface Correction {
  readonly changes: readonly Said[];
  /** The sender's own words that correct something, where what was meant could not be decided. */
  readonly undecided: readonly string[];
  /** It is said already: what it asks is how things stand. */
  readonly already: boolean;
}

/** A contribution as it stands, as far as reading a correction needs it. */
export interface Standing {
  /** `RC3/0147`. */
  readonly reference: string;
  readonly delegation: string | null;
  readonly onBehalfOf: string | null;
  readonly coSponsors: readonly string[];
  readonly publication: Publication;
  /** What was withdrawn is among them, and `withdrawn` says which. */
  readonly items: readonly Item[];
  readonly withdrawn: ReadonlySet<number>;
}

export const nothingCorrected: Correction = { changes: [], undecided: [], already: false };
