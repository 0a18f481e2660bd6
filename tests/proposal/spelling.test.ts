import { describe, expect, it } from 'vitest';
import { itemsOf, sure } from './reading-of.ts';

const body = (line: string): string => `Our comments on Section II of the draft are these:\n\n${line}`;

describe('slips of the fingers in words that ask', () => {
  it.each([
    ['para 15 delte "weapons"', 'II.15', 'amend'],
    ['pra 28 ok as is', 'II.28', 'support'],
    ['para 17 we supprot', 'II.17', 'support'],
    ['pargraph 19: relace "terrorists" by "others"', 'II.19', 'amend'],
    ['paragrpah 30: deleete', 'II.30', 'delete'],
  ])('%s', (line, target, kind) => {
    expect(itemsOf(body(line)).map((item) => [item.target, item.kind])).toEqual([[target, kind]]);
  });

  it('are shown to a person, with the word as written and as read', () => {
    const [item] = itemsOf(body('para 17 we supprot'));
    expect(item?.needsReview).toBe(true);
    expect(item?.why.join('\n')).toContain('“supprot” was read as “support”');
  });

  it('are no reason to doubt the same words spelt rightly', () => {
    expect(sure(body('para 17: we support'))).toEqual(['II.17 support']);
  });

  it.each([
    'para 17 mentions sports and spots.',
    'The chang family visited paragraph 17.',
    'para 17 is meant to ease the burden',
  ])('a word that only resembles one asks for nothing: %s', (line) => {
    expect(sure(body(line)).filter((item) => !item.endsWith('comment'))).toEqual([]);
  });
});
