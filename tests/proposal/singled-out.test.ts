import { describe, expect, it } from 'vitest';
import { placed } from '#tests/proposal/reading-of.ts';

/** "The former", "the second", « الأولى », 后者: one of the places named together before it, in six languages. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['Section V, paragraphs 5 and 7: the first is acceptable to us, the second is not.', ['V.5 support', 'V.7 oppose']],
  [
    'Paragraphs 5 and 7 of Section V overlap. We would keep the former and delete the latter.',
    ['V.5 support', 'V.7 delete'],
  ],
  [
    'Section IV, paragraphs 5 and 31. We accept the first as it stands; the second should be deleted.',
    ['IV.31 delete', 'IV.5 support'],
  ],
  [
    'Paragraphs 5 and 31 of Section IV say the same. The former should stay. The latter can go.',
    ['IV.31 delete', 'IV.5 support'],
  ],
  [
    'Paragraph 22 of Section III repeats paragraph 7 of Section II word for word. The first should be kept, the second deleted.',
    ['II.7 delete', 'III.22 support'],
  ],
  [
    'We turn to the operative part on stockpile management. The first paragraph under that heading should be kept intact; the second should be deleted.',
    ['II.21 support', 'II.22 delete'],
  ],
  ['Section V, paragraphes 5 et 7 : le premier nous convient, le second non.', ['V.5 support', 'V.7 oppose']],
  [
    'Section IV, paragraphes 5 et 31. Le premier est acceptable tel quel ; nous proposons de supprimer le second.',
    ['IV.31 delete', 'IV.5 support'],
  ],
  [
    'Le paragraphe 22 de la section III reprend mot pour mot le paragraphe 7 de la section II. Nous demandons de conserver le premier et de supprimer ce dernier.',
    ['II.7 delete', 'III.22 support'],
  ],
  [
    "Sous l'intertitre relatif à la gestion des stocks de la section II, le premier paragraphe doit rester intact ; le deuxième, en revanche, devrait disparaître.",
    ['II.21 support', 'II.22 delete'],
  ],
  ['Sección V, párrafos 5 y 7: el primero es aceptable, el segundo no.', ['V.5 support', 'V.7 oppose']],
  [
    'Respecto de los párrafos 19 y 28 de la Sección II: el primero es aceptable; el segundo, no.',
    ['II.19 support', 'II.28 oppose'],
  ],
  [
    'Los párrafos 5 y 7 de la Sección V se solapan. Conservaríamos el primero y suprimiríamos el segundo.',
    ['V.5 support', 'V.7 delete'],
  ],
  [
    'El párrafo 22 de la Sección III, que es calcado del 7 de la Sección II, puede quedar como está; en cambio, pediríamos eliminar este último.',
    ['II.7 delete', 'III.22 support'],
  ],
  [
    'Del bloque «Transportation» de la Sección II: el primer párrafo, mantenerlo; el segundo, suprimirlo.',
    ['II.26 support', 'II.27 delete'],
  ],
  ['Пункты 5 и 7 раздела V: первый нас устраивает, второй — нет.', ['V.5 support', 'V.7 oppose']],
  [
    'Пункты 5 и 7 раздела V повторяют друг друга. Первый просим сохранить, второй — снять.',
    ['V.5 support', 'V.7 delete'],
  ],
  [
    'Пункт 22 раздела III дословно повторяет пункт 7 раздела II. Первый из них просим сохранить, второй — снять.',
    ['II.7 delete', 'III.22 support'],
  ],
  ['Раздел IV, пункты 5 и 31. Первый поддерживаем, второй предлагаем исключить.', ['IV.31 delete', 'IV.5 support']],
  [
    'В подразделе «Transportation» раздела II первый пункт просим сохранить, второй же снять.',
    ['II.26 support', 'II.27 delete'],
  ],
  ['الفقرتان ٥ و٧ من القسم الخامس: الأولى مقبولة لدينا، أما الثانية فلا.', ['V.5 support', 'V.7 oppose']],
  ['الفقرتان ٥ و٧ من القسم الخامس: نقبل الأولى ونرفض الثانية.', ['V.5 support', 'V.7 oppose']],
  ['القسم الرابع، البندان ٥ و٣١. الأول نقبله كما هو، والثاني نقترح أن يُحذف.', ['IV.31 delete', 'IV.5 support']],
  [
    'الفقرة ٢٢ من القسم الثالث تكرار حرفي للفقرة ٧ من القسم الثاني. نطلب الإبقاء على الأولى وحذف الثانية.',
    ['II.7 delete', 'III.22 support'],
  ],
  ['第五节第5段和第7段:前者可以接受,后者不能接受。', ['V.5 support', 'V.7 oppose']],
  ['第四节的5和31两段。前一段照单全收,后一段建议删除。', ['IV.31 delete', 'IV.5 support']],
  ['第三节第22段与第二节第7段完全重复。前者请保留,后者请删除。', ['II.7 delete', 'III.22 support']],
  ['第五节第5段与第7段内容重叠,保留前者,删除后者。', ['V.5 support', 'V.7 delete']],
  [
    'Paragraphs 60, 61 and 64 (Section II) are good. To the last of them we would add "and academia" after "industry".',
    ['II.60 support', 'II.61 support', 'II.64 amend', 'II.64 support'],
  ],
  [
    'الفقرات 60 و61 و64 (القسم الثاني) جيدة. أما الأخيرة منها فنضيف إليها "and academia" بعد "industry".',
    ['II.60 support', 'II.61 support', 'II.64 amend', 'II.64 support'],
  ],
  [
    'Paragraphs 71, 74 and 76 of Section II overlap. The first and the third can be deleted.',
    ['II.71 delete', 'II.76 delete'],
  ],
];

describe('one of those named together', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(placed(body).toSorted()).toEqual([...expected].toSorted());
  });
});
