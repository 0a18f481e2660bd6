import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const shown = (body: string) =>
  itemsOf(body).map(({ target, kind, oldText, newText }) => [target, kind, oldText ?? null, newText ?? null]);

describe("the draft's English words in a text of another script, without quotation marks", () => {
  it.each([
    ['第二部分第13段：删 the World Bank', ['II.13', 'amend', 'the World Bank', '']],
    ['Раздел II, п. 13 - убрать the World Bank.', ['II.13', 'amend', 'the World Bank', '']],
    ['القسم الثاني، الفقرة 13: حذف the World Bank.', ['II.13', 'amend', 'the World Bank', '']],
    ['Раздел II, п. 12: customs исключить.', ['II.12', 'amend', 'customs', '']],
    [
      '第二部分第43段 peacekeeping missions 改 peace operations',
      ['II.43', 'amend', 'peacekeeping missions', 'peace operations'],
    ],
    [
      'Раздел II, п. 43: peacekeeping missions заменить на peace operations.',
      ['II.43', 'amend', 'peacekeeping missions', 'peace operations'],
    ],
    [
      'القسم الثاني، الفقرة 43: يستعاض عن peacekeeping missions بعبارة peace operations.',
      ['II.43', 'amend', 'peacekeeping missions', 'peace operations'],
    ],
  ])('are words of it: %s', (body, wanted) => {
    expect(shown(body)).toEqual([wanted]);
  });

  it.each([
    ['Раздел II, п. 13: исключить. См. also the Programme of Action.', ['II.13', 'delete', null, null]],
    ['Section II, para 13: исключить.', ['II.13', 'delete', null, null]],
    ['第二部分 para 13：删除。', ['II.13', 'delete', null, null]],
    ['القسم الثاني، para 13: تحذف.', ['II.13', 'delete', null, null]],
  ])('are told from what names a place or a document: %s', (body, wanted) => {
    expect(shown(body)).toEqual([wanted]);
  });
});
