/** Whose words a stretch of text is: the sender's own, or something that travelled along. */
export type SpanRole = 'own' | 'quoted' | 'forwarded' | 'signature' | 'disclaimer' | 'banner';

export interface Span {
  /** UTF-16 units in the part's text. Spans are in order, do not overlap and cover the whole text. */
  readonly start: number;
  readonly end: number;
  readonly role: SpanRole;
}

/** The text of all spans of one role, joined by line breaks. */
export const wordsOf = (role: SpanRole, text: string, spans: readonly Span[]): string =>
  spans
    .filter((span) => span.role === role)
    .map((span) => text.slice(span.start, span.end))
    .join('\n');
