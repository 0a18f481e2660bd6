/** The place that a bookmark of our own template names (`rt_d2_II_19` is `d2#II.19`); null for any other bookmark. */
export const placeOfBookmark = (name: string): string | null => {
  const [, draft, steps] = /^rt_([a-z0-9]+)_(\w+)$/iu.exec(name) ?? [];
  return draft === undefined || steps === undefined ? null : `${draft}#${steps.replaceAll('_', '.')}`;
};
