import type { Alike } from './alike.ts';
import { speakerOf } from './listed.ts';
import { type Entry, itemOf } from './entries.ts';
import { meantAmong } from './meant.ts';

/** Entries behind which several speakers stand. */
export interface Convergence {
  /** `same`: in the same words; `nearly`: in nearly the same words; `supports`: the first supports what the others propose. */
  readonly how: 'same' | 'nearly' | 'supports';
  readonly entries: readonly Entry[];
}

/** Who converges with whom at one place; withdrawn proposals count no more. */
export const convergencesAmong = (entries: readonly Entry[], alike: readonly Alike[]): Convergence[] => {
  const standing = entries.filter(isStanding);
  const meant = meantAmong(standing);
  const same = standing
    .filter((entry) => distinct([entry]) > 1)
    .map((entry): Convergence => ({ how: 'same', entries: [entry] }));
  const nearly = alike
    .map(({ sample, others }): Convergence => ({
      how: 'nearly',
      entries: [sample, ...others.map(({ entry }) => entry)].filter(isStanding),
    }))
    .filter(({ entries: near }) => near.length > 1 && distinct(near) > 1);
  const supports = standing.flatMap((entry): Convergence[] => {
    const item = itemOf(entry);
    const others = item.kind === 'support' ? meant(item.about).filter((other) => itemOf(other).kind !== 'support') : [];
    return others.length === 0 ? [] : [{ how: 'supports', entries: [entry, ...others] }];
  });
  return [...same, ...nearly, ...supports];
};

const isStanding = (entry: Entry): boolean => itemOf(entry).state.decision !== 'withdrawn';

/** Speakers behind the entries; each that is not known counts for one. */
const distinct = (entries: readonly Entry[]): number => {
  const known = new Set<string>();
  let unknown = 0;
  for (const { proposals } of entries)
    for (const proposal of proposals) {
      const speaker = speakerOf(proposal);
      if (speaker === null) unknown += 1;
      else known.add(speaker);
      for (const coSponsor of proposal.coSponsors) known.add(coSponsor);
    }
  return known.size + unknown;
};
