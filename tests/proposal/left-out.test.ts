import { describe, expect, it } from 'vitest';
import { placed } from '#tests/proposal/reading-of.ts';

/** "All but …", "the next one", "… 16 cannot", in six languages. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    'All the paragraphs of III.F except 25 have our support.',
    ['III.23 support', 'III.24 support', 'III.26 support', 'III.27 support', 'III.28 support'],
  ],
  [
    'We can accept all of Section III with the exception of paragraphs 6 and 25, which should be deleted.',
    ['III support', 'III.25 delete', 'III.6 delete'],
  ],
  ['Section II.A.2 (e): delete all paragraphs but the first.', ['II.46 delete', 'II.47 delete', 'II.48 delete']],
  [
    'Tous les paragraphes de III.F, sauf le 25, ont notre appui.',
    ['III.23 support', 'III.24 support', 'III.26 support', 'III.27 support', 'III.28 support'],
  ],
  [
    'Section II.A.2 e) : supprimer tous les paragraphes sauf le premier.',
    ['II.46 delete', 'II.47 delete', 'II.48 delete'],
  ],
  [
    'Sección II.A.2 (e): suprímanse todos los párrafos menos el primero.',
    ['II.46 delete', 'II.47 delete', 'II.48 delete'],
  ],
  [
    'Все пункты подраздела F раздела III, кроме 25-го, нас устраивают.',
    ['III.23 support', 'III.24 support', 'III.26 support', 'III.27 support', 'III.28 support'],
  ],
  ['Раздел II.A.2 (e): убрать все пункты, кроме первого.', ['II.46 delete', 'II.47 delete', 'II.48 delete']],
  [
    'جميع فقرات القسم الثالث واو باستثناء الفقرة 25 تحظى بتأييدنا.',
    ['III.23 support', 'III.24 support', 'III.26 support', 'III.27 support', 'III.28 support'],
  ],
  [
    '第三节F部分除第25段外的所有段落我们都支持。',
    ['III.23 support', 'III.24 support', 'III.26 support', 'III.27 support', 'III.28 support'],
  ],
  ['Paragraph 62 of Section II is acceptable; the one after it should be deleted.', ['II.62 support', 'II.63 delete']],
  ['Paragraph 62 of Section II is fine. The next one should be deleted.', ['II.62 support', 'II.63 delete']],
  [
    'Le paragraphe 62 de la section II est acceptable ; le suivant devrait être supprimé.',
    ['II.62 support', 'II.63 delete'],
  ],
  [
    'Le paragraphe 62 de la section II est acceptable. Celui qui suit devrait être supprimé.',
    ['II.62 support', 'II.63 delete'],
  ],
  ['El párrafo 62 de la Sección II es aceptable; el siguiente debería suprimirse.', ['II.62 support', 'II.63 delete']],
  ['Пункт 62 раздела II приемлем, следующий просим исключить.', ['II.62 support', 'II.63 delete']],
  ['Пункт 62 раздела II следует сохранить, а следующий за ним — исключить.', ['II.62 support', 'II.63 delete']],
  ['الفقرة ٦٢ من القسم الثاني مقبولة، أما الفقرة التي تليها فنطلب حذفها.', ['II.62 support', 'II.63 delete']],
  ['الفقرة ٦٢ من القسم الثاني مقبولة، والتي تليها نقترح حذفها.', ['II.62 support', 'II.63 delete']],
  ['第二节第62段可以接受,下一段建议删除。', ['II.62 support', 'II.63 delete']],
  ['第二节第62段可以接受,其后一段建议删除。', ['II.62 support', 'II.63 delete']],
  [
    'In Section IV, paragraphs 14 and 15 can be supported; paragraph 16 cannot.',
    ['IV.14 support', 'IV.15 support', 'IV.16 oppose'],
  ],
  ['Раздел IV: пункты 14 и 15 поддерживаем, пункт 16 — нет.', ['IV.14 support', 'IV.15 support', 'IV.16 oppose']],
  ['القسم الرابع: نؤيد الفقرتين 14 و15، أما الفقرة 16 فلا.', ['IV.14 support', 'IV.15 support', 'IV.16 oppose']],
  ['第四节:第14、15段可以支持,第16段则不能。', ['IV.14 support', 'IV.15 support', 'IV.16 oppose']],
];

describe('what is left out, what is refused, the one after', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(placed(body).toSorted()).toEqual([...expected].toSorted());
  });
});
