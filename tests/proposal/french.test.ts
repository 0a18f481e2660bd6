import { describe, expect, it } from 'vitest';
import { itemsOf, placed, sure } from './reading-of.ts';

const under = (section: string, line: string): string => `Nos observations sur la section ${section} :\n\n${line}`;

describe('French as missions write it', () => {
  it.each([
    [
      'Au paragraphe 8, à « areas of comparative advantage », nous substituerions « areas of cooperation ».',
      'II.8 amend',
    ],
    ['Le paragraphe 9 pourrait utilement absorber le paragraphe 10.', 'II.9 merge'],
    ['Au paragraphe 44, ma délégation supprimerait « and/or misused ».', 'II.44 amend'],
    ['Les paragraphes 60 à 64 : le Maroc plaide pour leur maintien.', 'II.60-64 support'],
    ['Au paragraphe 20, nous insérerions « where appropriate, » après « including ».', 'II.20 amend'],
    ['Au paragraphe 5, nous dirions « invite » plutôt que « encourage ».', 'II.5 amend'],
    ['Le paragraphe 11 a tout notre soutien.', 'II.11 support'],
    ['Le paragraphe 18 devrait disparaître.', 'II.18 delete'],
    ['Le paragraphe 31 nous pose problème.', 'II.31 oppose'],
    ['Il serait logique que le paragraphe 40 prenne place avant le paragraphe 39.', 'II.40 move'],
    ['Il faudrait que le paragraphe 32 soit scindé.', 'II.32 split'],
    ['Paragraphe 12 : mieux vaut, à ce stade, le laisser entre crochets.', 'II.12 reserve'],
    ['Paragraphe 57 : de quel cadre relèveraient les « common understandings » ?', 'II.57 question'],
  ])('%s', (line, wanted) => {
    expect(placed(under('II', line))).toContain(wanted);
  });
});

describe('a speaker who goes on to another section', () => {
  it.each([
    [
      'Turning to Section III, I shall be brief. In paragraph 5 please replace "encourage" by "invite".',
      ['III.5 amend'],
    ],
    ['Let me now turn to Section IV. Paragraph 7 should be deleted.', ['IV.7 delete']],
    ['Je passe à la section III, Monsieur le Président. Le paragraphe 5 devrait être supprimé.', ['III.5 delete']],
    ["J'en viens à la section IV. Nous souhaitons la suppression du paragraphe 7.", ['IV.7 delete']],
  ])('says nothing of it, and stands in it: %s', (text, wanted) => {
    expect(placed(`Section II, paragraph 3: keep.\n\n${text}`).filter((item) => !item.startsWith('II.'))).toEqual(
      wanted,
    );
  });
});

describe('French that asks without the usual verbs', () => {
  it.each([
    ['« including » devrait céder la place à « such as » au paragraphe 20.', 'II.20 amend'],
    ['Paragraphe 20 : « including » laisserait place à « such as ».', 'II.20 amend'],
    ['Les mots « including » n’ont pas lieu d’être au paragraphe 20.', 'II.20 amend'],
    ['Au paragraphe 20, les mots « including » peuvent tomber.', 'II.20 amend'],
    ['Le paragraphe 20 passe à la trappe.', 'II.20 delete'],
    ['On se dispenserait volontiers du paragraphe 20.', 'II.20 delete'],
    ['Le paragraphe 11 a nos faveurs.', 'II.11 support'],
    ['Nous sommes attachés au paragraphe 11.', 'II.11 support'],
    ['Nous demandons que personne ne touche au paragraphe 11.', 'II.11 support'],
    ['Il importe à ma délégation que le paragraphe 11 demeure en sa forme présente.', 'II.11 support'],
    ["Sur le paragraphe 7, notre position n'est pas arrêtée.", 'II.7 reserve'],
  ])('is sure: %s', (line, wanted) => {
    expect(sure(under('II', line))).toEqual([wanted]);
  });

  it.each([
    ["Ma délégation ne saurait, à ce stade, s'engager sur le paragraphe 7.", 'II.7 reserve'],
    ['Nous ne sommes pas en mesure de prendre position sur le paragraphe 7.', 'II.7 reserve'],
    ['Nous demandons que le paragraphe 20 ne figure plus dans le texte.', 'II.20 delete'],
  ])('lets a person look: %s', (line, wanted) => {
    expect(placed(under('II', line))).toEqual([wanted]);
    expect(sure(under('II', line))).toEqual([]);
  });

  it('takes the words that give way for the old ones', () => {
    const [item] = itemsOf(under('II', 'Au paragraphe 20, « including » fait place à « such as ».'));
    expect([item?.oldText, item?.newText]).toEqual(['including', 'such as']);
  });
});

describe('one of several places named before', () => {
  it.each([
    [
      'Paragraphes 19 et 27. Ils disent la même chose. Le second se suffit ; le premier peut tomber.',
      'IV.27 comment',
      'IV.19 delete',
    ],
    ['Les paragraphes 19 et 27 se répètent. Supprimer le second.', 'IV.27 delete'],
    ['Les paragraphes 19 et 27 se recoupent : le second devrait disparaître.', 'IV.27 delete'],
    ['Paragraphs 19 and 27 say the same. The first can go.', 'IV.19 delete'],
    ['Paragraphs 19 and 27 overlap. Delete the latter.', 'IV.27 delete'],
    ['We see an overlap between paragraphs 19 and 27; the former should be deleted.', 'IV.19 delete'],
  ])('%s', (line, ...wanted) => {
    expect(placed(under('IV', line))).toEqual(wanted);
  });

  it('stays a paragraph number where one place alone was named', () => {
    expect(placed(under('I', 'Le sixième nous satisfait.'))).toEqual(['I.6 support']);
  });
});

