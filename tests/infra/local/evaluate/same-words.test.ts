import { describe, expect, it } from 'vitest';
import { sameWords } from '#infra/local/evaluate/same-words.ts';

describe('words are the same', () => {
  for (const [name, one, other] of [
    ['over a line end', 'the illicit\n  trade', 'the illicit trade'],
    ['with a hard space', 'the\u00a0trade', ' the trade '],
    ['with curly and straight quotation marks', 'the “trade”', 'the "trade"'],
    ['with French and English quotation marks', 'le « commerce »', 'le “commerce”'],
    ['with curly and straight apostrophes', 'State’s', "State's"],
    ['with an accent in one letter or two', 'e\u0301tat', 'état'],
  ] as const)
    it(name, () => {
      expect(sameWords({ oldText: one }, { oldText: other })).toBe(true);
    });
});

describe('words are not the same', () => {
  for (const [name, one, other] of [
    ['with another letter case', { newText: 'States' }, { newText: 'states' }],
    ['with a comma more', { newText: 'States,' }, { newText: 'States' }],
    ['when removed here and merely not given there', { oldText: 'all', newText: '' }, { oldText: 'all' }],
    ['when old in one and new in the other', { oldText: 'all' }, { newText: 'all' }],
  ] as const)
    it(name, () => {
      expect(sameWords(one, other)).toBe(false);
    });
});
