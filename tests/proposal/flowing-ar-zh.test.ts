import { describe, expect, test } from 'vitest';
import { placed, worded } from './reading-of.ts';

describe('the section of an Arabic place, and what is said behind it', () => {
  test.each([
    ['الفقرة التاسعة من الباب الثاني مقبولة لدينا.', ['II.9 support']],
    ['الفقرة 9 من الباب الرابع لا نستطيع قبولها.', ['IV.9 oppose']],
    ['الفقرة 23 من الباب الثاني إشكالية بالنسبة لنا.', ['II.23 oppose']],
    ['الفقرة الثامنة عشرة من الباب الأول لا مكان لها في هذا النص.', ['I.18 delete']],
    ['نشعر بالارتياح إزاء الفقرة 9 من الباب الخامس.', ['V.9 support']],
    ['لم نقتنع بعد بجدوى الفقرة 23 من الباب الثاني.', ['II.23 oppose']],
    ['سننظر في الفقرة 44 من الباب الثاني بعد ورود تعليمات من العاصمة.', ['II.44 reserve']],
  ])('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });
});

describe('the same of another place', () => {
  test.each([
    ['نطلب حذف الفقرة 11 من الباب الثاني. ونقول الشيء نفسه عن الفقرة اللاحقة.', ['II.11 delete', 'II.12 delete']],
    ['نتحفظ على الفقرة 12 من الباب الرابع. ولا يختلف رأينا في الفقرة 14.', ['IV.12 reserve', 'IV.14 reserve']],
    ['نؤيد الفقرة 10 من الباب الثالث. وموقفنا هو ذاته من الفقرة التالية.', ['III.10 support', 'III.11 support']],
    ['الفقرة 7 من الباب الرابع غير واضحة، فما المقصود بها؟ والفقرة 14 كذلك.', ['IV.7 question', 'IV.14 question']],
    ['建议删除第二部分第11段。紧接着的一段同理。', ['II.11 delete', 'II.12 delete']],
    ['我们支持第三部分第10段。后面一段也一样。', ['III.10 support', 'III.11 support']],
    ['第四部分第9段我们不能接受。上述意见也适用于第十四段。', ['IV.9 oppose', 'IV.14 oppose']],
  ])('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });
});

describe('a place in one sentence, and what is asked in a later one', () => {
  test.each([
    ['第三部分第十段，我们讨论过多次。在收到国内指示前，我们保留立场。', ['III.10 reserve']],
    ['第三部分第十段，我们讨论过多次。建议移至第四部分。', ['III.10 move']],
    ['第二部分第25段写得比较仓促。可考虑与下一段合并。', ['II.26 merge', 'II.25 merge']],
    ['第二部分第十二段的想法很好。因此建议将其删除。', ['II.12 delete']],
    ['第二部分第25段写得比较仓促。看不出有保留的必要。', ['II.25 delete']],
    ['لنا وقفة عند الفقرة العاشرة من الباب الثالث. ويمكن دمجها مع التي تليها.', ['III.11 merge', 'III.10 merge']],
  ])('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });
});

describe('two places spoken of together', () => {
  test.each([
    ['لا فرق يذكر بين الفقرتين الخامسة والسادسة من الباب الخامس. ينبغي دمجهما.', ['V.5 merge', 'V.6 merge']],
    ['الفقرتان 21 و22 من الباب الثاني متشابهتان. حبذا لو دُمجت الثانية في الأولى.', ['II.21 merge', 'II.22 merge']],
    ['第二部分第21、22段大同小异。不妨把后者并入前者。', ['II.22 merge', 'II.21 merge']],
  ])('%s', (body, items) => {
    expect(placed(body)).toEqual(items);
  });
});

describe('what is taken back, on a condition, or not liked', () => {
  test.each([
    ['يمكنكم صرف النظر عن تعديلنا على الفقرة 44 من الباب الثاني.', ['II.44 withdraw']],
    ['نرجو إلغاء طلبنا حول الفقرة الثامنة من الباب الرابع.', ['IV.8 withdraw']],
    ['اقتراحنا على الفقرة 44 من الباب الثاني نسحبه.', ['II.44 withdraw']],
    ['我方关于第二部分第44段的提案请视同未提。', ['II.44 withdraw']],
    ['我们决定不再就第四部分第八段提出修改。', ['IV.8 withdraw']],
    ['الفقرة السابعة من الباب الخامس مقبولة إذا أضيفت إليها عبارة "examine".', ['V.7 amend +"examine"']],
    ['إذا حُذفت كلمة "negotiate" فلن يكون لدينا اعتراض على الفقرة السابعة من الباب الخامس.', ['V.7 amend -"negotiate"']],
    ['第二部分第23段措辞平衡，符合我们的期待。', ['II.23 support']],
    ['第五部分第9段超出了会议授权。', ['V.9 oppose']],
    ['第二部分第44段仍在首都审议之中。', ['II.44 reserve']],
    ['第二部分第44段语焉不详。', ['II.44 question']],
  ])('%s', (body, items) => {
    expect(worded(body)).toEqual(items);
  });
});
