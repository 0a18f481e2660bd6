/** Words in a row that must agree before a passage counts as the draft's. */
const fewest = 2;
const usual = 3;

/** Words of one cell; a longer one is no excerpt. */
const mostWords = 600;

/** "(…)", "[...]", "…": where a sender leaves the draft's words out. */
export const ellipsis = /[([]?(?:…|\.{3,4})[)\]]?/u;

/** Begins or ends with words left out. */
export const isCutOff = (text: string): boolean =>
  /^\s{0,9}[([]?(?:…|\.{3})/u.test(text) || /(?:…|\.{3})[)\]]?[\s.]{0,9}$/u.test(text);

/**
 * The place's whole text as it would be with an excerpt's changes: "(…) groups and associations, in national (…)" laid
 * over what the draft has between the first words and the last that both share. Null where they share no passage.
 */
export const laidInto = (current: string, excerpt: string): string | null => {
  let whole = current;
  let from = 0;
  for (const piece of excerpt.split(ellipsis)) {
    const words = piece.trim().replaceAll(/\s+/gu, ' ');
    if (words === '') continue;
    const found = passageOf(whole, asWritten(words, current), from);
    if (found === null) return null;
    whole = whole.slice(0, found.start) + found.words + whole.slice(found.end);
    from = found.start + found.words.length;
  }
  return from === 0 ? null : whole;
};

/** With the draft's kind of apostrophe, which nobody means to change. */
const asWritten = (words: string, current: string): string =>
  current.includes('’') ? words.replaceAll("'", '’') : words.replaceAll('’', "'");

export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, mostWords).map((found) => ({
    key: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));

const passageOf = (
  whole: string,
  piece: string,
  from: number,
): { start: number; end: number; words: string } | null => {
  const all = wordsOf(whole).filter((word) => word.start >= from);
  const own = wordsOf(piece);
  for (const length of [usual, fewest]) {
    const runs = new Map<string, number[]>();
    const keyAt = (words: readonly Word[], at: number): string | null =>
      at + length > words.length
        ? null
        : words
            .slice(at, at + length)
            .map((word) => word.key)
            .join(' ');
    for (const at of all.keys()) {
      const key = keyAt(all, at);
      if (key !== null) runs.set(key, [...(runs.get(key) ?? []), at]);
    }
    const shared = own.flatMap((_, at) => (runs.get(keyAt(own, at) ?? '') ?? []).map((place) => ({ at, place })));
    const [first] = shared;
    const last = shared.filter((one) => first !== undefined && one.place >= first.place).at(-1);
    if (first === undefined || last === undefined) continue;
    const start = all[first.place]?.start ?? 0;
    const end = all[last.place + length - 1]?.end ?? start;
    // A mark behind the last shared word stands in the draft too, or is new.
    const tail = piece.slice(own[last.at + length - 1]?.end ?? 0);
    const behind = whole.slice(end, end + 1);
    const closes = /^[,;.]$/u.test(tail.trim()) && behind === tail.trim();
    return { start, end: end + (closes ? 1 : 0), words: piece };
  }
  return null;
};
