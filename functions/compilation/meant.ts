import type { StoredItem } from '#submission/record.ts';
import type { Entry } from './entries.ts';

/**
 * Which of the entries somebody means who supports or opposes another's proposal: by its reference, or else all that the
 * named delegation or group put forward.
 */
export const meantAmong = (entries: readonly Entry[]): ((about: StoredItem['about']) => readonly Entry[]) => {
  const byName = new Map<string, Set<Entry>>();
  for (const entry of entries)
    for (const { reference, item, delegation, onBehalfOf, coSponsors } of entry.proposals)
      for (const name of [reference, `${reference}/${String(item.id)}`, delegation, onBehalfOf, ...coSponsors]) {
        if (name === null) continue;
        const known = byName.get(name);
        if (known === undefined) byName.set(name, new Set([entry]));
        else known.add(entry);
      }
  return (about) => {
    const name = about?.reference ?? about?.delegation ?? null;
    return name === null ? [] : [...(byName.get(name) ?? [])];
  };
};
