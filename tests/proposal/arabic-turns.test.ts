import { describe, expect, it } from 'vitest';
import { placedFrom, readingFrom } from './reading-of.ts';

const kuwait = 'a@mofa.gov.kw';

describe('Arabic lists written on a telephone', () => {
  it('have a paragraph where a line begins with a number that climbs by leaps', () => {
    expect(
      placedFrom(
        kuwait,
        'نقاطنا في القسم ٢:\n\n٢٠ نضيف "voluntarily" قبل "share"\n٢٩ ممتازة لا تلمسوها\n٤٢ نحذف "as appropriate,"',
      ),
    ).toEqual(['II.20 amend', 'II.29 support', 'II.42 amend']);
  });

  it('number remarks where they count', () => {
    expect(placedFrom(kuwait, 'القسم ٢:\n\n١ الفقرة ٢٠ نؤيدها\n٢ الفقرة ٢٩ نحذفها\n٣ الفقرة ٤٢ نؤيدها')).toEqual([
      'II.20 support',
      'II.29 delete',
      'II.42 support',
    ]);
  });
});

describe('Arabic turns of phrase', () => {
  it.each<[string, readonly string[]]>([
    ['القسم الأول، الفقرة 14: نرحب بالإبقاء على نصها الحالي.', ['I.14 support']],
    ['القسم الثاني، الفقرة 12: ونصها: "To encourage coordination."', ['II.12 replace']],
    ['القسم الثاني، الفقرة 53: مع ما قالته تونس.', ['II.53 support']],
    ['القسم الثالث: أما الفقرة السابعة فنحن معها.', ['III.7 support']],
    ['القسم الثالث: تحيط المجموعة علماً بالفقرة العاشرة.', []],
    ['القسم الثالث: لا نستسيغ الفقرة التاسعة لأنها تمد أحكام الصك، والأولى حذفها.', ['III.9 delete']],
    ['القسم الرابع، الفقرة 16: لا تنطبق علينا، إذ لا تشمل أحكام البرنامج الذخائر، ونطلب إلغاءها.', ['IV.16 delete']],
    ['القسم الرابع، الفقرة 16: لا نؤيدها لأنها تكرر ما سبق وتضيف أعباء جديدة.', ['IV.16 oppose']],
    ['القسم الثالث، الفقرة 22: مطابقة تقريبا للفقرة 7 من القسم الثاني، نقترح حذفها من هنا.', ['III.22 delete']],
    ['القسم الأول، الفقرة 3: حذف "reconciliation and"، مع إبقاء ما عداها.', ['I.3 amend']],
    ['القسم الخامس، الفقرة 12: "Further encourage" تصبح "Invite".\n\nوتقبلوا خالص التحية.', ['V.12 amend']],
    ['القسم الثاني: ندرج أدناه ملاحظاتنا.\n\nالفقرة 12: تحذف.', ['II.12 delete']],
    ['القسم الرابع: أما المقترح المتعلق بالفقرة 30 فلا يزال قائماً. الفقرة 31: تحذف.', ['IV.31 delete']],
  ])('%s', (body, wanted) => {
    expect(placedFrom(kuwait, body)).toEqual(wanted);
  });

  it.each([
    ['القسم الثالث، الفقرة 13: "and/or" ← "or"', 'and/or', 'or'],
    ['القسم الثالث، الفقرة 13: "and/or" <- "or"', 'and/or', 'or'],
    [
      'القسم الرابع، الفقرة 6: تصحيح لغوي: "and World Customs Organization" تقرأ "and the World Customs Organization".',
      'and World Customs Organization',
      'and the World Customs Organization',
    ],
    ['القسم الثاني، الفقرة 31: "good practices" تسبقها كلمة "voluntary".', undefined, 'voluntary'],
    ['القسم الثاني، الفقرة 31: "good practices" تتبعها كلمة "voluntary".', undefined, 'voluntary'],
    [
      'القسم الثاني، الفقرة 71: حذف العبارة من "acknowledging also" إلى نهاية الفقرة.',
      'acknowledging also, the role played by academic and civil society organizations in this field',
      '',
    ],
    [
      'القسم الثاني، الفقرة 51: يعاد نص الفقرة ليصبح: "To destroy all weapons of illicit origin."',
      undefined,
      'To destroy all weapons of illicit origin.',
    ],
  ])('of words: %s', (body, old, fresh) => {
    const [item, ...others] = readingFrom(kuwait, body).items;
    expect(others).toEqual([]);
    expect([item?.oldText, item?.newText]).toEqual([old, fresh]);
  });

  it('calls a heading by its English words', () => {
    expect(
      readingFrom(kuwait, 'القسم الخامس\n\nالعنوان "Reporting": نقترح حذفه.').items.map(({ target }) => target),
    ).toEqual(['V.h4']);
  });
});
