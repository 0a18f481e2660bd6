import type { Action } from './action-words.ts';
import { wholeOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { doing } from './deeds.ts';
import { opensOnCondition } from './mood.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { unless } from './words/denying.ts';
import { withoutWords } from './words/little-words.ts';

/**
 * "If “x” is replaced by “y”, we could support paragraph 12", « a menos que se sustituya …, no podremos apoyar el 12 »:
 * the words are asked for, of the place that is named behind them.
 */
export const askedAsCondition = (paper: Paper, sentence: Sentence, clauses: readonly Clause[]): readonly Clause[] => {
  const [asked, stance, ...more] = clauses;
  if (asked === undefined || asked.verb === null || stance === undefined || stance.verb === null || more.length > 0)
    return clauses;
  // « Sin la sustitución de … »
  const isWithout = withoutWords.has(paper.tokens[sentence.first]?.norm ?? '');
  if (!isWithout && !opensOnCondition(paper, sentence)) return clauses;
  const isAsked = doing.has(asked.verb.action) && asked.quotations.length > 0 && asked.mentions.length === 0;
  const isStance = stances.has(stance.verb.action) && stance.quotations.length === 0 && stance.mentions.length > 0;
  const refuses = stance.denied || stance.verb.action === 'oppose';
  const turned =
    isWithout || asked.denied || paper.norms(sentence.first, asked.verb.first).some((norm) => unless.has(norm));
  if (!isAsked || !isStance || refuses !== turned) return clauses;
  return [{ ...wholeOf(paper, sentence), verb: { ...asked.verb, hint: true }, denied: false }];
};

const stances: ReadonlySet<Action> = new Set<Action>(['support', 'keep', 'oppose']);
