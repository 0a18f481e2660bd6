import { describe, expect, it } from 'vitest';
import { itemsOf, placed, readingOf, sure } from './reading-of.ts';

const moved = (body: string): unknown[] =>
  itemsOf(`Section II\n\n${body}`).map(({ target, kind, destination }) => [target, kind, destination ?? null]);

describe('a number behind the verb', () => {
  it.each([
    ['Paragraph 74 could be folded into 91.', ['II.74 merge', 'II.91 merge']],
    ['Paragraph 9 might be merged with 10.', ['II.9 merge', 'II.10 merge']],
    ['Le paragraphe 12 serait fondu dans le 14.', ['II.12 merge', 'II.14 merge']],
  ])('is what it is merged with: %s', (body, wanted) => {
    expect(placed(`Section II\n\n${body}`)).toEqual(wanted);
  });

  it('is where it goes', () => {
    expect(moved('Paragraph 20 should come after 22.')).toEqual([['II.20', 'move', 'II.22+']]);
  });

  it.each([
    ['à la suite du n° 11, un paragraphe supplémentaire : « Inviter les organisations à publier un bilan. »', 'V.11+'],
    ['After no. 11 insert a new paragraph: "Invite regional organizations to publish a summary."', 'V.11+'],
    ['After #12 add: "Invite regional organizations to publish a summary."', 'V.12+'],
  ])('may have a sign before it: %s', (body, target) => {
    expect(placed(`Section V\n\n${body}`)).toEqual([`${target} insert`]);
  });
});

describe('a place named before', () => {
  it('is meant by "the aforementioned paragraph"', () => {
    const [, , , , last] = itemsOf(
      'We ask for the deletion of paragraph 12 of Section I; of paragraphs 18 and 22 of Section II; and of paragraph 16 of Section IV.\n\nThe aforementioned paragraph 18 would at least have to be put in square brackets.',
    );
    expect(last).toMatchObject({ target: 'II.18', kind: 'reserve' });
  });

  it.each([
    [
      'Paragraph 80 refers to "the national small arms commission". Where none exists, what is a State to do?',
      'question',
    ],
    ['Paragraph 13 repeats the better part of IV.13. Why are both there?', 'question'],
    ['Paragraph 80 refers to "the national small arms commission". We have none.', 'comment'],
    ['Paragraph 80 names the national commission.\n\nWhen will Draft 3 be out?', 'comment'],
  ])('is what a question behind it is about: %s', (body, kind) => {
    expect(placed(`Section II\n\n${body}`)).toEqual([expect.stringMatching(new RegExp(`^II\\.\\d+ ${kind}$`, 'u'))]);
  });

  it('is not that of a document whose paragraph it is', () => {
    expect(
      placed(
        "Section III\n\nLes paragraphes 23 à 25 imposeraient des charges que l'Instrument, en ses paragraphes 7 et 8, n'a pas prévues. Leur suppression est demandée.",
      ),
    ).toEqual(['III.23-25 delete']);
    expect(
      placed(
        'Section III\n\nParagraphs 23 to 25 go beyond what the Instrument, in its paragraphs 7 and 8, foresees. They should be deleted.',
      ),
    ).toEqual(['III.23-25 delete']);
  });

  it('does not change the section by what it is compared with', () => {
    expect(placed('Section IV\n\npara 13: repeats the better part of III.28.\npara 22: delete.')).toEqual([
      'IV.13 comment',
      'IV.22 delete',
    ]);
  });

  it('waits where instructions are pending', () => {
    expect(
      placed(
        'In paragraph 17 of Section II, delete "and the Arms Trade Treaty".\n\nPending instructions, the Mission reserves its position on paragraph 37 of the same Section.',
      ),
    ).toEqual(['II.17 amend', 'II.37 reserve']);
  });
});

describe('a heading decorated like those of sections', () => {
  it('ends the section in force', () => {
    const body =
      '==== Follow-up (Section V)\n\nparagraph 8: delete.\n\n==== Late ones from capital\n\nparagraph 33: delete.\nparagraph 3: delete.';
    const { items } = readingOf(body);
    expect(items.map(({ target }) => target)[0]).toBe('V.8');
    expect(items[1]?.target).toMatch(/33$|^unknown$/u);
    expect(items[2]?.target).toBe('unknown');
    expect(items[2]?.candidates.length).toBeGreaterThan(1);
  });
});

describe('who speaks for a group', () => {
  it.each([
    [
      'Position du Groupe africain sur le Projet 2',
      'Section II\n\nParagraphe 12 : supprimer.\n\nMission permanente du Tchad',
      'African Group',
    ],
    [
      'Statement by the African Group',
      'Section II\n\nParagraph 12: delete.\n\nPermanent Mission of Chad',
      'African Group',
    ],
    [
      'Draft 2',
      'Section II\n\nThe Group asks that paragraph 12 be deleted.\n\nM. Abakar\nPermanent Representative of Chad\nCoordinator of the African Group',
      'African Group',
    ],
    [
      'Draft 2',
      'Section II\n\nMy delegation asks that paragraph 12 be deleted.\n\nM. Abakar\nPermanent Representative of Chad\nCoordinator of the African Group',
      null,
    ],
    [
      'Comments on the position of the African Group',
      'Section II\n\nParagraph 12: delete.\n\nPermanent Mission of Chad',
      null,
    ],
  ])('says so in its subject or signature: %s / %s', (subject, body, group) => {
    expect(readingOf(body, subject).onBehalfOf).toBe(group);
  });
});

describe('a bare number in a sentence, under its section', () => {
  it.each([
    ['As there is no agreed definition, 25 has to be deleted.', ['III.25 delete']],
    ['Our capital has doubts: the last words of 20 should be deleted.', ['III.20 amend']],
    ['We have nothing against 22.', ['III.22 support']],
    ['After 12 we would add a new paragraph: "To publish the results each year."', ['III.12+ insert']],
    ['Does 7 cover arms marked at import?', ['III.7 question']],
  ])('is a paragraph: %s', (body, wanted) => {
    expect(placed(`Section III\n\n${body}`)).toEqual(wanted);
  });

  it.each([
    'We are a group of 15 small countries.',
    'More than 20 have been destroyed, up to 15 in one week.',
    'Our law of 12 June foresees it.',
    'The meeting is from 3 to 5 in Room 4.',
    'Prison terms range from 5 to 10 years.',
  ])('is a count or a date: %s', (body) => {
    expect(placed(`Section III\n\n${body}`).filter((one) => /\d/u.test(one))).toEqual([]);
  });
});

describe('what is asked of a whole section', () => {
  it.each(['Section II\n\nSub-section 2 (e) should be deleted.', 'We ask for the deletion of Section V.'])(
    'is seen by a person, who knows whether a part of it is meant: %s',
    (body) => {
      expect(sure(body)).toEqual([]);
    },
  );
});
