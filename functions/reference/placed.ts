import type { PartOfUnit } from './mention.ts';
import type { Place } from '#draft/draft.ts';

/** What has been said so far about where the reader is: sections named by headings, the subject, the place named last. */
export interface Context {
  readonly section: string | null;
  /** The heading in force, at or below the section. */
  readonly heading: string | null;
  readonly how: 'heading' | 'subject' | 'same sentence' | 'named before' | 'file name' | 'timetable' | null;
  /** Targets of the place named last. */
  readonly last: readonly Placed[];
  /** Those named together last, of which one may be singled out ("the latter"). */
  readonly several: readonly Placed[];
  /** A heading of the sender's own stands since: what follows may be of another section. */
  readonly left?: boolean;
}

/** Whether what follows need not be of the section in force: named in passing, under a heading's name or above another heading. */
export const mayBeLeft = ({ section, heading, how, left }: Context): boolean =>
  how === 'named before' || (how === 'heading' && (left === true || heading !== section));

export const noContext: Context = { section: null, heading: null, how: null, last: [], several: [] };

export interface Candidate {
  readonly target: string;
  readonly confidence: number;
  readonly why: string;
}

/** One place that a mention comes down to, or `unknown` with what it may be. */
export interface Placed {
  readonly target: string;
  /** The place whose words are meant; null for a new unit in front of everything, `general` and `unknown`. */
  readonly place: string | null;
  readonly confidence: number;
  readonly why: string;
  readonly candidates: readonly Candidate[];
  /** "12 bis", "new paragraph": words for it are a new unit; "12 alt": they replace the whole. */
  readonly form: 'at' | 'new' | 'alternative';
  /** The sentence of it that is meant. */
  readonly sentence?: PartOfUnit;
  /** How its section is known where only its number was written. */
  readonly inherited?: Inherited;
}

export type Inherited = Exclude<NonNullable<Context['how']>, 'same sentence'>;

/** The section or heading that a mention names, or the one in force. */
export interface Under {
  readonly id: string | null;
  readonly confidence: number;
  readonly why: string;
  readonly inherited?: Inherited;
}

export const candidate = (place: Place, confidence: number, why: string): Candidate => ({
  target: place.id,
  confidence,
  why,
});

/** One place, and no other that it may be. */
export const placedAt = (id: string, confidence: number, why: string): Placed => ({
  target: id,
  place: id,
  confidence,
  why,
  candidates: [],
  form: 'at',
});

export const unknown = (why: string, candidates: readonly Candidate[]): Placed => ({
  target: 'unknown',
  place: null,
  confidence: candidates.length > 0 ? 0.4 : 0.3,
  why,
  candidates,
  form: 'at',
});
