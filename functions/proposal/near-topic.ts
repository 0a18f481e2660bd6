import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';
import { within } from './within.ts';

/** What is said of a place in a word or two, and asks nothing of its words. */
export const positions: ReadonlySet<Action> = new Set<Action>([
  'keep',
  'support',
  'oppose',
  'reserve',
  'question',
  'delete',
]);

/** Sentences: an argument between a place and what is asked of it is seldom longer. */
const longestArgument = 3;

/** The place was named just before in the same block, and nothing else since. */
export const isNear = (state: State, sentence: Sentence): boolean => {
  const { paper, namedIn } = state;
  if (namedIn === null || sentence.beginsLine) return false;
  const between = within(paper.sentences, { first: namedIn.end, last: sentence.end }, (one) => one.start);
  return (
    between.length <= longestArgument &&
    between.every((one) => !one.beginsBlock) &&
    within(paper.mentions, { first: namedIn.last, last: sentence.first }, (mention) => mention.first).length === 0
  );
};

/** "I now turn to paragraph 12. …. We are still waiting for instructions from our capital": on what was turned to. */
export const isStanceOnTopic = (state: State, { verb }: Clause, sentence: Sentence): boolean => {
  const [topic, ...more] = state.context.last;
  return (
    verb !== null &&
    positions.has(verb.action) &&
    topic !== undefined &&
    more.length === 0 &&
    isNear(state, sentence) &&
    !state.readings.some(({ target, isRemark }) => target === topic.target && isRemark !== true)
  );
};
