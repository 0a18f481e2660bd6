import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

describe('a mail about another text', () => {
  it.each([
    [
      'Working Group on Effective Treaty Implementation: edits to the draft guide',
      'The following proposals were received on the voluntary guide.\n\nSection II, paragraph 19: replace "end-user" by "end user".\nSection II, paragraph 23: delete.',
      'other-traffic',
    ],
    [
      'Registration open: Conference on Disarmament side events',
      'Section II of the form must be filled in by 20 July. Paragraph 4 of the concept note has been amended.',
      'other-traffic',
    ],
    [
      'Groupe de travail : projet de résolution',
      'Veuillez trouver nos amendements au projet de résolution. Paragraphe 4 : supprimer le paragraphe.',
      'other-traffic',
    ],
    [
      'You have been selected',
      'Under paragraph 9 of the compensation fund you are entitled to USD 4,500,000. Send your bank details.',
      'spam',
    ],
  ])('%s', (subject, body, disposition) => {
    const reading = readingOf(body, subject);
    expect([reading.disposition, reading.items, reading.delegation]).toEqual([disposition, [], null]);
  });

  it('is about us where it names our conference or its draft', () => {
    const reading = readingOf(
      'From the working group of our capital, on the workshop of RevCon3:\n\nII.19: delete.',
      'Comments',
    );
    expect(reading.disposition).toBe('contribution');
    expect(reading.items).toHaveLength(1);
  });

  it('is about us where it quotes our draft', () => {
    const body =
      'After the workshop and the seminar of the working group we propose this.\n\nII.37: replace "there is a significant risk" by "there is any risk".';
    expect(readingOf(body, 'Proposals').disposition).toBe('contribution');
  });
});

describe('what a mail corrects in the same breath', () => {
  it.each([
    'Please disregard para 85 of Section II in our mail of this morning. It should have been:\n\nII.85: replace "change" by "changes".',
    'We withdraw our proposal on II.85. Instead:\n\nII.85: replace "change" by "changes".',
  ])('%s', (body) => {
    const reading = readingOf(body, 'Draft 2');
    expect(reading.disposition).toBe('correction');
    expect(reading.items.map((item) => `${item.target} ${item.kind}`)).toEqual(['II.85 amend']);
  });
});
