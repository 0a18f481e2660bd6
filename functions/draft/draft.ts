import type { Language } from '#wording/language.ts';

/**
 * The text under negotiation as a list of places in reading order. Ids are CONTRACT.md 1's: `II`, `II.A.1.c`,
 * `II.A.1.c.chapeau`, `V.pp1`, `V.h1`, `II.19`, `II.19(a)`, `title`.
 */
export type PlaceKind = 'title' | 'section' | 'heading' | 'chapeau' | 'preambular' | 'paragraph' | 'sub-paragraph';

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** The label as printed, without punctuation: `II`, `A`, `c`, `19`; null where nothing is printed. */
  readonly label: string | null;
  /** Id of the heading or section (or paragraph, for sub-paragraphs) that it stands under; null at the top. */
  readonly parent: string | null;
  /** Id of its section, itself for a section; null in a draft without sections and for the title. */
  readonly section: string | null;
  /** The words without the label, healed of extraction debris, by language version. */
  readonly words: Readonly<Partial<Record<Language, string>>>;
}

export interface Draft {
  /** `d2`. */
  readonly id: string;
  readonly conference: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly languages: readonly Language[];
  readonly places: readonly Place[];
  /** What people call its sections and headings beside their titles ("the Declaration", « le suivi »), by id and language. */
  readonly called?: Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>> | undefined;
}
