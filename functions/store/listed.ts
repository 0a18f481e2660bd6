import { spoken } from './places.ts';
import type { PlacedProposal, Settings, Store } from './store.ts';

/** The proposals a run's record names (`0147/3`), as they stand now; one that is gone is left out. */
export const listedBy = async (store: Store, lists: readonly string[]): Promise<PlacedProposal[]> => {
  const wanted = new Map<number, Set<number>>();
  for (const entry of lists) {
    const [number, item] = entry.split('/').map(Number);
    if (number === undefined || item === undefined) continue;
    const items = wanted.get(number);
    if (items === undefined) wanted.set(number, new Set([item]));
    else items.add(item);
  }
  const listed: PlacedProposal[] = [];
  for (const [number, items] of wanted) {
    const submission = await store.submission(number);
    if (submission === null) continue;
    const about = spoken(submission);
    for (const item of submission.items)
      if (items.has(item.id))
        listed.push({ place: { draft: submission.draft, target: item.target }, home: true, item, ...about });
  }
  return listed;
};

/** Everything so far on the sections that a session considers; only places that hold something are asked. */
export const sectionProposals = async (
  store: Store,
  settings: Settings,
  considers: readonly string[],
): Promise<PlacedProposal[]> => {
  const draft = settings.drafts.find(({ id }) => id === settings.currentDraft);
  const sectionOf = new Map(draft?.places.map((place) => [place.id, place.section ?? 'general']));
  const proposals: PlacedProposal[] = [];
  for (const summary of await store.summaries(settings.currentDraft)) {
    const section = summary.target === 'general' ? 'general' : sectionOf.get(summary.target);
    if (summary.proposals === 0 || section === undefined || !considers.includes(section)) continue;
    const here = await store.proposalsAt(settings.currentDraft, summary.target);
    proposals.push(...here.filter(({ home, item }) => home && item.state.workflow !== 'unconfirmed'));
  }
  return proposals;
};
