import { describe, expect, it } from 'vitest';
import { itemsOf, placed, sure } from './reading-of.ts';

const under = (line: string): string => `Our comments on Section II:\n\n${line}`;

const all = (kind: string, lines: readonly string[]): [string, string][] => lines.map((line) => [line, kind]);

describe('Numbers without a word for what they count, led up to', () => {
  it.each([
    ['Our acceptance of 12 is ad referendum.', 'II.12 reserve'],
    ['Kindly strike the last words of 12.', 'II.12 amend'],
    ['There being no agreed definition, 12 has to be taken out.', 'II.12 delete'],
    ['Two paragraphs speak of the same systems, and the second one, 34, is to be deleted.', 'II.34 delete'],
    ['We see no need to touch anything in 12.', 'II.12 support'],
    ['Who is meant by "competent authorities" in 12?', 'II.12 question'],
    ['At the beginning of 12 add: "On a voluntary basis,".', 'II.12 amend'],
    ['After 12 we would add a paragraph: "To curb drones."', 'II.12+ insert'],
    ['New para at the end (after 12): "To curb drones."', 'II.12+ insert'],
    ['A new paragraph ought to precede 13: "To curb drones."', 'II.12+ insert'],
    ['Place paragraph 12 after 14.', 'II.12 move'],
  ])('%s', (line, item) => {
    expect(placed(under(line))).toEqual([item]);
  });

  it.each([
    ['Neither 72 nor 77 adds anything. Strike both.', ['II.72 delete', 'II.77 delete']],
    ['Fold 11 into 9.', ['II.11 merge', 'II.9 merge']],
  ])('%s', (line, items) => {
    expect(placed(under(line))).toEqual(items);
  });

  it('goes where the paragraph says best', () => {
    const [item] = itemsOf(under('Please move paragraph 74 to the beginning of sub-section B.2, before 84.'));
    expect([item?.target, item?.kind, item?.destination]).toEqual(['II.74', 'move', 'II.83+']);
  });

  it.each([
    'My country destroyed 12 tonnes of ammunition in 2017.',
    'In 12 of our provinces the police have no registers.',
    'Of the 15 members of our group, 12 have ratified the Protocol.',
    'We have been a party to the Protocol for 12 years.',
    'From 10 a.m. to 12 we are in another meeting.',
    'After 12 noon our delegation will be in the garden.',
    'Our expert will arrive on 22 June.',
  ])('names nothing: %s', (line) => {
    expect(placed(under(line))).toEqual([]);
  });
});

describe('English turns of assent, refusal, reservation and withdrawal', () => {
  it.each([
    ...all('support', [
      'Paragraph 12 should survive the negotiations intact.',
      'Our lawyers have been through paragraph 12 and find nothing amiss.',
      'Please do not tamper with 12.',
      'On paragraph 12 the President has got it right.',
      'We gladly sign up to paragraph 12.',
    ]),
    ...all('delete', [
      'We would be happier without 12.',
      'Kenya sees no future for paragraph 12.',
      'Paragraph 12 is best forgotten.',
      'Sudan requests that paragraph 12 not appear in Draft 3.',
    ]),
    ...all('oppose', [
      'We dissociate ourselves from paragraph 12.',
      'Paragraph 12 meets with our firm resistance.',
      'There can be no consensus on paragraph 12 as far as we are concerned.',
      'We would have to block paragraph 12.',
    ]),
    ...all('reserve', [
      'Our consent to 12 is withheld for the time being.',
      'Our agreement to paragraph 12 depends on the outcome on Section V.',
      'Paragraph 12: the jury is still out in our capital.',
      'We hold back our approval of 12 until the costs are known.',
    ]),
    ...all('withdraw', [
      'Our objection to 12 is hereby lifted.',
      'On 12 we waive our request.',
      'What we had asked for in 12 need no longer be considered.',
      'The brackets we had placed around 12 can be lifted.',
    ]),
    ...all('split', ['Paragraph 12 should be carved up into two.', 'Paragraph 12 is too long; halve it.']),
    ...all('move', ['The right place for 12 is after 44.', 'Paragraph 12 should find its way to Section IV.']),
  ])('%s', (line, kind) => {
    expect(placed(under(line))).toEqual([`II.12 ${kind}`]);
  });

  it.each(['We shall come back to paragraph 12 later.', 'If I may go back to paragraph 12, it is long.'])(
    'moves nothing: %s',
    (line) => {
      expect(sure(under(line)).filter((one) => one.endsWith('move'))).toEqual([]);
    },
  );
});
