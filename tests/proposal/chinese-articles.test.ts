import { describe, expect, it } from 'vitest';
import { countedRemarks } from '#reference/words/han.ts';
import { placed } from './reading-of.ts';

describe('a paragraph that is called an article', () => {
  it.each([
    ['第四部分第二十八条同样支持研究经费,请保留第二十八条。', ['IV.28 support']],
    ['第三部分里,我们支持第十九条。', ['III.19 support']],
    ['请删除第37条。', ['II.37 delete']],
    ['请删除第37条和第38条。', ['II.37 delete', 'II.38 delete']],
    ['第四部分第5条我们赞成。', ['IV.5 support']],
    ['第二部分第三十七条我们反对。', ['II.37 oppose']],
    ['第五部分第十二条之后增加一条:“To establish a network.”', ['V.12+ insert']],
    ['根据《联合国宪章》第五十一条,应删除第37段。', ['II.37 delete']],
    ['国际追踪文书第三条已有规定,请删除第三部分第9段。', ['III.9 delete']],
  ] as const)('%s', (body, expected) => {
    expect(placed(body)).toEqual([...expected]);
  });

  it.each([...countedRemarks])('第三条%s is none', (words) => {
    expect(placed(`第二部分。第三条${words}:删除第37段。`).filter((one) => one.startsWith('II.3 '))).toEqual([]);
  });
});
