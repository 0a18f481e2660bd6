import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import { homeOf } from '#draft/target.ts';
import { draftInForce } from './live-settings.ts';
import type { News, Unlisted } from './run-store.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { Settings, Store } from './store.ts';

/** What a digest is made of: of each draft what it lists, and all that stands at the same places; first the one in force. */
export interface Gathered {
  readonly drafts: readonly [DraftNews, ...DraftNews[]];
  readonly unread: number;
}

type Drafts = Pick<Settings, 'drafts' | 'currentDraft'>;

export interface DraftNews {
  readonly draft: Draft;
  readonly fresh: readonly Unlisted[];
  readonly standing: readonly PlacedProposal[];
}

/** What the proposals of a daily digest stand beside. Of drafts before the one in force only those that have news. */
export const gatherDaily = async (
  store: Store,
  settings: Drafts,
  listed: readonly Unlisted[],
  cutOff: string,
  since: string | null,
): Promise<Gathered> => {
  const inForce = draftInForce(settings);
  const newsOf = async (draft: Draft): Promise<DraftNews> => {
    const outline = outlineOf(draft);
    const fresh = listed.filter(({ place }) => place.draft === draft.id);
    const targets = fresh.map(({ item }) => (item.target === 'general' ? 'general' : homeOf(item.target, outline)));
    const touched = [...new Set(targets.filter((target) => target !== null))];
    return { draft, fresh, standing: await store.standingAt(draft.id, touched, cutOff) };
  };
  const earlier = await Promise.all(settings.drafts.filter(({ id }) => id !== inForce.id).map(newsOf));
  return {
    drafts: [await newsOf(inForce), ...earlier.filter(({ fresh }) => fresh.length > 0)],
    unread: await store.unreadBetween(since, cutOff),
  };
};

/** Everything so far on what a session considers: sections of the draft in force, and `general`. */
export const gatherSession = async (
  store: Store,
  settings: Drafts,
  considers: readonly string[],
  cutOff: string,
): Promise<Gathered> => {
  const draft = draftInForce(settings);
  const outline = outlineOf(draft);
  const places = outline.places.filter(
    ({ id, section }) => considers.includes(id) || (section !== null && considers.includes(section)),
  );
  const targets = [...places.map(({ id }) => id), ...(considers.includes('general') ? ['general'] : [])];
  const standing = await store.standingAt(draft.id, targets, cutOff);
  const newsOf = ({ item }: PlacedProposal): News => (item.state.decision === 'withdrawn' ? 'withdrawn' : 'new');
  return { drafts: [{ draft, fresh: standing.map((one) => ({ ...one, news: newsOf(one) })), standing }], unread: 0 };
};
