import type { Conference, Delegation } from './conference.ts';
import { declinedName } from './decline-ru.ts';
import { addName, emptyIndex, namesFound } from './name-index.ts';
import type { Node } from './name-index.ts';

/** A State's capital where a text names it. */
export interface Capital {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly delegation: string;
  /** International organizations sit there too. */
  readonly hostsOrganizations: boolean;
}

const indexes = new WeakMap<Conference, Node>();

const indexOf = (conference: Conference): Node => {
  const known = indexes.get(conference);
  if (known !== undefined) return known;
  const root = emptyIndex();
  for (const { id, capitals } of conference.delegations)
    for (const name of [...capitals, ...capitals.flatMap(declinedName)])
      // "La Paz" is a city, and "paz" is peace.
      addName(root, name, { delegation: id }, true);
  indexes.set(conference, root);
  return root;
};

/** Every capital that a text names in capital letters, in order; "lima" is a file, and "roseau" a reed. */
export const capitalsIn = (text: string, conference: Conference): Capital[] =>
  namesFound(indexOf(conference), text).flatMap(({ start, end, entry }) => {
    const one = delegationOf(entry.delegation, conference);
    return one === undefined || /^\p{Ll}/u.test(text.slice(start, end))
      ? []
      : [{ start, end, name: text.slice(start, end), delegation: one.id, hostsOrganizations: one.hostsOrganizations }];
  });

const delegationOf = (id: string | null, { delegations }: Conference): Delegation | undefined =>
  delegations.find((one) => one.id === id);
