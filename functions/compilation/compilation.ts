import type { Conference } from '#conference/conference.ts';
import type { Draft, Place } from '#draft/draft.ts';
import { type Outline, outlineOf } from '#draft/outline.ts';
import { homeOf, placesTouched } from '#draft/target.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { type AtPlace, atPlace } from './at-place.ts';
import type { Listed } from './listed.ts';
import { type Awaiting, type Choice, type Unread, gathered } from './gathered.ts';
import { groupedBy } from './grouping.ts';
import { type Glance, glanceOf } from './glance.ts';

/** The full compilation of a draft, before any language or form of paper: every rendering is made of this, so totals agree. */
export interface Compilation {
  readonly conference: Conference;
  readonly draft: Draft;
  readonly outline: Outline;
  /** ISO 8601 UTC: what was received before it is in. */
  readonly cutOff: string;
  readonly choice: Choice;
  /** Comments on the draft as a whole. */
  readonly general: CompiledPlace | null;
  /** In the order of the draft; the section is null where the draft has none. */
  readonly sections: readonly { readonly section: Place | null; readonly places: readonly CompiledPlace[] }[];
  /** The annex "Awaiting confirmation". */
  readonly awaiting: readonly Awaiting[];
  readonly unread: readonly Unread[];
  readonly totals: Totals;
  readonly glance: Glance;
}

export interface CompiledPlace extends AtPlace {
  /** `II.19`, or `general`. */
  readonly target: string;
  readonly place: Place | null;
  /** The draft's words; null for `general`. */
  readonly current: string | null;
  /** Proposals at home elsewhere that touch it: of a range its later paragraphs, of a move the place that it goes to. */
  readonly elsewhere: readonly Elsewhere[];
}

export interface Elsewhere {
  readonly why: 'range' | 'destination';
  /** The target as written, `II.20-23`, and the place under which it stands. */
  readonly target: string;
  readonly home: string;
  readonly proposals: readonly Listed[];
}

/** Proposals, each counted once; `received` is the sum of those at places, general, awaiting and withheld. */
export interface Totals {
  readonly received: number;
  readonly atPlaces: number;
  readonly general: number;
  readonly awaiting: number;
  /** Not shown in this version: not published, or not for publication. */
  readonly withheld: number;
  /** Among those at places and general. */
  readonly withdrawn: number;
  /** Among all that are shown. */
  readonly late: number;
  /** Entries that the ones at places and general are joined to. */
  readonly entries: number;
  readonly submissions: number;
  readonly speakers: number;
  /** Beside these: of forms that their senders have not confirmed. */
  readonly unconfirmed: number;
}

export interface CompilationInput {
  readonly conference: Conference;
  readonly draft: Draft;
  readonly submissions: readonly SubmissionWithItems[];
  readonly cutOff: string;
  readonly choice: Choice;
}

/** @throws RangeError where `choice.section` names no place of the draft: the caller asks `isSection` first */
export const compilationOf = (input: CompilationInput): Compilation => {
  const { conference, draft, submissions, cutOff, choice } = input;
  const outline = outlineOf(draft);
  if (!isSection(choice.section, outline)) throw new RangeError(`${choice.section ?? ''} is no section of ${draft.id}`);
  const found = gathered(submissions, { conference, outline, cutOff, choice });
  const homes = groupedBy(found.placed, ({ item }) => homeOf(item.target, outline) ?? 'general');
  const touched = elsewhereOf(found.placed, outline);
  const language = draft.languages[0] ?? 'en';
  const compiled = (target: string, place: Place | null): CompiledPlace => {
    const current = place?.words[language] ?? null;
    return {
      target,
      place,
      current,
      ...atPlace(homes.get(target) ?? [], current),
      elsewhere: touched.get(target) ?? [],
    };
  };
  const places = placesOf(choice.section, outline).map((place) => compiled(place.id, place));
  const general = homes.has('general') ? compiled('general', null) : null;
  const shown = general === null ? places : [general, ...places];
  const entries = shown.flatMap((place) => place.entries);
  const all = [...found.placed, ...found.awaiting.map(({ proposal }) => proposal)];
  return {
    ...{ conference, draft, outline, cutOff, choice, general },
    sections: inSections(places, outline),
    awaiting: found.awaiting,
    unread: found.unread,
    totals: {
      received: all.length + found.withheld,
      atPlaces: found.placed.filter(({ item }) => item.target !== 'general').length,
      general: found.placed.filter(({ item }) => item.target === 'general').length,
      awaiting: found.awaiting.length,
      withheld: found.withheld,
      withdrawn: found.placed.filter(({ item }) => item.state.decision === 'withdrawn').length,
      late: all.filter(({ late }) => late).length,
      entries: entries.length,
      submissions: new Set(all.map(({ reference }) => reference)).size,
      speakers: new Set(all.flatMap(({ delegation, onBehalfOf }) => onBehalfOf ?? delegation ?? [])).size,
      unconfirmed: found.unconfirmed,
    },
    glance: glanceOf(shown),
  };
};

/** Whether a compilation can be made of this part of the draft alone. */
export const isSection = (section: string | null, outline: Outline): boolean =>
  section === null || section === 'general' || outline.place(section) !== undefined;

const placesOf = (section: string | null, outline: Outline): readonly Place[] => {
  if (section === null) return outline.places;
  const place = outline.place(section);
  return place === undefined ? [] : [place, ...outline.under(section)];
};

const inSections = (places: readonly CompiledPlace[], outline: Outline): Compilation['sections'] => {
  const sections: { section: Place | null; places: CompiledPlace[] }[] = [];
  for (const compiled of places) {
    const id = compiled.place?.section ?? null;
    const last = sections.at(-1);
    if (last !== undefined && (last.section?.id ?? null) === id) last.places.push(compiled);
    else sections.push({ section: id === null ? null : (outline.place(id) ?? null), places: [compiled] });
  }
  return sections;
};

const elsewhereOf = (placed: readonly Listed[], outline: Outline): ReadonlyMap<string, readonly Elsewhere[]> => {
  const touching = placed.flatMap((proposal) => {
    const [home, ...others] = placesTouched(proposal.item.target, outline);
    const { destination } = proposal.item;
    const to = destination === undefined ? null : homeOf(destination, outline);
    return [
      ...others.map((at) => ({ at, why: 'range' as const, home, proposal })),
      ...(to === null || to === home || others.includes(to)
        ? []
        : [{ at: to, why: 'destination' as const, home, proposal }]),
    ];
  });
  return new Map(
    [...groupedBy(touching, ({ at }) => at)].map(([at, here]) => [
      at,
      [...groupedBy(here, ({ why, proposal }) => `${why} ${proposal.item.target}`).values()].flatMap(
        ([first, ...rest]) =>
          first === undefined
            ? []
            : [
                {
                  ...{ why: first.why, home: first.home, target: first.proposal.item.target },
                  proposals: [first, ...rest].map(({ proposal }) => proposal),
                },
              ],
      ),
    ]),
  );
};
