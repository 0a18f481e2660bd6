import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#mail/charset.ts';
import { plainHeader, raw, read } from './support.ts';
import { readMessage } from '#mail/read-message.ts';
import { maxTextLength } from '#mail/limits.ts';

const encoded = (text: string, charset: string): Uint8Array => iconv.encode(text, charset);
const ru = 'Предлагаем исключить пункт девятнадцать раздела второго проекта';
const capitals = 'ЗАМЕЧАНИЯ ДЕЛЕГАЦИИ К ПРОЕКТУ';
const uk = 'Пропонуємо вилучити пункт дев’ятнадцять другого розділу';
const ar = 'نقترح حذف الفقرة التاسعة عشرة من الفرع الثاني من مشروع الوثيقة';
const zh = '我们建议删除第二节第十九段中的文字，并对案文进行修改';
const tw = '我們建議刪除第二節第十九段中的文字，並對案文進行修改';
const fr = 'déjà réservé à l’été';
const guessed = 'The mail does not say, or not truly, in which character set it is written; it was guessed.';

/** What a program makes of UTF-8 that it takes for another charset. */
const doubled = (text: string, charset: string): string =>
  [...Buffer.from(text)]
    .map((byte) => {
      const char = iconv.decode(Buffer.from([byte]), charset);
      return char === '\ufffd' ? String.fromCharCode(byte) : char;
    })
    .join('');

