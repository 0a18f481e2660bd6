import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { written } from '#compilation/formats.ts';
import { readWordDocument } from '#document/read-word.ts';
import { sampleOf, sampleSubmissions } from '#tests/support/compilation-sample.ts';
import { converted, hasOffice, officeMs } from '#tests/support/office.ts';
import { arabicCentre, chineseSociety, strangersSubmissions } from '#tests/support/strangers-names.ts';
import { excelErrors, hasValidator, wordErrors } from '#tests/support/validate-word.ts';

const compilation = sampleOf({}, [...sampleSubmissions, ...strangersSubmissions]);
const bodyOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);
/** The paragraphs that hold all these words, as XML. */
const paragraphsOf = (bytes: Uint8Array, ...words: string[]): string[] =>
  bodyOf(bytes)
    .split('<w:p>')
    .filter((paragraph) => words.every((each) => paragraph.includes(each)));
const textOf = (xml: string): string => xml.replaceAll(/<[^>]*>/gu, '');
const marks = /[\u200e\u200f\u202a-\u202e]/gu;
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const sheetOf = async (language: 'en' | 'ar', sheet: number): Promise<string[][]> =>
  (await readExcelFile(Buffer.from(await written(compilation, 'xlsx', language))))[sheet]!.data.map((row) =>
    row.map(String),
  );

describe('names in Arabic and Chinese, in Word', () => {
  it('stand in lines that keep the direction of the paper, whoever comes first', async () => {
    const paper = await written(compilation, 'docx', 'en');
    const [unread] = paragraphsOf(paper, arabicCentre, 'RC3/0033');
    const [heading] = paragraphsOf(paper, arabicCentre, '[RC3/0003/1, RC3/0031/1]');
    for (const line of [unread, heading]) expect(line).not.toMatch(/<w:bidi/u);
    expect(textOf(unread ?? '').replaceAll(marks, '')).toBe(
      `${arabicCentre} [RC3/0033, مذكرة شفوية 12.pdf, 普通照会.pdf]`,
    );
    // In an Arabic paper an English line runs from the right like every other: it does not stand out of it.
    for (const line of paragraphsOf(await written(compilation, 'docx', 'ar'), 'RC3/0032/1', chineseSociety))
      expect(line).not.toContain('<w:bidi w:val="0"/>');
  });
  it('are runs of their own, with a mark between them that keeps brackets and commas in the line', async () => {
    const paper = await written(compilation, 'docx', 'en');
    const [unread] = paragraphsOf(paper, arabicCentre, 'RC3/0033');
    const runs = [...(unread ?? '').matchAll(/<w:r>(.*?)<\/w:r>/gu)].map(([, run = '']) => run);
    for (const run of runs) expect(run.includes('<w:rtl/>')).toBe(/\p{Script=Arabic}/u.test(textOf(run)));
    expect(runs.map(textOf)).toContain('مذكرة شفوية 12');
    expect(textOf(unread ?? '')).toContain('مذكرة شفوية 12\u200e.pdf');
  });
  it('leave a reason its own direction within the line that names whose it is', async () => {
    const [reason] = paragraphsOf(await written(compilation, 'docx', 'en'), 'لأن المصطلح');
    expect(reason).not.toMatch(/<w:bidi/u);
    expect(textOf(reason ?? '')).toContain(`Reason (${arabicCentre}\u200e): `);
    expect(textOf(reason ?? '')).toMatch(/\u200e\): \u202bلأن .*\(انظر الفقرة 12 من الفرع II\)\.\u202c/u);
    expect(utf8(await written(compilation, 'html', 'en'))).toContain(
      '<bdi lang="ar">لأن المصطلح أوسع (انظر الفقرة 12 من الفرع II).</bdi>',
    );
  });
  it('set words that run against the paper back from the other side, with their bar there', async () => {
    const [arabic] = paragraphsOf(await written(compilation, 'docx', 'en'), 'تتعهد الدول');
    expect(arabic).toMatch(
      /<w:pBdr><w:left w:val="nil"\/><w:right w:val="single"[^>]*\/><\/w:pBdr><w:bidi w:val="1"\/>/u,
    );
    const [chinese] = paragraphsOf(await written(compilation, 'docx', 'en'), '各国应加强');
    expect(chinese).not.toMatch(/<w:bidi|<w:pBdr/u);
    const styles = strFromU8(unzipSync(await written(compilation, 'docx', 'ar'))['word/styles.xml']!);
    expect(styles).toMatch(/PaperWords"><w:name[^>]*>.{0,60}<w:pPr><w:pBdr><w:right /u);
  });
  it.each([
    ['ar', ['مصر', 'الصين', 'المكسيك', 'الاتحاد الأوروبي (28)']],
    ['zh', ['埃及', '中国', '墨西哥', '欧洲联盟 (28)']],
  ] as const)('are those of the conference’s data in %s', async (language, names) => {
    const read = readWordDocument(await written(compilation, 'docx', language));
    if ('problem' in read) throw new Error(read.problem);
    const text = read.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
    for (const name of names) expect(text.replaceAll(marks, '')).toContain(name);
  });
});

