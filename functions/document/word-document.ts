/** One Word document as data: what a reader of it sees, with every tracked change kept apart. */

/** Who changed something and when. */
export interface Author {
  /** Null where Word does not name one ("scrubbed"). */
  readonly name: string | null;
  /** ISO 8601 as the file says; Word writes local time as if it were UTC. Null where absent. */
  readonly date: string | null;
}

/** A tracked insertion or deletion; formatting-only changes are none. */
export interface Change extends Author {
  readonly kind: 'insert' | 'delete';
  /** The move that it is one end of: both ends carry the same name. */
  readonly move: string | null;
}

/** How a stretch looks, as far as delegations mark changes by it. */
export interface Look {
  readonly struck: boolean;
  readonly underlined: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb`; null for automatic. */
  readonly colour: string | null;
  /** Highlight or shading, as Word names or colours it; null for none. */
  readonly ground: string | null;
  /** Hidden text: never a delegation's words. */
  readonly hidden: boolean;
}

/** A stretch of one look and one change; neighbouring runs that say the same are joined. */
export interface Run {
  readonly text: string;
  /** From the outermost inwards: text inserted by one author and deleted by another has both. Empty where untouched. */
  readonly changes: readonly Change[];
  readonly look: Look;
}

/** A comment, with the words that it is anchored on. */
export interface Comment extends Author {
  readonly id: string;
  readonly text: string;
  /** The comment it answers. */
  readonly parent: string | null;
  readonly resolved: boolean;
  /**
   * UTF-16 units of the paragraph's text with all changes in place (runs joined); of several paragraphs the first's part,
   * and `last`, which one it ends in.
   */
  readonly anchor: {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
    readonly last?: number;
  } | null;
}

/** Where in the document a paragraph stands. */
export type Setting =
  | { readonly kind: 'body' }
  | {
      readonly kind: 'cell';
      readonly table: number;
      readonly row: number;
      /** Grid column at which the cell begins. */
      readonly column: number;
      readonly columns: number;
      /** Rows that a vertically merged cell covers. */
      readonly rows: number;
      /** The whole row is inserted or deleted. */
      readonly rowChange: Change | null;
    }
  | { readonly kind: 'footnote' | 'endnote'; readonly number: string }
  | { readonly kind: 'text box' | 'header' | 'footer' };

export interface Paragraph {
  /** Its automatic number as the reader sees it ("19.", "(a)"), all insertions counted; null for none. */
  readonly number: string | null;
  /** The same with every tracked change rejected: a tracked new paragraph shifts Word's numbers. */
  readonly numberBefore: string | null;
  /** 1 to 9 where it is styled as a heading or has an outline level. */
  readonly heading: number | null;
  /** The hidden id of our own template (`rt_d2_II_19` → `d2#II.19`), where the paragraph carries one. */
  readonly place: string | null;
  readonly runs: readonly Run[];
  /** The paragraph's own mark was inserted (it split) or deleted (it joins the next one). */
  readonly mark: Change | null;
  /** An inserted mark that someone deleted again: the deletion. */
  readonly markThen?: Change;
  /** What else happened to its row, or to the rows of the tables around it. */
  readonly rowThen?: readonly Change[];
  readonly setting: Setting;
}

export interface WordDocument {
  /** In reading order; footnotes behind the paragraph that refers to them. */
  readonly paragraphs: readonly Paragraph[];
  readonly comments: readonly Comment[];
  /** What was not read, and why, in words for the secretariat. */
  readonly problems: readonly string[];
}