describe('text in bytes', () => {
  it.each([
    ['UTF-8 under a Big5 label', encoded(ru, 'utf8'), 'big5', ru],
    ['UTF-8 under an unknown label', encoded(ar, 'utf8'), 'x-unknown', ar],
    ['UTF-8 under a label misspelt', encoded(ar, 'utf8'), 'uft-8', ar],
    ['UTF-8 called none', encoded(zh, 'utf8'), 'none', zh],
    ['UTF-8 without a label', encoded(zh, 'utf8'), null, zh],
    ['windows-1251', encoded(ru, 'win1251'), 'windows-1251', ru],
    ['windows-1251 called cp1251', encoded(ru, 'win1251'), 'cp1251', ru],
    ['windows-1251 called Win-1251', encoded(ru, 'win1251'), 'Win-1251', ru],
    ['KOI8-R', encoded(ru, 'koi8-r'), 'koi8-r', ru],
    ['KOI8-U', encoded(uk.replace('’', '*'), 'koi8-u'), 'KOI8-U', uk.replace('’', '*')],
    ['ISO 8859-5', encoded(ru, 'iso88595'), 'iso_8859-5:1988', ru],
    ['windows-1256', encoded(ar, 'win1256'), 'windows-1256', ar],
    ['ISO 8859-6', encoded(ar, 'iso88596'), 'iso-8859-6-i', ar],
    ['GB2312 that is GBK', encoded('朱镕基', 'gbk'), 'gb2312', '朱镕基'],
    ['Big5', encoded(tw, 'big5'), 'cn-big5', tw],
    ['Latin-1 called ASCII', Buffer.from('caf\xe9', 'latin1'), 'us-ascii', 'café'],
    ['Windows quotation marks called Latin-1', Buffer.from([0x93, 0x78, 0x94]), 'iso-8859-1', '“x”'],
    ['a label in quotation marks', encoded(ru, 'win1251'), '"windows-1251"', ru],
  ])('C1: as %s is decoded', (_, bytes, label, text) => {
    expect(decodeText(bytes, label)).toEqual({ text, doubt: label === 'us-ascii' ? 'guessed' : null });
  });

  it.each([
    ['windows-1251', encoded(ru, 'win1251'), ru],
    ['windows-1251 in capitals', encoded(capitals, 'win1251'), capitals],
    ['KOI8-R', encoded(ru, 'koi8-r'), ru],
    ['KOI8-R in capitals', encoded(capitals, 'koi8-r'), capitals],
    ['code page 866', encoded(ru, 'cp866'), ru],
    ['windows-1256', encoded(ar, 'win1256'), ar],
    ['GBK', encoded(zh, 'gbk'), zh],
    ['Big5', encoded(tw, 'big5'), tw],
    ['windows-1252', encoded(fr, 'win1252'), fr],
  ])('C1: as %s without a label, or under one that cannot be true, is guessed and says so', (_, bytes, text) => {
    for (const label of [null, 'x-unknown', 'us-ascii', 'utf-8'])
      expect(decodeText(bytes, label)).toEqual({ text, doubt: 'guessed' });
  });

  it('C1: Russian, Arabic and Chinese called Latin-1 are not, accents called Latin-1 are', () => {
    for (const [text, charset] of [
      [ru, 'win1251'],
      [ar, 'win1256'],
      [zh, 'gbk'],
    ] as const)
      expect(decodeText(encoded(text, charset), 'iso-8859-1')).toEqual({ text, doubt: 'guessed' });
    expect(decodeText(encoded(fr, 'win1252'), 'iso-8859-1')).toEqual({ text: fr, doubt: null });
  });

  it('C1: a footer that a server added in another charset spoils no line above it', () => {
    const bytes = Buffer.concat([encoded(`${ru}\n${ar}\n`, 'utf8'), encoded(`${ru}\n`.repeat(2), 'win1251')]);
    expect(decodeText(bytes, 'utf-8')).toEqual({ text: `${ru}\n${ar}\n${ru}\n${ru}\n`, doubt: 'guessed' });
  });

  it('C1: a mail says that its charset was guessed, and whether it was', async () => {
    expect((await readMessage(raw(plainHeader, encoded(ru, 'win1251')))).problems).toEqual([guessed]);
    expect((await readMessage(raw(plainHeader, encoded(ru, 'utf8')))).problems).toEqual([]);
  });

  it.each([
    ['UTF-7', Buffer.from('R+AOk-union'), 'utf-7', 'Réunion'],
    ['UTF-7 by its full name', Buffer.from('R+AOk-union'), 'unicode-1-1-utf-7', 'Réunion'],
    ['UTF-16 without a mark', encoded('Delete II.19', 'utf-16le'), 'utf-16', 'Delete II.19'],
    ['UTF-16 the other way round', encoded('Delete II.19', 'utf-16be'), 'utf-16', 'Delete II.19'],
    ['UTF-16 without a mark or a label', encoded(ru, 'utf-16le'), null, ru],
    ['UTF-16 with a mark and a wrong label', encoded(`\ufeff${ru}`, 'utf-16be'), 'utf-8', ru],
    ['ISO-2022-JP', Buffer.from('1b2442467c4b5c1b2842', 'hex'), 'iso-2022-jp', '日本'],
    ['ISO-2022-JP that nobody names', Buffer.from('1b2442467c4b5c1b2842', 'hex'), 'us-ascii', '日本'],
    ['ISO-2022-JP by Microsoft’s name', Buffer.from('1b2442467c4b5c1b2842', 'hex'), 'cp50220', '日本'],
    ['ISO-2022-KR', Buffer.from('1b2429430e4751315b0f', 'hex'), 'iso-2022-kr', '한글'],
    ['ISO-2022-CN', Buffer.from('1b2429410e56503a3a0f', 'hex'), 'iso-2022-cn', '中汉'],
    ['HZ', Buffer.from('~{VP9z~} II.19 ~~'), 'hz-gb-2312', '中国 II.19 ~'],
    ['GB18030 with four bytes', encoded('𠀀段', 'gb18030'), 'gb18030', '𠀀段'],
    ['KS_C_5601', encoded('한국', 'euc-kr'), 'ks_c_5601-1987', '한국'],
    ['a Mac’s Cyrillic', Buffer.from([0x8f, 0xf0, 0xe8]), 'x-mac-cyrillic', 'При'],
  ])('C2: as %s is decoded', (_, bytes, label, text) => {
    expect(decodeText(bytes, label)).toEqual({ text, doubt: null });
  });

  it.each([
    ['NUL', Buffer.from('a\0b'), null, 'ab'],
    ['a byte order mark inside', encoded('a\ufeffb', 'utf8'), 'utf-8', 'a\ufeffb'],
    ['a byte order mark on top', encoded('\ufeffab', 'utf8'), 'utf-8', 'ab'],
    ['C1 controls in UTF-8', encoded('a\u0085b', 'utf8'), 'utf-8', 'a\u0085b'],
  ])('C3: with %s is valid Unicode', (_, bytes, label, text) => {
    expect(decodeText(bytes, label).text).toBe(text);
  });

  it('C3: overlong forms and lone surrogates become no other letter', () => {
    for (const bytes of [Buffer.from([0x61, 0xc0, 0xaf, 0x62]), Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62])]) {
      const { text } = decodeText(bytes, 'utf-8');
      expect(text).not.toMatch(/[/\p{Surrogate}]/u);
    }
    expect(decodeText(Buffer.from([0x00, 0xd8, 0x61, 0x00, 0x20, 0x00]), 'utf-16le').text).not.toMatch(
      /\p{Surrogate}/u,
    );
  });

  it('C3: 1 MB of combining marks and of joiners is kept', async () => {
    for (const piece of ['\u0301', '👨\u200d'])
      expect((await read(plainHeader, `a${piece.repeat(250_000)}`)).body.text.length).toBe(1 + 250_000 * piece.length);
  });

  it('loses only the byte that was cut, not its whole charset', () => {
    expect(decodeText(encoded(ru, 'utf8').subarray(0, -1), 'utf-8')).toEqual({
      text: `${ru.slice(0, -1)}\ufffd`,
      doubt: 'damaged',
    });
  });
});

