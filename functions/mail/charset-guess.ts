/**
 * What unlabelled bytes are (HOSTILE C1): a decoding that is right shows the letters of its language as often as that
 * language does, and no capital inside a word; one that is wrong shows all letters alike. Null where none is likely:
 * then it is a European language with a few accents. The letters stand in the order of their frequency.
 */
export const guessedCharset = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, sampleBytes);
  let best: string | null = null;
  let bestScore = 0;
  for (const { charsets, letters, least } of likely)
    for (const charset of charsets) {
      const text = sampled(sample, charset);
      const score = text === null ? 0 : likeness(text, letters) / least;
      if (score < 1 || score <= bestScore) continue;
      best = charset;
      bestScore = score;
    }
  return best;
};

/** Enough for a language to show, little enough for ten decodings. */
const sampleBytes = 8192;

interface Likely {
  readonly charsets: readonly string[];
  readonly letters: string;
  /** Mean weight of a letter above which the decoding is taken for right; 1 is the commonest letter alone. */
  readonly least: number;
}

const likely: readonly Likely[] = [
  {
    charsets: ['gb18030'],
    letters: '的一是不了在和有中国第段条文修改建议代表团删除武器轻小会为以对与及将应',
    least: 0.12,
  },
  {
    charsets: ['big5'],
    letters: '的一是不了在和有中國第段條文修改建議代表團刪除武器輕小會為以對與及將應',
    least: 0.12,
  },
  {
    charsets: ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
    letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъіїєґё',
    least: 0.66,
  },
  { charsets: ['windows-1256', 'iso-8859-6'], letters: 'اليمنوتربعدفسةحقكجهطصشضزثخغذأإئىظءآؤ', least: 0.66 },
];

/** 0–1: how commonly the letters beyond ASCII stand in the language. */
const likeness = (text: string, order: string): number => {
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => letter > '\u007f');
  // Latin letters with a few others among them are a European language.
  if (foreign.length < 4 || foreign.length < letters.length / 3) return 0;
  const isAlphabet = order.toUpperCase() !== order || /\p{Script=Arabic}/u.test(order);
  let sum = 0;
  for (const letter of foreign) {
    const rank = order.indexOf(letter.toLowerCase());
    if (rank !== -1) sum += isAlphabet ? 1 - rank / order.length : 1;
  }
  const faults = text.match(/\p{Ll}\p{Lu}|[\u2500-\u25ff\u0080-\u009f]/gu)?.length ?? 0;
  return Math.max(0, sum - faults) / foreign.length;
};

/** Null where the bytes cannot be that encoding; the sample may end inside a character. */
const sampled = (sample: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
};
