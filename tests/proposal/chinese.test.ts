import { describe, expect, it } from 'vitest';
import { itemsOf, placed } from './reading-of.ts';

/** Under a heading that names Section II. */
const under = (text: string): string[] => placed(`第二部分\n\n${text}`);

describe('Chinese places', () => {
  it.each([
    ['第12段：删除。', ['II.12 delete']],
    ['第十二段删去。', ['II.12 delete']],
    ['删除第12段。', ['II.12 delete']],
    ['建议删除第七十一段。', ['II.71 delete']],
    ['第 12 段予以删除。', ['II.12 delete']],
    ['第１２段予以刪除。', ['II.12 delete']],
    ['第3、5和7段：删除。', ['II.3 delete', 'II.5 delete', 'II.7 delete']],
    ['第3段、第5段和第7段应删除。', ['II.3 delete', 'II.5 delete', 'II.7 delete']],
    ['第16至18段删除。', ['II.16-18 delete']],
    ['第16段至第18段删除。', ['II.16-18 delete']],
    ['第八十四至九十二段合并为一段。', ['II.84-92 merge']],
    ['第20至23段（第22段除外）删除。', ['II.20-21 delete', 'II.23 delete']],
    ['第三部分第5段：支持。', ['III.5 support']],
    ['第3部分第5段：支持。', ['III.5 support']],
    ['第III部分第5段：支持。', ['III.5 support']],
    ['第四节第二十一段：保留原案文。', ['IV.21 support']],
    ['宣言第5段应予删除。', ['I.5 delete']],
    ['国际合作与援助部分第12段：保留立场。', ['IV.12 reserve']],
    ['第五部分序言部分第二段：支持。', ['V.pp2 support']],
    ['第二部分A.4分节标题删除。', ['II.A.4 delete']],
    ['第三部分第二导言段：支持。', ['III.chapeau2 support']],
    ['将第25段移至第8段之后。', ['II.25 move']],
    ['第74段并入第91段。', ['II.74 merge', 'II.91 merge']],
  ])('%s', (text, expected) => {
    expect(under(text)).toEqual(expected);
  });

  it.each([
    ['第18段之后增加一段：“To respect all.”', 'II.18+ insert', 'To respect all.'],
    ['在第18段后新增一段，内容为：“To respect all.”', 'II.18+ insert', 'To respect all.'],
    ['第18段之前增加新的一段：“To respect all.”', 'II.17+ insert', 'To respect all.'],
    ['在第18段和第19段之间插入新段：“To respect all.”', 'II.18+ insert', 'To respect all.'],
    ['增加第18段之二：“To respect all.”', 'II.18+ insert', 'To respect all.'],
    ['第18段之後新增一段：「To respect all.」', 'II.18+ insert', 'To respect all.'],
  ])('of what is new: %s', (text, expected, words) => {
    const [item] = itemsOf(`第二部分\n\n${text}`);
    expect([`${item?.target ?? ''} ${item?.kind ?? ''}`, item?.newText]).toEqual([expected, words]);
  });
});

describe('Chinese words in a place', () => {
  it.each([
    ['第12段：将“customs”改为“border control”。', 'customs', 'border control'],
    ['第12段：把“customs”换成“border control”。', 'customs', 'border control'],
    ['第12段：“customs”改“border control”。', 'customs', 'border control'],
    ['第12段：以“border control”取代“customs”。', 'customs', 'border control'],
    ['第12段：“customs”由“border control”代替。', 'customs', 'border control'],
    ['第12段：「customs」應改為「border control」。', 'customs', 'border control'],
    ['第12段：“customs”替换为“border control”。', 'customs', 'border control'],
    ['第12段：删除“customs”一词。', 'customs', ''],
    ['第12段“customs”应删去。', 'customs', ''],
    ['第12段：“customs”的字样去掉。', 'customs', ''],
  ])('exchanged or removed: %s', (text, old, fresh) => {
    const [item, ...others] = itemsOf(`第二部分\n\n${text}`);
    expect(others).toEqual([]);
    expect([item?.target, item?.kind, item?.oldText, item?.newText]).toEqual(['II.12', 'amend', old, fresh]);
  });

  it.each([
    ['第12段：在“customs”之后加入“, border control”。', 'after', 'customs'],
    ['第12段：“customs”后加“, border control”。', 'after', 'customs'],
    ['第12段：“customs”一词前增加“, border control”。', 'before', 'customs'],
    ['第12段，在「customs」後加上「, border control」。', 'after', 'customs'],
    ['第12段末尾增加“, border control”。', 'end', ''],
    ['第12段段末加上“, border control”。', 'end', ''],
    ['在第12段开头增加“, border control”。', 'start', ''],
  ])('put beside what they follow: %s', (text, where, words) => {
    const [item, ...others] = itemsOf(`第二部分\n\n${text}`);
    expect(others).toEqual([]);
    expect([item?.target, item?.kind, item?.newText]).toEqual(['II.12', 'amend', ', border control']);
    expect(item?.edits[0]?.anchor).toEqual({ where, words });
  });
});

