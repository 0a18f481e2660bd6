import { describe, expect, it } from 'vitest';
import { examples } from '#proposal/words/examples.ts';
import { placed, worded } from './reading-of.ts';

describe('a bare request behind what compares the paragraph announced with another', () => {
  it.each([
    'Section III, paragraph 27.\nCovered by paragraph 26. Delete.',
    'Section III, paragraph 27.\nOverlaps with 26. Remove it.',
    'Section III, paragraphe 27.\nRedondant avec le 26. À retirer.',
    'Section III, paragraphe 27.\nDéjà couvert par le 26. Supprimer.',
    'Sección III, párrafo 27.\nDuplica el 26. Quitar.',
    'Sección III, párrafo 27.\nYa está en el 26. Suprímase.',
    'Раздел III, пункт 27.\nПовторяет пункт 26. Исключить.',
    'Раздел III, пункт 27.\nУже есть в пункте 26. Убрать.',
    'القسم الثالث، الفقرة 27.\nتكرر الفقرة 26. تحذف.',
    'القسم الثالث، الفقرة 27.\nتكرار للفقرة 26. نقترح حذفها.',
    '第三部分第27段。\n重复第26段。删除。',
    '第三部分第27段。\n与第26段重复。去掉。',
  ])('%s', (body) => expect(placed(body)).toEqual(['III.27 delete']));

  it('both are merged', () => {
    expect(placed('Section III, paragraph 27.\nSimilar to 26. Merge the two.').sort()).toEqual([
      'III.26 merge',
      'III.27 merge',
    ]);
  });

  it('the other, where it is named again', () => {
    expect(
      placed('Section III, paragraph 27.\nWe support it. Paragraph 26 repeats it. Delete that paragraph.'),
    ).toEqual(['III.27 support', 'III.26 delete']);
  });
});

describe('who asks about words and says how they should read asks for that', () => {
  const wanted = 'II.5 amend -"arms export licensing authorities" +"arms transfer licensing authorities"';
  it.each([
    'Section II, paragraph 5.\nWhy only "arms export licensing authorities"? Elsewhere it is arms transfer licensing. Suggest making it "arms transfer licensing authorities".',
    'Section II, paragraphe 5.\nPourquoi seulement « arms export licensing authorities » ? Mieux vaut « arms transfer licensing authorities ».',
    'Sección II, párrafo 5.\n¿Por qué solo «arms export licensing authorities»? Mejor «arms transfer licensing authorities».',
    'Раздел II, пункт 5.\nПочему только «arms export licensing authorities»? Лучше «arms transfer licensing authorities».',
    'القسم الثاني، الفقرة 5.\nلماذا "arms export licensing authorities" فقط؟ الأفضل "arms transfer licensing authorities".',
    '第二部分第5段。\n为什么只提“arms export licensing authorities”？宜作“arms transfer licensing authorities”。',
  ])('%s', (body) => expect(worded(body)).toEqual([wanted]));

  it.each(examples)('can we name the Pacific? %s …', (example) =>
    expect(
      placed(
        `Section I, paragraph 13.\nCan we name the Pacific somewhere? ${example} add "in the Pacific" at the end.`,
      ),
    ).toEqual(['I.13 amend']),
  );
});

describe('the exact words of the draft tell which goes and which comes', () => {
  it.each([
    [
      'Section II, paragraph 36.\n"To strengthen the exchange and, consistent with national security requirements, the use of information" is what was meant I think, vs the current "To strengthen the exchange, and consistent with national security requirements the use, of information".',
      'II.36 amend -"To strengthen the exchange, and consistent with national security requirements the use, of information" +"To strengthen the exchange and, consistent with national security requirements, the use of information"',
    ],
    [
      'Раздел II, пункт 26.\n«by air and sea» дополнить: «by land, air and sea».',
      'II.26 amend -"by air and sea" +"by land, air and sea"',
    ],
    [
      'Section II, paragraph 30.\nStart at "To make use of". So: "To make use of global instruments that combat corruption, to which the State is a Party, in order to prevent diversion."',
      'II.30 replace +"To make use of global instruments that combat corruption, to which the State is a Party, in order to prevent diversion."',
    ],
  ])('%s', (body, wanted) => expect(worded(body)).toEqual([wanted]));
});
