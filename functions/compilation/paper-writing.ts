import type { Look, PaperStyle, Span, TextBlock } from '#document/paper.ts';
import type { Segment } from '#proposal/redline.ts';
import type { Language } from '#wording/language.ts';
import type { Compilation } from './compilation.ts';
import type { Listed } from './listed.ts';
import { groupedBy } from './grouping.ts';
import type { Naming } from './naming.ts';

/** What the parts of the paper are written with. */
export interface Writing {
  readonly compilation: Compilation;
  readonly language: Language;
  readonly naming: Naming;
  /** The paragraphs of one merge came as one proposal each: those of the same submission under the same name. */
  readonly ties: ReadonlyMap<string, readonly Listed[]>;
}

/** Null for a proposal that is tied to none. */
export const tieOf = ({ reference, item }: Listed): string | null =>
  item.group === undefined ? null : `${reference} ${item.group}`;

export const tiesIn = ({ sections }: Compilation): Writing['ties'] => {
  const all = sections.flatMap(({ places }) =>
    places.flatMap(({ entries }) => entries.flatMap(({ proposals }) => proposals)),
  );
  return groupedBy(
    all.filter((proposal) => tieOf(proposal) !== null),
    (proposal) => tieOf(proposal) ?? '',
  );
};

export const text = (style: PaperStyle, spans: string | readonly Span[], more: Partial<TextBlock> = {}): TextBlock => ({
  block: 'text',
  style,
  label: '',
  anchor: null,
  language: null,
  spans: typeof spans === 'string' ? [span(spans)] : spans,
  ...more,
});

export const span = (words: string, look: Look = 'plain'): Span => ({ text: words, look });

/** A redline in the looks of the paper: between words that go and words that come in their stead is a space. */
export const redlineSpans = (segments: readonly Segment[]): Span[] =>
  segments.flatMap(({ mark, text: words }, index): Span[] => {
    const before = segments[index - 1];
    const apart = mark === 'added' && before?.mark === 'deleted' && !/\s$/u.test(before.text) && !/^\s/u.test(words);
    const look = mark === 'kept' ? 'plain' : mark === 'omitted' ? 'faint' : mark;
    return apart ? [span(' '), span(words, look)] : [span(words, look)];
  });
