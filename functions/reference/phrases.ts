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
}

/** Later entries give way to earlier ones, so the sender's own language comes first. */
export const phrasesOf = <Meaning>(entries: Iterable<readonly [string, Meaning]>): Phrases<Meaning> => {
  const root: Node<Meaning> = { next: new Map(), meaning: undefined };
  for (const [phrase, meaning] of entries) {
    let node = root;
    for (const token of tokensOf(phrase)) {
      const known = node.next.get(token.norm);
      const next = known ?? { next: new Map<string, Node<Meaning>>(), meaning: undefined };
      if (known === undefined) node.next.set(token.norm, next);
      node = next;
    }
    node.meaning ??= meaning;
  }
  return {
    at: (tokens, at) => {
      let node: Node<Meaning> | undefined = root;
      let best: { meaning: Meaning; end: number } | null = null;
      for (let index = at; index < tokens.length; index += 1) {
        const token = tokens[index];
        // A phrase may be wrapped over a line end, never over a blank line.
        if (token === undefined || (index > at && token.breaks === 2)) break;
        node = node.next.get(token.norm);
        if (node === undefined) break;
        if (node.meaning !== undefined) best = { meaning: node.meaning, end: index + 1 };
      }
      return best;
    },
  };
};

export { folded };
