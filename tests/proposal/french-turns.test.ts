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

describe('French stances, lists and rearrangements', () => {
  it.each([
    ...all('support', [
      'Oui au 12.',
      'Pas touche au 12 !',
      'Le 12 fait parfaitement l’affaire.',
      'Pour nous, le 12 peut rester.',
      'Le 12 est à nos yeux intangible.',
      'Nous tenons à ce paragraphe 12.',
      'Nous soutenons le 12 par rapport au 14.',
    ]),
    ...all('oppose', [
      'Non au 12.',
      'Jamais nous n’accepterons le paragraphe 12.',
      'Le 12 se heurte à l’opposition de mon gouvernement.',
      'Il nous est impossible de souscrire au paragraphe 12.',
      'Nous marquons notre désaccord avec le 12.',
      '§ 12 : opposition de principe.',
    ]),
    ...all('reserve', [
      'Notre accord au 12 reste subordonné à l’avis de la Cinquième Commission.',
      'Nous accepterions le 12 si le 14 était conservé.',
      'Le 12 doit demeurer entre crochets tant que le 14 n’est pas réglé.',
      'Notre capitale étudie encore le paragraphe 12.',
    ]),
    ...all('delete', [
      'Il faut renoncer au paragraphe 12.',
      'Nous plaidons pour l’abandon pur et simple du paragraphe 12.',
      'À quoi bon le paragraphe 12 ? Qu’on le supprime.',
    ]),
    ...all('withdraw', [
      'Notre réserve sur le 12 est levée.',
      'L’objection du Maroc au 12 tombe.',
      'Nous ne donnons pas suite à notre proposition sur le 12.',
    ]),
    ...all('move', [
      'Le 12 devrait ouvrir la section.',
      'Nous placerions le 12 en fin de section.',
      'Mettons le 12 derrière le 20.',
      'Faire du 12 le premier paragraphe de la section.',
    ]),
    ...all('split', ['Le 12 est à répartir sur deux paragraphes.', 'Fractionnons le paragraphe 12.']),
  ])('%s', (line, kind) => {
    expect(placed(under(line))).toEqual([`II.12 ${kind}`]);
  });

  it.each([
    ['À maintenir : 12, 15 et 20.', ['II.12 support', 'II.15 support', 'II.20 support']],
    ['Sont à supprimer : 12 et 15.', ['II.12 delete', 'II.15 delete']],
    ['Oui au 84, non au 87, et le 88 entre crochets.', ['II.84 support', 'II.87 oppose', 'II.88 reserve']],
    ['Nous joindrions volontiers le 12 au 13.', ['II.12 merge', 'II.13 merge']],
    ['Faisons du 12 et du 13 un seul paragraphe.', ['II.12 merge', 'II.13 merge']],
    ['12 et 13 se recoupent : pourquoi ne pas les fusionner ?', ['II.12 merge', 'II.13 merge']],
    ['Supprimer les paragraphes 6 au 8.', ['II.6-8 delete']],
    ['Supprimer le 12 ; à défaut, placez-le entre crochets.', ['II.12 delete', 'II.12 reserve']],
  ])('%s', (line, want) => {
    expect(placed(under(line))).toEqual(want);
  });

  it.each([
    ['Nouveau paragraphe au début de la section : « To strengthen cooperation. »', 'II.0+ insert'],
    ['La section s’achèverait sur un nouveau paragraphe : « To strengthen cooperation. »', 'II.94+ insert'],
    ['Le 12 serait suivi de : « To strengthen cooperation. »', 'II.12+ insert'],
    ['Une disposition nouvelle devrait précéder le 50 : « To strengthen cooperation. »', 'II.49+ insert'],
    ['Après le 12 viendrait : « To strengthen cooperation. »', 'II.12+ insert'],
    ['Ajouter à la fin du paragraphe 12 : « on request ».', 'II.12 amend'],
  ])('%s', (line, want) => {
    expect(placed(under(line))).toEqual([want]);
  });

  it.each([
    'Le paragraphe 12 tient au fait que les stocks sont anciens.',
    'L’Inde dit non à la prolifération au paragraphe 12.',
    'Le paragraphe 12 précède le 13.',
    'Le paragraphe 12 prévoit que l’embargo est levé par le Conseil.',
    'Sur la résolution 1325 (2000), rien à redire.',
    'Notre objection au 12 n’est pas levée.',
  ])('is sure of nothing but what is opposed: %s', (line) => {
    expect(sure(under(line)).filter((item) => !/comment|oppose/u.test(item))).toEqual([]);
  });
});