describe('names in Arabic and Chinese, in tables', () => {
  it('are plain in the cells that are filtered by them', async () => {
    const cells = (await sheetOf('en', 0)).flat();
    for (const name of [arabicCentre, chineseSociety]) expect(cells).toContain(name);
    for (const cell of cells) expect(cell).not.toMatch(marks);
    for (const name of ['مصر', 'الصين']) expect((await sheetOf('ar', 0)).flat()).toContain(name);
  });
  it('keep the order of a line of ours that names several', async () => {
    const line = (await sheetOf('en', 2)).flat().find((cell) => cell.includes('Mexico; '));
    expect(line).toContain(`Mexico; ${arabicCentre}\u200e (with Egypt, organization) ask the same.`);
  });
  it('make a sheet that runs from the right where the language does, and read what is set there from there', async () => {
    const sheets = async (language: 'en' | 'ar' | 'zh'): Promise<string[]> => {
      const parts = unzipSync(await written(compilation, 'xlsx', language));
      expect(strFromU8(parts['xl/styles.xml']!)).toMatch(/<alignment horizontal="right"[^>]*readingOrder="2"/u);
      return [1, 2, 3].map((sheet) => strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`]!));
    };
    for (const sheet of await sheets('ar')) expect(sheet).toContain('rightToLeft="1"');
    for (const sheet of [...(await sheets('en')), ...(await sheets('zh'))])
      expect(sheet).not.toContain('rightToLeft="1"');
  });
});

describe.skipIf(!hasValidator)('to the Open XML SDK, with names in Arabic and Chinese,', () => {
  it.each(['en', 'fr', 'ar', 'zh'] as const)('paper and tables are valid: %s', async (language) => {
    expect(wordErrors(await written(compilation, 'docx', language))).toEqual([]);
    expect(excelErrors(await written(compilation, 'xlsx', language))).toEqual([]);
  });
});

describe.skipIf(!hasOffice)('with LibreOffice (skipped where it is not installed)', () => {
  it('paper and tables open with their names, and print', { timeout: officeMs }, async () => {
    for (const language of ['en', 'ar', 'zh'] as const) {
      const paper = await written(compilation, 'docx', language);
      const text = utf8(converted(paper, 'docx', 'txt:Text'));
      for (const name of [arabicCentre, chineseSociety, '普通照会.pdf']) expect(text).toContain(name);
      expect(utf8(converted(paper, 'docx', 'pdf').subarray(0, 5))).toBe('%PDF-');
    }
  });
  it(
    'sheets run from the right in Arabic, and cells of Arabic words in every language',
    { timeout: officeMs },
    async () => {
      const flat = async (language: 'en' | 'ar'): Promise<string> =>
        utf8(converted(await written(compilation, 'xlsx', language), 'xlsx', 'fods'));
      const [english, arabic] = [await flat('en'), await flat('ar')];
      expect(english).toContain(`>${arabicCentre}<`);
      const tables = (sheets: string): string[] =>
        [...sheets.matchAll(/<style:table-properties[^>]*writing-mode="([a-z-]+)"/gu)].map(([, mode = '']) => mode);
      expect(tables(arabic)).toEqual(['rl-tb', 'rl-tb', 'rl-tb']);
      expect(tables(english)).toEqual(['lr-tb', 'lr-tb', 'lr-tb']);
      expect(english).toMatch(
        /<style:paragraph-properties[^>]*writing-mode="rl-tb"|<style:table-cell-properties[^>]*writing-mode="rl-tb"/u,
      );
    },
  );
});
