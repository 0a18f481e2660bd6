import { describe, expect, it } from 'vitest';
import { itemsOf, placed } from './reading-of.ts';

const seen = (body: string) =>
  itemsOf(body).map(({ target, needsReview, candidates }) => ({
    target,
    needsReview,
    candidates: candidates.map((one) => one.target),
  }));

describe('a number that the quoted words contradict', () => {
  it('gives way to the one paragraph that has them, and a person sees both', () => {
    expect(
      seen(
        'Section II, paragraph 41: replace "United Nations peacekeeping missions" with "United Nations operations".',
      ),
    ).toEqual([{ target: 'II.43', needsReview: true, candidates: ['II.43', 'II.41'] }]);
    expect(
      seen('Sección III, párrafo 15: sustituir "Online Directory of Competent National Authorities" por "directory".'),
    ).toEqual([{ target: 'III.13', needsReview: true, candidates: ['III.13', 'III.15'] }]);
  });

  it('stays where the words are few, and a person sees both', () => {
    expect(seen('Section II, paragraph 12: replace "common understandings" with "understandings".')).toMatchObject([
      { target: 'II.12', needsReview: true, candidates: ['II.12', 'II.57'] },
    ]);
  });

  it('stays where a new text for the whole begins like another paragraph', () => {
    expect(
      seen('Please substitute the following for Section II, paragraph 12: "To encourage States to cooperate."'),
    ).toMatchObject([{ target: 'II.12' }]);
  });

  it('holds against words that several others have, and a person sees some of them', () => {
    const [item] = seen('Section II, paragraph 60: replace "adequate, effective and sustainable" with "adequate".');
    expect(item).toMatchObject({ target: 'II.60', needsReview: true });
    expect(item?.candidates.length).toBeGreaterThan(2);
    expect(seen('Section V, paragraph 6: replace "small arms and light weapons" with "SALW".')).toMatchObject([
      { target: 'V.6', needsReview: true },
    ]);
  });
});

describe('little words are no part of a reference', () => {
  it.each([
    ['La section IV a l’entier soutien de ma délégation.', ['IV support']],
    ['La sous-section C de la section IV a l’entier soutien de la Communauté.', ['IV.C support']],
    [
      'Au paragraphe 19 de la section II, remplacer « terrorists » par « traffickers », demandé hier par une délégation.',
      ['II.19 amend'],
    ],
    ['Section II, ch. 24 : biffer.', ['II.24 delete']],
    [
      'We believe that the draft repeats itself in many places, Section II, paragraph 24 above all: delete it.',
      ['II.24 delete'],
    ],
    ['Предлагаем у меня на столе лежащий пункт 24 раздела II исключить.', ['II.24 delete']],
  ])('%s', (words, expected) => {
    expect(placed(words)).toEqual(expected);
  });
});

describe('a document by its own name is not the draft', () => {
  it.each([
    ['Section III\n\nParagraph 9: keep. The link to paragraph 10 of the Instrument is needed.', ['III.9 support']],
    [
      'Section III\n\nParagraph 13: in line with the Paris Declaration on Aid Effectiveness, para. 15, delete.',
      ['III.13 delete'],
    ],
    ['The fifth paragraph of the same Declaration: delete.', ['I.5 delete']],
    ['Sección I\n\nEl párrafo quinto de la misma Declaración: suprimir.', ['I.5 delete']],
    ['Section I, paragraphe 5 : supprimer, comme au paragraphe 29 de la Déclaration d’Antananarivo.', ['I.5 delete']],
  ])('%s', (words, expected) => {
    expect(placed(words)).toEqual(expected);
  });
});
