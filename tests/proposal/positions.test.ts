import { describe, expect, it } from 'vitest';
import { placed } from './reading-of.ts';

const under = (line: string): string => `Our comments on Section II:\n\n${line}`;

const said: Readonly<Record<string, readonly string[]>> = {
  support: [
    'Paragraph 12 commands our full backing.',
    'Paragraph 12 enjoys the support of my delegation.',
    'Paragraph 12 meets with our approval.',
    'Paragraph 12 can count on our strong support.',
    'Paragraph 12 is in order for us.',
    'Paragraph 12 may remain as it is.',
    'Paragraph 12 has to stay.',
    'Paragraph 12 should not go.',
    'Paragraph 12 poses no problem for us.',
    'Paragraph 12 needs no amendment.',
    'On paragraph 12, count us in.',
    '12: fine with us.',
    '12: OK from Nairobi.',
    '12: our full support.',
    '12: let it stay.',
    'We are on board with the language of paragraph 12.',
    'To paragraph 12 the Government attaches the greatest importance.',
    'We do not object to paragraph 12.',
    'We would not oppose paragraph 12.',
    'We have nothing against paragraph 12.',
    'We see no need to amend paragraph 12.',
    'We would hate to lose paragraph 12.',
    'Deleting paragraph 12 would be a mistake.',
    'We want paragraph 12 to stay.',
    'Nothing should be changed in paragraph 12.',
    '12: word for word as it is, please.',
    'We wish the words of paragraph 12 to stay in the text.',
  ],
  delete: [
    'Paragraph 12 may go.',
    'Paragraph 12 has to go, too.',
    'Paragraph 12 might as well be dropped.',
    'Paragraph 12 should not be retained.',
    'Paragraph 12 cannot remain.',
    'Paragraph 12 is no longer needed.',
    'On paragraph 12, we want it out.',
    '12: out.',
    '12: we would let it go.',
    'We would like to see paragraph 12 go.',
    'We want paragraph 12 gone.',
    'We see no reason to keep paragraph 12.',
    'Let paragraph 12 fall.',
    'Paragraph 12 has to come out.',
    'Paragraph 12 should not appear in this text.',
    'Paragraph 12 has no place here.',
    'We would be glad to see paragraph 12 deleted.',
  ],
  oppose: [
    'Paragraph 12 does not enjoy our support.',
    'Paragraph 12 cannot be accepted.',
    'Paragraph 12 is hard for us to accept.',
    'Paragraph 12 is one we can not swallow.',
    '12: a clear no.',
    'On paragraph 12, we are not in favour.',
    'On paragraph 12, we are unable to go along with it.',
    'We take issue with paragraph 12.',
  ],
  reserve: [
    'Paragraph 12 is still with our capital.',
    'Paragraph 12 should be put on hold.',
    'On paragraph 12, London is still looking.',
    '12: keep it in brackets.',
    '12: awaiting word from capital.',
    '12: leave it open for now.',
    'We need more time on paragraph 12.',
    'Please leave paragraph 12 open.',
  ],
  question: [
    '12: why only these States?',
    'On paragraph 12, could it be explained why.',
    'We would welcome an explanation of paragraph 12.',
    'On paragraph 12, it is unclear who should pay.',
    'We have a question on paragraph 12.',
  ],
  withdraw: [
    'On paragraph 12, we take it back.',
    'We drop our amendment to paragraph 12.',
    'We no longer pursue our proposal on paragraph 12.',
    'Our amendment to paragraph 12 may be disregarded.',
  ],
  split: ['Paragraph 12 should be broken up.', '12: make two paragraphs of it.', '12: better as two paragraphs.'],
  move: [
    'Paragraph 12: its natural place would be after paragraph 20.',
    'Paragraph 12 should go after paragraph 20.',
    'Paragraph 12 belongs right after paragraph 20.',
  ],
};

describe.each(Object.entries(said))('what comes to %s', (kind, lines) => {
  it.each(lines)('%s', (line) => {
    expect(placed(under(line))).toEqual([`II.12 ${kind}`]);
  });
});

describe('what comes to a merge', () => {
  it.each([
    'Paragraphs 12 and 13 should be made one.',
    'Paragraphs 12 and 13 may be joined.',
    'Paragraphs 12 and 13 belong together.',
    '12 and 13: one paragraph is enough, to be joined together.',
    'We would roll the two into one: paragraphs 12 and 13.',
  ])('%s', (line) => {
    expect(placed(under(line))).toEqual(['II.12 merge', 'II.13 merge']);
  });
});

describe('what says nothing of the kind', () => {
  it.each([
    ['Paragraph 12 should go further than this.', 'delete'],
    ['Paragraph 12 may go too far.', 'delete'],
    ['Paragraph 12 must go hand in hand with assistance.', 'delete'],
    ['Paragraph 12 falls short of what is needed.', 'delete'],
    ['Some States will want paragraph 12 gone.', 'delete'],
    ['Paragraph 12 must remain voluntary.', 'support'],
    ['Paragraph 12 remains silent on ammunition.', 'support'],
    ['Paragraph 12 is also good news.', 'support'],
    ['We do not see how paragraph 12 can stay.', 'support'],
    ['Paragraph 12 does not work for us.', 'support'],
    ['Paragraph 12 concerns the fight against terrorism.', 'oppose'],
    ['Paragraph 12 is not unacceptable to us.', 'oppose'],
    ['Paragraph 12 is open to all States.', 'reserve'],
    ['We do not withdraw our proposal on paragraph 12.', 'withdraw'],
    ['Paragraph 12 is about the division of labour.', 'split'],
    ['Paragraph 12 should follow the wording of resolution 72/57.', 'move'],
  ])('%s', (line, kind) => {
    expect(placed(under(line))).not.toContain(`II.12 ${kind}`);
  });

  it.each(['12: nothing.', '7 to 10 - nothing from us.', 'On paragraph 12, no views.', '12: n/a'])('%s', (line) => {
    expect(placed(under(line))).toEqual([]);
  });

  it('a day is no paragraph, though the month is spelt as a verb', () => {
    expect(placed(under('We listened with concern on 22 May. We trust that it will stay.'))).not.toContain(
      'II.22 support',
    );
  });

  it('what is said on a condition that follows is said on it', () => {
    expect(placed(under('Paragraph 12 we would let go, were it not that others care for it.'))).toEqual([
      'II.12 reserve',
    ]);
  });
});
