import { describe, expect, it } from 'vitest';
import { itemsOf, placed } from './reading-of.ts';

describe('a paragraph described in words of another language than the draft', () => {
  it.each([
    'Nous appuyons le paragraphe sur le parrainage et le fonds volontaire.',
    'Apoyamos el párrafo sobre el patrocinio y el fondo de contribuciones voluntarias.',
    'نؤيد الفقرة المتعلقة ببرنامج الرعاية والصندوق الاستئماني للتبرعات.',
    'Поддерживаем пункт о спонсорской программе и добровольном целевом фонде.',
    '我们支持关于赞助方案和自愿基金的段落。',
  ])('is found, and a person looks: %s', (body) => {
    expect(itemsOf(body).map(({ target, kind, needsReview }) => [target, kind, needsReview])).toEqual([
      ['V.16', 'support', true],
    ]);
  });

  it.each([
    'Proponemos suprimir el párrafo sobre los informes bienales.',
    'Предлагаем исключить пункт, касающийся двухгодичных докладов.',
    '建议删除关于两年期报告的段落。',
  ])('stays unknown where two say the same, with both: %s', (body) => {
    const [item] = itemsOf(body);
    expect(item?.target).toBe('unknown');
    expect(item?.candidates.map(({ target }) => target)).toEqual(expect.arrayContaining(['II.68', 'III.3']));
  });

  it('is not the one named before', () => {
    expect(
      placed('Section II\n\nNous appuyons le paragraphe 12. Celui qui traite du hasard doit être supprimé.'),
    ).toEqual(['II.12 support', 'unknown delete']);
  });
});
