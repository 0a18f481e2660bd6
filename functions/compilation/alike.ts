import { negations } from '#proposal/words/denying.ts';
import { type Entry, itemOf, quoteOf } from './entries.ts';

/** Entries at one place that ask nearly the same, and in which words they differ. */
export interface Alike {
  /** The first received; the others are held against it. */
  readonly sample: Entry;
  readonly others: readonly { readonly entry: Entry; readonly difference: Difference }[];
}

/** Words of one that the other has not, as written, in order, each once; both empty where only spelling or order differ. */
export interface Difference {
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** Share of the words of both that both have, from which two proposals are nearly the same. */
const leastShared = 0.6;

/** Words that stand in both at least: two that change one word each are either the same or not. */
const leastInCommon = 2;

/** Words of one proposal that are compared; what agrees in so many agrees. */
const mostWords = 400;

/** Samples that one proposal is held against: bounds the cost of words written to be like everything. */
const mostSamples = 64;

/**
 * Groups of nearly the same proposals at one place; what is like no other is in none. Every entry is in one group at most:
 * that of the first sample it resembles most. A proposal that denies ("shall not") is never nearly one that does not.
 * The cost grows with the words of all entries, not with their pairs: two texts that share three fifths of their words
 * share one of the rarest two fifths, and only what shares one of these is compared (prefix filter; Chaudhuri, Ganti and
 * Kaushik, "A primitive operator for similarity joins", ICDE 2006).
 */
export const alikeAmong = (entries: readonly Entry[]): Alike[] => {
  const bags = entries.map((entry) => ({ entry, words: wordsOf(entry) }));
  const frequency = new Map<string, number>();
  for (const { words } of bags) for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const samples: Sample[] = [];
  const bySign = new Map<string, number[]>();
  for (const { entry, words } of bags) {
    const rarest = [...words.keys()].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
    );
    const signs = rarest.slice(0, words.size - Math.ceil(leastShared * words.size) + 1);
    const like = mostLike(words, signs, samples, bySign);
    if (like !== null) like.others.push({ entry, difference: differenceOf(words, like.words) });
    else if (words.size >= leastInCommon) {
      for (const sign of signs) {
        const known = bySign.get(sign);
        if (known === undefined) bySign.set(sign, [samples.length]);
        else known.push(samples.length);
      }
      samples.push({ sample: entry, words, others: [] });
    }
  }
  return samples.filter(({ others }) => others.length > 0).map(({ sample, others }) => ({ sample, others }));
};

/** Words by their sign, as written. */
type Bag = ReadonlyMap<string, string>;

interface Sample {
  readonly sample: Entry;
  readonly words: Bag;
  readonly others: { entry: Entry; difference: Difference }[];
}

const mostLike = (
  words: Bag,
  signs: readonly string[],
  samples: readonly Sample[],
  bySign: ReadonlyMap<string, readonly number[]>,
): Sample | null => {
  const tried = new Set<number>();
  let best: Sample | null = null;
  let most = leastShared;
  for (const index of signs.flatMap((sign) => bySign.get(sign)?.slice(0, mostSamples) ?? [])) {
    const sample = samples[index];
    if (sample === undefined || tried.has(index)) continue;
    if (tried.size === mostSamples) break;
    tried.add(index);
    const share = shared(words, sample.words);
    if (share > most || (share === most && best === null)) {
      best = sample;
      most = share;
    }
  }
  return best;
};

/** The smaller of two shares, of what goes and of what comes: who deletes the same and adds other words asks something else. */
const shared = (one: Bag, other: Bag): number => {
  const both = { all: 0, goes: 0 };
  for (const sign of one.keys()) {
    if (other.has(sign)) {
      both.all += 1;
      if (goes(sign)) both.goes += 1;
    } else if (isDenial(sign)) return 0;
  }
  for (const sign of other.keys()) if (isDenial(sign) && !one.has(sign)) return 0;
  if (both.all < leastInCommon) return 0;
  const going = [...one.keys()].filter(goes).length + [...other.keys()].filter(goes).length - both.goes;
  const coming = one.size + other.size - both.all - going;
  const share = (common: number, all: number): number => (all === 0 ? 1 : common / all);
  return Math.min(share(both.goes, going), share(both.all - both.goes, coming));
};

const differenceOf = (one: Bag, other: Bag): Difference => ({
  has: [...one].filter(([word]) => !other.has(word)).map(([, written]) => written),
  lacks: [...other].filter(([word]) => !one.has(word)).map(([, written]) => written),
});

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Letters by which two forms of a word are taken for one: "unauthorised" and "unauthorized", "State" and "States". */
const stem = 7;

/**
 * The words of an entry with what is done to them: a word that comes is not that word when it goes. The kind and the place
 * are words too, so that only proposals of one kind are alike.
 */
const wordsOf = (entry: Entry): Bag => {
  const item = itemOf(entry);
  const bag = new Map<string, string>();
  const about = item.kind === 'replace' ? 'amend' : item.kind;
  const put = (text: string, mark: string) => {
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (bag.size === mostWords) return;
      if (isWordLike !== true) continue;
      const sign = `${mark}${folded(segment)} ${about} ${item.target}`;
      if (!bag.has(sign)) bag.set(sign, segment);
    }
  };
  if (item.edits.length === 0) put(quoteOf(item), ' ');
  for (const { old, new: added, anchor } of item.edits) {
    put(old ?? '', going);
    put(added ?? '', ' ');
    put(anchor?.words ?? '', '@');
  }
  return bag;
};

/** Marks a word that goes; no word of a text begins with it. */
const going = '−';
const goes = (sign: string): boolean => sign.startsWith(going);

const folded = (word: string): string => {
  const plain = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (negations.has(plain)) return `!${plain}`;
  const one = /^[a-z]{4,}s$/.test(plain) ? plain.slice(0, -1) : plain;
  return [...one].slice(0, stem).join('');
};

const isDenial = (sign: string): boolean => sign.includes('!');
