import { beginsWithHan } from '#reference/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import { restricting } from './words/denying.ts';
import { oneOfTwo } from './words/pronouns.ts';

/** "Keep only “where appropriate”", « ne garder que « x » »: the rest of it is to go, and how much is for a person. */
export const keepsOnly = (paper: Paper, { verb, quotations, denied }: Clause): boolean => {
  const behind = paper.tokens[verb?.last ?? 0];
  const words = quotations.find(({ start }) => start >= (behind?.start ?? Infinity));
  // 只保留到“x”: in characters it stands before the verb.
  const before = paper.tokens[(verb?.first ?? 0) - 1];
  const isBefore = before !== undefined && beginsWithHan(before.text) && restricting.has(before.norm);
  return !denied && behind !== undefined && words !== undefined && (isBefore || restricting.has(behind.norm));
};

/** "Should not be retained" asks for its deletion; "not acceptable" does not, nor does "should not stay as it is". */
export const isKept = (word: string): boolean =>
  /تبق|يبق|بقاء|تظل|يظل|保留|维持|保持|keep|kept|ret(?:ain|ention|en|ien)|maint|stay|remain|conserv|сохран|остав|остат|mant(?:en|ien|uv)|permane|preserv|qued|surviv|sobreviv/iu.test(
    word,
  );

export const staysSo = (paper: Paper, at: number): boolean =>
  ['as', 'tel', 'telle', 'in', 'como', 'tal', 'asi'].includes(paper.tokens[at]?.norm ?? '');

export const isRemoval = (word: string): boolean =>
  /去掉|取消|删|除|remov|delet|lift|lever|supprim|снят|снима|убра|раскры|suprim|elimin|quit|levant/iu.test(word);

/** « Je ne demande pas la suppression », "we do not ask for its deletion": what is not asked for is not opposed. */
export const isNotAsked = (paper: Paper, { first, verb }: Clause): boolean =>
  paper
    .norms(first, verb?.first ?? first)
    .some(
      (norm, at, all) =>
        /^(?:demand|ask|request|propos)/u.test(norm) &&
        (all[at + 1] === 'pas' || all[at - 1] === 'not' || all[at - 1] === 't'),
    );

/** « El texto ganaría sin el párrafo 12 », «обойтись без него»: what it would be taken from stands before. */
export const doesWithout = (paper: Paper, { action, last }: Verb): boolean =>
  action === 'delete' && without.has(paper.tokens[last - 1]?.norm ?? '');

/** Folded. */
const without: ReadonlySet<string> = new Set(['without', 'sans', 'sin', 'без', 'بدون']);

/** "We prefer the first and would drop the second": of two places the one that is to stay. */
export const picksOne = (paper: Paper, { first, reasonAt }: Clause): boolean =>
  paper.norms(first, reasonAt).some((norm) => oneOfTwo.has(norm));
