import type { MoveRecord } from '#submission/undo.ts';
import type { Decide, Hand, Triaged } from './triage.ts';
import type { PlacesOf } from './write-submission.ts';

/** What people do with what is stored; part of the `Store`. */
export interface Hands {
  /**
   * One move on one submission: read, decided by the pure `decide`, written on condition that nobody else wrote between.
   * Where the person had seen an older version of just this proposal, refused with who changed what.
   */
  triage(number: number, hand: Hand, decide: Decide, placesOf: PlacesOf): Promise<Triaged>;
  /** Every move on a submission, oldest first. */
  moves(number: number): Promise<readonly MoveRecord[]>;
}
