import { describe, expect, it } from 'vitest';
import { itemsOf, readingFrom } from './reading-of.ts';

/** `II.19 amend “old” → “new”` for each item. */
const told = (body: string): string[] =>
  itemsOf(body).map(
    ({ target, kind, oldText, newText }) =>
      `${target} ${kind}${oldText === undefined ? '' : ` “${oldText}”`}${newText === undefined ? '' : ` → “${newText}”`}`,
  );

/** Ways in which Arabic and Chinese name places, point back and let pass, by hands that had not seen the reader. */
describe('what Arabic and Chinese delegations wrote', () => {
  it.each<[string, readonly string[]]>([
    [
      '- 二、27："customs authorities"后面补"and border guards"\n- 二、63：可以拿掉\n- 四、3：同意',
      ['II.27 amend → “and border guards”', 'II.63 delete', 'IV.3 support'],
    ],
    ['• 二、13：删除。\n• 二、17：支持。\n• 三、15：反对。', ['II.13 delete', 'II.17 support', 'III.15 oppose']],
    ['第四部分\n\n- 一、第12段：删除。\n- 二、第15段：支持。', ['IV.12 delete', 'IV.15 support']],
    ['关于第二部分A部分第5节：\n\n第70段，同意。\n第72段，删除。', ['II.70 support', 'II.72 delete']],
    ['第二部分B节第2小节，第86段：支持。', ['II.86 support']],
    ['第二部分A节的第2小节：第29段赞成。', ['II.29 support']],
    ['第五部分\n\n第7段各方分歧很大，建议将该段置于方括号内。', ['V.7 reserve']],
    ['第二部分第38段：鉴于第37段已有规定，本段可删除。', ['II.38 delete']],
    ['第二部分第37段目前只谈恐怖主义，建议在"terrorism"之后加"or crimes"。', ['II.37 amend → “or crimes”']],
    ['第二部分第5段目前的措辞可以接受。', ['II.5 support']],
    ['第五部分序言第一段：没有意见，同意。', ['V.pp1 support']],
    ['第二部分第12段：无评论，支持。', ['II.12 support']],
    ['第二部分第12段：没有意见。', []],
    ['第四部分第8段：请把"as relevant"移走。', ['IV.8 amend “as relevant” → “”']],
    [
      '第二部分第85段"and acting as agents of change,"语法不通，删掉为好。',
      ['II.85 amend “and acting as agents of change,” → “”'],
    ],
    [
      '第二部分第85段"and acting as agents of change,"语法不通，因此请删除。',
      ['II.85 amend “and acting as agents of change,” → “”'],
    ],
    [
      'القسم الرابع. ترد عبارة "in a position to do so" في أكثر من موضع. ونطلب حذفها من الفقرتين 11 و13.',
      ['IV.11 amend “in a position to do so” → “”', 'IV.13 amend “in a position to do so” → “”'],
    ],
    ['القسم الرابع. الفقرة 11 لا لزوم لها. ونطلب حذفها من القسم الرابع.', ['IV.11 delete']],
    ['القسم الثاني. وفي الفقرة 74 نتساءل عما إذا كان ذكر الأطفال مناسبا.', ['II.74 question']],
    ['القسم الثاني. ونطلب في الفقرة 17 ألا يُمس ذكر المعاهدة.', ['II.17 support']],
    ['القسم الثاني. نرجو توضيحا بشأن الفقرة 4.', ['II.4 question']],
    ['القسم الثاني. ولا نرى ضيرا في الفقرة 49.', ['II.49 support']],
    ['القسم الثاني. لا نجد غضاضة في الفقرة 49.', ['II.49 support']],
    ['القسم الثاني. أما الفقرة 45 الخاصة بحظر السلاح، فإن بلادي تتحفظ عليها.', ['II.45 reserve']],
    ['القسم الثاني. أما الفقرة 45 التي تتناول الحظر فإننا نعارضها.', ['II.45 oppose']],
    ['وفي المتابعة نقترح حذف الفقرة 3.', ['V.3 delete']],
    [
      'ملاحظاتنا هي:\nوفي خطة تنفيذ صك التعقب نؤيد الفقرة 4. وفي المتابعة نعارض الفقرة 2.',
      ['III.4 support', 'V.2 oppose'],
    ],
    ['On follow-up we support paragraph 3.', ['V.3 support']],
    ['Sur le suivi nous appuyons le paragraphe 3.', ['V.3 support']],
    ['ونبدأ بالإعلان. نؤيد الفقرة السادسة.', ['I.6 support']],
    [
      'الباب الثاني\n\nم/14: لا مانع، بل نؤيد.\nم/58: "readily" تستبدل بـ "easily".',
      ['II.14 support', 'II.58 amend “readily” → “easily”'],
    ],
    ['القسم الثاني. نؤيد الفقرة 5.\n\nوتقبلوا، سعادة السفير، وافر الاحترام.', ['II.5 support']],
    [
      'في الفرع الرابع:\nفي ف 1 نضيف الحدود: بعد "border management" عبارة ", including desert borders".\nفي ف 4 نوافق على الصياغة.',
      ['IV.1 amend → “, including desert borders”', 'IV.4 support'],
    ],
    [
      'القسم الخامس. ولا نجد سببا لأن يرد في الفقرة 11 تعبير "as appropriate"، فلتحذف هذه العبارة.',
      ['V.11 amend “as appropriate” → “”'],
    ],
    ['第二部分第92段和第93段内容重叠，前者建议删除。', ['II.92 delete']],
    ['第二部分第74段：数据按年龄分列有困难，请在句末加"as appropriate"。', ['II.74 amend → “as appropriate”']],
    [
      'القسم الثاني. ونتفق مع من سبقنا من الوفود في أن الفقرة 92 خارجة عن نطاق برنامج العمل، ونطلب حذفها.',
      ['II.92 delete'],
    ],
    ['القسم الثاني. نتفق مع كوبا على أن الفقرة 92 لا لزوم لها، وسيكون من الحكمة ألا ترد.', ['II.92 delete']],
    [
      'Section II. We agree with those who spoke before us that paragraph 92 is outside the scope of the Programme of Action, and ask that it be deleted.',
      ['II.92 delete'],
    ],
    ['القسم الثاني. ونتفق مع الفقرة 92.', ['II.92 support']],
    ['أما القسم الخامس، فالمجموعة تؤيد عقد اجتماعين من اجتماعات الدول كل سنتين كما ورد في الفقرة 1.', ['V.1 support']],
    ['On Section V, we support the convening of two meetings as set out in paragraph 1.', ['V.1 support']],
    ['القسم الثاني.\nلوفد بلادي اهتمام بالفقرات 39 إلى 48، وله بشأنها ما يلي:\nالفقرة 39: تحذف.', ['II.39 delete']],
    ['第二部分第71段末尾提到学术界和民间社会，措辞是"acknowledging also, the role"，中方可以接受。', ['II.71 support']],
    ['第二部分第82段与第83段：前者保留，后者删除。', ['II.82 support', 'II.83 delete']],
    ['第二部分第36段与第三部分第20段内容基本相同，建议将第36段并入后者。', ['II.36 merge', 'III.20 merge']],
    [
      '第二部分第84段和第四部分第27段说的是同一件事。第84段可以保留，后者中方不赞成。',
      ['II.84 support', 'IV.27 oppose'],
    ],
    [
      '第二部分第44段：(1) 删"and other"；(2) 句尾加"as appropriate"。',
      ['II.44 amend “and other” → “”', 'II.44 amend → “as appropriate”'],
    ],
    [
      'القسم الثاني، الفقرة الرابعة والأربعون: (1) تحذف "and other"؛ (2) تضاف "as appropriate" في آخرها.',
      ['II.44 amend “and other” → “”', 'II.44 amend → “as appropriate”'],
    ],
    [
      '第二部分第44段建议行文："To share information on a voluntary basis."',
      ['II.44 replace → “To share information on a voluntary basis.”'],
    ],
    ['第二部分关于最终用户证书的一段（29）：句末加"and users"。', ['II.29 amend → “and users”']],
    [
      'الفقرة 18 من الإعلان: كلمة "terrorism" ضيقة المعنى، ونود أن تكون "terrorism in all its forms".',
      ['I.18 amend “terrorism” → “terrorism in all its forms”'],
    ],
    ['الفقرة 30 من القسم الثاني: صيغة الأمر قوية، فلتخفف "shall" إلى "should".', ['II.30 amend “shall” → “should”']],
    ['أما المتابعة فلا نقبل الفقرة 7.', ['V.7 oppose']],
    ['أما التعاون والمساعدة فنؤيد الفقرة 10.', ['IV.10 support']],
    ['الفقرة 56 من القسم الثاني تكرر ما ورد في الفقرة 54، فلا داعي لها.', ['II.56 delete']],
    ['في الإعلان: نؤيد الفقرة 3.\nفي خطة التنفيذ: نقترح حذف الفقرة 3.', ['I.3 support', 'II.3 delete']],
    ['就后续行动而言，我们不能同意第7段。', ['V.7 oppose']],
    ['关于国际追查文书的执行，第3段请删除。', ['III.3 delete']],
    ['在国际合作与援助问题上，我们支持第3段。', ['IV.3 support']],
  ])('%s', (body, wanted) => {
    expect(told(body)).toEqual(wanted);
  });
});

