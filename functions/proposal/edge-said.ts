import type { Outline } from '#draft/outline.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';

/** The part of a paragraph that a clause speaks of before its verb. */
export type Edge = 'start' | 'end';

/** Folded. */
const starts: ReadonlySet<string> = new Set(
  'beginning opening start debut commencement principio comienzo inicio начало начале بدايه مطلع 开头'.split(' '),
);
const ends: ReadonlySet<string> = new Set(
  'end ending close fin final конец конце окончание نهايه ختام 结尾 末尾'.split(' '),
);

/** « Le début devrait se lire « … » », "the end should read “…”": not all of the place. */
export const edgeSaid = (paper: Paper, { first, verb, quotations }: Clause): Edge | null => {
  const [words] = quotations;
  for (let at = first; at < (verb?.first ?? first); at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start) || (words !== undefined && token.start > words.start)) break;
    const edge = edgeOf(token.norm);
    if (edge !== null) return edge;
  }
  // "“We welcome and support” would be our opening"
  return verb === null
    ? null
    : (paper
        .norms(verb.first, verb.last)
        .map(edgeOf)
        .find((edge) => edge !== null) ?? null);
};

const edgeOf = (norm: string): Edge | null => (starts.has(norm) ? 'start' : ends.has(norm) ? 'end' : null);

/** Words, and UTF-16 units, that a new beginning or end and the draft must have in common. */
const leastCommon = 2;
const shortestCommon = 10;

/** UTF-16 units: what is longer is more than a beginning. */
const longestEdge = 600;

/**
 * The draft's words that a new beginning or end takes the place of: those up to where its last words stand (or from where
 * its first do); null where they have none in common.
 */
export const rewritten = (outline: Outline, place: string, fresh: string, edge: Edge): string | null => {
  const words = fresh.slice(0, longestEdge).trim().split(/\s+/u);
  for (const text of Object.values(outline.place(place)?.words ?? {})) {
    for (let drop = 0; words.length - drop >= leastCommon; drop += 1) {
      const common = (edge === 'start' ? words.slice(drop) : words.slice(0, words.length - drop)).join(' ');
      const at = text.indexOf(common);
      if (at === -1 || common.length < shortestCommon || text.includes(common, at + 1)) continue;
      return edge === 'start' ? text.slice(0, at + common.length) : text.slice(at);
    }
    const kept = edge === 'start' ? firstShared(words, text) : null;
    if (kept !== null) return kept;
  }
  return null;
};

/** "We welcome and actively support": the words with which both begin, where what the new ones add goes on from there. */
const firstShared = (words: readonly string[], text: string): string | null => {
  for (let count = words.length - 1; count >= leastCommon; count -= 1) {
    const common = words.slice(0, count).join(' ');
    if (common.length >= shortestCommon && text.startsWith(`${common} `)) return common;
  }
  return null;
};

/** "The beginning of paragraph 44 could read …". */
export const isAtEdge = (clause: Clause): boolean =>
  clause.mentions.some((mention) => mention.relation === 'start' || mention.relation === 'end');
