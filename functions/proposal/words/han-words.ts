/** What stands between quoted words and the unit that they name: “To promote …”开头的那一段. */
export const betweenWordsAndUnit: ReadonlySet<string> = new Set(
  '一 这 那 该 的 所 在 开 头 起 始 为 首 打 个 等 内 容'.split(' '),
);

/** What may stand between 不 and the verb that it denies: 不应予以删除, 没有必要保留. */
export const carryingNegation: ReadonlySet<string> = new Set(
  '应 宜 该 当 能 可 以 会 得 要 需 须 必 再 予 给 愿 想 打 算 希 望 主 张 建 议 赞 成 同 意 认 为 考 虑 被 将 把 进 行 作 做 有 应该 完 全 太 很 足 于 准 备 存 在 任 何 理 由'.split(
    ' ',
  ),
);

/** Two characters of which the first denies nothing: 不妨删除, 不如保留, 不得不. */
export const notDenying: ReadonlySet<string> = new Set([
  '不妨',
  '不如',
  '不仅',
  '不但',
  '不只',
  '不过',
  '不得不',
  '可不',
]);

/** What draws a conclusion, before a verb: 故请删去, 因此应删. */
export const concludingHan: ReadonlySet<string> = new Set('故 则 遂 因此 因而 所以 为此 故而 从而 于是'.split(' '));

/** Before a place that another one is likened to: 与第15段保持一致. */
export const joinsLikes: ReadonlySet<string> = new Set('与 同 和 跟'.split(' '));

/** Behind a place it leaves that place where it is: 第37段已有规定，本段可删. */
export const already: ReadonlySet<string> = new Set('已 也 亦 均 都 同 早 业 与 和'.split(' '));

/** What likens places, by its first two characters. */
export const alike: ReadonlySet<string> = new Set(
  '一致 重复 大同 差不 有点 有些 几乎 相差 没有 大半 大部 基本 如出 无异 相像 近似 相同 雷同 重叠 类似 相似 呼应 衔接 矛盾 冲突 不符 一样 统一 协调 对应 相近 重合 同义 抵触 关系 不同 区别 差别 异同 差异'.split(
    ' ',
  ),
);

/** Verbs that say what a paragraph holds, and with a word of wishing what it should: 应提到“x”. */
export const tellsOrAsks: ReadonlySet<string> = new Set('提及 提到 述及 涵盖 包括 反映 体现 强调 指出'.split(' '));
