/** Particles that Arabic writes onto the next word: and, in, to, so, like. */
const prefix = /^[وبلفك](?=[\u0621-\u064A]{3})/u;
/** « وبفرنسا »: two of them, one behind the other. */
const most = 2;

/** A word without the particles written onto it, as far as a name begins with what is left. */
export const withoutPrefix = (
  first: string,
  isKnown: (rest: string) => boolean,
): { readonly word: string; readonly skipped: number } => {
  let word = first;
  for (let skipped = 1; skipped <= most && prefix.test(word); skipped += 1) {
    // « للمجموعة » is ل and المجموعة.
    word = word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1);
    if (isKnown(word)) return { word, skipped };
  }
  return { word: first, skipped: 0 };
};
