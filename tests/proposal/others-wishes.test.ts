import { describe, expect, it } from 'vitest';
import { anyChangeForms } from '#proposal/words/any-change.ts';
import { itemsOf, placed, placedFrom } from './reading-of.ts';

const chinese = 'li@mfa.gov.cn';

describe('what others wish, and the sender thinks of it', () => {
  it.each<[string, readonly string[]]>([
    ['第二部分第13段：埃及建议删去“World Bank”，中方附议。', ['II.13 support']],
    ['第二部分第13段：埃及提议删除本段，中方支持。', ['II.13 support']],
    ['第二部分第13段：埃及希望删除本段，中方反对。', ['II.13 oppose']],
    ['第二部分第22段：欧盟要把“To encourage States that apply”改成对所有国家的要求，中方反对。', ['II.22 oppose']],
    ['第二部分第85段：澳大利亚加“meaningful”，可以接受。', ['II.85 support']],
    ['第二部分第85段：澳大利亚想在“equal”前加“meaningful”，不能接受。', ['II.85 oppose']],
    ['第二部分第85段：中国在“equal”前加“meaningful”。', ['II.85 amend']],
  ])('in Chinese: %s', (body, wanted) => {
    expect(placedFrom(chinese, body)).toEqual(wanted);
  });

  it.each<[string, readonly string[]]>([
    ['القسم الثاني، الفقرة 13: اقترحت مصر حذف البنك الدولي ونؤيد ذلك.', ['II.13 support']],
    ['القسم الثاني، الفقرة 13: طلبت مصر شطب الفقرة ونعارض ذلك.', ['II.13 oppose']],
    ['القسم الثاني، الفقرة 13: تقترح الكويت حذف الفقرة.', ['II.13 delete']],
  ])('in Arabic: %s', (body, wanted) => {
    expect(placedFrom('a@mofa.gov.kw', body)).toEqual(wanted);
  });
});

describe('a refusal of all changes', () => {
  it.each<[string, readonly string[]]>([
    ['Section III, para 28: we do not support any changes.', ['III.28 support']],
    ['Section III, para 28: we would oppose any amendment.', ['III.28 support']],
    ['Section III, par. 28 : nous nous opposons à toute modification.', ['III.28 support']],
    ['Sección III, párr. 28: nos oponemos a cualquier modificación.', ['III.28 support']],
    ['Раздел III, пункт 28: возражаем против любых изменений.', ['III.28 support']],
    ['القسم الثالث، الفقرة 28: نعارض أي تعديل عليها.', ['III.28 support']],
    ['第三部分第28段：不支持任何改动。', ['III.28 support']],
    ['第三部分第28段：不接受任何修改。', ['III.28 support']],
    ['第三部分第28段：反对一切实质性改动。', ['III.28 support']],
    ['Section III, para 28: we do not support it.', ['III.28 oppose']],
    ['第三部分第28段：不支持。', ['III.28 oppose']],
  ])('keeps the text: %s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });

  it('is told by each of its phrases', () => {
    const refusing: Record<string, string> = {
      Latin: 'Section III, para 28: we oppose',
      Cyrillic: 'Раздел III, пункт 28: мы против',
      Arabic: 'القسم الثالث، الفقرة 28: نرفض',
      Han: '第三部分第28段：我们反对',
    };
    const lost = anyChangeForms.filter((form) => {
      const script = Object.keys(refusing).find((one) => new RegExp(`^\\p{Script=${one}}`, 'u').test(form)) ?? '';
      return placed(`${refusing[script] ?? ''} ${form}.`).join() !== 'III.28 support';
    });
    expect(lost).toEqual([]);
  });
});

describe('words quoted once more by a part of them', () => {
  it.each([
    [
      '第一部分第10段，“relevant arms control and disarmament instruments”删去“and disarmament”。',
      'and disarmament',
      '',
    ],
    [
      '第四部分第17段：“in particular through voluntary financial contributions”——中方建议删除“in particular”。',
      'in particular',
      '',
    ],
    ['第二部分第78段：请将“To take advantage of all relevant synergies”中的“all”去掉。', 'all', ''],
    [
      '第一部分第15段：“stressing, in this regard, the importance”中的“stressing”改为“underlining”。',
      'stressing',
      'underlining',
    ],
    [
      'Section IV, para 17: in "in particular through voluntary financial contributions" delete "in particular".',
      'in particular',
      '',
    ],
    [
      'القسم الرابع، الفقرة 17: في عبارة "in particular through voluntary financial contributions" تحذف "in particular".',
      'in particular',
      '',
    ],
    [
      'Section II, para 43: replace "regional and global levels" by "regional".',
      'regional and global levels',
      'regional',
    ],
  ])('are where the part stands: %s', (body, old, fresh) => {
    expect(itemsOf(body).map(({ kind, oldText, newText }) => [kind, oldText, newText])).toEqual([
      ['amend', old, fresh],
    ]);
  });
});

it('keeps apart new words and the old ones that are a part of them', () => {
  const [item] = itemsOf(
    'Section II, paragraphe 71 : nous proposons « research, academic and civil society organizations » pour « academic and civil society organizations ».',
  );
  expect([item?.oldText, item?.newText]).toEqual([
    'academic and civil society organizations',
    'research, academic and civil society organizations',
  ]);
});

describe('what was asked once and is asked otherwise now', () => {
  it.each([
    'Section II, paragraph 12: we had proposed to delete it, and now ask to replace "customs" by "border".',
    'القسم الثاني، الفقرة 12: كنا قد اقترحنا حذفها، والآن نقترح الاستعاضة عن "customs" بكلمة "border".',
    '第二部分第12段，原建议删除，现建议将“customs”改为“border”。',
  ])('gives way to it: %s', (body) => {
    expect(itemsOf(body).map(({ target, kind, newText }) => [target, kind, newText])).toEqual([
      ['II.12', 'amend', 'border'],
    ]);
  });
});
