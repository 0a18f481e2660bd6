/** The first characters of a row of stretches, whole stretches while they fit; `cut` says that something is left out. */
export const clipped = <T extends { readonly text: string }>(
  stretches: readonly T[],
  characters: number,
): { readonly shown: readonly T[]; readonly cut: boolean } => {
  const shown: T[] = [];
  let left = characters;
  for (const stretch of stretches) {
    if (stretch.text.length <= left) {
      shown.push(stretch);
      left -= stretch.text.length;
      continue;
    }
    const text = stretch.text.slice(0, left).replace(/[\ud800-\udbff]$/u, '');
    return { shown: text === '' ? shown : [...shown, { ...stretch, text: `${text}…` }], cut: true };
  }
  return { shown, cut: false };
};
