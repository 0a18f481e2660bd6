/** JSON Lines (jsonlines.org) for readers that end lines where Unicode does: NEL and the separators are written as escapes. */
export const oneLine = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u0085\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
