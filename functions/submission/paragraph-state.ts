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