describe('Chinese positions', () => {
  it.each([
    ['第12段可以接受。', 'support'],
    ['第12段：无异议。', 'support'],
    ['中方赞成第12段现有案文。', 'support'],
    ['第12段不应删除。', 'support'],
    ['第12段请勿改动，保留原文。', 'support'],
    ['我们反对删除第12段。', 'support'],
    ['第12段：不能接受。', 'oppose'],
    ['中方难以同意第12段。', 'oppose'],
    ['我团反对第12段。', 'oppose'],
    ['第12段：中方保留立场。', 'reserve'],
    ['第12段置于方括号内。', 'reserve'],
    ['对第12段持保留意见。', 'reserve'],
    ['第12段不予保留。', 'delete'],
    ['第12段没有必要保留。', 'delete'],
    ['第12段不妨删除。', 'delete'],
    ['可否删除第12段？', 'delete'],
    ['分别删除第12段。', 'delete'],
    ['第12段拆成两段。', 'split'],
    ['请秘书处澄清第12段的含义。', 'question'],
    ['第12段：请说明“customs”是指什么。', 'question'],
  ])('%s', (text, kind) => {
    expect(under(text)).toEqual([`II.12 ${kind}`]);
  });
});

describe('Chinese that asks for nothing here', () => {
  it.each([
    '《行动纲领》第二部分第11段已有相关规定。',
    '《国际追查文书》第8段(a)项的要求已很明确。',
    '安全理事会第1325号决议执行部分第9段已有规定。',
    '第14段没有意见。',
    '第一稿第5段已经讨论过。',
    '联合国宪章第五十一条规定了自卫权。',
    '各成员国保留以本国名义另行提出意见的权利。',
    '感谢主席先生和秘书处的辛勤工作。',
    '联合国维持和平行动发挥重要作用。',
    '现提交中方书面修改意见如下。',
  ])('%s', (text) => {
    expect(under(text)).toEqual([]);
  });

  it.each([
    ['第12段：与第15段保持一致，删除“customs”。', ['II.12 amend']],
    ['鉴于第37段已有规定，建议删除第38段。', ['II.38 delete']],
    ['第5段第二部分删除。', ['II.5 amend']],
    ['支持第3段，第5段删除。', ['II.3 support', 'II.5 delete']],
    ['第12段，因第37段已有规定，应予删除。', ['II.12 delete']],
    ['第37段与第38段内容重复，建议删除第38段。', ['II.38 delete']],
    ['删除第12段，因为第37段已有规定。', ['II.12 delete']],
  ])('beside what does: %s', (text, expected) => {
    expect(under(text)).toEqual(expected);
  });
});

describe('Chinese that takes something back', () => {
  it('is less sure than what stands', () => {
    const confidence = (text: string) => itemsOf(`第二部分\n\n${text}`)[0]?.confidence ?? 0;
    expect(confidence('第12段：删除“customs”——更正：应在第15段。')).toBeLessThan(confidence('第12段：删除“customs”。'));
  });
});

describe('Chinese lists', () => {
  it('are numbered in every way without hiding a place', () => {
    const lines = [
      '一、第3段删除。',
      '（二）第5段删除。',
      '3．第7段删除。',
      '4、第9段删除。',
      '⑤第11段删除。',
      '十一、第13段删除。',
    ];
    expect(under(lines.join('\n'))).toEqual(
      ['II.3', 'II.5', 'II.7', 'II.9', 'II.11', 'II.13'].map((id) => `${id} delete`),
    );
  });

  it('keep their lines apart, long or short', () => {
    expect(under('删除第5段\n支持第6段\n第7段保留立场')).toEqual(['II.5 delete', 'II.6 support', 'II.7 reserve']);
  });
});

