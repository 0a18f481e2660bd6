import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import { opensOnCondition } from './mood.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { regretting } from './words/regretting.ts';

/** How a reading is explained that holds on a condition alone. */
export const onCondition = 'it is said on a condition';

/** How a change is explained on which all else hangs: "if “x” goes, we can go along". */
export const acceptedSo = 'with it the rest is accepted';

/** « Nous accepterions le 12 si le 14 était conservé », "keep 12 in brackets until 14 is settled": the first is spoken of. */
export const isConditionFor = (
  paper: Paper,
  { verb }: Clause,
  before: Mention | undefined,
  { first }: Mention,
): boolean => {
  if (before === undefined || verb?.action === 'merge' || verb?.action === 'move') return false;
  for (let at = before.last; at < first; at += 1) {
    const found = paper.isQuoted(paper.tokens[at]?.start ?? 0) ? null : paper.action(at)?.meaning;
    if (found?.is === 'condition' || untilThen.has(paper.norms(at, at + 2).join(' '))) return true;
  }
  return false;
};

const untilThen: ReadonlySet<string> = new Set([
  'tant que',
  'avant que',
  'until we',
  'until the',
  'sort reserve',
  'sort de',
  'sort du',
]);

/** How a reading is explained that speaks against a loss. */
export const notToBeLost = 'what would be lost by it is regretted';

/** How a reading is explained that holds only where the first choice falls. */
export const asFallback = 'a fallback, should the first choice not be accepted';

/** "If paragraph 12 were deleted, we would regret it", « si le 12 disparaissait, nous ne pourrions accepter le texte »: it is to stay. */
export const isMissed = (paper: Paper, sentence: Sentence): boolean => {
  if (!opensOnCondition(paper, sentence)) return false;
  let comma = sentence.first;
  while (comma < sentence.last && !isMark(paper.tokens[comma], ',')) comma += 1;
  return (
    asksFor(paper, sentence.first, comma, 'delete') &&
    (regrets(paper, comma, sentence.last) || asksFor(paper, comma, sentence.last, 'oppose'))
  );
};

const asksFor = (paper: Paper, from: number, to: number, wanted: 'delete' | 'oppose'): boolean => {
  for (let at = from; at < to; at += 1) {
    const found = paper.action(at)?.meaning;
    if (found?.is === 'action' && found.action === wanted) return true;
  }
  return false;
};

const regrets = (paper: Paper, from: number, to: number): boolean =>
  paper.norms(from, to).some((norm, at, all) => regretting.has(norm) || regretting.has(`${norm}${all[at + 1] ?? ''}`));
