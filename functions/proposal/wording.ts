import type { Edit } from './reading.ts';

/** Old and new words as the clause gives them, before the draft is asked. */
export interface Wording {
  readonly edits: readonly Edit[];
  /** The full new text of a unit. */
  readonly full: string | null;
  /** Words that the sender says the draft has: removed words and anchors. */
  readonly said: readonly string[];
  /** Text behind a colon was taken without quotation marks. */
  readonly unquoted: boolean;
  /** Two readings were possible. */
  readonly doubtful: string | null;
  /** The same edits with other words that would do as well. */
  readonly choices?: readonly (readonly Edit[])[];
}

export const noWording: Wording = { edits: [], full: null, said: [], unquoted: false, doubtful: null };

/** How the reader takes a stretch out of the place's words ("from “x” to the end"). */
export type Passage = (from: string, to: string | null) => string | null;

export const edit = (
  op: Edit['op'],
  old: string | null,
  fresh: string | null,
  occurrence: Edit['occurrence'],
  anchor: Edit['anchor'],
): Edit => ({ op, old, new: fresh, occurrence, anchor });