describe('Chinese turns of letters', () => {
  it.each([
    ['第12段我们难以苟同。', ['II.12 oppose']],
    ['我国政府断难接受第12段。', ['II.12 oppose']],
    ['第12段我们可以照单全收。', ['II.12 support']],
    ['请勿弱化第12段。', ['II.12 support']],
    ['第12段不宜再改。', ['II.12 support']],
    ['第12段我们没有任何困难。', ['II.12 support']],
    ['对于第12段，我国现阶段不便表态。', ['II.12 reserve']],
    ['第12段，容我们再研究。', ['II.12 reserve']],
    ['第12段有待国内主管部门审核。', ['II.12 reserve']],
    ['请将第12段置于括号之内。', ['II.12 reserve']],
    ['能否请主席阐明第12段的用意？', ['II.12 question']],
    ['第12段所说的“customs”包括哪些机构？', ['II.12 question']],
    ['第12段大可不要。', ['II.12 delete']],
    ['第12段宜予割爱。', ['II.12 delete']],
    ['第12段似应挪到第9段后。', ['II.12 move']],
    ['第12段应归入国际合作部分。', ['II.12 move']],
    ['第12、13两段可以合并。', ['II.12 merge', 'II.13 merge']],
    ['第12段宜分作两段。', ['II.12 split']],
    ['第12段行文冗长，请加以精炼。', ['II.12 amend']],
    ['第12段与第15段重复，应删去前者。', ['II.12 delete']],
    ['第12段与第15段重复，应删去后者。', ['II.15 delete']],
    ['第12段之后另起一段：“To respect all.”', ['II.12+ insert']],
  ])('%s', (text, expected) => {
    expect(under(text)).toEqual(expected);
  });

  it.each([
    ['第12段中“customs”太窄，“border agencies”更为全面。', 'customs', 'border agencies'],
    ['第12段宁用“border agencies”，不用“customs”。', 'customs', 'border agencies'],
    ['第12段说“customs”的地方，应当说“border agencies”。', 'customs', 'border agencies'],
    ['第12段中“customs”似系“border agencies”之误。', 'customs', 'border agencies'],
    ['第12段：将customs改为border agencies', 'customs', 'border agencies'],
    ['第12段：将"customs"改为"border agencies"', 'customs', 'border agencies'],
    ["第12段：将'customs'改为'border agencies'", 'customs', 'border agencies'],
    ['第12段：删customs一词', 'customs', ''],
    ['第12段的“customs”大可不必。', 'customs', ''],
  ])('of words: %s', (text, old, words) => {
    const [item] = itemsOf(`第二部分\n\n${text}`);
    expect([item?.target, item?.kind, item?.oldText, item?.newText]).toEqual(['II.12', 'amend', old, words]);
  });

  it.each([
    ['《宣言》第四段请删去。', ['I.4 delete']],
    ['先谈宣言。其中第六段，请删去。', ['I.6 delete']],
    ['国际合作与援助一章第21段请删去。', ['IV.21 delete']],
    ['讲国际合作与援助的那一部分第7段请删除。', ['IV.7 delete']],
    ['编号44的段落请删去。', ['II.44 delete']],
    ['第四部分的导语保留原样。', ['IV.chapeau support']],
    ['以上是我们的发言。第三部分第5段请删去。', ['III.5 delete']],
    ['新加坡建议删除第三部分第5段。', ['III.5 delete']],
  ])('of places: %s', (text, expected) => {
    expect(under(text)).toEqual(expected);
  });

  it.each(['我国海关与邻国建立了定期交流机制。', '第19段提到“other States”。', '第12段无意见。'])(
    'that ask nothing: %s',
    (text) => {
      expect(under(text).filter((item) => !item.endsWith('comment'))).toEqual([]);
    },
  );
});

describe('Chinese that fresh hands wrote', () => {
  it.each([
    ['第12段措辞有待进一步明确。', ['II.12 amend']],
    ['第34段，并非不可接受，只是“strictest possible”语气过重，此处可降为“strict”。', ['II.34 amend']],
    ['第80段“national statistical commission”宜改“national statistical office”。', ['II.80 amend']],
    ['第54段操作难度大，先表个保留吧。', ['II.54 reserve']],
  ])('%s', (text, expected) => {
    expect(placed(`第二部分\n\n${text}`)).toEqual(expected);
  });

  it('writes sections and numbers with a stroke, in lines and in columns of sections', () => {
    expect(placed('我方意见：\n\n二/8：删除。')).toEqual(['II.8 delete']);
    expect(
      placed(
        '序号 | 章节 | 原文 | 修改建议\n1 | 一/18 | during the time that they are lawfully held | 删\n2 | 二/8 | identify areas of comparative advantage | 改为 make use of their comparative advantages\n3 | 二/31 | resolution 60/81 | 保留',
      ),
    ).toEqual(['I.18 amend', 'II.8 amend', 'II.31 support']);
  });
});
