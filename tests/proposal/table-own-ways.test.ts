import { describe, expect, it } from 'vitest';
import { itemsOf, readingOf } from './reading-of.ts';

/** `II.19 amend: old → new`, with a question mark where a person must look. */
const read = (body: string): string[] =>
  itemsOf(body).map((item) =>
    [
      `${item.target} ${item.kind}${item.needsReview ? '?' : ''}`,
      ...(item.oldText === undefined && item.newText === undefined
        ? []
        : [`${item.oldText ?? ''} → ${item.newText ?? ''}`]),
    ].join(': '),
  );

describe('a cell that holds the section and the paragraph', () => {
  it.each([
    ['段落 | 立场', '二、19', '三、24', '删', '保留'],
    ['段落 | 立场', '二/19', '三/24', '删', '保留'],
    ['段落 | 立场', '二-19', '三—24段', '删', '保留'],
    ['段落 | 立场', '(二)19', '三(24)', '删', '保留'],
    ['段落 | 立场', '19(二)', '24(三)', '删', '保留'],
    ['段 | 意见', '第二节/19', '第三节,24', '删', '保留'],
    ['الفقرة | الموقف', 'ثانياً/19', 'ثالثاً/24', 'حذف', 'إبقاء'],
    ['الفقرة | الموقف', 'ثانيا-١٩', 'ثالثاً، ٢٤', 'حذف', 'إبقاء'],
    ['الفقرة | الموقف', 'ثانياً ١٩', 'ثالثاً (٢٤)', 'حذف', 'إبقاء'],
    ['الفقرة | الموقف', '١٩ (ثانياً)', '٢٤ (ثالثاً)', 'حذف', 'إبقاء'],
    ['الفقرة | الموقف', 'ف١٩ (ثانياً)', '٢٤/ثالثاً', 'حذف', 'إبقاء'],
    ['Пункт | Позиция', 'II/19', 'III, 24', 'исключить', 'сохранить'],
    ['Пункт | Позиция', 'второй/19', '24 (третий)', 'исключить', 'сохранить'],
    ['Párrafo | Posición', 'II(19)', 'III - 24', 'suprimir', 'mantener'],
    ['Paragraphe | Position', 'II/§19', '24 (III)', 'supprimer', 'maintenir'],
    ['Para | Position', '2/§19', '3/para 24', 'delete', 'keep'],
  ])('%s: %s, %s', (heads, first, second, goes, stays) => {
    expect(read(`${heads}\n${first} | ${goes}\n${second} | ${stays}`)).toEqual(['II.19 delete', 'III.24 support']);
  });

  it('a list or range behind the section', () => {
    expect(read('الفقرة | الموقف\nثانياً/١٩ إلى ٢١ | إبقاء\nثالثاً/٢٤ و٢٥ | حذف')).toEqual([
      'II.19-21 support',
      'III.24 delete',
      'III.25 delete',
    ]);
    expect(read('Раздел, пункт | Замечание\nII, 12 | оставить\nII, 61 и III, 27 | исключить')).toEqual([
      'II.12 support',
      'II.61 delete',
      'III.27 delete',
    ]);
  });

  it.each(['3/4', '12/13'])('%s names no section', (cell) => {
    expect(
      read(`Para | Position\n${cell} | delete`).every((item) => !/^[IV]+\.\d/u.test(item) || item.includes('?')),
    ).toBe(true);
  });

  it('a row of several places whose words are no words of the draft is doubted', () => {
    expect(
      read(
        'Раздел, пункт | Текст проекта | Предложение\nII, 8 | "comparative advantage" | "expertise"\nII, 61 и III, 27 | дублируют друг друга | второй из них исключить',
      ).slice(1),
    ).toEqual([expect.stringContaining('?'), expect.stringContaining('?')]);
  });
});

describe('headings that name the section of all rows', () => {
  it.each([
    'Section III | our view\n5 | delete\n12 | ok',
    'Para (Sec. III) | Position\n5 | delete\n12 | ok',
    'Section III | Para | Position\n | 5 | delete\n | 12 | ok',
    'Section III | notre avis\npar. 5 | supprimer\npar. 12 | ok',
    'Par. (sect. III) | Position\n5 | supprimé\n12 | inchangé',
    'Sección III | Párr. | Posición\n | 5 | suprimir\n | 12 | conforme',
    'Раздел III | наше мнение\nп. 5 | исключить\nп. 12 | согласны',
    'Раздел III | Пункт | Позиция\n | 5 | исключить\n | 12 | согласны',
    'القسم الثالث | رأينا\n5 | حذف\n12 | موافق',
    '第三节 | 中方立场\n5 | 删\n12 | 同意',
  ])('%s', (body) => {
    expect(read(body)).toEqual(['III.5 delete', 'III.12 support']);
  });

  it('rows that name sections are rows', () => {
    expect(
      read('Section II | Position\nSection III | keep\nSection IV | keep').map((item) => item.replace('?', '')),
    ).toContain('III support');
  });
});

