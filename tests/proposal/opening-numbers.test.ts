import { describe, expect, it } from 'vitest';
import { itemsOf, placed } from './reading-of.ts';

const list = (line: string): string => `A few quick points from our side on Section IV:\n\n- chapeau: keep\n${line}`;

describe('a line that begins with a number', () => {
  it.each([
    ['- 9: OK', ['IV.chapeau support', 'IV.9 support']],
    ['- 22: delete second sentence', ['IV.chapeau support', 'IV.22 amend']],
    ['- 25: replace whole para with: "To encourage."', ['IV.chapeau support', 'IV.25 replace']],
    ['- 14 - please bracket "voluntary"', ['IV.chapeau support', 'IV.14 reserve']],
    ['On 7, delete "including".', ['IV.chapeau support', 'IV.7 amend']],
    ['11 and 12 are very useful and should be kept.', ['IV.chapeau support', 'IV.11 support', 'IV.12 support']],
  ])('%s', (line, wanted) => {
    expect(placed(list(line))).toEqual(wanted);
  });

  it.each([
    ['3 - In paragraph 19 replace "States" by "Member States".', 'IV.19 amend'],
    ['2: Section II, paragraph 12: delete.', 'II.12 delete'],
  ])('is numbered by its sender where a paragraph is named: %s', (line, wanted) => {
    expect(placed(list(line))).toEqual(['IV.chapeau support', wanted]);
  });

  it('begins with a time or a count as well', () => {
    expect(placed(list('10:30 is fine for us. 12 delegations were there.'))).toEqual(['IV.chapeau support']);
  });
});

describe('a new paragraph', () => {
  it('to be placed after another is inserted, with the words that follow', () => {
    const items = itemsOf(
      'On Section II, my delegation would like to propose a new paragraph, to be placed after paragraph 36, which would read: "To strengthen controls."',
    );
    expect(items).toMatchObject([{ target: 'II.36+', kind: 'insert', newText: 'To strengthen controls.' }]);
  });
});

describe('a wish put as a wonder', () => {
  it.each([
    ['Section I: we wonder whether paragraph 11 could not be merged with paragraph 10.', 'I.11 merge'],
    ['Section I: we wonder whether paragraph 11 could not be deleted.', 'I.11 delete'],
  ])('%s', (body, wanted) => {
    const items = itemsOf(body);
    expect(items.map((item) => `${item.target} ${item.kind}`)).toContain(wanted);
    expect(items.every((item) => item.needsReview)).toBe(true);
  });
});
