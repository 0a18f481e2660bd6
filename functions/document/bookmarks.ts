import { placeOfBookmark } from './place-ids.ts';

/** The place that a bookmark of our own template names (`d2#II.19`); null for any other bookmark. */
export const placeNamed = (bookmark: string | undefined): string | null => {
  const found = placeOfBookmark(bookmark ?? '');
  return found === null ? null : `${found.draft}#${found.place}`;
};
