import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { conceptsIn } from '#reference/glossary.ts';
import { tokensOf } from '#reference/tokens.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { glossary } from '#reference/words/glossary.ts';

const settings = shippedSettings('revcon3');
const outline = outlineOf(settings.drafts.find(({ id }) => id === settings.currentDraft)!);

const likest = (text: string): string[] => {
  const kinship = wordingIndexOf(outline).kinship(text);
  const ranked = outline.paragraphs
    .map(({ id }) => ({ id, bits: kinship(id) }))
    .sort((one, other) => other.bits - one.bits);
  return ranked.filter(({ bits }) => bits === ranked[0]?.bits).map(({ id }) => id);
};

describe('the terms of the field', () => {
  it.each(glossary)('%s: %s, %s, %s, %s, %s', (english, ...others) => {
    for (const term of others.flatMap((cell) => cell.split('/')))
      expect(conceptsIn(tokensOf(term))).toContainEqual(english.split('/'));
  });

  it.each([
    'le parrainage et le fonds volontaire',
    'fondo fiduciario de contribuciones voluntarias y patrocinio',
    'برنامج الرعاية والصندوق الاستئماني للتبرعات',
    'добровольном целевом фонде и спонсорской программе',
    '赞助方案和自愿基金',
  ])('find the paragraph on sponsorship: %s', (text) => {
    expect(likest(text)).toEqual(['V.16']);
  });

  it.each([
    'ventilation des données par sexe',
    'datos desglosados por sexo',
    'البيانات المصنفة حسب الجنس',
    'данных с разбивкой по полу',
    '按性别分列的数据',
  ])('leave open which of two that say the same is meant: %s', (text) => {
    expect(likest(text).filter((id) => ['II.74', 'II.91'].includes(id))).toHaveLength(2);
  });

  it('are found in every case, number and attached form of their words', () => {
    for (const text of ['боеприпасов', 'о боеприпасах', 'والذخيرة', 'بالذخائر', 'municiones', 'munitions', '弹药管理'])
      expect(conceptsIn(tokensOf(text)), text).toContainEqual(['ammunition']);
  });

  it('are not found in other words', () => {
    for (const text of ['merci de votre attention', 'gracias por su trabajo', 'شكرا لكم', 'с уважением', '谢谢'])
      expect(conceptsIn(tokensOf(text)), text).toEqual([]);
  });

  it('take time that grows with the text', () => {
    const text = 'база данных в области отслеживания '.repeat(20_000);
    expect(conceptsIn(tokensOf(text)).length).toBeGreaterThan(1);
  });
});
