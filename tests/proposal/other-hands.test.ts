import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

/** `II.19 amend -"old" +"new"` for each item, in the order of the alphabet. */
const said = (body: string): string[] =>
  itemsOf(body)
    .map(({ target, kind, oldText, newText }) =>
      [
        target,
        kind,
        ...(oldText === undefined ? [] : [`-${oldText}`]),
        ...(newText === undefined ? [] : [`+${newText}`]),
      ].join(' '),
    )
    .toSorted();

/** Sentences of mails by hands that had not seen the reader, as several delegations would say them. */
describe('what delegations wrote by other hands', () => {
  it.each<[string, readonly string[]]>([
    [
      'Section II\nConcernant le paragraphe 21, il est propose de remplacer << redouble efforts >> par << intensify efforts >>.',
      ['II.21 amend -redouble efforts +intensify efforts'],
    ],
    [
      'Section II\nParagraph 21: replace <<redouble efforts>> by <<intensify efforts>>.',
      ['II.21 amend -redouble efforts +intensify efforts'],
    ],
    [
      'Section II\nConcernant le paragraphe 72, il est propose de supprimer << , including through national reports, >>.',
      ['II.72 amend -, including through national reports, +'],
    ],
    [
      "Section II\nIl est enfin suggere qu'un paragraphe nouveau, apres le paragraphe 48, soit ainsi redige : << To support joint border units in the Lake Chad Basin. >>",
      ['II.48+ insert +To support joint border units in the Lake Chad Basin.'],
    ],
    [
      'Section II\nПункт 21: заменить <<redouble efforts>> на <<intensify efforts>>.',
      ['II.21 amend -redouble efforts +intensify efforts'],
    ],
    [
      'SECTION | PARA | ORIGINAL WORDS                    | IRAQ AMENDMENT                                   | REMARKS\n--------+------+-----------------------------------+--------------------------------------------------+---------------------\nI       | 6    | terrorist attacks                 | attacks by terrorist organizations               | ISIL\nI       | 18   | -                                 | no change                                        | support\nII      | 41   | when losses are detected          | (delete)                                         |\nIII     | 11   | where the weapon is found         | where the weapon is found or seized              |',
      [
        'I.18 support',
        'I.6 amend -terrorist attacks +attacks by terrorist organizations',
        'II.41 amend -when losses are detected +',
        'III.11 amend -where the weapon is found +where the weapon is found or seized',
      ],
    ],
    [
      'Section | Para | Original text | Amendment by Iraq | Remarks\nI | 6 | terrorist attacks | attacks by terrorist organizations | ISIL\nIII | 11 | where the weapon is found | where the weapon is found or seized |',
      [
        'I.6 amend -terrorist attacks +attacks by terrorist organizations',
        'III.11 amend -where the weapon is found +where the weapon is found or seized',
      ],
    ],
    [
      'Section | Para | Original words | Amendment | Remarks\nI | 6 | terrorist attacks | attacks by terrorist organizations | ISIL\nIII | 11 | where the weapon is found | where the weapon is found or seized |',
      [
        'I.6 amend -terrorist attacks +attacks by terrorist organizations',
        'III.11 amend -where the weapon is found +where the weapon is found or seized',
      ],
    ],
    [
      'Section | Paragraphe | Texte original | Amendement du Maroc | Observations\nI | 6 | terrorist attacks | attacks by terrorist organizations | \nIII | 11 | where the weapon is found | where the weapon is found or seized |',
      [
        'I.6 amend -terrorist attacks +attacks by terrorist organizations',
        'III.11 amend -where the weapon is found +where the weapon is found or seized',
      ],
    ],
    [
      'Ci-dessous nos propositions (colonnes : paragraphe / au lieu de / lire).\n\nSection II\n - par. 2 / « civil society and the private sector » / « civil society, the private sector and traditional authorities »\n - par. 43 / « within conflict-affected countries » / « within and through conflict-affected countries »\n - par. 77 / à supprimer /',
      [
        'II.2 amend -civil society and the private sector +civil society, the private sector and traditional authorities',
        'II.43 amend -within conflict-affected countries +within and through conflict-affected countries',
        'II.77 delete',
      ],
    ],
    [
      'Section II\npar. 2 / "civil society and the private sector" / "civil society, the private sector and traditional authorities"\npar. 49 / "strict regulation" / "regulation" ("strict" is too much)\npar. 77 / to be deleted',
      [
        'II.2 amend -civil society and the private sector +civil society, the private sector and traditional authorities',
        'II.49 amend -strict regulation +regulation',
        'II.77 delete',
      ],
    ],
    [
      'Section II\n- para 2 | "civil society and the private sector" | "civil society, the private sector and traditional authorities"\n- para 49 | "strict regulation" | "regulation"\n- para 77 | delete',
      [
        'II.2 amend -civil society and the private sector +civil society, the private sector and traditional authorities',
        'II.49 amend -strict regulation +regulation',
        'II.77 delete',
      ],
    ],
    [
      'Section IV\n - par. 11 / sans changement /\n - par. 28 / à placer avant le 27 /\n - par. 30 / à supprimer /',
      ['IV.11 support', 'IV.28 move', 'IV.30 delete'],
    ],
  ])('signs for quotation marks, tables and lists of rows: %s', (body, wanted) => {
    expect(said(body)).toEqual([...wanted].toSorted());
  });

  it.each<[string, readonly string[]]>([
    ['B. IMPLEMENTATION OF POA (SECTION II)\n\nPara 1 - OK with us.', ['II.1 support']],
    ['Implementation of the Programme of Action (Section II)\n\nPara 1 - OK with us.', ['II.1 support']],
    ['2. PoA IMPLEMENTATION PLAN - SECTION II\n\nPara 1 - OK with us.', ['II.1 support']],
    ['Section II (PoA)\n\nPara 1 - OK with us.', ['II.1 support']],
    ['PoA (section II)\n\nPara 1 - OK with us.', ['II.1 support']],
    ['Mise en œuvre du PdA (section II)\n\nPar. 1 - nous convient.', ['II.1 support']],
    ['ITI IMPLEMENTATION (Section III):\n\nPara 1 - OK with us.', ['III.1 support']],
    [
      'Section II\nIn paragraph 40, the words "as necessary" weaken the text. We could do without them.',
      ['II.40 amend -as necessary +'],
    ],
    ['Section II\nParagraph 40: "as necessary" adds nothing. We would take it out.', ['II.40 amend -as necessary +']],
    [
      "Section IV\nConcernant le paragraphe 11, les mots « in a position to do so » figurent si souvent dans ce texte qu'on finit par se demander qui l'est. Au 11 et au 13, ma délégation en demande la suppression.",
      ['IV.11 amend -in a position to do so +', 'IV.13 amend -in a position to do so +'],
    ],
    [
      'Section IV\nThe words "in a position to do so" occur too often. In paragraphs 11 and 13 we ask for their deletion.',
      ['IV.11 amend -in a position to do so +', 'IV.13 amend -in a position to do so +'],
    ],
    [
      'Section IV\nThe phrase "in a position to do so" is an escape clause. Please remove it in paragraphs 11 and 13.',
      ['IV.11 amend -in a position to do so +', 'IV.13 amend -in a position to do so +'],
    ],
    [
      'Section IV\nAu paragraphe 11, la formule « in a position to do so » est une échappatoire. Nous en demandons le retrait.',
      ['IV.11 amend -in a position to do so +'],
    ],
    [
      'Section IV\nAu paragraphe 11, la formule « in a position to do so » est une échappatoire ; ma délégation en propose la suppression.',
      ['IV.11 amend -in a position to do so +'],
    ],
    [
      'In Section IV, paragraph 6, the article is missing: it should be "the World Customs Organization".',
      ['IV.6 amend -World Customs Organization +the World Customs Organization'],
    ],
    [
      "Section II\nSur le 71, une coquille : il s'agit du « United Nations Register of Conventional Arms ».",
      ['II.71 amend -United Nation Register on Conventional Arms +United Nations Register of Conventional Arms'],
    ],
    [
      'Section II\nParagraph 71: a typo, it should be "United Nations Register of Conventional Arms".',
      ['II.71 amend -United Nation Register on Conventional Arms +United Nations Register of Conventional Arms'],
    ],
    [
      'Section II\nParagraph 71: the correct name is "United Nations Register of Conventional Arms".',
      ['II.71 amend -United Nation Register on Conventional Arms +United Nations Register of Conventional Arms'],
    ],
    ['Section II\nParagraph 94: should be "its aspects".', ['II.94 amend -it aspects +its aspects']],
    [
      "Section III\nNous aurions aimé, au paragraphe 3, que l'effort soit allégé. Il suffirait d'écrire « on a biennial basis, where circumstances permit, ».",
      ['III.3 amend -on a biennial basis +on a biennial basis, where circumstances permit,'],
    ],
    [
      'Section IV\nAu paragraphe 6, nous proposons de lire « INTERPOL, AFRIPOL and World Customs Organization ».',
      ['IV.6 amend -INTERPOL and World Customs Organization +INTERPOL, AFRIPOL and World Customs Organization'],
    ],
    [
      'Section IV\nParagraph 6 should mention AFRIPOL: "INTERPOL, AFRIPOL and World Customs Organization".',
      ['IV.6 amend -INTERPOL and World Customs Organization +INTERPOL, AFRIPOL and World Customs Organization'],
    ],
    [
      'Section II\nAu paragraphe 27, on pourrait dire « in particular customs and border authorities ».',
      ['II.27 amend -in particular customs authorities +in particular customs and border authorities'],
    ],
    [
      'Section II\nParagraph 27: why not say "in particular customs and border authorities"?',
      ['II.27 amend -in particular customs authorities +in particular customs and border authorities'],
    ],
    [
      'Section II\n27: we would write "in particular customs and border authorities".',
      ['II.27 amend -in particular customs authorities +in particular customs and border authorities'],
    ],
    [
      'Section II\nPara 8 - The phrase "areas of comparative advantage" is donor language. Put "areas of need".',
      ['II.8 amend -areas of comparative advantage +areas of need'],
    ],
    [
      'Section II\nPara 8 - "areas of comparative advantage" is donor language. Better say "areas of need".',
      ['II.8 amend -areas of comparative advantage +areas of need'],
    ],
    [
      'Section II\nAu paragraphe 8, « areas of comparative advantage » est une formule de donateurs. Mettre « areas of need ».',
      ['II.8 amend -areas of comparative advantage +areas of need'],
    ],
    [
      'Section II\nParagraph 8 speaks of "areas of comparative advantage". We would rather have "areas of need".',
      ['II.8 amend -areas of comparative advantage +areas of need'],
    ],
  ])('words as they should be, and headings: %s', (body, wanted) => {
    expect(said(body)).toEqual([...wanted].toSorted());
  });

  it.each<[string, readonly string[]]>([
    ['Section II\nOn stockpiles, Mr. President, we listened carefully to those who wish to see 22 gone.', []],
    [
      'Section II\nWe listened carefully to those who wish to see 22 gone. We do not share their view; the paragraph should stay where it is.',
      ['II.22 support'],
    ],
    [
      'Section II\nWe have heard those who would delete paragraph 22. We are not among them and ask that it be kept.',
      ['II.22 support'],
    ],
    [
      'Section II\nNous avons entendu ceux qui souhaitent la disparition du 22. Nous ne partageons pas leur avis : il doit rester.',
      ['II.22 support'],
    ],
    ["Section II\nJ'ajouterai quelques remarques en ma capacité nationale, en suivant l'ordre du texte.", []],
    [
      "DÉCLARATION\nSection II du projet 2\n\nMa délégation s'associe au Groupe africain et ajoutera quelques observations à titre national. Nous soutenons le paragraphe 4.",
      ['II.4 support'],
    ],
    [
      'Section II\n\nWe would like to add a few remarks in our national capacity. We support paragraph 4.',
      ['II.4 support'],
    ],
    [
      'Section II\nIn paragraph 3, the comma after "strengthen" in the phrase "strengthen, a national point of contact" has no business there and may go.',
      ['II.3 amend -, +'],
    ],
    ['Section II\nIn paragraph 3, the comma after "strengthen" should go.', ['II.3 amend -, +']],
    ['Section II\n85 comma after "leadership roles" not needed', ['II.85 amend -, +']],
    ['Section II\n85: the comma after "leadership roles" has no place there.', ['II.85 amend -, +']],
    [
      'Section II\nAu paragraphe 3, la virgule qui suit « strengthen » est de trop et peut disparaître.',
      ['II.3 amend -, +'],
    ],
    [
      'Section III\nIn paragraph 16 we are not sure what is meant by "potentially affected States". Who decides? We would appreciate a word of explanation.',
      ['III.16 question'],
    ],
    [
      'sec II:\n92 can we hv "and survivor-centred services" at the very end?',
      ['II.92 amend +and survivor-centred services'],
    ],
    [
      'Section II\n92: could we have "and survivor-centred services" at the end?',
      ['II.92 amend +and survivor-centred services'],
    ],
    [
      'Section II\nPara 92: can we get "and survivor-centred services" in at the end?',
      ['II.92 amend +and survivor-centred services'],
    ],
    [
      'Section II\n92: may we see "and survivor-centred services" after "women"?',
      ['II.92 amend +and survivor-centred services'],
    ],
    [
      'Section II\npara 83: spell out SDGs → "Sustainable Development Goals"',
      ['II.83 amend -SDGs +Sustainable Development Goals'],
    ],
    ['Section II\npara 94: "its", not "it".', ['II.94 amend -it +its']],
    ['Section II\npara 94: it → its', ['II.94 amend -it +its']],
    [
      'Section IV\n15. Para 10 - "national ownership" is good. Keep para.\n16. Para 23 - short but good. Keep para.',
      ['IV.10 support', 'IV.23 support'],
    ],
    [
      'Section II\n10. Para 45 to 48 - We are under an embargo discussion ourselves and for this reason the whole of this part, 45 to 48, is reserved by my Government.',
      ['II.45-48 reserve'],
    ],
  ])('small requests: %s', (body, wanted) => {
    expect(said(body)).toEqual([...wanted].toSorted());
  });

  it.each<[string, readonly string[]]>([
    [
      'Section IV\n15. Para 10 - "national ownership" is good. Keep para.\n16. Para 23 - short but good. Keep para.',
      ['IV.10 support', 'IV.23 support'],
    ],
    [
      'Section IV\n15) Para 10 - good, keep this paragraph\n16) Para 23 - good. Keep para.\n17) Thank you.',
      ['IV.10 support', 'IV.23 support'],
    ],
    [
      'Section IV\n1. The tenth paragraph we support. Keep that para.\n2. Para 23: delete para.',
      ['IV.10 support', 'IV.23 delete'],
    ],
    [
      'Section II\n1. Le paragraphe 10 nous convient. Garder ce par.\n2. Supprimer le par. 12.',
      ['II.10 support', 'II.12 delete'],
    ],
  ])('numbers of remarks: %s', (body, wanted) => {
    expect(said(body)).toEqual([...wanted].toSorted());
  });

  it.each<[string, readonly string[]]>([
    ['Section IV\nLe 28 est à placer avant le 27.', ['IV.28 move']],
    ['Section IV\nParagraphe 28 : à placer avant le 27.', ['IV.28 move']],
    ['Section IV\nParagraph 28: to be placed before 27.', ['IV.28 move']],
    ['Section IV\n28: place before 27', ['IV.28 move']],
    ['Section IV\nPar. 28 : placer après le 29.', ['IV.28 move']],
    ['Section IV\nPara 28 - put it before 27', ['IV.28 move']],
    ['Section IV\nLe paragraphe 28 est à mettre avant le 27.', ['IV.28 move']],
    ['Section IV\nLe 28 viendrait mieux avant le 27.', ['IV.28 move']],
    ['Section IV\nParagraphe 28 : placer « full » avant « research ».', ['IV.28 amend +full']],
    ['Section II\nLe 56 enfin viendrait mieux en tête, juste avant le 52.', ['II.56 move']],
  ])('what is put elsewhere: %s', (body, wanted) => {
    expect(said(body)).toEqual([...wanted].toSorted());
  });

  it.each<[string, readonly string[]]>([
    [
      'Section II\nWe ask for one more paragraph after 92: "To involve traditional leaders in civilian disarmament campaigns."',
      ['II.92+ insert +To involve traditional leaders in civilian disarmament campaigns.'],
    ],
    [
      'Section II\nAnother paragraph after 92, please: "To involve traditional leaders in civilian disarmament campaigns."',
      ['II.92+ insert +To involve traditional leaders in civilian disarmament campaigns.'],
    ],
    [
      'Section II\nAfter para 92 we want an extra paragraph on traditional leaders: "To involve traditional leaders in civilian disarmament campaigns."',
      ['II.92+ insert +To involve traditional leaders in civilian disarmament campaigns.'],
    ],
    [
      'Section II\nNous demandons un paragraphe de plus après le 92 : « To involve traditional leaders in civilian disarmament campaigns. »',
      ['II.92+ insert +To involve traditional leaders in civilian disarmament campaigns.'],
    ],
    [
      'Section II\nPar. 92 : encore un paragraphe après celui-ci, sur les chefs traditionnels : « To involve traditional leaders in civilian disarmament campaigns. »',
      ['II.92+ insert +To involve traditional leaders in civilian disarmament campaigns.'],
    ],
    [
      "Section II, paragraphe 38 : ce paragraphe nous convient parfaitement ; il n'y a rien à y changer.",
      ['II.38 support'],
    ],
    ['Section II, paragraph 38: we are happy with it; nothing to change there.', ['II.38 support']],
    [
      'Section II, paragraphe 45 : nous verrions volontiers le mot « duly » précéder « applicable ».',
      ['II.45 amend +duly'],
    ],
    ['Section II, paragraph 45: we would like to see the word "duly" precede "applicable".', ['II.45 amend +duly']],
    ['Section II, paragraphe 45 : il faudrait que « duly » précède « applicable ».', ['II.45 amend +duly']],
    [
      'Section II\nToujours dans cette section, le paragraphe 44 serait plus clair si « might be diverted » était remplacé par « could be diverted ».',
      ['II.44 amend -might be diverted +could be diverted'],
    ],
    [
      "Section II\nLe 44 gagnerait en clarté si l'on remplaçait « might be diverted » par « could be diverted ».",
      ['II.44 amend -might be diverted +could be diverted'],
    ],
    [
      'Section II\nParagraph 44 would be clearer if "might be diverted" were replaced by "could be diverted".',
      ['II.44 amend -might be diverted +could be diverted'],
    ],
    [
      'Section II\nParagraph 44 would gain if "might be diverted" became "could be diverted".',
      ['II.44 amend -might be diverted +could be diverted'],
    ],
    ['Section II\nLe 44 serait meilleur si « might be diverted » disparaissait.', ['II.44 amend -might be diverted +']],
    [
      "Section II\nLe 51 pourrait s'arrêter à « manufactured ».",
      [
        'II.51 amend -unless another form of disposition or use has been officially authorized and provided that such weapons have been duly marked and registered +',
      ],
    ],
    ["Section II\nAu 31, qu'on s'arrête à « resolution 60/81 ».", ['II.31 amend']],
    [
      'Section II\nAu 52, ôter « To consider, as appropriate, adopting » et mettre « To adopt ».',
      ['II.52 amend -To consider, as appropriate, adopting +To adopt'],
    ],
    [
      'Section II\nAu 52, enlever « To consider, as appropriate, adopting » et mettre à la place « To adopt ».',
      ['II.52 amend -To consider, as appropriate, adopting +To adopt'],
    ],
    [
      'Section II\nIn 52 take out "To consider, as appropriate, adopting" and put "To adopt".',
      ['II.52 amend -To consider, as appropriate, adopting +To adopt'],
    ],
    ['Section II, paragraph 75: a real step forward. Please do not lose it.', ['II.75 support']],
    [
      'Section II, paragraphe 86 : le mot « groups » dans « women’s civil society groups » devrait céder la place à « organizations ».',
      ['II.86 amend -groups +organizations'],
    ],
    [
      'Section II, paragraph 86: the word "groups" in "women’s civil society groups" should give way to "organizations".',
      ['II.86 amend -groups +organizations'],
    ],
    [
      'Section II, paragraph 86: "groups" in "women’s civil society groups" should be replaced by "organizations".',
      ['II.86 amend -groups +organizations'],
    ],
    [
      'Section II\nWe would end paragraph 51 at "manufactured".',
      [
        'II.51 amend -unless another form of disposition or use has been officially authorized and provided that such weapons have been duly marked and registered +',
      ],
    ],
  ])('requests in French, and their like in English: %s', (body, wanted) => {
    expect(said(body)).toEqual([...wanted].toSorted());
  });

  it.each<[string, readonly string[]]>([
    [
      "Section II\nHaïti intervient sur le plan de mise en œuvre du Programme d'action tel qu'il figure à la section II, et s'en tiendra à l'essentiel.",
      [],
    ],
    [
      'Section II\nNous nous joignons à ceux qui demandent le maintien des paragraphes 18 et 22.',
      ['II.18 support', 'II.22 support'],
    ],
    ['Section II\nNous nous joignons à ceux qui demandent la suppression du paragraphe 18.', ['II.18 delete']],
    ['Section II\nMa délégation se joint à celles qui souhaitent supprimer le paragraphe 18.', ['II.18 delete']],
    ['Section II\nWe join those who ask for the deletion of paragraph 18.', ['II.18 delete']],
    ['Section II\nNous nous rangeons parmi ceux qui veulent garder le 18.', ['II.18 support']],
    [
      'Section II\nLe paragraphe 93 vise « all sectors of society » ; nous y joindrions « , starting in primary schools ».',
      ['II.93 amend +, starting in primary schools'],
    ],
    [
      'Section II\nAu paragraphe 93, nous joindrions à « all sectors of society » les mots « , starting in primary schools ».',
      ['II.93 amend +, starting in primary schools'],
    ],
    [
      'Section II\nParagraph 93 is aimed at "all sectors of society"; to this we would add ", starting in primary schools".',
      ['II.93 amend +, starting in primary schools'],
    ],
    [
      'Section II\nAs for paragraph 83, my delegation confesses that it does not understand who will develop the indicators.',
      ['II.83 question'],
    ],
    ['Section II\nParagraph 83: it escapes us who will develop these indicators.', ['II.83 question']],
    [
      'Section II\nParagraphe 8 : ajouter « and regional economic communities » après « organizations ».',
      ['II.8 amend +and regional economic communities'],
    ],
    ['Section IV\nWe support the new paragraph after 18 proposed by Mali.', ['IV.18+ support']],
    ['Section IV\nNous appuyons le nouveau paragraphe proposé par le Mali après le 18.', ['IV.18+ support']],
    ['Section IV\nLe paragraphe 10 est bon. Laissons-le tel quel.', ['IV.10 support']],
    ['Section IV\nParagraph 10 can only be made worse. Let us leave it alone.', ['IV.10 support']],
    ['Section IV\nLe paragraphe 30 pourrait disparaître sans dommage, et nous vous le proposons.', ['IV.30 delete']],
    ['Section IV\nNous nous passerions volontiers du paragraphe 30.', ['IV.30 delete']],
    ['Section IV\nMa délégation se séparerait sans regret du paragraphe 30.', ['IV.30 delete']],
    ['Section IV\nDelete 11. The same does not apply to 16.', ['IV.11 delete']],
    ["Section IV\nSupprimer le 11. Il n'en va pas de même du 16.", ['IV.11 delete']],
    [
      "Section II\nLe paragraphe 44 n'ajoute rien au Programme d'action, et nous en proposons l'omission.",
      ['II.44 delete'],
    ],
    ['Section II\nParagraph 44 adds nothing to the PoA and may be omitted.', ['II.44 delete']],
    [
      'Section II\nParagraphe 36 : supprimer la parenthèse « (the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network) ».',
      [
        'II.36 amend -(the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network) +',
      ],
    ],
    ['Section II\n89: "1325" → "1325 (2000)"', ['II.89 amend -1325 +1325 (2000)']],
  ])('what others ask, and what is not asked again: %s', (body, wanted) => {
    expect(said(body)).toEqual([...wanted].toSorted());
  });
});
