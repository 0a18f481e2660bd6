import { withdrawingZh } from './withdrawing.ts';
import type { ActionWords } from '#proposal/action-words.ts';
import { noWords } from './plain.ts';

/** A first table: what it finds is always shown to a person until Chinese has been brought to the mark. */
export const chineseActions: ActionWords = {
  ...noWords,
  actions: {
    ...noWords.actions,
    delete: ['删除', '删去', '删掉', '去掉', '删'],
    replace: ['替换', '取代', '代替', '替换为', '换成', '改成'],
    read: ['修改为', '改写为', '改为', '表述为', '修改如下', '案文如下', '应为'],
    insert: ['增加', '加上', '插入', '加入', '添加', '增列', '补充', '新增'],
    rework: ['修改', '修订', '调整', '重写', '精简'],
    // 保留立场 is a reservation and 保留 is "keep": the longer phrase wins.
    keep: ['保留', '维持', '保持', '维持不变', '不变', '保留原文', '同意'],
    support: ['支持', '赞成', '欢迎', '赞同'],
    oppose: ['反对', '不支持', '不能接受', '不同意', '无法接受', '不赞成'],
    reserve: ['保留立场', '保留意见', '置于方括号', '加方括号', '放入方括号', '方括号', '持保留态度'],
    move: ['移至', '移到', '挪至', '移动'],
    merge: ['合并', '并入'],
    split: ['拆分', '分为', '分成'],
    question: ['澄清', '说明', '为什么', '为何', '请问', '疑问'],
    withdraw: ['撤回', '收回', ...withdrawingZh],
  },
  roles: {
    with: ['为', '以', '成'],
    for: [],
    instead: ['而不是', '以代替'],
    after: ['后', '之后', '后面'],
    before: ['前', '之前', '前面'],
    between: ['之间'],
    from: ['从', '自'],
    until: ['至', '到'],
    atEnd: ['末尾', '结尾', '段末', '最后'],
    atStart: ['开头', '段首'],
  },
  not: ['不', '勿', '不应', '不要', '没有'],
  inside: ['词', '词语', '字', '措辞', '一词', '提法', '字样', '短语', '的提及'],
  remainder: ['其余部分', '后半段', '后半部分'],
  everywhere: ['全文', '通篇', '整个案文'],
  because: ['因为', '由于', '鉴于', '以便', '理由是', '为了'],
  compare: ['参见', '见', '与…一致', '根据', '按照', '类似于', '如同'],
  proposal: ['提案', '建议', '修正案', '提议'],
  nothing: ['无意见', '没有意见', '无评论'],
  labels: {
    reason: ['理由', '说明', '解释'],
    new: ['建议案文', '新案文', '拟议案文'],
    old: ['原文', '现案文', '原案文'],
    comment: ['评论', '意见'],
    proposal: ['建议', '提案', '修改建议'],
  },
};
