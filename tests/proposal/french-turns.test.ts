import { describe, expect, it } from 'vitest';
import { placed, sure } from './reading-of.ts';

const under = (line: string): string => `Nos observations sur la section II :\n\n${line}`;

const all = (kind: string, lines: readonly string[]): [string, string][] => lines.map((line) => [line, kind]);

describe('French turns of assent, refusal and reservation', () => {
  it.each([
    ...all('support', [
      'Le paragraphe 12 a notre soutien.',
      'Le paragraphe 12 emporte notre adhésion.',
      "Le paragraphe 12 a l'assentiment de ma délégation.",
      'Nous donnons notre plein accord au paragraphe 12.',
      'Ma délégation apporte son entier appui au paragraphe 12.',
      'Le paragraphe 12 ne soulève aucune objection de notre part.',
      'Le paragraphe 12 ne nous pose pas de problème.',
      "§ 12 : nous n'y voyons pas d'objection.",
      '§ 12 : rien à redire.',
      "Paragraphe 12. Nous n'avons rien à y redire.",
      'Nous souscrivons pleinement au paragraphe 12.',
      'Nous accueillons favorablement le paragraphe 12.',
      "Nous demandons qu'on ne touche pas au paragraphe 12.",
      "§ 12 : qu'on n'y touche pas.",
      '§ 12 : maintien.',
      '12 : avis favorable',
    ]),
    ...all('oppose', [
      'Le paragraphe 12 ne recueille pas notre adhésion.',
      "Le paragraphe 12 n'a pas notre accord.",
      'Nous récusons le paragraphe 12.',
      'Nous sommes hostiles au paragraphe 12.',
      'Nous ne pouvons pas souscrire au paragraphe 12.',
      "Nous ne sommes pas en mesure d'appuyer le paragraphe 12.",
      '§ 12 : nous ne pouvons pas y souscrire.',
      '§ 12 : avis défavorable.',
    ]),
    ...all('delete', [
      'Il faudrait se défaire du paragraphe 12.',
      '§ 12 : on pourrait s’en passer.',
      'Nous ferions volontiers l’économie du paragraphe 12.',
      'Le paragraphe 12 devrait tomber.',
      'Merci de supprimer le paragraphe 12.',
      'Retirez le paragraphe 12.',
      'Nous souhaitons voir disparaître le paragraphe 12.',
      'Nous souhaiterions voir le paragraphe 12 supprimé.',
      '§ 12 : à écarter du texte.',
      '§ 12 : retrait.',
    ]),
    ...all('reserve', [
      'Merci de mettre le paragraphe 12 entre crochets.',
      'Nous attendons nos instructions sur le paragraphe 12.',
      "Nous ne sommes pas encore en mesure d'accepter le paragraphe 12.",
      '§ 12 : position réservée.',
    ]),
    ...all('split', ['§ 12 : scission.', 'Nous couperions le paragraphe 12 en deux.', '§ 12 : nous en ferions deux.']),
    ...all('question', ['§ 12 : à éclaircir.', '§ 12 : que désigne « good practices » ?']),
  ])('%s', (line, kind) => {
    expect(placed(under(line))).toEqual([`II.12 ${kind}`]);
  });

  it.each([
    ['Les paragraphes 12 et 13 : nous les fondrions en un seul.'],
    ['Nous réunirions les paragraphes 12 et 13.'],
    ['§§ 12 et 13 : fusion.'],
  ])('merges: %s', (line) => {
    expect(placed(under(line))).toEqual(['II.12 merge', 'II.13 merge']);
  });
});

describe('what takes a French instruction back', () => {
  it.each([
    ...all('support', [
      'Le paragraphe 12 ne doit en aucun cas être supprimé.',
      'Le paragraphe 12 ne devrait pas tomber.',
      "La Suisse s'oppose à toute suppression du paragraphe 12.",
      'Nous regretterions la suppression du paragraphe 12.',
      'Nous ne pouvons que soutenir le paragraphe 12.',
      'Supprimer le paragraphe 12 serait une erreur.',
      'Gardons-nous de supprimer le paragraphe 12.',
      'Nous déconseillons la suppression du paragraphe 12.',
    ]),
    ...all('delete', [
      "Rien ne s'oppose à la suppression du paragraphe 12.",
      'Ne pourrait-on pas supprimer le paragraphe 12 ?',
      'Ne faudrait-il pas supprimer le paragraphe 12 ?',
      "Nous n'avons aucune objection à la suppression du paragraphe 12.",
    ]),
  ])('%s', (line, kind) => {
    expect(placed(under(line))).toEqual([`II.12 ${kind}`]);
  });

  it.each([
    'Le paragraphe 12 vise à soutenir les États touchés.',
    'Le paragraphe 12 porte sur la suppression des stocks illicites.',
    'Le paragraphe 12 retire aux États une marge utile.',
    'Le paragraphe 12 tombe à point nommé.',
    'Le paragraphe 12 garde toute sa pertinence.',
    'Le paragraphe 12 rejette toute idée de quotas.',
    'Le paragraphe 12 réserve une place à part aux munitions.',
    'Le paragraphe 12 demande aux États de retirer les armes de la circulation.',
    'Le soutien aux victimes est évoqué au paragraphe 12.',
    'L’élimination des stocks est évoquée au paragraphe 12.',
    "Le retrait du paragraphe 12 a été demandé par l'Inde.",
    'Nous prenons note de la demande de suppression du paragraphe 12.',
    'Nous restons à votre disposition pour toute précision sur le paragraphe 12.',
    'Nous vous remercions d’avoir retiré le paragraphe 12.',
    "Suisse\n\nL'Égypte a présenté un amendement au paragraphe 12, consistant à y ajouter « such as ».",
    'Suisse\n\nLa Norvège, qui voudrait supprimer le paragraphe 12, a tort.',
  ])('asks for nothing: %s', (line) => {
    expect(sure(under(line)).filter((item) => !item.endsWith('comment'))).toEqual([]);
  });

  it('leaves what an amendment to a place is for an instruction', () => {
    expect(placed(under('Notre amendement au paragraphe 20 vise à remplacer « including » par « such as ».'))).toEqual([
      'II.20 amend',
    ]);
  });

  it('takes the words just refused out, and not their place', () => {
    expect(placed(under("§ 20. L'incise « where appropriate » nous gêne, il faudrait s'en défaire."))).toEqual([
      'II.20 amend',
    ]);
  });
});
