import { describe, expect, it } from 'vitest';
import { itemsOf, placed, readingOf } from './reading-of.ts';

const words = (body: string): [string, string | null | undefined, string | null | undefined][] =>
  itemsOf(body).map(({ target, edits }) => [target, edits[0]?.old, edits[0]?.new]);

describe('where the reader is', () => {
  it.each<[string, readonly string[]]>([
    ['Section II\n\nSub-section 1 is well done. In 3, we endorse the last words.', ['II.3 support']],
    ['We propose to delete sub-section 1 of Section II.', ['II.A.1 delete']],
    ['Nous demandons la suppression de la sous-section 2 de la section II.', ['II.A.2 delete']],
    [
      'We begin with Section III. Paragraph 28 is fine.\n\nMadam Chair, on Section IV.\n\nParagraph 13 should be kept.',
      ['III.28 support', 'IV.13 support'],
    ],
    [
      'We support paragraph 18 of Section II and paragraph 16 of Section IV.\n\nParagraph 37 should be deleted.\n\nParagraph 19 should be kept.',
      ['II.18 support', 'IV.16 support', 'II.37 delete', 'II.19 support'],
    ],
    [
      'Remarks on Sections III and IV, 21 and 22 June\n\nSection IV\n\nParagraph 26 should be deleted.',
      ['IV.26 delete'],
    ],
    ['Section IV\npara 25 is fine with us. para 31 can go.', ['IV.25 support', 'IV.31 delete']],
    ['Section III first. 4 stays. 5, delete it.', ['III.4 support', 'III.5 delete']],
    [
      'Stockpile management and security\nIn the paragraph on man-portable air defence systems, replace "strictest possible" with "strict".',
      ['II.24 amend'],
    ],
  ])('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });

  it.each([
    'My country attaches importance to paragraphs 9 and 11 of Section II of the Programme of Action adopted in 2001.',
    'Under the heading of gender we have nothing to add.',
  ])('asks nothing: %s', (body) => {
    expect(placed(body)).toEqual([]);
  });
});

describe('one position, and not two', () => {
  it.each<[string, readonly string[]]>([
    ['Section II. Our delegation supports paragraphs 84 to 92 and particularly 85.', ['II.84-92 support']],
    ['Section II. Paragraph 61: agreed, subject to the insertion of "and academia" after "industry".', ['II.61 amend']],
    [
      'Section II. Paragraph 46 goes beyond what we agreed in 2001 and we cannot join a consensus on it.',
      ['II.46 oppose'],
    ],
    ['Section II. Paragraph 5 misses the word "police"; please insert "police and" before "customs".', ['II.5 amend']],
    [
      'Section IV. Should paragraph 11 say "request" instead of "urge"? No: "urge" is right and must be kept.',
      ['IV.11 support'],
    ],
    ['Section III. Paragraph 7: agreed. It is the same as paragraph 25 of the section before.', ['III.7 support']],
    ['Section IV. Paragraph 12: my country supports it, regular budget included.', ['IV.12 support']],
  ])('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });
});

describe('requests in prose', () => {
  it.each<[string, readonly string[]]>([
    [
      'Section II. We welcome paragraph 48. It could be enriched with a reference to collection.',
      ['II.48 support', 'II.48 amend'],
    ],
    ['Section I\nUntil this is clarified we must put 13 in brackets.', ['I.13 reserve']],
    ['Section II. As to paragraph 56, "terrorists" should precede "illicit markets".', ['II.56 amend']],
    [
      'Section III. Between 18 and 19 there is room for a paragraph on feedback. We propose: "To inform the requesting State."',
      ['III.18+ insert'],
    ],
    ['Section II. In paragraph 2 please hold on to "ensuring".', ['II.2 support']],
  ])('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });

  it.each<[string, readonly [string, string | null, string | null]]>([
    ['Section V. In paragraph 12, "as appropriate" again. Delete, please.', ['V.12', 'as appropriate', null]],
    [
      'Section II. In 85 the words "acting as agents of change" put all the burden on women. Without them the sentence is better.',
      ['II.85', 'acting as agents of change', null],
    ],
    [
      'Section I. Paragraph 6 says "terrorist attacks throughout the world in recent years". We should be obliged if "in recent years" were left out.',
      ['I.6', 'in recent years', null],
    ],
    [
      'Section I. Paragraph 12: "We welcome and actively support" would be our opening.',
      ['I.12', 'We welcome', 'We welcome and actively support'],
    ],
    [
      'Section II. The beginning of paragraph 18 ought to be "To encourage States to exchange".',
      [
        'II.18',
        'To encourage States that apply provisions of the Programme of Action to small arms and light weapons ammunition to exchange',
        'To encourage States to exchange',
      ],
    ],
    [
      'Conversion\n\nThe paragraph about record-keeping for convertible items should have "and prior" after "formal".',
      ['II.58', null, 'and prior'],
    ],
  ])('%s', (body, [target, old, fresh]) => {
    expect(words(body)).toEqual([[target, old, fresh]]);
  });
});

describe('demandes en prose', () => {
  it.each<[string, readonly string[]]>([
    [
      'Nous soutenons le paragraphe 18 de la section II ainsi que le paragraphe 16 de la section IV.\n\nLe paragraphe 37 est à supprimer.\n\nLe paragraphe 19 est à conserver.',
      ['II.18 support', 'IV.16 support', 'II.37 delete', 'II.19 support'],
    ],
    ['Section II\n- par. 52 : barrer « as appropriate, » — inchangé par rapport à hier', ['II.52 amend']],
    ['Section II\n- par. 55 : nous avions demandé la suppression ; nous y renonçons', ['II.55 withdraw']],
    ['Section II\nPar. 24 : ne nous concerne pas, aucun avis.', []],
    ['Section V\nLe paragraphe 7 est une avancée : mon pays n’accepterait pas qu’il soit affaibli.', ['V.7 support']],
    ['Section I\nL’assistance humanitaire, dont il est question au paragraphe 5, est à conserver.', ['I.5 support']],
    [
      'Section II\nPar. 7 : nous suggérons de compléter par « , including cross-border areas » in fine.\nPar. 22 : même ajout.',
      ['II.7 amend', 'II.22 amend'],
    ],
    ['Section II\nPar. 4 : qu’on écrive « consider developing » là où il est écrit « develop ».', ['II.4 amend']],
  ])('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });

  it('takes no reason for words', () => {
    const body =
      'Section II\nParagraphe 28. Le critère manque : un État ne devrait pas exporter d’armes. Nous suggérons d’ajouter à la fin : « and of the obligation to respect the law ».';
    expect(words(body)).toEqual([['II.28', null, 'and of the obligation to respect the law']]);
  });

  it.each([
    'La Mission souhaite réserver la salle C le 21 juin avant l’examen de la section II. Pourriez-vous nous envoyer la version Word de la section II ?',
    'May we still send something on Section V after the 22nd, as our legal officer only arrives that weekend?',
    'By what time should statements be sent? Our Ambassador is no. 34 on the list of speakers.',
  ])('is no contribution: %s', (body) => {
    expect(readingOf(body).items).toEqual([]);
  });
});
