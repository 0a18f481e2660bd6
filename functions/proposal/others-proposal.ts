import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';

/** "Norway's suggestion to delete", "Egypt's deletion": what another wants. */
export const isProposal = (paper: Paper, deed: number): boolean => {
  if (isWishedByOthers(paper, deed)) return true;
  for (let at = deed - 1; at >= Math.max(0, deed - 4); at -= 1) {
    if (paper.tokens[at + 1]?.breaks !== 0 || isMark(paper.tokens[at], ',.;:!?')) return false;
    if (paper.action(at)?.meaning.is === 'proposal' || isPossessive(paper, at)) return true;
  }
  return false;
};

/** « La phrase que l'Inde souhaite ajouter au 10 », "the words that Norway wants to delete": in a relative clause. */
const isWishedByOthers = (paper: Paper, deed: number): boolean => {
  let wished = false;
  for (let at = deed - 1; at >= Math.max(0, deed - 9); at -= 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.tokens[at + 1]?.breaks !== 0 || isMark(token, '.;:!?,')) return false;
    const found = paper.action(at)?.meaning.is;
    if (found === 'ownVoice') return false;
    if (found === 'reporting' && at >= deed - 3) wished = true;
    if (wished && (token.norm === 'que' || token.norm === 'qu' || token.norm === 'that' || token.norm === 'which'))
      return paper.tokens[at - 1]?.kind === 'word' && paper.action(at - 1)?.meaning.is !== 'polite';
  }
  return false;
};

/** "Egypt's", "the States'"; no « s'oppose à ». */
const isPossessive = ({ tokens }: Paper, at: number): boolean =>
  isMark(tokens[at], "'") && (tokens[at + 1]?.norm === 's' || /.s$/u.test(tokens[at - 1]?.norm ?? ''));
