import type { Place } from '#draft/draft.ts';
import type { Outline } from '#draft/outline.ts';
import { homeOf } from '#draft/target.ts';
import type { StoredItem, Submission } from '#submission/record.ts';
import { byMarshalledList } from './order.ts';

/** A proposal as a list shows it. */
export interface Listed {
  /** `RC3/0147`. */
  readonly reference: string;
  readonly number: number;
  readonly item: StoredItem;
  readonly delegation: string | null;
  readonly capacity: Submission['capacity'];
  readonly onBehalfOf: string | null;
  readonly coSponsors: readonly string[];
  readonly receivedAt: string;
  readonly late: boolean;
  readonly language: Submission['language'];
}

export interface ListedPlace {
  readonly place: Place;
  readonly proposals: readonly Listed[];
}

/** What came since the last list, by section and paragraph, in the draft's order. */
export interface Delta {
  readonly general: readonly Listed[];
  readonly sections: readonly { readonly section: Place | null; readonly places: readonly ListedPlace[] }[];
  /** Doubtful, unplaced and unproven ones: counted here, never under a paragraph until a person accepts. */
  readonly awaiting: readonly Listed[];
  /** Who is active, most proposals first. */
  readonly active: readonly { readonly speaker: string; readonly proposals: number }[];
  readonly late: number;
  readonly total: number;
}

/** Who speaks, as lists are keyed: the group if on behalf of one, else the delegation. */
export const speakerOf = (listed: Pick<Listed, 'delegation' | 'onBehalfOf'>): string | null =>
  listed.onBehalfOf ?? listed.delegation;

export const deltaOf = (proposals: readonly Listed[], outline: Outline): Delta => {
  const placed = proposals.filter((p) => p.item.state.workflow === 'placed' || p.item.state.workflow === 'closed');
  const general = placed.filter((p) => p.item.target === 'general').sort(byMarshalledList);
  const atPlaces = new Map<string, Listed[]>();
  const lost: Listed[] = [];
  for (const proposal of placed) {
    if (proposal.item.target === 'general') continue;
    const home = homeOf(proposal.item.target, outline);
    if (home === null) lost.push(proposal);
    else {
      const there = atPlaces.get(home);
      if (there === undefined) atPlaces.set(home, [proposal]);
      else there.push(proposal);
    }
  }
  return {
    general,
    sections: bySection(atPlaces, outline),
    awaiting: [...proposals.filter((p) => p.item.state.workflow === 'queued'), ...lost],
    active: activity(placed),
    late: proposals.filter((p) => p.late).length,
    total: proposals.length,
  };
};

const bySection = (atPlaces: ReadonlyMap<string, Listed[]>, outline: Outline): Delta['sections'] => {
  const sections: { section: Place | null; places: ListedPlace[] }[] = [];
  for (const place of outline.places) {
    const proposals = atPlaces.get(place.id);
    if (proposals === undefined) continue;
    const section = place.section === null ? null : (outline.place(place.section) ?? null);
    const last = sections.at(-1);
    const listed = { place, proposals: proposals.sort(byMarshalledList) };
    if (last !== undefined && last.section?.id === section?.id) last.places.push(listed);
    else sections.push({ section, places: [listed] });
  }
  return sections;
};

const activity = (proposals: readonly Listed[]): Delta['active'] => {
  const counts = new Map<string, number>();
  for (const proposal of proposals) {
    const speaker = speakerOf(proposal) ?? '';
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts]
    .map(([speaker, count]) => ({ speaker, proposals: count }))
    .sort((a, b) => b.proposals - a.proposals || a.speaker.localeCompare(b.speaker));
};
