import type { DigestList } from '#conference/conference.ts';

/** A list is named by its id, or by whom it goes to: the name of `press@…` is every digest that goes there. */
export const listsNamed = (name: string | undefined, digests: readonly DigestList[]): readonly DigestList[] => {
  const named = digests.filter(({ id }) => id === name);
  return named.length > 0
    ? named
    : digests.filter(({ recipients }) => recipients.some((to) => to.split('@')[0] === name));
};

/** Why there is no such list, with the names there are. */
export const noSuchList = (digests: readonly DigestList[]): string => {
  const known = new Set(digests.flatMap(({ id, recipients }) => [id, ...recipients.map((to) => to.split('@')[0])]));
  return `there is no such list; there are ${[...known].join(', ')}`;
};
