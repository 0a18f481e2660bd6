import type { Language } from '#wording/language.ts';

/**
 * A paper to hand out, as data: what a Word file and a page are both made of, so that they are equal in content. Looks are
 * words; who renders them gives each a form that is more than a colour.
 */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** A symbol-like reference, which stands at the head of every page. */
  readonly symbol: string;
  readonly blocks: readonly Block[];
  /** Footnotes by their number, from 1. */
  readonly notes: readonly string[];
}

export type Look = 'plain' | 'bold' | 'italic' | 'faint' | 'deleted' | 'added';

export interface Span {
  readonly text: string;
  readonly look: Look;
  /** The footnote behind it. */
  readonly note?: number;
  /** Of a sender's words inside a line of the paper's own; they run as they do. */
  readonly language?: Language | 'other';
}

export const paperStyles = [
  'symbol',
  'title',
  'subtitle',
  'fact',
  'part',
  'section',
  'heading',
  'subheading',
  'minor heading',
  'paragraph',
  'plain',
  'delegation',
  'words',
  'remark',
] as const;
export type PaperStyle = (typeof paperStyles)[number];

export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly block: 'text';
  readonly style: PaperStyle;
  /** Hangs before the text: `19.`; empty for none. */
  readonly label: string;
  /** The place of the draft that stands here, as a link names it. */
  readonly anchor: string | null;
  /** Of the words; null for the paper's own. */
  readonly language: Language | 'other' | null;
  readonly spans: readonly Span[];
}

export interface TableBlock {
  readonly block: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly text: string;
  /** From 0, no shade, to 4. */
  readonly shade: Shade;
}
export type Shade = 0 | 1 | 2 | 3 | 4;
