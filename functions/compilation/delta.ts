import type { Draft, Place } from '#draft/draft.ts';
import { type Outline, outlineOf } from '#draft/outline.ts';
import { homeOf } from '#draft/target.ts';
import { isNoProposal } from '#submission/state.ts';
import { type OrderedEntry, atPlace } from './at-place.ts';
import type { CompiledPlace } from './compilation.ts';
import { type Glance, type PlaceActivity, glanceOf } from './glance.ts';
import { groupedBy } from './grouping.ts';
import type { Listed } from './listed.ts';

/**
 * Why it is on this list: it was on none before; it was, and asks something else now; or its delegation took it back.
 */
export type News = 'new' | 'revised' | 'withdrawn';

export interface Fresh extends Listed {
  readonly news: News;
}

/** What a digest says of one draft: what it lists, and beside it everything else that stands at the same places. */
export interface DraftNews {
  readonly draft: Draft;
  readonly fresh: readonly Fresh[];
  readonly standing: readonly Listed[];
}

/** What came since the last list, by section and paragraph, in the draft's order. */
export interface Delta {
  readonly draft: Draft;
  readonly outline: Outline;
  readonly general: NewsPlace | null;
  readonly sections: readonly { readonly section: Place | null; readonly places: readonly NewsPlace[] }[];
  /** Doubtful, unplaced and unproven ones: counted here, never under a paragraph until a person accepts. */
  readonly awaiting: readonly Fresh[];
  /** Activity of what is listed; the disputed places by all that stands there. */
  readonly glance: Glance;
  readonly disputed: readonly PlaceActivity[];
  readonly counts: Readonly<Record<News, number>>;
  readonly late: number;
  readonly total: number;
}

/** A place with its entries that have news; collisions and convergences are those that an entry with news has a part in. */
export interface NewsPlace extends CompiledPlace {
  readonly entries: readonly NewsEntry[];
}

export interface NewsEntry extends OrderedEntry {
  /** Those of its proposals that this list shows; the others stood on an earlier one. */
  readonly fresh: readonly Fresh[];
}

/** The cost grows with the words of what stands at the places that have news. */
export const deltaOf = ({ draft, fresh, standing }: DraftNews): Delta => {
  const outline = outlineOf(draft);
  // What a person found to ask nothing is on the list, so that it is not new again, and shown nowhere.
  const shown = fresh.filter(({ item }) => !isNoProposal(item));
  const home = ({ item }: Listed): string | null =>
    item.target === 'general' ? 'general' : homeOf(item.target, outline);
  const placed = shown.filter((one) => hasPlace(one) && home(one) !== null);
  const freshAt = groupedBy(placed, (one) => home(one) ?? '');
  const standingAt = groupedBy(standing.filter(hasPlace), (one) => home(one) ?? '');
  const language = draft.languages[0] ?? 'en';
  const whole = new Map<string, CompiledPlace>();
  const newsAt = (target: string, place: Place | null): NewsPlace | null => {
    const here = freshAt.get(target);
    if (here === undefined) return null;
    const current = place?.words[language] ?? null;
    const listed = new Set(here.map(keyOf));
    const others = (standingAt.get(target) ?? []).filter((one) => !listed.has(keyOf(one)));
    const compiled = { target, place, current, ...atPlace([...here, ...others], current), elsewhere: [] };
    whole.set(target, compiled);
    return withNews(compiled);
  };
  const general = newsAt('general', null);
  const places = outline.places.flatMap((place) => newsAt(place.id, place) ?? []);
  const all = general === null ? places : [general, ...places];
  return {
    ...{ draft, outline, general },
    sections: inSections(places, outline),
    awaiting: shown.filter((one) => one.item.state.workflow === 'queued' || home(one) === null),
    glance: glanceOf(all.map(onlyFresh)),
    disputed: glanceOf([...whole.values()]).disputed,
    counts: { new: countOf(shown, 'new'), revised: countOf(shown, 'revised'), withdrawn: countOf(shown, 'withdrawn') },
    late: shown.filter(({ late }) => late).length,
    total: shown.length,
  };
};

/** Placed, or taken back by its delegation from where it was. */
const hasPlace = ({ item: { state } }: Listed): boolean =>
  state.workflow === 'placed' || state.decision === 'withdrawn';

const keyOf = ({ number, item }: Listed): string => `${String(number)}/${String(item.id)}`;

const countOf = (fresh: readonly Fresh[], news: News): number => fresh.filter((one) => one.news === news).length;

const isFresh = (proposal: Listed): proposal is Fresh => 'news' in proposal;

/** A sample stays where only its campaign grew, so that a reader sees what the campaign asks. */
const withNews = (compiled: CompiledPlace): NewsPlace => {
  const entries = compiled.entries.map((entry) => ({ ...entry, fresh: entry.proposals.filter(isFresh) }));
  const news = new Set(entries.filter(({ fresh }) => fresh.length > 0).map(({ proposals: [first] }) => first));
  const samples = new Set(
    entries.flatMap(({ fresh, inCampaign, near }) =>
      inCampaign && fresh.length > 0 && near !== null ? [near.sample.proposals[0]] : [],
    ),
  );
  return {
    ...compiled,
    entries: entries.filter(({ proposals: [first] }) => news.has(first) || samples.has(first)),
    collisions: compiled.collisions.filter((one) => one.entries.some(({ proposals: [first] }) => news.has(first))),
    convergences: compiled.convergences.filter((one) => one.entries.some(({ proposals: [first] }) => news.has(first))),
  };
};

const onlyFresh = (place: NewsPlace): CompiledPlace => ({
  ...place,
  entries: place.entries.flatMap((entry) => {
    const [first, ...rest] = entry.fresh;
    return first === undefined ? [] : [{ ...entry, proposals: [first, ...rest] }];
  }),
});

const inSections = (places: readonly NewsPlace[], outline: Outline): Delta['sections'] =>
  [...groupedBy(places, ({ place }) => place?.section ?? null)].map(([id, those]) => ({
    section: id === null ? null : (outline.place(id) ?? null),
    places: those,
  }));
