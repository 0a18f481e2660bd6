import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';
import { ownPossessives, requestNouns } from './words/giving-up.ts';
import { calls, theirRequest, theirs, thoseWho } from './words/theirs.ts';

/** "Norway's suggestion to delete", "Egypt's deletion": what another wants. */
export const isProposal = (paper: Paper, deed: number): boolean => {
  if (isWishedByOthers(paper, deed) || isTheirRequest(paper, deed)) return true;
  for (let at = deed - 1; at >= Math.max(0, deed - 4); at -= 1) {
    if (paper.tokens[at + 1]?.breaks !== 0 || isMark(paper.tokens[at], ',.;:!?')) return false;
    if (paper.action(at)?.meaning.is === 'proposal' || isPossessive(paper, at) || isTheRequest(paper, at)) return true;
  }
  return false;
};

/** "The request for deletion", «призыв исключить»: nobody calls his own so. */
const isTheRequest = ({ tokens }: Paper, at: number): boolean =>
  calls.test(tokens[at]?.norm ?? '') && !ownPossessives.has(tokens[at - 1]?.norm ?? '');

/** Tokens between whoever asks and what he asks. */
const nearDeed = 9;
/** Tokens between "their" and "request". */
const nearNoun = 3;

/**
 * "Join its request for deletion", «присоединяемся к его просьбе об исключении», « طلبها حذفها », 赞同其删除要求; "those who call for
 * the deletion": what is asked by somebody else, by the words around it.
 */
export const isTheirRequest = ({ tokens, isQuoted }: Paper, deed: number): boolean => {
  if (tokens[deed - 1]?.norm === '其') return true;
  for (let at = deed - 1; at >= Math.max(0, deed - nearDeed); at -= 1) {
    const token = tokens[at];
    if (token === undefined || tokens[at + 1]?.breaks !== 0 || isMark(token, '.;:!?') || isQuoted(token.start))
      return false;
    if (theirRequest.test(token.norm) || isThoseWho(tokens, at)) return true;
    if (!theirs.has(token.norm)) continue;
    for (let noun = at + 1; noun <= Math.min(at + nearNoun, deed - 1); noun += 1)
      if (requestNouns.test(tokens[noun]?.norm ?? '')) return true;
  }
  return false;
};

/** "Those who", "those calling", «тех, кто», « من يدعون ». */
const isThoseWho = (tokens: Paper['tokens'], at: number): boolean => {
  const next = tokens[at + 1];
  const behind = thoseWho.get(tokens[at]?.norm ?? '');
  return behind !== undefined && behind.test(isMark(next, ',') ? (tokens[at + 2]?.norm ?? '') : (next?.norm ?? ''));
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
