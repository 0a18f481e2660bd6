import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#mail/charset.ts';

const encoded = (text: string, charset: string): Uint8Array => iconv.encode(text, charset);
const ru = 'Предлагаем исключить пункт девятнадцать раздела второго проекта';
const ar = 'نقترح حذف الفقرة التاسعة عشرة من الفرع الثاني من مشروع الوثيقة';
const zh = '我们建议删除第二节第十九段中的文字，并对案文进行修改';

describe('text in bytes', () => {
  it.each([
    ['UTF-8 under a Big5 label', encoded(ru, 'utf8'), 'big5', ru],
    ['UTF-8 under an unknown label', encoded(ar, 'utf8'), 'x-unknown', ar],
    ['UTF-8 without a label', encoded(zh, 'utf8'), null, zh],
    ['windows-1251', encoded(ru, 'win1251'), 'windows-1251', ru],
    ['KOI8-R', encoded(ru, 'koi8-r'), 'koi8-r', ru],
    ['windows-1256', encoded(ar, 'win1256'), 'windows-1256', ar],
    ['GB2312 that is GBK', encoded('朱镕基', 'gbk'), 'gb2312', '朱镕基'],
    ['GB18030 with four bytes', encoded('𠀀段', 'gb18030'), 'gb18030', '𠀀段'],
    ['ISO-2022-JP', Buffer.from('1b2442467c4b5c1b2842', 'hex'), 'iso-2022-jp', '日本'],
    ['UTF-7', Buffer.from('R+AOk-union'), 'utf-7', 'Réunion'],
    ['UTF-16 without a mark', encoded('Delete', 'utf-16le'), 'utf-16le', 'Delete'],
    ['KS_C_5601', encoded('한국', 'euc-kr'), 'ks_c_5601-1987', '한국'],
    ['Latin-1 called ASCII', Buffer.from('caf\xe9', 'latin1'), 'us-ascii', 'café'],
    ['Windows quotation marks called Latin-1', Buffer.from([0x93, 0x78, 0x94]), 'iso-8859-1', '“x”'],
    ['a label in quotation marks', encoded(ru, 'win1251'), '"windows-1251"', ru],
  ])('as %s is decoded (HOSTILE C1, C2)', (_, bytes, label, text) => {
    expect(decodeText(bytes, label).text).toBe(text);
  });

  it.each([
    ['windows-1251', encoded(ru, 'win1251'), ru],
    ['windows-1256', encoded(ar, 'win1256'), ar],
    ['GBK', encoded(zh, 'gbk'), zh],
    ['KOI8-R', encoded(ru, 'koi8-r'), ru],
    ['windows-1252', encoded('déjà réservé à l’été', 'win1252'), 'déjà réservé à l’été'],
  ])('without any label as %s is guessed, and says so (HOSTILE C1)', (_, bytes, text) => {
    expect(decodeText(bytes, null)).toEqual({ text, doubt: 'guessed' });
  });

  it('has neither NUL nor lone surrogates (HOSTILE C3)', () => {
    expect(decodeText(Buffer.from('a\0b'), null).text).toBe('ab');
    expect(decodeText(Buffer.from([0x00, 0xd8, 0x61, 0x00]), 'utf-16le').text).not.toMatch(/\p{Surrogate}/u);
  });

  it('loses only the byte that was cut, not its whole charset', () => {
    expect(decodeText(encoded(ru, 'utf8').subarray(0, -1), 'utf-8').text).toBe(`${ru.slice(0, -1)}\ufffd`);
  });
});
