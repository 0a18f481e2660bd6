import { isMark } from '#reference/mention.ts';
import type { Token } from '#reference/tokens.ts';
import type { Action, ActionMeaning } from './vocabulary.ts';

/** A verb (or its noun) that asks for something. Tokens `first` up to, not including, `last`. */
export interface Verb {
  readonly action: Action;
  readonly first: number;
  readonly last: number;
}

export const verbsIn = (
  tokens: readonly Token[],
  action: (at: number) => { meaning: ActionMeaning; end: number } | null,
  inMention: (at: number) => boolean,
  isQuoted: (position: number) => boolean,
): Verb[] => {
  const verbs: Verb[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = inMention(at) || isQuoted(token.start) ? null : action(at);
    if (found === null) {
      at += 1;
      continue;
    }
    if (found.meaning.is === 'action' && isAsked(tokens, at, found.meaning.action))
      verbs.push({ action: found.meaning.action, first: at, last: found.end });
    at = found.end;
  }
  return verbs;
};

/** Words that are verbs of ours only behind another ("suggest including"), else conjunctions. */
const participles = new Set(['including', 'following', 'incluant', 'incluyendo', 'reading']);
const governing = new Set([
  'suggest',
  'propose',
  'recommend',
  'by',
  'of',
  'for',
  'consider',
  'favour',
  'favor',
  'support',
  'prefer',
  'on',
  'request',
  'proposes',
  'suggests',
  'proposing',
  'suggesting',
  'in',
  'en',
]);
/** Verbs that are nouns of everyday diplomacy as well: "financial support", "the question of". */
const alsoNouns = new Set([
  'support',
  'back',
  'second',
  'join',
  'welcome',
  'question',
  'questions',
  'reserve',
  'cut',
  'change',
  'changes',
  'lead',
  'read',
  'favour',
  'favor',
  'leave',
  'turn',
  'accept',
  'appreciate',
  'explain',
  'split',
  'contre',
  'against',
  'garde',
  'note',
]);
const nounMakers = new Set([
  'the',
  'of',
  'for',
  'financial',
  'technical',
  'their',
  'its',
  'international',
  'further',
  'a',
  'an',
  'on',
  'in',
  'climate',
  'with',
  'any',
  'some',
  'more',
  'no',
  'mutual',
  'logistical',
  'your',
  'this',
  'for',
  'victim',
  'general',
]);

const isAsked = (tokens: readonly Token[], at: number, action: Action): boolean => {
  const token = tokens[at];
  const before = at > 0 && token?.breaks === 0 ? tokens[at - 1]?.norm : undefined;
  if (token === undefined) return false;
  if (participles.has(token.norm)) return before !== undefined && governing.has(before);
  if (alsoNouns.has(token.norm) && before !== undefined && nounMakers.has(before)) return false;
  if (action === 'question' && token.norm === 'question' && isMark(tokens[at + 1], 'of')) return false;
  return true;
};