describe('columns that are only marked', () => {
  it.each([
    'Para | Keep | Delete\nII.5 | x | |\nII.6 | | x |',
    'Para\tSupport\tDelete\nII.5\t✓\t\nII.6\t\t✓',
    'Paragraphe | À garder | À supprimer\nII.5 | X |\nII.6 | | X',
    'Párrafo | Mantener | Suprimir\nII.5 | x | -\nII.6 | - | x',
    'Пункт | Сохранить | Исключить\nII.5 | + |\nII.6 | | +',
    'الفقرة | إبقاء | حذف\nثانياً/5 | × |\nثانياً/6 | | ×',
    '段落 | 保留 | 删除\n二、5 | √ |\n二、6 | | √',
    '| Para | OK? | To be deleted? |\n|---|:-:|:-:|\n| II.5 | [x] | [ ] |\n| II.6 | [ ] | [x] |',
  ])('%s', (body) => {
    expect(read(body)).toEqual(['II.5 support', 'II.6 delete']);
  });

  it.each([
    ['Para | Yes | No\nII.5 | x |\nII.6 | | x', ['II.5 support', 'II.6 oppose']],
    [
      'Para | Support | Reserve | Oppose\nII.5 | • | |\nII.6 | | • |\nII.7 | | | •',
      ['II.5 support', 'II.6 reserve', 'II.7 oppose'],
    ],
    [
      'Paragraph | Keep | Delete | Remark\nII.5 | x | |\nII.6 | | x | covered by 81\nII.9 | x | | "on the other" -> "on the other hand"',
      ['II.5 support', 'II.6 delete', 'II.9 amend: on the other → on the other hand'],
    ],
  ])('%s', (body, items) => {
    expect(read(body)).toEqual(items);
  });

  it('a remark that is no place’s own stays why', () => {
    expect(itemsOf('Para | Keep | Delete | Remark\nII.6 | | x | covered by 81')[0]?.reason).toBe('covered by 81');
  });
});

describe('a cell that says what another row says', () => {
  it.each([
    ['Para | Comment\nIV.5 | Delete\nIV.6 | idem\nIV.7 | Keep', ['IV.5 delete', 'IV.6 delete', 'IV.7 support']],
    [
      'Par. | Observations\nIV.5 | Supprimer\nIV.6 | idem\nIV.7 | Conserver',
      ['IV.5 delete', 'IV.6 delete', 'IV.7 support'],
    ],
    [
      'Párrafo | Observación\nIV.5 | Suprimir\nIV.6 | Ídem\nIV.7 | Mantener',
      ['IV.5 delete', 'IV.6 delete', 'IV.7 support'],
    ],
    [
      'Пункт | Замечание\nIV.5 | Исключить\nIV.6 | так же\nIV.7 | Оставить',
      ['IV.5 delete', 'IV.6 delete', 'IV.7 support'],
    ],
    [
      'الفقرة | ملاحظات\nرابعاً/5 | حذف\nرابعاً/6 | نفس الرأي\nرابعاً/7 | إبقاء',
      ['IV.5 delete', 'IV.6 delete', 'IV.7 support'],
    ],
    ['段次 | 意见\n四、5 | 删除\n四、6 | 意见同上\n四、7 | 同意', ['IV.5 delete', 'IV.6 delete', 'IV.7 support']],
    ['Para | Position\nV.13 | keep\nV.14 | delete\nV.15 | as 13', ['V.13 support', 'V.14 delete', 'V.15 support']],
    [
      'Para | Position\nV.13 | keep\nV.14 | delete\nV.15 | see para 13',
      ['V.13 support', 'V.14 delete', 'V.15 support'],
    ],
    [
      'Par. | Position\nV.13 | maintien\nV.14 | suppression\nV.15 | comme le 13',
      ['V.13 support', 'V.14 delete', 'V.15 support'],
    ],
    [
      'Párr. | Posición\nV.13 | mantener\nV.14 | suprimir\nV.15 | igual que el 13',
      ['V.13 support', 'V.14 delete', 'V.15 support'],
    ],
    [
      'Пункт | Позиция\nV.13 | сохранить\nV.14 | исключить\nV.15 | как в п. 13',
      ['V.13 support', 'V.14 delete', 'V.15 support'],
    ],
    [
      'الفقرة | الموقف\nخامساً/13 | إبقاء\nخامساً/14 | حذف\nخامساً/15 | كما في الفقرة 13',
      ['V.13 support', 'V.14 delete', 'V.15 support'],
    ],
    ['段落 | 立场\n五、13 | 保留\n五、14 | 删\n五、15 | 同第13段', ['V.13 support', 'V.14 delete', 'V.15 support']],
  ])('%s', (body, items) => {
    expect(read(body)).toEqual(items);
  });
});

it('headings without rows ask nothing', () => {
  expect(readingOf('Section | Paragraph | Current text | Proposed text | Reason\n | | | |').items).toEqual([]);
});
