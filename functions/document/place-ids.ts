/**
 * The hidden id that a paragraph of our own template carries: a bookmark, because Word keeps bookmarks through editing,
 * tracking, saving elsewhere and mailing, shows none, and moves them with the paragraph. Content controls were looked at
 * (they show a frame, and a delegation may delete them), and so were `w14:paraId` (Word makes it anew) and custom XML.
 *
 * ECMA-376 Part 1 17.13.6.2: a name has at most 40 characters, of letters, digits and underscores, and begins with a letter.
 */
const prefix = 'rt';
const longestName = 40;

const placeForm = /^[A-Za-z0-9]{1,12}(?:\.[A-Za-z0-9]{1,12}){0,8}(?:\([a-z]{1,4}\)){0,2}$/u;
const draftForm = /^[a-z][a-z0-9]{0,15}$/u;
const nameForm = /^rt_([a-z][a-z0-9]{0,15})_([A-Za-z0-9]{1,12}(?:_[A-Za-z0-9]{1,12}){0,8})((?:__[a-z]{1,4}){0,2})$/u;

/**
 * `d2`, `II.19(a)` → `rt_d2_II_19__a`: a stop is one underscore, a bracket two. Null for what is no place id, or one too
 * long for a bookmark: such a paragraph goes without a hidden id and is found by its words.
 */
export const bookmarkName = (draft: string, place: string): string | null => {
  if (!draftForm.test(draft) || !placeForm.test(place)) return null;
  const written = place.replaceAll('.', '_').replaceAll('(', '__').replaceAll(')', '');
  const name = `${prefix}_${draft}_${written}`;
  return name.length <= longestName ? name : null;
};

/** `rt_d2_II_19__a` → draft `d2`, place `II.19(a)`; null for every other bookmark (`_GoBack`, `_Toc…`, a delegation's own). */
export const placeOfBookmark = (name: string): { readonly draft: string; readonly place: string } | null => {
  if (name.length > longestName) return null;
  const [, draft, dotted, bracketed] = nameForm.exec(name) ?? [];
  if (draft === undefined || dotted === undefined) return null;
  const brackets = (bracketed ?? '').split('__').filter((part) => part !== '');
  return { draft, place: dotted.replaceAll('_', '.') + brackets.map((part) => `(${part})`).join('') };
};
