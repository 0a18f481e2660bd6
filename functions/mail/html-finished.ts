import { changesIn } from './html-changes.ts';
import { type ColouredLine, colouredLines } from './html-coloured.ts';
import { joined } from './html-elements.ts';
import { type Face, runsOf } from './html-runs.ts';
import { type MarkedChange, type Stressed, bracketed } from './marked-changes.ts';
import type { TextBuilder } from './text-builder.ts';

export interface HtmlText {
  /** The words a person would see, in order, with one line a line; marked changes in brackets. */
  readonly text: string;
  /** Ranges of `text` that the mail's own structure marks as quoted from an earlier mail. */
  readonly quoted: readonly { readonly start: number; readonly end: number }[];
  /** Words struck out or marked as inserted; they stand in `[deleted: …]` and `[added: …]`. */
  readonly changes: readonly MarkedChange[];
  readonly stressed: readonly Stressed[];
  readonly coloured: readonly ColouredLine[];
  /** Words in columns, which a plain version can hardly show. */
  readonly hasTable: boolean;
  readonly problems: readonly string[];
}

/** The text with its changes in brackets, and where everything stands in it. */
export const finished = (
  out: TextBuilder,
  faces: readonly Face[],
  quotes: readonly { readonly start: number; readonly end: number }[],
): Omit<HtmlText, 'hasTable' | 'problems'> => {
  const plain = runsOf(out.finish(), faces);
  const moved = (at: (position: number) => number) => (ranges: readonly Stressed[]) =>
    ranges.map(({ start, end }) => ({ start: at(start), end: at(end) }));
  const quoted = moved(plain.at)(quotes);
  const found = changesIn(plain.text, plain.runs, quoted);
  const marked = bracketed(plain.text, found.changes);
  return {
    text: marked.text,
    quoted: joined(moved(marked.at)(quoted), marked.text.length),
    changes: marked.changes,
    stressed: moved(marked.at)(found.stressed),
    coloured: colouredLines(plain.text, plain.runs).map((line) => ({
      ...line,
      start: marked.at(line.start),
      end: marked.at(line.end),
    })),
  };
};
