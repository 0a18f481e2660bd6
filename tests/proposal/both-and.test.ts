import { describe, expect, it } from 'vitest';
import { placed } from '#tests/proposal/reading-of.ts';

/** Two places in one breath, the edges of a range, and what a topic turns to, in six languages. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    'الفقرة ٦٢ من القسم الثاني مقبولة، أما الفقرة التي تليها فنرى أنها تحمّل الدول ما لا تطيق، ونطلب حذفها.',
    ['II.62 support', 'II.63 delete'],
  ],
  [
    'Paragraph 62 of Section II is acceptable. The next paragraph, in our view, asks too much of States, and we ask that it be deleted.',
    ['II.62 support', 'II.63 delete'],
  ],
  [
    'Le paragraphe 62 de la section II nous convient. Le suivant, à notre avis, en demande trop aux États, et nous demandons sa suppression.',
    ['II.62 support', 'II.63 delete'],
  ],
  [
    'El párrafo 62 de la Sección II es aceptable. El siguiente, a nuestro juicio, exige demasiado; pedimos que se suprima.',
    ['II.62 support', 'II.63 delete'],
  ],
  [
    'Пункт 62 раздела II приемлем. Следующий пункт, на наш взгляд, требует слишком многого, и мы просим его исключить.',
    ['II.62 support', 'II.63 delete'],
  ],
  ['第二节第62段我们赞成。紧随其后的一段对各国要求过高,请予删除。', ['II.62 support', 'II.63 delete']],
  [
    'Both in paragraph 68 of Section II and in paragraph 3 of Section III, "redouble" should be replaced by "continue".',
    ['II.68 amend', 'III.3 amend'],
  ],
  [
    "Tant au paragraphe 68 de la section II qu'au paragraphe 3 de la section III, remplacer « redouble » par « continue ».",
    ['II.68 amend', 'III.3 amend'],
  ],
  [
    'Tanto en el 68 de la Sección II como en el 3 de la Sección III cámbiese "redouble" por "continue".',
    ['II.68 amend', 'III.3 amend'],
  ],
  [
    'Как в п. 68 раздела II, так и в п. 3 раздела III глагол "redouble" следует заменить на "continue".',
    ['II.68 amend', 'III.3 amend'],
  ],
  [
    'تستبدل كلمة "redouble" بكلمة "continue" في الفقرة 68 من القسم الثاني وفي الفقرة 3 من القسم الثالث على السواء.',
    ['II.68 amend', 'III.3 amend'],
  ],
  ['第二节第68段和第三节第3段中的"redouble"均应改为"continue"。', ['II.68 amend', 'III.3 amend']],
  ['Of paragraphs 45 to 48 of Section II we cannot accept the first and the last.', ['II.45 oppose', 'II.48 oppose']],
  [
    'Des paragraphes 45 à 48 de la section II, nous ne pouvons accepter ni le premier ni le dernier.',
    ['II.45 oppose', 'II.48 oppose'],
  ],
  [
    'De los párrafos 45 a 48 de la Sección II no aceptamos ni el primero ni el último.',
    ['II.45 oppose', 'II.48 oppose'],
  ],
  ['Из пунктов 45-48 раздела II нам не подходят ни первый, ни последний.', ['II.45 oppose', 'II.48 oppose']],
  [
    'De los párrafos 16, 17 y 18 de la Sección II, el primero y el último tienen nuestro apoyo.',
    ['II.16 support', 'II.18 support'],
  ],
  ['Из пунктов 16, 17 и 18 раздела II первый и последний поддерживаем.', ['II.16 support', 'II.18 support']],
  ['第二节第60、61、64段都不错,其中最后一段再在"industry"之后加上"and academia"。', ['II.64 amend']],
];

describe('both, the first and the last, the next paragraph', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(placed(body).toSorted()).toEqual([...expected].toSorted());
  });
});