describe('for whom Arabic and Chinese delegations speak', () => {
  it.each<[string, string | null]>([
    ['السيد الرئيس،\n1. يشرفني أن أتحدث نيابةً عن المجموعة الأفريقية. نؤيد الفقرة 5 من القسم الثاني.', 'African Group'],
    ['بيان تدلي به الجزائر نيابةً عن مجموعة الدول الأفريقية\nنؤيد الفقرة 5 من القسم الثاني.', 'African Group'],
    ['البيان الذي تدلي به الجزائر باسم المجموعة الأفريقية. نؤيد الفقرة 5 من القسم الثاني.', 'African Group'],
    [
      'أضم صوتي إلى البيان الذي أُلقي باسم المجموعة العربية، وأن أضيف إليه بصفة وطنية ما يأتي. نؤيد الفقرة 5 من القسم الثاني.',
      null,
    ],
    ['يؤيد وفد بلادي البيان الذي أدلت به مصر باسم المجموعة العربية. نؤيد الفقرة 5 من القسم الثاني.', null],
    ['中方赞同印度尼西亚代表不结盟运动所作的发言。我们支持第二部分第5段。', null],
    ['阿尔及利亚谨代表非洲集团作如下发言。我们支持第二部分第5段。', 'African Group'],
  ])('%s', (body, group) => {
    const { delegation, onBehalfOf } = readingFrom('mission@algeria-un.example', body, 'Permanent Mission of Algeria');
    expect([delegation, onBehalfOf]).toEqual(['Algeria', group]);
  });
});
