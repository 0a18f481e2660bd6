/** Measure words between a number and what it counts: 第3个段落. */
export const measures: ReadonlySet<string> = new Set('个 条'.split(' '));

/** Before a number without the sign of the ordinal: 这3段, 以上5段 count the paragraphs. */
export const countsBefore: ReadonlySet<string> = new Set(
  '这 那 上 述 共 计 有 各 其他 其余 新 增 加 列 写 入 为 成 两 另 前 后 头 末 每 约 达'.split(' '),
);

/** What adds something, right before a numeral and a unit: 增加一段, 另加两段 ask for new ones. */
export const adds: ReadonlySet<string> = new Set('增 加 入 列 添 补 充 插 设 另 写 再 新'.split(' '));

/** Before 除 they make a verb of it that removes and excepts nothing: 删除, 移除. */
export const removes: ReadonlySet<string> = new Set('删 去 移 剔 解 消 废 清 免 根 铲 拆 撤 扫 革 开 刨 抹'.split(' '));
