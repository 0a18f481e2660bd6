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

/** The beginning of a text, so many bytes of UTF-8 at most: pages are weighed in these. Never cut inside a character. */
export const beginningOf = (text: string, bytes: number): string =>
  Buffer.byteLength(text) <= bytes
    ? text
    : new TextDecoder().decode(Buffer.from(text).subarray(0, bytes)).replace(/\ufffd$/u, '');
