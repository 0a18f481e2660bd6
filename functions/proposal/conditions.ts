import type { Mention } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';

/** How a reading is explained that holds on a condition alone. */
export const onCondition = 'it is said on a condition';

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
