import type { Mention } from '#reference/mention.ts';

/** Which of a clause's places are asked about, which say only where to, and which are named in passing. */
export interface Pointing {
  readonly targets: readonly Mention[];
  /** Sections named beside paragraphs: "In Section II, delete paragraph 3". */
  readonly sections: readonly Mention[];
  readonly destination: Mention | null;
  readonly foreign: readonly Mention[];
  /** A section or place named only to compare or to give a reason. */
  readonly passing: readonly Mention[];
  /** "a new paragraph" without a number. */
  readonly freshUnit: boolean;
}