describe('French assent, refusal and reservation by pronoun', () => {
  it.each([
    ["Nous n'avons pas d'objection au paragraphe 13.", 'II.13 support'],
    ["La proposition de l'Égypte concernant le paragraphe 31 a son appui.", 'II.31 support'],
    ['Le paragraphe 6 ne saurait être accepté.', 'II.6 oppose'],
    ['Le paragraphe 26 va trop loin. Nous ne pouvons y souscrire.', 'II.26 oppose'],
    ['Au 22, on a besoin de plus de temps.', 'II.22 reserve'],
    ['Pour le 25, nous attendons des instructions de Beyrouth et nous vous écrirons.', 'II.25 reserve'],
    ['Le paragraphe 12 devrait, à notre avis, précéder le paragraphe 11.', 'II.12 move'],
    ['Le II.78 pourrait utilement être fondu dans le II.79.', 'II.78 merge'],
    ['26 et 27 : un seul et même paragraphe suffirait.', 'II.26 merge'],
  ])('%s', (line, wanted) => {
    expect(placed(under('II', line))).toContain(wanted);
  });

  it.each([
    "Les paragraphes II.80 et II.81 n'appellent pas d'observation de notre part.",
    "Le paragraphe 80 n'appelle aucune observation.",
  ])('hears nothing in: %s', (line) => {
    expect(placed(under('II', line))).toEqual([]);
  });
});

describe('where words go and which are old', () => {
  const words = (line: string): unknown[] =>
    itemsOf(under('II', line)).map(({ kind, oldText, newText }) => [kind, oldText ?? null, newText ?? null]);

  it.each([
    ['Au paragraphe 20, après « including », « inter alia, ».', null, 'inter alia,'],
    ['Paragraph 20: after “including”, “inter alia,”.', null, 'inter alia,'],
    ['2 – Étoffer la liste : après « civil society », « , academia, ».', null, ', academia,'],
    ['89 : faire suivre « resolution 1325 » de « (2000) ».', null, '(2000)'],
    ['Au 31, en donner la cote, « (A/62/163) », à la suite de « resolution 60/81 ».', null, '(A/62/163)'],
    ['Au paragraphe 20, « such as » sonnerait mieux que « including ».', 'including', 'such as'],
    ['In paragraph 20, “such as” reads better than “including”.', 'including', 'such as'],
    ['Paragraphe 20 : « including » est trop vague ; « such as » serait préférable.', 'including', 'such as'],
    [
      'Au paragraphe 1, compléter la première phrase comme suit : après « reaffirm », ajouter « again ».',
      null,
      'again',
    ],
  ])('%s', (line, oldText, newText) => {
    expect(words(line)).toEqual([['amend', oldText, newText]]);
  });
});

describe('several statements in one sentence', () => {
  it.each([
    ['9 ok, 10 delete, 11 bracket', ['II.9 support', 'II.10 delete', 'II.11 reserve']],
    ['Para 9 OK, para 10 delete, para 12 reserve.', ['II.9 support', 'II.10 delete', 'II.12 reserve']],
    ['le 9 ok, le 10 à supprimer, le 11 on réserve', ['II.9 support', 'II.10 delete', 'II.11 reserve']],
    ['le 9 ok, le 10 à revoir (trop long), le 11 on supprime.', ['II.9 support', 'II.10 amend', 'II.11 delete']],
    [
      'Le 9 nous convient, le 10 devrait être supprimé, le 11 est trop long.',
      ['II.9 support', 'II.10 delete', 'II.11 comment'],
    ],
    [
      'Paragraph 9 is fine, paragraph 10 should go, paragraph 11 we bracket.',
      ['II.9 support', 'II.10 delete', 'II.11 reserve'],
    ],
    ['le 9, le 10 et le 11 on supprime', ['II.9 delete', 'II.10 delete', 'II.11 delete']],
    [
      'Le paragraphe 9, relatif au traçage, le paragraphe 10, relatif au marquage, et le paragraphe 11 devraient être supprimés.',
      ['II.9 delete', 'II.10 delete', 'II.11 delete'],
    ],
  ])('%s', (line, wanted) => {
    expect(placed(under('II', line))).toEqual(wanted);
  });
});

describe('French positions, orders and inner places', () => {
  it.each([
    ["Par. 5 : nous n'y voyons pas d'inconvénient.", ['II.5 support']],
    ['Par. 41 : nous tenons particulièrement à ce paragraphe.', ['II.41 support']],
    ["Par. 20 : à notre sens, cette disposition n'a rien à faire dans le document.", ['II.20 delete']],
    ["Par. 60 : serait-il possible d'en préciser la portée ?", ['II.60 question']],
    ['Nous souhaitons que le paragraphe 11 soit renvoyé à la section IV.', ['II.11 move']],
    ["Le Mali n'est pas favorable à la fusion des paragraphes 60 et 61.", ['II.60 support', 'II.61 support']],
    ['Par. 3, 2e ligne : « national » -> « national and regional »', ['II.3 amend']],
    ['Para 3, 2nd line: "national" -> "national and regional"', ['II.3 amend']],
  ])('%s', (line, wanted) => {
    expect(placed(under('II', line))).toEqual(wanted);
  });

  it('puts before the words what is to precede them', () => {
    const [item] = itemsOf(under('II', 'Au 20, « including » devrait être précédé de « inter alia ».'));
    expect(item).toMatchObject({ kind: 'amend', newText: 'inter alia', edits: [{ anchor: { where: 'before' } }] });
  });
});
