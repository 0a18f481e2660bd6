import { describe, expect, it } from 'vitest';
import { elsewhere, unlessSaid } from '#proposal/words/elsewhere.ts';
import { placed } from './reading-of.ts';

/** A section named for what is dealt with elsewhere, or only to compare, leaves the one in force where it is. */
const said: readonly (readonly [string, readonly string[]])[] = [
  ['以下是对第三部分的意见。\n7段赞成,跟第二部分的25段有点像。\n第11段请删除。', ['III.7 support', 'III.11 delete']],
  [
    '以下是对第三部分的意见。\n第7段我们支持,虽然与第二部分第25段内容相近。\n14段同意。',
    ['III.7 support', 'III.14 support'],
  ],
  [
    '以下是对第三部分的意见。\n第7段与第二部分第25段类似,我们支持第7段。\n第11段请删除。',
    ['III.7 support', 'III.11 delete'],
  ],
  [
    '以下是对第三部分的意见。\n第7段支持,措辞和第二部分第25段大同小异。\n14段同意。',
    ['III.7 support', 'III.14 support'],
  ],
  ['现在谈第三部分。\n7段赞成,跟第二部分的25段有点像。\n第11段请删除。', ['III.7 support', 'III.11 delete']],
  ['现在谈第三部分。\n第7段我们支持,虽然与第二部分第25段内容相近。\n14段同意。', ['III.7 support', 'III.14 support']],
  ['现在谈第三部分。\n第7段与第二部分第25段类似,我们支持第7段。\n第11段请删除。', ['III.7 support', 'III.11 delete']],
  ['现在谈第三部分。\n第7段支持,措辞和第二部分第25段大同小异。\n14段同意。', ['III.7 support', 'III.14 support']],
  ['第三部分:\n7段赞成,跟第二部分的25段有点像。\n第11段请删除。', ['III.7 support', 'III.11 delete']],
  ['第三部分:\n第7段我们支持,虽然与第二部分第25段内容相近。\n14段同意。', ['III.7 support', 'III.14 support']],
  ['第三部分:\n第7段与第二部分第25段类似,我们支持第7段。\n第11段请删除。', ['III.7 support', 'III.11 delete']],
  ['第三部分:\n第7段支持,措辞和第二部分第25段大同小异。\n14段同意。', ['III.7 support', 'III.14 support']],
  [
    'ملاحظاتنا على الجزء الثالث:\nالفقرة 3 نفس الفقرة 68 في الجزء الثاني، ونؤيد بقاءها.\nالفقرة 11 نطلب حذفها.',
    ['III.3 support', 'III.11 delete'],
  ],
  [
    'ملاحظاتنا على الجزء الثالث:\nنؤيد الفقرة 3 رغم أنها تكرر الفقرة 68 من الجزء الثاني.\nالفقرة 14 نوافق عليها.',
    ['III.3 support', 'III.14 support'],
  ],
  [
    'ملاحظاتنا على الجزء الثالث:\nالفقرة 3 هي ذاتها الفقرة 68 من الجزء الثاني ونؤيد الإبقاء عليها.\nالفقرة 11 نطلب حذفها.',
    ['III.3 support', 'III.11 delete'],
  ],
  [
    'ملاحظاتنا على الجزء الثالث:\nالفقرة 3 مثل 68 في الجزء الثاني. نوافق عليها.\nالفقرة 14 نوافق عليها.',
    ['III.3 support', 'III.14 support'],
  ],
  [
    'ملاحظاتنا على الجزء الثالث:\nتُحذف الفقرة 3 لأنها تكرار حرفي لما سبق في الفقرة 68 من الجزء الثاني.\nالفقرة 11 نطلب حذفها.',
    ['III.3 delete', 'III.11 delete'],
  ],
  [
    'ننتقل إلى الجزء الثالث.\nنؤيد الفقرة 3 وإن كانت مطابقة للفقرة 68 من الجزء الثاني.\nالفقرة 14 نوافق عليها.',
    ['III.3 support', 'III.14 support'],
  ],
  [
    'ننتقل إلى الجزء الثالث.\nالفقرة 3 تشبه الفقرة 68 من الجزء الثاني، ونحن نؤيدها.\nالفقرة 11 نطلب حذفها.',
    ['III.3 support', 'III.11 delete'],
  ],
  [
    'ننتقل إلى الجزء الثالث.\nنؤيد الفقرة 3، وهي شبيهة بالفقرة 68 من الجزء الثاني.\nالفقرة 14 نوافق عليها.',
    ['III.3 support', 'III.14 support'],
  ],
  [
    'ننتقل إلى الجزء الثالث.\nتُحذف الفقرة 3 فهي تكرار للفقرة 68 من الجزء الثاني.\nالفقرة 11 نطلب حذفها.',
    ['III.3 delete', 'III.11 delete'],
  ],
  [
    '团长刚才讲的第三部分(国际追踪文书),文字如下,第二部分的我另外注明。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    '以下都是第三部分,第二部分的另行注明。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    '意见都在第三部分,如涉及第二部分会另外说明。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    '下面除特别注明外都是第三部分的段落。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    '第三部分的意见如下,第二部分的意见另函提交。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    '以下意见针对第三部分;第二部分的已另行发送。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    '今天只谈第三部分,第二部分明天再说。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    '除非另有说明,下列段落均属第三部分。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    '第三部分的意见见下;第二部分的将单独发送。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    '本函仅涉及第三部分,第二部分另作答复。\n\n1段支持\n5段请删除\n11段请删除',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'كل الكلام تحت في الجزء الثالث إلا لو قلت غير كده\n\nالفقرة 1 نؤيدها\n\nالفقرة 5 نطلب حذفها\n\nوالفقرة 11 تحذف',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'كل ما يلي في الجزء الثالث ما لم أذكر خلاف ذلك.\n\nالفقرة 1 نؤيدها\n\nالفقرة 5 نطلب حذفها\n\nوالفقرة 11 تحذف',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'الفقرات التالية كلها من الجزء الثالث ما لم يُذكر غير ذلك.\n\nالفقرة 1 نؤيدها\n\nالفقرة 5 نطلب حذفها\n\nوالفقرة 11 تحذف',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'ملاحظاتنا أدناه على الجزء الثالث، أما الجزء الثاني فسنرسلها على حدة.\n\nالفقرة 1 نؤيدها\n\nالفقرة 5 نطلب حذفها\n\nوالفقرة 11 تحذف',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'نكتفي هنا بالجزء الثالث، وسنعود إلى الجزء الثاني لاحقاً.\n\nالفقرة 1 نؤيدها\n\nالفقرة 5 نطلب حذفها\n\nوالفقرة 11 تحذف',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'تعليقاتنا كلها على الجزء الثالث، والجزء الثاني سنبيّنه صراحة.\n\nالفقرة 1 نؤيدها\n\nالفقرة 5 نطلب حذفها\n\nوالفقرة 11 تحذف',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'كلامنا هنا عن الجزء الثالث فقط، وما كان من الجزء الثاني نشير إليه.\n\nالفقرة 1 نؤيدها\n\nالفقرة 5 نطلب حذفها\n\nوالفقرة 11 تحذف',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'الملاحظات التالية تخص الجزء الثالث، وملاحظاتنا على الجزء الثاني ستصلكم في رسالة منفصلة.\n\nالفقرة 1 نؤيدها\n\nالفقرة 5 نطلب حذفها\n\nوالفقرة 11 تحذف',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'نتناول فيما يلي الجزء الثالث، ونؤجل الجزء الثاني إلى الغد.\n\nالفقرة 1 نؤيدها\n\nالفقرة 5 نطلب حذفها\n\nوالفقرة 11 تحذف',
    ['III.1 support', 'III.11 delete', 'III.5 delete'],
  ],
  [
    'Everything below is on Section III; those on Section II I shall mark.\n\nWe support paragraph 1.\n\nDelete paragraph 11.',
    ['III.1 support', 'III.11 delete'],
  ],
  [
    'Unless otherwise stated, the paragraphs below are in Section III.\n\nWe support paragraph 1.\n\nDelete paragraph 11.',
    ['III.1 support', 'III.11 delete'],
  ],
  [
    'Todo lo que sigue es de la sección III; lo de la sección II lo indico aparte.\n\nApoyamos el párrafo 1.\n\nSuprimir el párrafo 11.',
    ['III.1 support', 'III.11 delete'],
  ],
];

describe('the section that a paper is about', () => {
  it.each(said)('%s', (body, expected) => {
    expect([...placed(body)].sort()).toEqual([...expected].sort());
  });
});

describe('every word for a part that is dealt with elsewhere', () => {
  it.each(elsewhere)('“%s” leaves the other section in force', (words) => {
    expect(placed(`The comments below are on Section III, Section II ${words}.\n\nDelete paragraph 11.`)).toEqual([
      'III.11 delete',
    ]);
  });

  it.each(unlessSaid)('“%s” leaves the section in force', (words) => {
    expect(placed(`All of this is on Section III ${words}.\n\nDelete paragraph 11.`)).toEqual(['III.11 delete']);
  });
});
