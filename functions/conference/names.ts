import type { Conference, Delegation, Group } from './conference.ts';
import { declinedAdjective, declinedName } from './decline-ru.ts';
import { formsOfAdjective } from './adjective-forms.ts';
import { addName, emptyIndex, entryOf, isAbbreviation, namesFound } from './name-index.ts';
import type { Entry, Node } from './name-index.ts';

export { nameKey } from './name-index.ts';

/**
 * Who is meant by a name: an index over every name, variant and adjective of the delegations and groups, in all
 * languages, without regard to case, accents, articles and punctuation.
 */
export interface Mention {
  /** UTF-16 units in the text; `text.slice(start, end)` is the name as written. */
  readonly start: number;
  readonly end: number;
  readonly delegation: string | null;
  /** "European Union" is a delegation and a group: what it is here, the sentence must say. */
  readonly group: string | null;
  /** "Swiss", "norvégien": weaker than the name. */
  readonly adjective: boolean;
}

/** Every name that a delegation or group goes by, adjectives apart. */
export const namesIn = (named: Pick<Delegation | Group, 'id' | 'names' | 'variants'>): string[] => [
  named.id,
  ...Object.values(named.names),
  ...Object.values(named.variants).flat(),
];

/** Russian declines names: «предложение Норвегии», «от имени Российской Федерации». Abbreviations stay as they are. */
const inCases = ({ names, variants }: Pick<Delegation | Group, 'names' | 'variants'>): string[] =>
  [names.ru ?? '', ...(variants.ru ?? [])].filter((name) => name !== '' && !isAbbreviation(name)).flatMap(declinedName);

const indexes = new WeakMap<Conference, Node>();

const indexOf = (conference: Conference): Node => {
  const known = indexes.get(conference);
  if (known !== undefined) return known;
  const root = emptyIndex();
  for (const delegation of conference.delegations) {
    for (const name of namesIn(delegation)) addName(root, name, { delegation: delegation.id });
    for (const name of inCases(delegation)) addName(root, name, { delegation: delegation.id });
    for (const adjective of Object.values(delegation.adjectives).flat())
      for (const form of [adjective, ...declinedAdjective(adjective), ...formsOfAdjective(adjective)])
        addName(root, form, { delegation: delegation.id, adjective: true });
  }
  for (const group of conference.groups)
    for (const name of [...namesIn(group), ...inCases(group)]) addName(root, name, { group: group.id });
  indexes.set(conference, root);
  return root;
};

/** The whole text as a name. Adjectives are no names. */
const named = (text: string, conference: Conference): Entry | null => entryOf(indexOf(conference), text);

export const delegationByName = (text: string, conference: Conference): Delegation | null => {
  const entry = named(text, conference);
  if (entry === null || entry.adjective) return null;
  return conference.delegations.find((delegation) => delegation.id === entry.delegation) ?? null;
};

export const groupByName = (text: string, conference: Conference): Group | null => {
  const entry = named(text, conference);
  return conference.groups.find((group) => group.id === entry?.group) ?? null;
};

/** Every delegation and group that a text names, in order, the longest name at each point. */
export const mentionsIn = (text: string, conference: Conference): Mention[] =>
  namesFound(indexOf(conference), text).map(({ start, end, entry: { delegation, group, adjective } }) => ({
    start,
    end,
    delegation,
    group,
    adjective,
  }));