describe('UTF-8 encoded twice', () => {
  it.each([
    ['windows-1252', fr],
    ['windows-1252', ru],
    ['windows-1252', zh],
    ['win1251', ru],
    ['win1251', ar],
  ])('C1: through %s is undone and reported: %s', async (charset, text) => {
    expect(decodeText(encoded(doubled(text, charset), 'utf8'), 'utf-8')).toEqual({ text, doubt: 'doubled' });
    const message = await read([...plainHeader, 'Content-Type: text/plain; charset=utf-8'], doubled(text, charset));
    expect([message.body.text, message.problems.length]).toEqual([text, 1]);
  });

  it('C1: is undone in the lines it stands in, and in no others', () => {
    const text = `${zh}\n${doubled(fr, 'win1252')}\n${ru}`;
    expect(decodeText(encoded(text, 'utf8'), 'utf-8').text).toBe(`${zh}\n${fr}\n${ru}`);
  });

  it.each([fr, ru, ar, zh, uk, 'SÃO PAULO Â§ 19', 'Á «В» Р. С. «»', '“Ã©”'])('C1: is not seen in %s', (text) => {
    expect(decodeText(encoded(text, 'utf8'), 'utf-8')).toEqual({ text, doubt: null });
  });
});

describe('letters that deceive', () => {
  const turned = 'The text turns the direction of its letters around; what it shows may not be what it says.';
  it.each(['\u202enot acceptable\u202c', 'x\u202dy\u202c'])(
    'C4: an override of direction is kept and flagged: %j',
    async (words) => {
      expect(await read(plainHeader, words)).toMatchObject({ body: { text: words }, problems: [turned] });
    },
  );

  it('C4: isolates, marks and Latin numbers in Arabic are ordinary, and stay in logical order', async () => {
    const words = 'حذف \u2066II.19\u2069 و\u200fالفقرة 20';
    expect(await read(plainHeader, words)).toMatchObject({ body: { text: words }, problems: [] });
  });

  it('C5: letters nobody sees are kept and flagged; flags, joiners and soft hyphens are not', async () => {
    const tags = `object${String.fromCodePoint(0xe0041, 0xe0042)}`;
    expect(await read(plainHeader, tags)).toMatchObject({
      body: { text: tags },
      problems: ['The text holds letters that cannot be seen.'],
    });
    const scotland = String.fromCodePoint(0x1f3f4, 0xe0067, 0xe0062, 0xe0073, 0xe0063, 0xe0074, 0xe007f);
    for (const words of [scotland, 'ob\u200bject', 'ob\u00adject'])
      expect(await read(plainHeader, words)).toMatchObject({ body: { text: words }, problems: [] });
  });

  it('C6: a text as long as the limit is kept whole, the end of a longer one is reported', async () => {
    const words = 'w'.repeat(maxTextLength);
    expect(await read(plainHeader, words)).toMatchObject({ problems: [] });
    const over = await read(plainHeader, `${words}w`);
    expect([over.body.text.length, over.problems]).toEqual([
      maxTextLength,
      ['The mail is too long; its end was not read.'],
    ]);
  });

  it.each([
    ['2 MB in one line', 'word '.repeat(400_000).trim()],
    ['50,000 short lines', 'a\n'.repeat(50_000).trim()],
    ['10,000 paragraphs', 'a b c\n\n'.repeat(10_000).trim()],
  ])('C6: %s is kept whole', async (_, words) => {
    expect((await read(plainHeader, words)).body.text).toBe(words);
  });
});
