import { describe, expect, it } from 'vitest';
import { itemsOf, placed } from './reading-of.ts';

const shown = (body: string) =>
  itemsOf(body).map((item) => `${item.target} ${item.kind}${item.needsReview ? '?' : ''}`);

describe('the section in force', () => {
  it.each([
    ['US points for the 21 June AM session.\n\npara 10 - fine', ['II.10 support']],
    ['Points for the afternoon of 21 June.\n\npara 10 - delete', ['III.10 delete']],
    ['Points de la France pour la séance du 22 juin après-midi.\n\nparagraphe 10 : supprimer', ['V.10 delete']],
  ])('is what the half day considers that the opening names: %s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });

  it.each([
    ['Sub-section B.2 of Section II should be entitled "Gender".', ['II.B.2 replace']],
    ['In the chapeau of II.B, "human rights," should be added after "peace, security".', ['II.B.chapeau amend']],
  ])('may stand behind the heading: %s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });

  it('gives way to the only one that has the number, where it was named in passing', () => {
    expect(shown('Delete paragraph 19 of Section IV. Paragraph 86 should be deleted too.')).toEqual([
      'IV.19 delete?',
      'II.86 delete?',
    ]);
  });

  it('does not give way where a heading set it', () => {
    expect(placed('Section IV\n\nParagraph 86: delete.')).toEqual(['unknown delete']);
  });
});

describe('a refusal with a request', () => {
  it.each([
    ['We cannot accept paragraph 7 of Section V and ask that it be bracketed.', ['V.7 reserve']],
    ['We cannot support paragraph 31 of Section II and propose its deletion.', ['II.31 delete']],
    ['We cannot support paragraph 31 of Section II.', ['II.31 oppose']],
  ])('is one proposal: %s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });
});

describe('a heading in words', () => {
  it.each([
    ['Implementation plan - Programme of Action\n\nPara 5: support.', ['II.5 support']],
    ['Implementation plan: International Tracing Instrument\n\nPara 5: support.', ['III.5 support']],
    ['International cooperation and assistance\n\nPara 5: support.', ['IV.5 support']],
    ['Comments on the draft.\n\nSuivi de la Conférence\n\nParagraphe 5 : supprimer.', ['V.5 delete']],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });

  it.each(['Our views on assistance\n\nPara 5: support.', 'Programme\n\nPara 5: support.'])(
    'is none where words are missing: %s',
    (body) => {
      expect(placed(body)).toEqual(['unknown support']);
    },
  );
});

describe('a part of a sentence', () => {
  it('is no section', () => {
    expect(placed('Section II, para 60: the last part of the sentence should be deleted. Para 61: keep.')).toEqual([
      'II.60 amend',
      'II.61 support',
    ]);
  });
});

describe('what an argument leaves behind', () => {
  it('an exception is no target, and what follows is of it', () => {
    expect(
      shown(
        'For Section III, we can go along with everything except paragraph 13, which we would like to see deleted.',
      ),
    ).toEqual(['III support?', 'III.13 delete?']);
  });

  it('a sentence spoken of is the sentence asked about', () => {
    const [item] = itemsOf(
      'Nos observations sur la section V :\n\nLa dernière phrase du paragraphe 6 nous paraît prématurée ; nous suggérons de la supprimer.',
    );
    expect(item).toMatchObject({ target: 'V.6', kind: 'amend' });
  });

  it('they come earlier, where a place to go to is all that is named', () => {
    const items = itemsOf(
      'Our comments on Section II.\n\nParagraphs 41 to 43 are welcome. They should, however, come earlier, perhaps directly after paragraph 25.',
    );
    expect(items.map((item) => [item.target, item.kind, item.destination])).toEqual([
      ['II.41-43', 'support', undefined],
      ['II.41-43', 'move', 'II.25+'],
    ]);
  });

  it('throughout the text is no numbered point', () => {
    expect(
      placed('Section V\n\n1. Paragraph 2: delete.\n2. Throughout the text: replace "conflict" by "armed conflict".'),
    ).toEqual(['V.2 delete', 'general amend']);
  });
});
