import { describe, expect, it } from 'vitest';
import { placed } from '#tests/proposal/reading-of.ts';

/** The same heading as missions write its path: outer part first or last, with words, dashes, commas and brackets between. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['We suggest deleting sub-section 3(b) of Part A of Section II in its entirety.', ['II.A.3.b delete']],
  ['Delete II.A.3 b) entirely.', ['II.A.3.b delete']],
  ['Delete Section II, A, 3, b.', ['II.A.3.b delete']],
  ['Delete sub-heading (b) under II.A.3 with all its paragraphs.', ['II.A.3.b delete']],
  ['Section II.A.3, letter (b): delete entirely.', ['II.A.3.b delete']],
  ['Supprimer en entier le II.A.3 b).', ['II.A.3.b delete']],
  ['Supprimer en entier la sous-section 3 b) de la partie A de la section II.', ['II.A.3.b delete']],
  ['Section II.A.3, lettre b) : à supprimer entièrement.', ['II.A.3.b delete']],
  ['Sección II.A.3, letra (b): suprímase íntegramente.', ['II.A.3.b delete']],
  ['Suprímase II.A.3 b) en su totalidad.', ['II.A.3.b delete']],
  ['Раздел II.A.3, подраздел (b): исключить полностью.', ['II.A.3.b delete']],
  ['Предлагаем исключить подраздел 3 (b) части A раздела II целиком.', ['II.A.3.b delete']],
  ['Исключить целиком II.A.3 b).', ['II.A.3.b delete']],
  ['يُقترح حذف القسم الفرعي ٣ (ب) من الجزء ألف من القسم الثاني بكامله.', ['II.A.3.b delete']],
  ['القسم الثاني، ألف-3 (ب): يحذف بالكامل.', ['II.A.3.b delete']],
  ['القسم الثاني – الجزء ألف – 3 – ب: يحذف بالكامل.', ['II.A.3.b delete']],
  ['建议全部删除第二节A.3(b)小节。', ['II.A.3.b delete']],
  ['第二节A部分第3小节(b)分节请全部删除。', ['II.A.3.b delete']],
  ['Section II, A.4, chapeau: add "appropriate" before "measures".', ['II.A.4.chapeau amend']],
  ['Section II.A.4, phrase introductive : ajouter « appropriate » avant « measures ».', ['II.A.4.chapeau amend']],
  ['Sección II, A.4, encabezamiento: añadir "appropriate" antes de "measures".', ['II.A.4.chapeau amend']],
  ['Раздел II, A.4, вводная часть: перед "measures" вставить "appropriate".', ['II.A.4.chapeau amend']],
  ['القسم الثاني، ألف – ٤، مقدمة القسم الفرعي: إضافة كلمة "appropriate" قبل "measures".', ['II.A.4.chapeau amend']],
  ['القسم الثاني، ألف-٤، الفقرة الاستهلالية: إضافة كلمة "appropriate" قبل "measures".', ['II.A.4.chapeau amend']],
  ['第二节A.4小节引言:在"measures"之前加"appropriate"。', ['II.A.4.chapeau amend']],
  ['In the introductory sentence of II.A.4 add "appropriate" before "measures".', ['II.A.4.chapeau amend']],
  ['Nothing to change in II.A.1 b), which we support.', ['II.A.1.b support']],
  ['Rien à modifier en II.A.1 b), que nous soutenons.', ['II.A.1.b support']],
  [
    'We ask that our reservation on the whole sub-section on arms embargoes of Section II be recorded.',
    ['II.A.2.e reserve'],
  ],
  ['نطلب تسجيل تحفظنا على القسم الفرعي المتعلق بحظر الأسلحة (القسم الثاني) برمته.', ['II.A.2.e reserve']],
  ['我们对第二节武器禁运小节整体持保留。', ['II.A.2.e reserve']],
  ['В подразделе «Transportation» раздела II второй пункт просим снять.', ['II.27 delete']],
  ['Del bloque «Transportation» de la Sección II, el segundo párrafo, suprimirlo.', ['II.27 delete']],
  ['في القسم الفرعي "Transportation" من القسم الثاني، تحذف الفقرة الثانية.', ['II.27 delete']],
  ['第二节“Transportation”小节的第二段请删。', ['II.27 delete']],
  ['القسم الثاني – الجزء باء – المحور الثاني: تحذف الفقرة الأولى.', ['II.84 delete']],
  ['Section II, part B, second heading, first paragraph: delete.', ['II.84 delete']],
];

describe('headings under headings', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(placed(body).toSorted()).toEqual([...expected].toSorted());
  });
});
