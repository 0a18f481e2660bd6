import { describe, expect, it } from 'vitest';
import { worded } from '#tests/proposal/reading-of.ts';

/** Words taken out of others, done without, pointed at from the next sentence, named without quotation marks, or given as a value. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    'سيدي الرئيس،\nفي الجزء الأول، الفقرة 4، أن تُحذف كلمة "illegal" من عبارة "illegal armed groups".',
    ['I.4 amend -"illegal"'],
  ],
  [
    'Section I, para 4: please delete the word "illegal" from the phrase "illegal armed groups".',
    ['I.4 amend -"illegal"'],
  ],
  [
    "Section I, paragraphe 4 : supprimer le mot « illegal » de l'expression « illegal armed groups ».",
    ['I.4 amend -"illegal"'],
  ],
  [
    'Sección I, párrafo 4: suprimir la palabra "illegal" de la expresión "illegal armed groups".',
    ['I.4 amend -"illegal"'],
  ],
  ['Раздел I, пункт 4: исключить слово «illegal» из выражения «illegal armed groups».', ['I.4 amend -"illegal"']],
  ['第一部分第4段：将"illegal armed groups"中的"illegal"一词删除。', ['I.4 amend -"illegal"']],
  ['第一部分第4段：从"illegal armed groups"一语中删去"illegal"。', ['I.4 amend -"illegal"']],
  [
    'القسم الثاني، الفقرة 31: يُكتفى بالقول "international standards" دون "and good practices".',
    ['II.31 amend -"and good practices"'],
  ],
  [
    'Section II, para 31: it is enough to say "international standards" without "and good practices".',
    ['II.31 amend -"and good practices"'],
  ],
  [
    'Section II, para 31: "international standards" is enough, without "and good practices".',
    ['II.31 amend -"and good practices"'],
  ],
  [
    'Section II, paragraphe 31 : il suffit de dire « international standards », sans « and good practices ».',
    ['II.31 amend -"and good practices"'],
  ],
  [
    'Sección II, párrafo 31: basta con decir "international standards", sin "and good practices".',
    ['II.31 amend -"and good practices"'],
  ],
  [
    'Раздел II, пункт 31: достаточно сказать «international standards», без «and good practices».',
    ['II.31 amend -"and good practices"'],
  ],
  [
    '第二部分第31段：只写"international standards"即可，不要"and good practices"。',
    ['II.31 amend -"and good practices"'],
  ],
  ['القسم الثاني، الفقرة 70: نقترح تغيير "minimize" إلى "reduce".', ['II.70 amend -"minimize" +"reduce"']],
  ['القسم الثاني، الفقرة 70: تُحوَّل "minimize" إلى "reduce".', ['II.70 amend -"minimize" +"reduce"']],
  ['القسم الثاني، الفقرة 70: تعدَّل كلمة "minimize" لتصبح "reduce".', ['II.70 amend -"minimize" +"reduce"']],
  ['القسم الرابع، الفقرة 25: "strengthen" تصير "institutionalize"', ['IV.25 amend -"strengthen" +"institutionalize"']],
  ['Section IV, para 15: "as appropriate" goes.', ['IV.15 amend -"as appropriate"']],
  ['Section IV, para 15: "as appropriate" should go.', ['IV.15 amend -"as appropriate"']],
  ['Sección IV, párrafo 15: "as appropriate" sobra.', ['IV.15 amend -"as appropriate"']],
  ['Sección IV, párrafo 15: "as appropriate" fuera.', ['IV.15 amend -"as appropriate"']],
  ['Раздел IV, пункт 15: «as appropriate» – долой.', ['IV.15 amend -"as appropriate"']],
  ['Раздел IV, пункт 15: «as appropriate» лишнее.', ['IV.15 amend -"as appropriate"']],
  ['第四部分第15段："as appropriate"多余。', ['IV.15 amend -"as appropriate"']],
  [
    'القسم الخامس، الفقرة 2: خمسة أيام للجنة التحضيرية كثيرة، نكتفي بثلاثة: "three days"',
    ['V.2 amend -"five days" +"three days"'],
  ],
  [
    'Section V, para 2: five days is too long for the preparatory committee, three would suffice: "three days".',
    ['V.2 amend -"five days" +"three days"'],
  ],
  ['Section V, para 2: "five days" is too long; "three days" suffices.', ['V.2 amend -"five days" +"three days"']],
  [
    "Section V, paragraphe 2 : cinq jours, c'est trop ; trois suffisent : « three days ».",
    ['V.2 amend -"five days" +"three days"'],
  ],
  ['Sección V, párrafo 2: cinco días son muchos; bastan tres: "three days".', ['V.2 amend -"five days" +"three days"']],
  ['Раздел V, пункт 2: пять дней – много, хватит трёх: «three days».', ['V.2 amend -"five days" +"three days"']],
  ['第五部分第2段：五天太长，三天足够："three days"。', ['V.2 amend -"five days" +"three days"']],
  [
    'Section III, para 1 asks States "to maintain, develop or establish strict national regulatory frameworks"; if the adjective "strict" were to disappear we would not shed a tear, and we so propose.',
    ['III.1 amend -"strict"'],
  ],
  [
    'Section III. Paragraph 1 asks States "to maintain, develop or establish strict national regulatory frameworks". We would not miss the adjective "strict".',
    ['III.1 amend -"strict"'],
  ],
  [
    'Section IV. Paragraph 21 refers to a technological divide "where it exists". Mr President, it exists. These three words can go.',
    ['IV.21 amend -"where it exists"'],
  ],
  [
    "Section IV, paragraphe 21. Le paragraphe 21 parle d'une fracture technologique « where it exists ». Elle existe bel et bien. Ces trois mots peuvent disparaître.",
    ['IV.21 amend -"where it exists"'],
  ],
  [
    'Sección IV. El párrafo 21 habla de una brecha tecnológica "where it exists". Existe. Estas tres palabras pueden eliminarse.',
    ['IV.21 amend -"where it exists"'],
  ],
  [
    'Раздел IV. Пункт 21 говорит о технологическом разрыве «where it exists». Он существует. Эти три слова можно убрать.',
    ['IV.21 amend -"where it exists"'],
  ],
  [
    'القسم الرابع. تشير الفقرة 21 إلى فجوة تكنولوجية "where it exists". وهي قائمة فعلاً. يمكن حذف هذه الكلمات الثلاث.',
    ['IV.21 amend -"where it exists"'],
  ],
  [
    '第四部分。第21段提到技术鸿沟"where it exists"。鸿沟确实存在。这三个词可以去掉。',
    ['IV.21 amend -"where it exists"'],
  ],
  [
    'Section III. In paragraph 13, the "and/or" is an invitation to do only one of the two things; "and" is enough.',
    ['III.13 amend -"and/or" +"and"'],
  ],
  [
    'Section III. In paragraph 13, "and/or" lets States do only one of the two; "and" would do.',
    ['III.13 amend -"and/or" +"and"'],
  ],
  [
    "Section III. Au paragraphe 13, « and/or » permet de ne faire que l'une des deux choses ; « and » suffit.",
    ['III.13 amend -"and/or" +"and"'],
  ],
  [
    'Sección III. En el párrafo 13, "and/or" invita a hacer una sola de las dos cosas; basta con "and".',
    ['III.13 amend -"and/or" +"and"'],
  ],
  [
    'Раздел III. В пункте 13 «and/or» позволяет сделать лишь одно из двух; достаточно «and».',
    ['III.13 amend -"and/or" +"and"'],
  ],
  [
    'القسم الثالث. في الفقرة 13، عبارة "and/or" تتيح القيام بأحد الأمرين فقط؛ يكفي "and".',
    ['III.13 amend -"and/or" +"and"'],
  ],
  [
    'Section II. Au paragraphe 21, « redouble efforts » laisse entendre que les efforts sont insuffisants. « continue efforts » serait plus aimable.',
    ['II.21 amend -"redouble efforts" +"continue efforts"'],
  ],
  [
    'Sección II. En el párrafo 21, "redouble efforts" da a entender que los esfuerzos son insuficientes. "continue efforts" sería más amable.',
    ['II.21 amend -"redouble efforts" +"continue efforts"'],
  ],
  [
    'Раздел II. В пункте 21 «redouble efforts» создает впечатление, будто усилия недостаточны. «continue efforts» прозвучало бы мягче.',
    ['II.21 amend -"redouble efforts" +"continue efforts"'],
  ],
  [
    'القسم الثاني. في الفقرة 21، توحي عبارة "redouble efforts" بأن الجهود غير كافية. "continue efforts" ألطف.',
    ['II.21 amend -"redouble efforts" +"continue efforts"'],
  ],
  [
    '第二部分。第21段"redouble efforts"似乎暗示目前努力不够。"continue efforts"更妥。',
    ['II.21 amend -"redouble efforts" +"continue efforts"'],
  ],
  [
    'Section II. The reference in paragraph 13 to the International Monetary Fund and the World Bank is out of place and is to be struck.',
    ['II.13 amend -"the International Monetary Fund and the World Bank"'],
  ],
  [
    'Section II. The mention of the International Monetary Fund and the World Bank in paragraph 13 should be deleted.',
    ['II.13 amend -"the International Monetary Fund and the World Bank"'],
  ],
  [
    'Section II, para 13: delete the reference to the International Monetary Fund and the World Bank.',
    ['II.13 amend -"the International Monetary Fund and the World Bank"'],
  ],
  [
    'Section II, para 13: drop the International Monetary Fund and the World Bank.',
    ['II.13 amend -"the International Monetary Fund and the World Bank"'],
  ],
  [
    'Section III. In paragraph 20 we have a preference for ending after "illicit markets".',
    [
      'III.20 amend -"including through the use of web-based databases, such as those of INTERPOL (the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network)"',
    ],
  ],
  [
    'Section III. In paragraph 20 we would prefer to end after "illicit markets".',
    [
      'III.20 amend -"including through the use of web-based databases, such as those of INTERPOL (the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network)"',
    ],
  ],
  [
    'Section III. In paragraph 20 our preference is to stop at "illicit markets".',
    [
      'III.20 amend -"including through the use of web-based databases, such as those of INTERPOL (the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network)"',
    ],
  ],
  [
    'Section III. Au paragraphe 20, nous préférerions nous arrêter à « illicit markets ».',
    [
      'III.20 amend -"including through the use of web-based databases, such as those of INTERPOL (the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network)"',
    ],
  ],
  [
    'Sección III. En el párrafo 20 preferiríamos terminar después de "illicit markets".',
    [
      'III.20 amend -"including through the use of web-based databases, such as those of INTERPOL (the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network)"',
    ],
  ],
  [
    'Раздел III. Пункт 20 предпочли бы закончить на словах «illicit markets».',
    [
      'III.20 amend -"including through the use of web-based databases, such as those of INTERPOL (the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network)"',
    ],
  ],
  [
    'القسم الثالث. الفقرة 20: نفضل أن تنتهي بعد "illicit markets".',
    [
      'III.20 amend -"including through the use of web-based databases, such as those of INTERPOL (the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network)"',
    ],
  ],
  [
    '第三部分。第20段最好在"illicit markets"之后结束。',
    [
      'III.20 amend -"including through the use of web-based databases, such as those of INTERPOL (the INTERPOL Illicit Arms Records and Tracing Management System and the INTERPOL Ballistic Information Network)"',
    ],
  ],
  [
    'Declaration, para 4: end on "trafficking in humans, drugs", i.e. delete ", certain natural resources and protected wildlife".',
    ['I.4 amend -", certain natural resources and protected wildlife"'],
  ],
  [
    'Section II, paragraph 32: we wish "and their parts and components" to be kept, and to be joined by "and ammunition".',
    ['II.32 amend +"and ammunition"'],
  ],
  [
    'القسم الخامس. في الفقرة 4 يُكتفى بكلمة "experts" دون "experts/officials".',
    ['V.4 amend -"experts/officials" +"experts"'],
  ],
  [
    'Section II. The phrase “where appropriate,” in 29 takes away with one hand what the rest of the sentence gives with the other, and we ask that it be dropped.',
    ['II.29 amend -"where appropriate,"'],
  ],
  [
    'Section III. We think that paragraph 1 asks much of small administrations; delete "strict" from "strict national regulatory frameworks".',
    ['III.1 amend -"strict"'],
  ],
  [
    'Раздел III, пункт 1: из выражения «strict national regulatory frameworks» убрать «strict».',
    ['III.1 amend -"strict"'],
  ],
  [
    'Section III, paragraphe 1 : retirer « strict » de « strict national regulatory frameworks ».',
    ['III.1 amend -"strict"'],
  ],
  [
    'Sección III, párrafo 1: de la expresión "strict national regulatory frameworks" suprimir "strict".',
    ['III.1 amend -"strict"'],
  ],
  [
    'القسم الثالث، الفقرة 1: من عبارة "strict national regulatory frameworks" تُحذف كلمة "strict".',
    ['III.1 amend -"strict"'],
  ],
  [
    'Section III, para 1: if "strict" were to disappear from "strict national regulatory frameworks" nobody would miss it.',
    ['III.1 amend -"strict"'],
  ],
  [
    'Section V, para 2: five is more than our experts can spare. "four days" would be enough.',
    ['V.2 amend -"five days" +"four days"'],
  ],
  [
    'Section V, paragraphe 2 : nous nous contenterions de quatre : « four days ».',
    ['V.2 amend -"five days" +"four days"'],
  ],
  ['Раздел V, пункт 2: нам хватило бы четырёх: «four days».', ['V.2 amend -"five days" +"four days"']],
  ['Section II, paragraph 12: delete the reference to tax inspectors.', ['II.12 amend']],
  ['Section II. In paragraph 13 we would take out the mention of the World Bank.', ['II.13 amend -"the World Bank"']],
  ['Section II. Paragraph 12: delete the whole.', ['II.12 delete']],
];

describe('words told in other words', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(worded(body).toSorted()).toEqual([...expected].toSorted());
  });
});
