import { describe, expect, it } from 'vitest';
import { placed, placedFrom, readingFrom } from './reading-of.ts';

const china = 'li@mfa.gov.cn';

describe('Chinese lists that name sections by a numeral', () => {
  it('read it as the section where one numeral begins several lines', () => {
    expect(placed('意见如下：\n二、13：删除。\n二、17：支持。\n三、15：反对。')).toEqual([
      'II.13 delete',
      'II.17 support',
      'III.15 oppose',
    ]);
  });

  it('read it as a mark of the list where each line has its own', () => {
    expect(placed('第四部分\n\n一、第12段：删除。\n二、第15段：支持。')).toEqual(['IV.12 delete', 'IV.15 support']);
  });
});

describe('Chinese turns of phrase', () => {
  it.each<[string, readonly string[]]>([
    ['第二部分第37段后半句“to which the transferring State is a Party”请别动。', ['II.37 support']],
    ['第二部分第12段：千万别删。', ['II.12 support']],
    ['第二部分第12段，不要了。', ['II.12 delete']],
    ['第二部分第54段过于细化。中方不赞成。', ['II.54 oppose']],
    ['第二部分第12段：请予细化。', ['II.12 amend']],
    ['第一部分第十六段，正如我在其他场合所说，“fully”一词可免。', ['I.16 amend']],
    ['第二部分第12段，建议不用“customs”，而用“border”。', ['II.12 amend']],
    ['第二部分第12段，请不再使用“customs”一词。', ['II.12 amend']],
    ['第四部分第12段对发展中国家极为重要。我方要求原封不动地保留。', ['IV.12 support']],
    ['第二部分第78段：中方的立场取决于国内的意见。', ['II.78 reserve']],
  ])('%s', (body, wanted) => {
    expect(placedFrom(china, body)).toEqual(wanted);
  });
});

describe('what Chinese asks now, and asked before', () => {
  it.each<[string, readonly string[]]>([
    [
      '第一部分第12段，原请把“welcome”改为“note”，现改为“take note of”。即：“welcome”改为“take note of”。',
      ['I.12 amend'],
    ],
    [
      '第五部分第7段，原要求删除，现可接受保留，但须将“negotiate an annex to”改为“consider an annex to”。',
      ['V.7 amend'],
    ],
    ['第一部分第12段，我方此前建议删除，现撤回。', ['I.12 withdraw']],
    [
      '第三部分第23段microchips and micro-marking举例可以不要，即删“, such as microchips and micro-marking,”。',
      ['III.23 amend'],
    ],
    ['第一部分第4段：我们主张只保留到“illegal armed groups”。', ['I.4 amend']],
    ['对第一部分第八段、第九段的表述表示赞同，并希望两段合并成一段。', ['I.8 merge', 'I.9 merge']],
  ])('%s', (body, wanted) => {
    expect(placedFrom(china, body)).toEqual(wanted);
  });

  it.each([
    ['第59段维持现文。\n本节末另加一段：“To exchange information.”', 'II.59+'],
    ['第60段维持现文。\n本节末另加一段：“To exchange information.”', 'II.94+'],
  ])('puts what ends the section behind the heading that ends there: %s', (body, wanted) => {
    expect(placedFrom(china, `第二部分\n\n${body}`).at(-1)).toBe(`${wanted} insert`);
  });
});

describe('who speaks in Chinese', () => {
  it.each([
    ['gaojun@gmail.com', null, '第二部分第12段：删除。\n\n从我的 iPhone 发送\n赵敏 中国代表团', 'China'],
    ['gaojun@gmail.com', null, '第二部分第12段：删除。\n\n中国常驻联合国代表团 赵敏', 'China'],
    [
      'zheng@cacda.example.cn',
      '中国军控与裁军协会 郑宏',
      '第二部分第12段：删除。',
      'China Arms Control and Disarmament Association',
    ],
    ['info@hkpeace.org.hk', '香港和平研究社', '第二部分第12段：删除。', '香港和平研究社'],
  ])('%s %s: %s', (address, name, body, delegation) => {
    expect(readingFrom(address, body, name).delegation).toBe(delegation);
  });
});
