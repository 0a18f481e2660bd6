import { describe, expect, it } from 'vitest';
import { htmlText } from '#mail/html-text.ts';
import { itemsOf } from './reading-of.ts';

const read = (body: string): unknown[] =>
  itemsOf(body).map(({ target, kind, oldText, newText, needsReview }) => [target, kind, oldText, newText, needsReview]);

describe('changes marked in the draft’s own words', () => {
  it.each([
    'Section II\n\n27. To provide law enforcement authorities, in particular customs [added: and border security] authorities, ...',
    'Section II\n\nParagraph 27\nTo provide law enforcement authorities, in particular customs {+and border security+} authorities',
    'Dear all, our changes:\n\nII.27. To provide law enforcement authorities, in particular customs {+and border security+} authorities, [...]',
    'II.27: … in particular customs [added: and border security] authorities …',
  ])('that come are added: %s', (body) => {
    expect(read(body)).toEqual([['II.27', 'amend', undefined, 'and border security', false]]);
  });

  it('that go and come at once are exchanged', () => {
    expect(
      read(
        'Section II\n\n51. ~~Subject to~~ [added: Consistent with] any legal constraints associated with the preparation',
      ),
    ).toEqual([['II.51', 'amend', 'Subject to', 'Consistent with', false]]);
  });

  it('that take all of it away delete it', () => {
    expect(
      read(
        'Section I\n\n12. [deleted: We welcome the work undertaken within the framework of General Assembly Resolution 72/55 with a view to identifying urgent issues pertaining to the accumulation of conventional ammunition stockpiles in surplus on which progress can be made.]',
      ),
    ).toEqual([['I.12', 'delete', undefined, undefined, false]]);
  });

  it('in words of another paragraph are not believed of that number', () => {
    const items = itemsOf('Section II\n\n28. … in particular customs [added: and border security] authorities …');
    expect(items.filter(({ target, needsReview }) => target === 'II.28' && !needsReview)).toEqual([]);
  });

  it('come from what a mail strikes out and underlines', () => {
    const { text } = htmlText(
      '<p><b><u>Section II</u></b></p><p>2. ... encouraging <s>strong</s> cooperation with civil society and the private sector<u>, as appropriate</u>.</p><p>22. Delete entire paragraph.</p>',
    );
    expect(read(text)).toEqual([
      ['II.2', 'amend', 'strong', ', as appropriate', false],
      ['II.22', 'delete', undefined, undefined, false],
    ]);
  });

  it('are no changes where nothing is struck out: who underlines may only stress', () => {
    expect(htmlText('<p>We <u>strongly</u> support paragraph 12.</p>').text).toBe('We strongly support paragraph 12.');
  });
});
