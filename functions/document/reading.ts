import type { OpenMoves } from './changes.ts';
import type { Looks } from './looks.ts';
import type { List } from './numbering.ts';
import type { Package } from './package.ts';
import type { Styles } from './styles.ts';
import type { Change, Look, Run, Setting } from './word-document.ts';
import type { Element } from './xml.ts';

/** A field that is being read (17.16.18): its code is not shown, its result is. */
export interface Field {
  code: string;
  inCode: boolean;
  /** Its code came to an end within the paragraph: only then is what stood in it no text. */
  closed: boolean;
}

/** A stretch of a paragraph as it is read. */
export interface Piece {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly look: Look;
  readonly within: Field | null;
}

/** A paragraph whose numbers are not counted yet. */
export interface Unnumbered {
  readonly properties: Element | null;
  readonly heading: number | null;
  readonly place: string | null;
  readonly runs: readonly Run[];
  readonly marks: readonly Change[];
  readonly setting: Setting;
  /** What happened to its whole row, its mark aside. */
  readonly rowChanges: readonly Change[];
}

/** A comment's range: where it begins and ends, counted in pieces of a paragraph while that is read. */
export interface Range {
  paragraph: number;
  start: number;
  end: number | null;
  /** The paragraph in which it ends. */
  last: number;
}

/** What is known at one point of a document; the lists grow as it is read. */
export interface Reading {
  readonly opened: Package;
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, List>;
  readonly looks: Looks;
  readonly paragraphs: Unnumbered[];
  readonly problems: Set<string>;
  readonly moves: Map<string, { end: 'w:moveFrom' | 'w:moveTo'; name: string }> & OpenMoves;
  readonly ranges: Map<string, Range>;
  /** Ranges that began in the paragraph which is being read. */
  readonly begun: Range[];
  readonly fields: Field[];
  readonly notes: { footnote: number; endnote: number };
  /** The note of that id; null where it is missing. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => Element | null;
  readonly pictures: { count: number };
  /** A place that was named between two paragraphs: the next one's. */
  place: string | null;
  tables: number;
}

/** What stands around a point: where it is shown, and which changes it is within. */
export interface Around {
  readonly setting: Setting;
  readonly changes: readonly Change[];
  readonly rowChanges: readonly Change[];
}
