import type { Kind } from '#proposal/reading.ts';
import type { CompiledPlace } from './compilation.ts';
import { type Listed, speakerOf } from './listed.ts';
import { itemOf } from './entries.ts';
import { groupedBy } from './grouping.ts';

/** The compilation at a glance: who is active where, and where opinions part. Withdrawn proposals are not counted. */
export interface Glance {
  /** Places with proposals, in the draft's order. */
  readonly byPlace: readonly PlaceActivity[];
  /** `general` and sections with proposals, in the draft's order. */
  readonly bySection: readonly Activity[];
  /** Most proposals first; null: the delegation is not known. */
  readonly bySpeaker: readonly (Activity & {
    readonly speaker: string | null;
    readonly bySection: Readonly<Record<string, number>>;
  })[];
  /** The places where most speakers collide, most first. */
  readonly disputed: readonly PlaceActivity[];
}

export interface Activity {
  /** `general`, a section, a place; of a speaker empty. */
  readonly target: string;
  readonly proposals: number;
  /** Speakers by what they ask; one who asks two things counts in both. */
  readonly speakers: number;
  readonly keep: number;
  readonly change: number;
  readonly remove: number;
  readonly oppose: number;
  readonly reserve: number;
  /** Questions and comments. */
  readonly say: number;
}

export interface PlaceActivity extends Activity {
  /** Speakers who stand in a collision here. */
  readonly colliding: number;
}

type Stance = 'keep' | 'change' | 'remove' | 'oppose' | 'reserve' | 'say';

const stances: Readonly<Record<Kind, Stance>> = {
  amend: 'change',
  replace: 'change',
  insert: 'change',
  move: 'change',
  merge: 'change',
  split: 'change',
  delete: 'remove',
  support: 'keep',
  oppose: 'oppose',
  reserve: 'reserve',
  question: 'say',
  comment: 'say',
  withdraw: 'say',
};

/** To support another's proposal is to want that change, whatever it is; it keeps nothing. */
const stanceOf = ({ kind, about }: Listed['item']): Stance =>
  kind === 'support' && about !== undefined ? 'change' : stances[kind];

/** Rows of the table of disputed paragraphs: as many as a first page holds. */
const mostDisputed = 10;

export const glanceOf = (places: readonly CompiledPlace[]): Glance => {
  const byPlace = places.map(placeActivity).filter(({ proposals }) => proposals > 0);
  const standing = places.flatMap((place) =>
    standingAt(place).map((proposal) => ({ proposal, section: place.place?.section ?? place.target })),
  );
  const sections = groupedBy(standing, ({ section }) => section);
  const speakers = groupedBy(standing, ({ proposal }) => speakerOf(proposal));
  return {
    byPlace,
    bySection: [...sections].map(([section, those]) =>
      activity(
        section,
        those.map(({ proposal }) => proposal),
      ),
    ),
    bySpeaker: [...speakers]
      .map(([speaker, those]) => ({
        ...activity(
          '',
          those.map(({ proposal }) => proposal),
        ),
        speaker,
        bySection: Object.fromEntries(
          [...groupedBy(those, ({ section }) => section)].map(([id, { length }]) => [id, length]),
        ),
      }))
      .sort((a, b) => b.proposals - a.proposals || compareNames(a.speaker, b.speaker)),
    disputed: byPlace
      .filter(({ colliding }) => colliding > 0)
      .sort((a, b) => b.colliding - a.colliding || b.proposals - a.proposals)
      .slice(0, mostDisputed),
  };
};

const compareNames = (a: string | null, b: string | null): number =>
  Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '', 'en');

const standingAt = (place: CompiledPlace): Listed[] =>
  place.entries.filter((entry) => itemOf(entry).state.decision !== 'withdrawn').flatMap(({ proposals }) => proposals);

const placeActivity = (place: CompiledPlace): PlaceActivity => ({
  ...activity(place.target, standingAt(place)),
  colliding: countSpeakers(
    [...new Set(place.collisions.flatMap(({ entries }) => entries))].flatMap(({ proposals }) => proposals),
  ),
});

const activity = (target: string, proposals: readonly Listed[]): Activity => {
  const of = (stance: Stance): number => countSpeakers(proposals.filter(({ item }) => stanceOf(item) === stance));
  return {
    target,
    proposals: proposals.length,
    speakers: countSpeakers(proposals),
    keep: of('keep'),
    change: of('change'),
    remove: of('remove'),
    oppose: of('oppose'),
    reserve: of('reserve'),
    say: of('say'),
  };
};

/** Who is not known counts as one for each submission. */
const countSpeakers = (proposals: readonly Listed[]): number =>
  new Set(proposals.map((proposal) => speakerOf(proposal) ?? proposal.reference)).size;
