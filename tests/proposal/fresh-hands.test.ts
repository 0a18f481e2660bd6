import { describe, expect, it } from 'vitest';
import { placed } from './reading-of.ts';

/** Turns of phrase and layouts of mails by hands that had not seen the reader. */
describe('what delegations wrote', () => {
  it.each<[string, readonly string[]]>([
    ['Section I\nIn paragraph 3 we cannot, however, accept "the global framework".', ['I.3 oppose']],
    ['Section II\nWe would not mind seeing paragraph 5 disappear.', ['II.5 delete']],
    ['Section II\nParagraph 20 has our support. Let me move to the second part.', ['II.20 support']],
    ['Section II\nParagraph 15 omits the small vessels that ply our waters.', ['II.15 comment']],
    [
      "Section II\nParagraph 12 speaks of marking. We cannot be among those who ask for that paragraph's removal.",
      ['II.12 support'],
    ],
    ['II-17 The reference to the Arms Trade Treaty needs "as applicable" in front of it.', ['II.17 amend']],
    ['Section III\nParagraph 25 should for now be considered as not agreed.', ['III.25 reserve']],
    ['V.7: still waiting for the legal department, so no green light yet.', ['V.7 reserve']],
    ['Section V\nParagraph 7: categorically no.', ['V.7 oppose']],
    ['Paragraph III.9, in its present form, is grammatically unclear.', ['III.9 comment']],
    ['We have taken note of the position of those who question II.22.', ['II.22 comment']],
    ['V-1 "one-week" both times: hold. Need cost estimate before we can join consensus on this para.', ['V.1 reserve']],
    [
      'Section IV\nPara. 21, "where it exists": these three words call into question a known fact. To be struck out.',
      ['IV.21 amend'],
    ],
    [
      'We propose a new paragraph between II.31 and II.32, to read as follows: "To consider controls."',
      ['II.31+ insert'],
    ],
    [
      'Section II\nIn paragraph 5 we would welcome, following the mention of licensing, the words "and tracing".',
      ['II.5 amend'],
    ],
    [
      'In II.41 the text says "small arms stockpiles". It should say "small arms and light weapons stockpiles".',
      ['II.41 amend'],
    ],
    ['Section II\n24: "strictest possible" OK.', ['II.24 support']],
    ['We would find it regrettable if V.7 disappeared from the next draft.', ['V.7 support']],
    ['Section II\nI now come to paragraphs 52 to 56 on deactivation. Paragraph 52 is weak.', ['II.52 comment']],
    ['Section II\nOn paragraph 4, I will confess that we like it.', ['II.4 support']],
    [
      'Section II\nOn paragraph 27, the distinguished representative of Malawi has just proposed to add "x". We support Malawi.',
      ['II.27 support'],
    ],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });
});

describe('numbers that open a line or are dictated', () => {
  it.each<[string, readonly string[]]>([
    [
      'Section two.\nNumber nine, keep. Number forty-seven, strike "into the illicit market".',
      ['II.9 support', 'II.47 amend'],
    ],
    ['We have one concern. Number one concern is timing.', []],
    [
      'Section II\n62 ok\n85 great, hands off!\n91 brackets pls\n94 "in all it aspects" to be deleted',
      ['II.62 support', 'II.85 support', 'II.91 reserve', 'II.94 amend'],
    ],
    [
      'Old number -> new number\n\nSection II\n30 -> 34 agreed\n33 -> 37 "an overriding risk" instead of "a significant risk"\n53, 54 -> 57, 58 merge',
      ['II.34 support', 'II.37 amend', 'II.57 merge', 'II.58 merge'],
    ],
    [
      'Section II, B, 2\n\n84. Delete.\n\n85. The paragraph is hard to read. Please delete it.',
      ['II.84 delete', 'II.85 delete'],
    ],
    ['Section II\n\n89. Merge with 90.\n\n93. Delete.', ['II.90 merge', 'II.89 merge', 'II.93 delete']],
    ['Section II\n\n1. We support paragraph 9.\n\n2. Delete.', ['II.9 support', 'II.9 delete']],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });
});

describe('paragraphs counted under the heading in force', () => {
  it.each<[string, readonly string[]]>([
    ['Arms embargoes\nSecond paragraph: replace "extend" with "provide".', ['II.46 amend']],
    [
      'Section III\nC. Record-keeping\nIn the last paragraph under this heading, delete "in a timely and reliable manner".',
      ['III.10 amend'],
    ],
    // The number of a paragraph that stands there is meant as a number.
    ['Section V\nThe second paragraph should be deleted.', ['V.2 delete']],
    ['Section II\nStockpile management and security\nThe twenty-second paragraph should be deleted.', ['II.22 delete']],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });
});
