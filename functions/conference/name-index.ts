import { withoutPrefix } from './arabic-prefix.ts';

/** What a name stands for. */
export interface Entry {
  delegation: string | null;
  group: string | null;
  adjective: boolean;
  /** "US", "CAR": in running text only in capitals. */
  capitals: boolean;
}

/** Where one is in the index; the root stands before the first word. */
export interface Node {
  readonly next: Map<string, Node>;
  entry: Entry | null;
}

/** A text's words side by side, because a paper of a million characters must not become a million objects. */
interface Words {
  readonly text: string;
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Letters and digits hold together; a Chinese character stands by itself, since no space says where a word ends; and what
 * is between words, so that every character is met once.
 */
const stretch = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|(?:(?!\p{Script=Han})[^\p{L}\p{M}\p{N}])+/uy;
const isWord = /^[\p{L}\p{M}\p{N}\p{Script=Han}]/u;
const articles = new Set(['the', 'la', 'le', 'les', 'l', 'el', 'los', 'las']);

const ascii = /^[\x20-\x7e]*$/;

/** No word is longer. Putting a long run of combining marks in order takes the square of its length. */
const longestWord = 1_000;

const keyOf = (word: string): string =>
  ascii.test(word) || word.length > longestWord
    ? word.toLowerCase()
    : word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().normalize('NFC');

const wordsIn = (text: string): Words => {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  // The same words come again and again: each spelling is folded once a text. What is no word has no key.
  const known = new Map<string, string>();
  stretch.lastIndex = 0;
  for (let at = 0; stretch.test(text); at = stretch.lastIndex) {
    const found = text.slice(at, stretch.lastIndex);
    let key = known.get(found);
    if (key === undefined) {
      key = isWord.test(found) ? keyOf(found) : '';
      known.set(found, key);
    }
    if (key === '') continue;
    keys.push(key);
    starts.push(at);
    ends.push(stretch.lastIndex);
  }
  return { text, keys, starts, ends };
};

/** The name as the index knows it: two names with one key cannot be told apart. */
export const nameKey = (name: string): string => withoutArticle(wordsIn(name).keys).join(' ');

const withoutArticle = (keys: readonly string[]): readonly string[] =>
  keys.length > 1 && articles.has(keys[0] ?? '') ? keys.slice(1) : keys;

const longestAbbreviation = 5;
/** "US", "ОАЭ": short, and in capitals. */
export const isAbbreviation = (name: string): boolean => {
  const letters = name.replaceAll(/[.&\s-]/gu, '');
  return /^\p{Lu}+$/u.test(letters) && letters.length <= longestAbbreviation && /[A-ZА-Я]/u.test(letters);
};

/** An index that holds no name yet. */
export const emptyIndex = (): Node => ({ next: new Map(), entry: null });

/** Adds a name to an index. */
export const addName = (root: Node, name: string, given: Partial<Entry>, withArticle = false): void => {
  let node = root;
  const { keys } = wordsIn(name);
  for (const key of withArticle ? keys : withoutArticle(keys)) {
    const next: Node = node.next.get(key) ?? { next: new Map(), entry: null };
    node.next.set(key, next);
    node = next;
  }
  if (node === root) return;
  const entry = (node.entry ??= { delegation: null, group: null, adjective: given.adjective ?? false, capitals: true });
  entry.delegation ??= given.delegation ?? null;
  entry.group ??= given.group ?? null;
  // A name outranks an adjective, and one spelling that is no abbreviation frees them all.
  entry.adjective &&= given.adjective ?? false;
  entry.capitals &&= isAbbreviation(name);
};

/** What the whole of a text names: "la Suisse", "RUSSIAN FEDERATION", "Cote d'Ivoire". */
export const entryOf = (root: Node, text: string): Entry | null => {
  let node: Node | undefined = root;
  for (const key of withoutArticle(wordsIn(text).keys)) node = node?.next.get(key);
  return node?.entry ?? null;
};

/** Longer than any name: bounds the look-ahead, so that the scan stays linear in the text. */
const longestName = 30;

/** A name of an index where it stands in a text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** Every name of an index that a text holds, in order, the longest at each point. */
export const namesFound = (root: Node, text: string): FoundName[] => {
  const words = wordsIn(text);
  const found: FoundName[] = [];
  for (let at = 0; at < words.keys.length; at += 1) {
    const one = longestAt(words, at, root);
    if (one === null) continue;
    const start = (words.starts[at] ?? 0) + one.skipped;
    found.push({ start, end: words.ends[one.last] ?? start, entry: one.entry });
    at = one.last;
  }
  return found;
};

const longestAt = (words: Words, from: number, root: Node): { entry: Entry; last: number; skipped: number } | null => {
  const first = words.keys[from] ?? '';
  const { skipped, word } = root.next.has(first)
    ? { skipped: 0, word: first }
    : withoutPrefix(first, (rest) => root.next.has(rest));
  let node = root.next.get(word);
  let capitals = true;
  let best: { entry: Entry; last: number; skipped: number } | null = null;
  for (let at = from; node !== undefined && at < from + longestName; at += 1) {
    capitals &&= isCapitals(words, at);
    // «исходим из того, что»: a short Russian word in small letters names nobody.
    const isBare =
      at === from && /^(?=\p{Ll})\p{Script=Cyrillic}{1,4}$/u.test(words.text.slice(words.starts[at], words.ends[at]));
    if (node.entry !== null && (!node.entry.capitals || capitals) && !isBare)
      best = { entry: node.entry, last: at, skipped };
    const next = words.keys[at + 1];
    node = next === undefined ? undefined : node.next.get(next);
  }
  return best;
};

const isCapitals = ({ text, starts, ends }: Words, at: number): boolean => {
  const word = text.slice(starts[at], ends[at]);
  return word === word.toUpperCase();
};
