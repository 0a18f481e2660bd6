/** A phrase of a table where it stands in a text. */
export interface Found {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Phrases of a table in texts, the longest at each place, one behind the other; linear, without regard to case. */
export interface Phrases {
  readonly in: (text: string) => readonly Found[];
  /** The phrase with which a text opens. */
  readonly opening: (text: string) => Found | null;
}

export const phrasesOf = (phrases: readonly string[]): Phrases => {
  const byLetter = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    const letter = phrase.slice(0, 1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), phrase]);
  }
  const at = (text: string, start: number): Found | null => {
    for (const phrase of byLetter.get(text[start] ?? '') ?? [])
      if (text.startsWith(phrase, start) && standsWhole(text, start, phrase))
        return { phrase, start, end: start + phrase.length };
    return null;
  };
  return {
    in: (written) => {
      const text = inSmallLetters(written);
      const found: Found[] = [];
      for (let start = 0; start < text.length; start += 1) {
        const one = at(text, start);
        if (one === null) continue;
        found.push(one);
        start = one.end - 1;
      }
      return found;
    },
    opening: (text) => at(inSmallLetters(text), 0),
  };
};

/** Offsets must stay: a letter that grows when small leaves the text as it is. */
const inSmallLetters = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
};

/** Letters with spaces between words; what is written with others may stand in a longer word. */
const spelled = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const letter = /\p{L}/u;

const standsWhole = (text: string, start: number, phrase: string): boolean =>
  !spelled.test(phrase) ||
  (!letter.test(text[start - 1] ?? '') && (/['’]$/u.test(phrase) || !letter.test(text[start + phrase.length] ?? '')));
