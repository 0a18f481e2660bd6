import { bareNumberAt } from '#reference/mentions.ts';
import { resolve } from '#reference/resolve.ts';
import type { Placed } from '#reference/placed.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';

/** The paragraph whose number stands before a line like a list's, where the section is known and the list does not count. */
export const numberOfLine = (state: State, sentence: Sentence): Placed[] | null => {
  if (
    sentence.marker === null ||
    sentence.marker.value === null ||
    (state.pending !== null && !state.pending.used) ||
    state.context.section === null
  )
    return null;
  const at = markerToken(state, sentence);
  const mention = at < 0 ? null : bareNumberAt(state.paper.source, at);
  if (mention === null) return null;
  if (countsByItself(state, sentence)) return null;
  return resolve(mention, state.context, state.paper.outline).map((placed) => ({
    ...placed,
    confidence: placed.confidence * 0.995,
    why: `${placed.why}; the number stands before the line like a list's`,
  }));
};

/** A list that counts 1, 2, 3 numbers its remarks; one that goes 49, 54, 58 or begins with 84 names paragraphs. */
const countsByItself = (state: State, sentence: Sentence): boolean => {
  const marked = markedOf(state.paper);
  const index = marked.indexOf(sentence);
  const value = sentence.marker?.value ?? 0;
  let at = index;
  while (at > 0 && index - at < longestList && valueOf(marked[at - 1]) === valueOf(marked[at]) - 1) at -= 1;
  if (at > 0 && at === index && valueOf(marked[index + 1]) !== value + 1) return false;
  const begins = valueOf(marked[at]);
  return begins <= (index === at && valueOf(marked[at + 1]) !== value + 1 ? 1 : latestBeginning);
};

/** Entries of a sender's own list that are looked back on. */
const longestList = 60;
/** A list of remarks begins with 1, or a line or two of it are lost. */
const latestBeginning = 3;

const valueOf = (sentence: Sentence | undefined): number => sentence?.marker?.value ?? Number.NaN;

const markedOf = (paper: State['paper']): readonly Sentence[] => {
  const known = marks.get(paper);
  if (known !== undefined) return known;
  const found = paper.sentences.filter(({ marker }) => typeof marker?.value === 'number');
  marks.set(paper, found);
  return found;
};

const marks = new WeakMap<State['paper'], readonly Sentence[]>();

const markerToken = (state: State, sentence: Sentence): number => {
  for (let at = sentence.first - 1; at >= Math.max(0, sentence.first - 4); at -= 1)
    if (state.paper.tokens[at]?.kind === 'number') return at;
  return -1;
};
