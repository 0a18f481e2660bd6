import { describe, expect, it } from 'vitest';
import { placed } from '#tests/proposal/reading-of.ts';

/** Keeping a paragraph is named, and refused. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['Paragraph 4 of Section III is difficult for us.', ['III.4 oppose']],
  ['Le paragraphe 4 de la section III nous pose des difficultés.', ['III.4 oppose']],
  ['第三部分第4段对我们来说有困难。', ['III.4 oppose']],
  ['The retention of paragraph 4 of Section III is unacceptable to us.', ['III.4 oppose']],
  ['Le maintien du paragraphe 4 de la section III est inacceptable.', ['III.4 oppose']],
  ['El mantenimiento del párrafo 4 de la sección III es inaceptable.', ['III.4 oppose']],
  ['الإبقاء على الفقرة 4 من القسم الثالث غير مقبول.', ['III.4 oppose']],
  ['Сохранение пункта 4 раздела III неприемлемо.', ['III.4 oppose']],
  ['保留第三部分第4段不可接受。', ['III.4 oppose']],
  ['Nous nous opposons au maintien du paragraphe 4 de la section III.', ['III.4 oppose']],
  ['We object to keeping paragraph 4 of Section III.', ['III.4 oppose']],
  ['Nos oponemos a que se mantenga el párrafo 4 de la sección III.', ['III.4 oppose']],
  ['نعترض على الإبقاء على الفقرة 4 من القسم الثالث.', ['III.4 oppose']],
  ['Возражаем против сохранения пункта 4 раздела III.', ['III.4 oppose']],
  ['我们反对保留第三部分第4段。', ['III.4 oppose']],
];

describe('a refusal to keep a paragraph', () => {
  it.each(rows)('%s', (body, expected) => {
    expect(placed(body).toSorted()).toEqual([...expected].toSorted());
  });
});
