import { withoutPrefix } from './arabic-prefix.ts';
import type { Conference, Delegation, Group } from './conference.ts';
import { declinedAdjective, declinedName } from './decline-ru.ts';

/**
 * Who is meant by a name: an index over every name, variant and adjective of the delegations and groups, in all
 * languages, without regard to case, accents, articles and punctuation.
 */
export interface Mention {
  /** UTF-16 units in the text; `text.slice(start, end)` is the name as written. */
  readonly start: number;
  readonly end: number;
  readonly delegation: string | null;
  /** "European Union" is a delegation and a group: what it is here, the sentence must say. */
  readonly group: string | null;
  /** "Swiss", "norvégien": weaker than the name. */
  readonly adjective: boolean;
}

interface Entry {
  delegation: string | null;
  group: string | null;
  adjective: boolean;
  /** "US", "CAR": in running text only in capitals. */
  capitals: boolean;
}

interface Node {
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
const isAbbreviation = (name: string): boolean => {
  const letters = name.replaceAll(/[.&\s-]/gu, '');
  return /^\p{Lu}+$/u.test(letters) && letters.length <= longestAbbreviation && /[A-ZА-Я]/u.test(letters);
};

/** Every name that a delegation or group goes by, adjectives apart. */
export const namesIn = (named: Pick<Delegation | Group, 'id' | 'names' | 'variants'>): string[] => [
  named.id,
  ...Object.values(named.names),
  ...Object.values(named.variants).flat(),
];

/** Russian declines names: «предложение Норвегии», «от имени Российской Федерации». Abbreviations stay as they are. */
const inCases = ({ names, variants }: Pick<Delegation | Group, 'names' | 'variants'>): string[] =>
  [names.ru ?? '', ...(variants.ru ?? [])].filter((name) => name !== '' && !isAbbreviation(name)).flatMap(declinedName);

const indexes = new WeakMap<Conference, Node>();

const indexOf = (conference: Conference): Node => {
  const known = indexes.get(conference);
  if (known !== undefined) return known;
  const root: Node = { next: new Map(), entry: null };
  for (const delegation of conference.delegations) {
    for (const name of namesIn(delegation)) add(root, name, { delegation: delegation.id });
    for (const name of inCases(delegation)) add(root, name, { delegation: delegation.id });
    for (const adjective of Object.values(delegation.adjectives).flat())
      for (const form of [adjective, ...declinedAdjective(adjective)])
        add(root, form, { delegation: delegation.id, adjective: true });
  }
  for (const group of conference.groups)
    for (const name of [...namesIn(group), ...inCases(group)]) add(root, name, { group: group.id });
  indexes.set(conference, root);
  return root;
};

const add = (root: Node, name: string, given: Partial<Entry>): void => {
  let node = root;
  for (const key of withoutArticle(wordsIn(name).keys)) {
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

/** The whole text as a name: "la Suisse", "RUSSIAN FEDERATION", "Cote d'Ivoire". Adjectives are no names. */
const named = (text: string, conference: Conference): Entry | null => {
  let node: Node | undefined = indexOf(conference);
  for (const key of withoutArticle(wordsIn(text).keys)) node = node?.next.get(key);
  return node?.entry ?? null;
};

export const delegationByName = (text: string, conference: Conference): Delegation | null => {
  const entry = named(text, conference);
  if (entry === null || entry.adjective) return null;
  return conference.delegations.find((delegation) => delegation.id === entry.delegation) ?? null;
};

export const groupByName = (text: string, conference: Conference): Group | null => {
  const entry = named(text, conference);
  return conference.groups.find((group) => group.id === entry?.group) ?? null;
};

/** Longer than any name: bounds the look-ahead, so that the scan stays linear in the text. */
const longestName = 30;

/** Every delegation and group that a text names, in order, the longest name at each point. */
export const mentionsIn = (text: string, conference: Conference): Mention[] => {
  const root = indexOf(conference);
  const words = wordsIn(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.keys.length; at += 1) {
    const found = longestAt(words, at, root);
    if (found === null) continue;
    const { delegation, group, adjective } = found.entry;
    const start = (words.starts[at] ?? 0) + found.skipped;
    mentions.push({ start, end: words.ends[found.last] ?? start, delegation, group, adjective });
    at = found.last;
  }
  return mentions;
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
