/** Measure words between a number and what it counts: 第3个段落. */
export const measures: ReadonlySet<string> = new Set('个 条 各'.split(' '));

/** What a paragraph may be called as well, and what then counts something else: 第三条意见. */
export const articles = '条';
export const countedRemarks: ReadonlySet<string> = new Set(
  '意见 建议 修正 修改 评论 理由 看法 提议 提案 主张 原则 措施 备注 说明 要求 疑问 问题 消息 关切 原因 想法 观点 线索 路线 动议 补充 更正 的意 的建 的修 的评 的理 的问'.split(
    ' ',
  ),
);

/** Before a number without the sign of the ordinal: 这3段, 以上5段 count the paragraphs. */
export const countsBefore: ReadonlySet<string> = new Set(
  '这 那 上 述 共 计 有 各 其他 其余 新 增 加 列 写 入 为 成 两 另 前 后 头 末 每 约 达'.split(' '),
);

/** What counts from an edge right before a number and a unit: 最后两段, 开头三段, 倒数第二段. The longer first. */
export const countedFromEnd: readonly (readonly [string, 'first' | 'last' | 'nth'])[] = [
  ['倒数', 'nth'],
  ...['最后面', '最后', '最末', '末尾', '末'].map((word) => [word, 'last'] as const),
  ...['最前面', '最前', '开头', '前面', '前', '头'].map((word) => [word, 'first'] as const),
];

/** Of these, one that also means those just named, unless a section is named before it. */
export const alsoBefore: ReadonlySet<string> = new Set(['前', '前面']);

/** What adds something, right before a numeral and a unit: 增加一段, 另加两段 ask for new ones. */
export const adds: ReadonlySet<string> = new Set('增 加 入 列 添 补 充 插 设 另 写 再 新'.split(' '));

/** Before 除 they make a verb of it that removes and excepts nothing: 删除, 移除. */
export const removes: ReadonlySet<string> = new Set('删 去 移 剔 解 消 废 清 免 根 铲 拆 撤 扫 革 开 刨 抹'.split(' '));

/** What a number is called that is named before what bears it. */
export const numbered = '编号';

/** Between that word, the number and the unit: 编号为12的那一段. */
export const besideNumber: ReadonlySet<string> = new Set('为 是 的 那 这 该 个 : 第'.split(' '));

/** Between a section's name and the word for a part: 国际合作与援助这一部分, 宣言那一章. */
export const besidePart: ReadonlySet<string> = new Set('的 那 这 该 一 个 所 在'.split(' '));

/** What turns to a subject right before its name: 先谈宣言, 再看后续行动. */
export const turningTo: ReadonlySet<string> = new Set('谈 讲 说 论 看 到 于 向 是 入'.split(' '));
