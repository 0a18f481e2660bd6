/** How a paragraph of the draft stands in the negotiation (CONTRACT.md 6). */
export const paragraphStates = ['open', 'agreed-in-informals', 'agreed-ad-ref', 'closed'] as const;
export type ParagraphState = (typeof paragraphStates)[number];

/** Nothing is agreed until everything is agreed: from everywhere to everywhere else, so that each can be undone. */
export const paragraphMoves: Readonly<Record<ParagraphState, readonly ParagraphState[]>> = {
  open: ['agreed-in-informals', 'agreed-ad-ref', 'closed'],
  'agreed-in-informals': ['open', 'agreed-ad-ref', 'closed'],
  'agreed-ad-ref': ['open', 'agreed-in-informals', 'closed'],
  closed: ['open', 'agreed-in-informals', 'agreed-ad-ref'],
};

/** One change of how a paragraph stands, or a note on it that leaves it as it is. */
export interface ParagraphChange {
  readonly from: ParagraphState;
  readonly to: ParagraphState;
  readonly by: string;
  readonly at: string;
  /** For the secretariat; empty where nothing was noted. */
  readonly note: string;
  /** Whether it was made to take the change before it back. */
  readonly undoes: boolean;
  /** The paragraph's version that it made. */
  readonly version: number;
}

/** Who changes it, when and why. */
export type StateHand = Pick<ParagraphChange, 'by' | 'at' | 'note' | 'undoes'>;

/** Characters: a sentence or two, so that a page shows many. */
export const longestStateNote = 300;
