import { describe, expect, it } from 'vitest';
import { worded } from './reading-of.ts';

describe('chapeaux and titles under the heading of a sub-section', () => {
  it.each([
    [
      'Section I : Déclaration 2018\n\nSous-titre. Remplacer « A renewed commitment » par « A reinforced commitment ».',
      ['I.h1 amend -"A renewed commitment" +"A reinforced commitment"'],
    ],
    [
      'РАЗДЕЛ I. ДЕКЛАРАЦИЯ\n\nПодзаголовок. Заменить «A renewed commitment» на «A reinforced commitment».',
      ['I.h1 amend -"A renewed commitment" +"A reinforced commitment"'],
    ],
    [
      '第一部分\n\n小标题：“A renewed commitment”改为“A reinforced commitment”。',
      ['I.h1 amend -"A renewed commitment" +"A reinforced commitment"'],
    ],
    [
      'Section II\n\nII.A.1.d - Synergies\n\nIntroductory paragraph. Add "at all levels" at the end.\nParagraph 16. Fine with us.',
      ['II.16 support', 'II.A.1.d.chapeau amend +"at all levels"'],
    ],
    [
      'SECTION II: PoA\n\nA.1(d) Synergies\n\nThe chapeau – Add "at all levels" at the end.\n§ 16 – Fine with us.',
      ['II.16 support', 'II.A.1.d.chapeau amend +"at all levels"'],
    ],
    [
      'Section II\n\nA.1(d) Synergies\n\nSub-heading. "relevant global instruments" is narrow. Better: "relevant global and regional instruments".\nPara. 16. Fine with us.',
      ['II.16 support', 'II.A.1.d amend -"relevant global instruments" +"relevant global and regional instruments"'],
    ],
    [
      'II. IMPLEMENTATION PLAN (PoA)\n\nA.1.b: Regional and subregional levels\n\nIntroductory paragraph: We prefer "In fully implementing" to "In implementing".\n§ 7: Fine with us.',
      ['II.7 support', 'II.A.1.b.chapeau amend -"In implementing" +"In fully implementing"'],
    ],
    [
      'SECTION II: PoA\n\nSub-section A.2 (a)\n\n1) Title of this sub-section: Add "at all levels" at the end.\n2) § 21: Fine with us.',
      ['II.21 support', 'II.A.2.a amend +"at all levels"'],
    ],
    [
      'Section II\n\nSub-section A.2\n\nLead-in: Delete "diversion of small arms and light weapons".\n§ 21: Fine with us.',
      ['II.21 support', 'II.A.2.chapeau amend -"diversion of small arms and light weapons"'],
    ],
    [
      'II. IMPLEMENTATION PLAN (PoA)\n\nA.2 Diversion\n\n• The title: Replace "Preventing and combating" with "Preventing, combating and eradicating".\n• Para. 21: Fine with us.',
      ['II.21 support', 'II.A.2 amend -"Preventing and combating" +"Preventing, combating and eradicating"'],
    ],
    [
      'Section II\n\nII.B.2: Gender\n\n• Heading of the sub-section: Fine as it stands.\n• § 85: Fine with us.',
      ['II.85 support', 'II.B.2 support'],
    ],
    [
      "Section II : Plan de mise en œuvre du Programme d'action\n\nA.1 d) Synergies\n\nParagraphe introductif. « relevant global instruments » nous semble daté ; « relevant global and regional instruments » serait préférable.\nParagraphe 16. Favorable.",
      [
        'II.16 support',
        'II.A.1.d.chapeau amend -"relevant global instruments" +"relevant global and regional instruments"',
      ],
    ],
    [
      "Section II : Plan de mise en œuvre du Programme d'action\n\nA.1 d) Synergies\n\n• Sous-titre : Ajouter « Fully » au début.\n• § 16 : Favorable.",
      ['II.16 support', 'II.A.1.d amend +"Fully"'],
    ],
    [
      "II. PLAN DE MISE EN ŒUVRE\n\nSous-section A.1 d)\n\nL'intitulé – Ajouter « Fully » au début, de sorte qu'on lise « Fully relevant global instruments ».\n§ 16 – Favorable.",
      ['II.16 support', 'II.A.1.d amend +"Fully"'],
    ],
    [
      'II. PLAN DE MISE EN ŒUVRE\n\nSous-section A.2 a)\n\nIntitulé\nAjouter « at all levels » à la fin.\n\nPar. 21\nFavorable.',
      ['II.21 support', 'II.A.2.a amend +"at all levels"'],
    ],
    [
      'Section II\n\nA.2 Détournement\n\nChapeau de cette sous-section. Ajouter « at all levels » à la fin.\n§ 21. Favorable.',
      ['II.21 support', 'II.A.2.chapeau amend +"at all levels"'],
    ],
    [
      "Section II : Plan de mise en œuvre du Programme d'action\n\nA.2. Prévention du détournement\n\nParagraphe introductif\nLes mots « diversion of small arms and light weapons » sont à ôter.\n\nPar. 21\nFavorable.",
      ['II.21 support', 'II.A.2.chapeau amend -"diversion of small arms and light weapons"'],
    ],
    [
      "Section II : Plan de mise en œuvre du Programme d'action\n\nSous-section A.2\n\nL'intitulé – Ajouter « Fully » au début, de sorte qu'on lise « Fully Preventing and combating ».\nParagraphe 21 – Favorable.",
      ['II.21 support', 'II.A.2 amend +"Fully"'],
    ],
    [
      "II. PLAN DE MISE EN ŒUVRE\n\nB.2 Égalité des sexes\n\n• Titre de la sous-section : D'accord.\n• Par. 85 : Favorable.",
      ['II.85 support', 'II.B.2 support'],
    ],
    [
      'II. PLAN DE ACCIÓN\n\nSubsección A.1 d)\n\n• Título de la subsección: Se mantiene tal cual.\n• 16: De acuerdo.',
      ['II.16 support', 'II.A.1.d support'],
    ],
    [
      'Sección II\n\nA.1 d) Sinergias\n\nEl título: Añadir «Fully» al principio.\n16: De acuerdo.',
      ['II.16 support', 'II.A.1.d amend +"Fully"'],
    ],
    [
      'II. PLAN DE ACCIÓN\n\nA.1 b) Nivel regional\n\n• Texto introductorio: Los términos «In implementing» deberían eliminarse.\n• Párr. 7: De acuerdo.',
      ['II.7 support', 'II.A.1.b.chapeau amend -"In implementing"'],
    ],
    [
      'Sección II\n\nA.2 Desvío\n\nTexto introductorio. Preferimos «diversion and loss of small arms and light weapons» a «diversion of small arms and light weapons».\n21. De acuerdo.',
      [
        'II.21 support',
        'II.A.2.chapeau amend -"diversion of small arms and light weapons" +"diversion and loss of small arms and light weapons"',
      ],
    ],
    [
      'SECCIÓN II: PLAN DE EJECUCIÓN\n\nA.2 Desvío\n\nTítulo. Preferimos «Preventing, combating and eradicating» a «Preventing and combating».\nPárrafo 21. De acuerdo.',
      ['II.21 support', 'II.A.2 amend -"Preventing and combating" +"Preventing, combating and eradicating"'],
    ],
    [
      'Sección II\n\nB.2 Género\n\n1) Título de la subsección: Donde dice «and the impacts» debe decir «and the different impacts».\n2) Párr. 85: De acuerdo.',
      ['II.85 support', 'II.B.2 amend -"and the impacts" +"and the different impacts"'],
    ],
    [
      'РАЗДЕЛ II. ПЛАН ОСУЩЕСТВЛЕНИЯ ПРОГРАММЫ ДЕЙСТВИЙ\n\nПодраздел A.1 (d)\n\nВводная фраза этого подраздела. Заменить «relevant global instruments» на «relevant global and regional instruments».\nП. 16. Поддерживаем.',
      [
        'II.16 support',
        'II.A.1.d.chapeau amend -"relevant global instruments" +"relevant global and regional instruments"',
      ],
    ],
    [
      'Раздел II\n\nПодраздел A.1 (d)\n\nНазвание: Вместо «relevant global instruments» читать «relevant global and regional instruments».\nП. 16: Поддерживаем.',
      ['II.16 support', 'II.A.1.d amend -"relevant global instruments" +"relevant global and regional instruments"'],
    ],
    [
      'РАЗДЕЛ II. ПЛАН ОСУЩЕСТВЛЕНИЯ ПРОГРАММЫ ДЕЙСТВИЙ\n\nA.1(b) Региональный уровень\n\n• Вводная фраза этого подраздела: Поддерживаем.\n• Пункт 7: Поддерживаем.',
      ['II.7 support', 'II.A.1.b.chapeau support'],
    ],
    [
      'II. ПЛАН ОСУЩЕСТВЛЕНИЯ\n\nПодраздел A.2 (a)\n\n1) Подзаголовок: Заменить «Stockpile management and security» на «Physical security and stockpile management».\n2) Пункт 21: Поддерживаем.',
      [
        'II.21 support',
        'II.A.2.a amend -"Stockpile management and security" +"Physical security and stockpile management"',
      ],
    ],
    [
      'РАЗДЕЛ II. ПЛАН ОСУЩЕСТВЛЕНИЯ ПРОГРАММЫ ДЕЙСТВИЙ\n\nПодраздел A.2\n\n1) Вводная часть: Добавить в конце «at all levels».\n2) Пункт 21: Поддерживаем.',
      ['II.21 support', 'II.A.2.chapeau amend +"at all levels"'],
    ],
    [
      'РАЗДЕЛ II. ПЛАН ОСУЩЕСТВЛЕНИЯ ПРОГРАММЫ ДЕЙСТВИЙ\n\nПодраздел A.2\n\nВступительная фраза – Заменить «diversion of small arms and light weapons» на «diversion and loss of small arms and light weapons».\nПункт 21 – Поддерживаем.',
      [
        'II.21 support',
        'II.A.2.chapeau amend -"diversion of small arms and light weapons" +"diversion and loss of small arms and light weapons"',
      ],
    ],
    [
      'Раздел II\n\nЧасть A, подраздел 2\n\nЗаголовок\n«Preventing and combating» звучит узко, лучше «Preventing, combating and eradicating».\n\nП. 21\nПоддерживаем.',
      ['II.21 support', 'II.A.2 amend -"Preventing and combating" +"Preventing, combating and eradicating"'],
    ],
    [
      'РАЗДЕЛ II. ПЛАН ОСУЩЕСТВЛЕНИЯ ПРОГРАММЫ ДЕЙСТВИЙ\n\nЧасть B, подраздел 2\n\nПодзаголовок: Добавить в начале «Fully».\nП. 85: Поддерживаем.',
      ['II.85 support', 'II.B.2 amend +"Fully"'],
    ],
    [
      'القسم الثاني\n\nالقسم الفرعي ألف-1 (د)\n\n• عنوان القسم الفرعي: نفضل "relevant global and regional instruments" على "relevant global instruments".\n• الفقرة 16: نؤيدها.',
      ['II.16 support', 'II.A.1.d amend -"relevant global instruments" +"relevant global and regional instruments"'],
    ],
    [
      'القسم الثاني\n\nA.1(b) المستوى الإقليمي\n\n• الجملة الافتتاحية: "In fully implementing" بدلاً من "In implementing".\n• الفقرة 7: نؤيدها.',
      ['II.7 support', 'II.A.1.b.chapeau amend -"In implementing" +"In fully implementing"'],
    ],
    [
      'القسم الثاني: خطة تنفيذ برنامج العمل\n\nA.2(a) المخزونات\n\n• العنوان الفرعي: تضاف "at all levels" في النهاية.\n• الفقرة 21: نؤيدها.',
      ['II.21 support', 'II.A.2.a amend +"at all levels"'],
    ],
    [
      'ثانياً – خطة التنفيذ\n\nالقسم الفرعي ألف-2\n\nالعبارة الاستهلالية\nلا حاجة إلى "diversion of small arms and light weapons".\n\nالفقرة 21\nنؤيدها.',
      ['II.21 support', 'II.A.2.chapeau amend -"diversion of small arms and light weapons"'],
    ],
    [
      'ثانياً – خطة التنفيذ\n\nالقسم الفرعي باء-2\n\nعنوان هذا الفرع. يُستعاض عن "and the impacts" بعبارة "and the different impacts".\nالفقرة 85. نؤيدها.',
      ['II.85 support', 'II.B.2 amend -"and the impacts" +"and the different impacts"'],
    ],
    ['第二部分\n\nA.1.d 协同作用\n\n本节导言。同意。\n第16段。同意。', ['II.16 support', 'II.A.1.d.chapeau support']],
    [
      '第二部分\n\nA.1(d) 协同增效\n\n1) 分节标题：以“relevant global and regional instruments”取代“relevant global instruments”。\n2) 第16段：同意。',
      ['II.16 support', 'II.A.1.d amend -"relevant global instruments" +"relevant global and regional instruments"'],
    ],
  ])('%s', (body, expected) => {
    expect(worded(body).sort()).toEqual([...expected].sort());
  });
});
