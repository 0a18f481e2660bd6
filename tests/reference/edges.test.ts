import { describe, expect, it } from 'vitest';
import { placed } from '#tests/proposal/reading-of.ts';

/** What stands under a section or a heading, counted from its first or last paragraph, in six languages. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['Please delete the last two paragraphs of Section II.', ['II.93 delete', 'II.94 delete']],
  ['The two last paragraphs of Section II should be deleted.', ['II.93 delete', 'II.94 delete']],
  ['We ask that the first three paragraphs of Section II be deleted.', ['II.1 delete', 'II.2 delete', 'II.3 delete']],
  ['We support the penultimate paragraph of Section IV.', ['IV.30 support']],
  ['The last but one paragraph of Section IV has our support.', ['IV.30 support']],
  ['Supprimer les deux derniers paragraphes de la section II.', ['II.93 delete', 'II.94 delete']],
  ['Supprimer les trois premiers paragraphes de la section II.', ['II.1 delete', 'II.2 delete', 'II.3 delete']],
  ["Nous appuyons l'avant-dernier paragraphe de la section IV.", ['IV.30 support']],
  ['Suprimir los dos últimos párrafos de la Sección II.', ['II.93 delete', 'II.94 delete']],
  ['Suprimir los últimos dos párrafos de la Sección II.', ['II.93 delete', 'II.94 delete']],
  ['Suprimir los tres primeros párrafos de la Sección II.', ['II.1 delete', 'II.2 delete', 'II.3 delete']],
  ['Apoyamos el penúltimo párrafo de la Sección IV.', ['IV.30 support']],
  ['Просим исключить два последних пункта раздела II.', ['II.93 delete', 'II.94 delete']],
  ['Просим исключить последние два пункта раздела II.', ['II.93 delete', 'II.94 delete']],
  ['Просим исключить первые три пункта раздела II.', ['II.1 delete', 'II.2 delete', 'II.3 delete']],
  ['Поддерживаем предпоследний пункт раздела IV.', ['IV.30 support']],
  ['نقترح حذف الفقرتين الأخيرتين من القسم الثاني.', ['II.93 delete', 'II.94 delete']],
  ['نقترح حذف آخر فقرتين من القسم الثاني.', ['II.93 delete', 'II.94 delete']],
  ['نقترح حذف الفقرات الثلاث الأخيرة من القسم الثاني.', ['II.92 delete', 'II.93 delete', 'II.94 delete']],
  ['نقترح حذف الفقرات الثلاث الأولى من القسم الثاني.', ['II.1 delete', 'II.2 delete', 'II.3 delete']],
  ['نقترح حذف أول فقرتين من القسم الثاني.', ['II.1 delete', 'II.2 delete']],
  ['نقترح حذف الفقرتين الأوليين من القسم الثاني.', ['II.1 delete', 'II.2 delete']],
  ['نؤيد الفقرة قبل الأخيرة من القسم الرابع.', ['IV.30 support']],
  ['建议删除第二节最后两段。', ['II.93 delete', 'II.94 delete']],
  ['建议删除第二节的最后两个段落。', ['II.93 delete', 'II.94 delete']],
  ['建议删除第二节前三段。', ['II.1 delete', 'II.2 delete', 'II.3 delete']],
  ['建议删除第二节开头三段。', ['II.1 delete', 'II.2 delete', 'II.3 delete']],
  ['我们支持第四节倒数第二段。', ['IV.30 support']],
  ['The first paragraph of the sub-section on arms embargoes should be deleted.', ['II.45 delete']],
  [
    'The first two paragraphs of the sub-section on arms embargoes should be deleted.',
    ['II.45 delete', 'II.46 delete'],
  ],
  ['The last paragraph under "Arms embargoes" should be deleted.', ['II.48 delete']],
  [
    'The first and third paragraphs on arms embargoes in Section II should be deleted.',
    ['II.45 delete', 'II.47 delete'],
  ],
  ['Le premier paragraphe de la sous-section sur les embargos sur les armes devrait être supprimé.', ['II.45 delete']],
  [
    'Les deux derniers paragraphes de la partie sur les embargos sur les armes devraient être supprimés.',
    ['II.47 delete', 'II.48 delete'],
  ],
  ['El primer párrafo del apartado sobre embargos de armas debe suprimirse.', ['II.45 delete']],
  ['Debe suprimirse el párrafo primero de la subsección sobre embargos de armas.', ['II.45 delete']],
  ['Первый пункт подраздела об эмбарго на поставки оружия следует исключить.', ['II.45 delete']],
  [
    'Два последних пункта подраздела об эмбарго на поставки оружия следует исключить.',
    ['II.47 delete', 'II.48 delete'],
  ],
  ['نقترح حذف الفقرة الأولى من القسم الفرعي المتعلق بحظر الأسلحة.', ['II.45 delete']],
  ['نقترح حذف الفقرتين الأخيرتين من القسم الفرعي المتعلق بحظر توريد الأسلحة.', ['II.47 delete', 'II.48 delete']],
  ['建议删除武器禁运小节的第一段。', ['II.45 delete']],
  ['第二节“武器禁运”小节第一段请删除。', ['II.45 delete']],
  ['第二节关于武器禁运的小节最后两段请删除。', ['II.47 delete', 'II.48 delete']],
  ['The first paragraph of II.B.2 should be deleted.', ['II.84 delete']],
  ['The first two paragraphs of II.B.2 should be deleted.', ['II.84 delete', 'II.85 delete']],
  ['Le premier paragraphe du II.B.2 devrait être supprimé.', ['II.84 delete']],
  ['El primer párrafo de II.B.2 debe suprimirse.', ['II.84 delete']],
  ['Первый пункт подраздела II.B.2 следует исключить.', ['II.84 delete']],
  ['نقترح حذف الفقرة الأولى من الجزء باء-2 من القسم الثاني.', ['II.84 delete']],
  ['建议删除第二节B.2小节第一段。', ['II.84 delete']],
];

describe('paragraphs counted from an edge', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(placed(body).toSorted()).toEqual([...expected].toSorted());
  });
});
