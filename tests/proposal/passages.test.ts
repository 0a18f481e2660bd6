import { describe, expect, it } from 'vitest';
import { itemsOf, placed, sure } from './reading-of.ts';

const told = (body: string): unknown[] =>
  itemsOf(`Our comments on Section II of the draft:\n\n${body}`).map(({ target, kind, oldText, newText }) => [
    target,
    kind,
    oldText,
    newText,
  ]);

describe('quoted words tell what is asked, whatever the verb', () => {
  it.each([
    'Paragraph 12 speaks of "arms transfer licensing authorities"; "arms export and transfer licensing authorities" sits better with our law.',
    'In paragraph 12 my Minister would feel at home with "arms export and transfer licensing authorities", and less so with "arms transfer licensing authorities".',
    'On paragraph 12: "arms transfer licensing authorities" is narrow. Our experts came back with "arms export and transfer licensing authorities".',
  ])('those that the draft has are old: %s', (body) => {
    expect(told(body)).toEqual([
      ['II.12', 'amend', 'arms transfer licensing authorities', 'arms export and transfer licensing authorities'],
    ]);
  });

  it('also where the sentence turns them round', () => {
    expect(
      told(
        'We would be grateful if paragraph 2 could speak of "adequately funded national coordination mechanisms" where it now speaks of "national coordination mechanisms".',
      ),
    ).toEqual([
      ['II.2', 'amend', 'national coordination mechanisms', 'adequately funded national coordination mechanisms'],
    ]);
  });

  it.each([
    [
      'Next to "corruption" in paragraph 30 we would love to find "and organized crime".',
      'II.30',
      'and organized crime',
    ],
    [
      'Paragraph 26: "including by air and sea" calls for ", and by inland waterways," behind it.',
      'II.26',
      ', and by inland waterways,',
    ],
  ])('those that go on from them are added: %s', (body, target, newText) => {
    expect(told(body)).toEqual([[target, 'amend', undefined, newText]]);
  });

  it('and the place is not doubted where it is named and has the words', () => {
    const [item] = itemsOf(
      'Section II\n\nParagraph 12 speaks of "arms transfer licensing authorities"; "arms export and transfer licensing authorities" sits better with our law.',
    );
    expect(item).toMatchObject({ target: 'II.12', kind: 'amend', needsReview: false });
  });

  it('new words for all that a heading says replace it', () => {
    expect(
      itemsOf(
        'Section V\n\nThe heading "Engagement of civil society" forgets somebody. "Engagement of civil society and industry" is what we have in mind.',
      ).map(({ target, kind, oldText, newText }) => [target, kind, oldText, newText]),
    ).toEqual([['V.h3', 'replace', undefined, 'Engagement of civil society and industry']]);
  });

  it.each([
    'We support paragraph 12. Our law, too, knows "arms transfer licensing authorities".',
    'Paragraph 12: what is meant by "arms transfer licensing authorities"?',
  ])('an opinion remains one: %s', (body) => {
    expect(told(body).map((one) => (one as string[])[1])).not.toContain('amend');
  });

  it.each([
    ['Paragraph 12: we would like it to finish with the words ", as appropriate".', null, ', as appropriate', 'end'],
    ['Paragraph 12: please close the sentence with ", as appropriate".', null, ', as appropriate', 'end'],
    [
      'Paragraph 71: the correct name is "United Nations Register of Conventional Weapons".',
      null,
      'United Nations Register of Conventional Weapons',
      undefined,
    ],
  ])('new words alone go where the sentence says: %s', (body, oldText, newText, where) => {
    const [item, ...more] = itemsOf(`Our comments on Section II of the draft:\n\n${body}`);
    expect(more).toEqual([]);
    expect(item?.kind).toBe('amend');
    expect(item?.oldText ?? null).toBe(oldText);
    expect(item?.newText).toBe(newText);
    expect(item?.edits[0]?.anchor?.where).toBe(where);
  });

  it.each([
    'Paragraph 12: "licensing offices" are few in our region.',
    'Paragraph 12 ends a long debate. "Consensus is a discipline", as our minister said.',
  ])('new words alone that nobody asks for are a comment: %s', (body) => {
    expect(told(body).map((one) => (one as string[])[1])).not.toContain('amend');
  });

  it('a sentence that names two places decides nothing', () => {
    expect(
      placed(
        'Section II\n\nParagraphs 12 and 26 say "arms transfer licensing authorities" and "including by air and sea"; we are content.',
      ).filter((one) => one.endsWith('amend')),
    ).toEqual([]);
  });
});

describe('a number without its noun', () => {
  it.each([
    ['Goods also travel by road, so in 26 “by air and sea” ought to be “by land, air and sea”.', 'II.26 amend'],
    ['One more thing: in 67 after "law enforcement agencies" kindly insert "and postal services".', 'II.67 amend'],
    ['Left over from the morning: 56, swap "terrorists" for "terrorist groups".', 'II.56 amend'],
  ])('is the paragraph that has the words beside it: %s', (body, item) => {
    expect(sure(`Our comments on Section II of the draft:\n\nParagraph 22: keep.\n\n${body}`)).toContain(item);
  });

  it.each([
    'Our 26 experts find "by air and sea" clear enough in paragraph 22.',
    'We met on 26 June and read "illicit online trade" aloud.',
    'Article 26 of our law speaks of "terrorists".',
  ])('is nothing where it counts, dates or numbers something else: %s', (body) => {
    expect(
      placed(`Our comments on Section II of the draft:\n\n${body}`).filter((one) => one.startsWith('II.26')),
    ).toEqual([]);
  });

  it('and a day of May at the beginning of a line is no paragraph', () => {
    expect(
      placed(
        'Section II\n\nWe listened with concern on\n22 May to suggestions on consent. We trust that it will stay.',
      ),
    ).not.toContain('II.22 support');
  });
});
