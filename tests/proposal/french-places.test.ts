import { describe, expect, it } from 'vitest';
import { itemsOf, placed, sure } from './reading-of.ts';

const under = (section: string, line: string): string => `Nos observations sur la section ${section} :\n\n${line}`;

describe('French places told in other ways', () => {
  it.each([
    ["De la Déclaration d'abord. Le paragraphe 7 est à supprimer.", ['I.7 delete']],
    ["De la Déclaration d'abord. Au vingtième enfin, remplacer « expressed » par « identified ».", ['I.20 amend']],
    [
      'Du plan de mise en œuvre du Programme d’action (section II) ensuite. Le paragraphe 44 est à supprimer.',
      ['II.44 delete'],
    ],
    ['Au préambule de la section V, deuxième alinéa, remplacer « Noting » par « Welcoming ».', ['V.pp2 amend']],
    ['Section II, paragraphe 2 de ce chapitre : supprimer.', ['II.2 delete']],
    ['Pour le traçage le 21 nous va.', ['III.21 support']],
    [
      'Dans la phrase introductive (chapeau) de la partie II.A.4, remplacer « opportunities » par « prospects ».',
      ['II.A.4.chapeau amend'],
    ],
  ])('%s', (text, wanted) => {
    expect(placed(text)).toEqual(wanted);
  });

  it.each([
    [
      'ad 71    biffer « such as »\nad 83    à supprimer\nad 90    à supprimer',
      ['II.71 amend', 'II.83 delete', 'II.90 delete'],
    ],
    ['Le fonds prévu au paragraphe 16 reçoit le plein appui de l’Algérie.', ['II.16 support']],
    ['Notre remarque visait le paragraphe 26 et non le 27. Le supprimer.', ['II.26 delete']],
    ['Les paragraphes 12 et 13, à titre subsidiaire, seraient mis entre crochets.', ['II.12 reserve', 'II.13 reserve']],
    ['Le paragraphe 12 irait mieux après le 14.', ['II.12 move']],
    ['§ 12 : à placer après le 14.', ['II.12 move']],
    ['Sur le transfert de technologie, le paragraphe 21 est à maintenir.', ['II.21 support']],
    ['Le paragraphe 44 fait double emploi avec les règles existantes et n’a pas lieu d’être.', ['II.44 delete']],
  ])('%s', (line, wanted) => {
    expect(placed(under('II', line))).toEqual(wanted);
  });

  it('moves into a section, and not inside it', () => {
    const [item] = itemsOf(under('II', 'Nous voudrions transférer le paragraphe 12 dans la section III.'));
    expect([item?.target, item?.kind, item?.destination]).toEqual(['II.12', 'move', 'III']);
  });

  it('reads a location on a line of its own and its text below', () => {
    const text =
      'Proposition n° 1\nEmplacement : section II, entre les paragraphes 47 et 48\nTexte : « To assist States. »\n\n' +
      'Proposition n° 2\nEmplacement : section V, en tête de la rubrique « Regional meetings », avant l’actuel paragraphe 9\n' +
      'Texte : « Acknowledge the contribution of others. »';
    expect(placed(text)).toEqual(['II.47+ insert', 'V.8+ insert']);
  });

  it('takes one sentence out once, however often it is said', () => {
    const line = 'Au septième, la seconde phrase nous semble de trop ; elle pourrait tomber.';
    expect(placed(under('I', line))).toEqual(['I.7 amend']);
  });

  it.each([
    'Nous nous associons à la déclaration de l’Indonésie, qui a rappelé les paragraphes 83 et 91 du document final de BMS6.',
    'En lisant les paragraphes 21 et 23, nous avons eu le sentiment de lire deux fois la même chose.',
    'Le quatrième paragraphe omet un fléau.',
    'Notre proposition concernant le paragraphe 30 demeure sur la table.',
  ])('is asked for nothing in: %s', (line) => {
    expect(sure(under('II', line)).filter((item) => !item.endsWith('comment'))).toEqual([]);
  });
});
