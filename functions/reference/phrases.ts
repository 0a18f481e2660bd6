import { folded, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * A table of phrases in one tree over folded words: at any token the longest phrase that begins there is found in as
 * many steps as the phrase has words.
 */
interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning: Meaning | undefined;
}

export interface Phrases<Meaning> {
  /** The longest phrase beginning at token `at`, and the index of the first token behind it; null if none does. */
  readonly at: (tokens: readonly Token[], at: number) => { meaning: Meaning; end: number } | null;
  /** Every word that stands in a phrase, folded. */
  readonly words: ReadonlySet<string>;
}

/** What stands between the spaces of tables, folded: the product's own words, and few. */
const chunks = new Map<string, readonly string[]>();

const chunkOf = (written: string): readonly string[] => {
  const words = tokensOf(written).map(({ norm }) => norm);
  chunks.set(written, words);
  return words;
};

/** The folded words of a phrase of a table: a hundred thousand phrases are made of some thousand words. */
export const wordsOfPhrase = (phrase: string): readonly string[] =>
  phrase.split(' ').flatMap((written) => chunks.get(written) ?? chunkOf(written));

const noFillers: ReadonlySet<string> = new Set();
/** Fillers within one phrase. */
const mostFillers = 2;

/**
 * Later entries give way to earlier ones, so the sender's own language comes first.
 *
 * @param fillers words that may stand inside a phrase and change nothing: "has our very strong support". Folded.
 */
export const phrasesOf = <Meaning>(
  entries: Iterable<readonly [string, Meaning]>,
  fillers: ReadonlySet<string> = noFillers,
): Phrases<Meaning> => {
  const root: Node<Meaning> = { next: new Map(), meaning: undefined };
  const words = new Set<string>();
  for (const [phrase, meaning] of entries) {
    let node = root;
    for (const word of wordsOfPhrase(phrase)) {
      const known = node.next.get(word);
      const next = known ?? { next: new Map<string, Node<Meaning>>(), meaning: undefined };
      if (known === undefined) {
        node.next.set(word, next);
        words.add(word);
      }
      node = next;
    }
    node.meaning ??= meaning;
  }
  const longest = (
    tokens: readonly Token[],
    at: number,
    from: Node<Meaning>,
    filled: number,
  ): { meaning: Meaning; end: number } | null => {
    let node: Node<Meaning> | undefined = from;
    let best: { meaning: Meaning; end: number } | null = null;
    for (let index = at; index < tokens.length; index += 1) {
      const token = tokens[index];
      // A phrase may be wrapped over a line end, never over a blank line.
      if (token === undefined || (index > at && token.breaks === 2)) break;
      const filler: { meaning: Meaning; end: number } | null =
        node !== root && filled < mostFillers && fillers.has(token.norm)
          ? longest(tokens, index + 1, node, filled + 1)
          : null;
      if (filler !== null && filler.end > (best?.end ?? 0)) best = filler;
      node = node.next.get(token.norm);
      if (node === undefined) break;
      if (node.meaning !== undefined && index + 1 > (best?.end ?? 0)) best = { meaning: node.meaning, end: index + 1 };
    }
    return best;
  };
  return {
    at: (tokens, at) => (root.next.has(tokens[at]?.norm ?? '') ? longest(tokens, at, root, 0) : null),
    words,
  };
};

export { folded };
