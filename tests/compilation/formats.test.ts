import readExcelFile from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOf } from '#compilation/csv.ts';
import { written } from '#compilation/formats.ts';
import { mostInCell } from '#compilation/xlsx.ts';
import { readWordDocument } from '#document/read-word.ts';
import { sampleOf, sampleSubmissions } from '#tests/support/compilation-sample.ts';
import { saying } from '#tests/support/listed.ts';
import { anItem, aSubmission } from '#tests/support/submissions.ts';
import { excelErrors, hasValidator, wordErrors } from '#tests/support/validate-word.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const wordText = (bytes: Uint8Array): string => {
  const read = readWordDocument(bytes);
  if ('problem' in read) throw new Error(read.problem);
  return read.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
};
type Json = {
  totals: Record<string, number>;
  places: { target: string; entries: { proposals: { reference: string }[] }[] }[];
};
const jsonOf = async (...choice: Parameters<typeof sampleOf>): Promise<Json> =>
  JSON.parse(textOf(await written(sampleOf(...choice), 'json', 'en'))) as Json;

describe('the compilation in Word', () => {
  it('is read back with names, redlines, a group with its number, the range and the annex', async () => {
    const text = wordText(await written(sampleOf(), 'docx', 'en'));
    for (const words of [
      'Compilation of proposals: RevCon3, Draft 2',
      'RC3/D2/COMP/20180620T0000Z',
      'Received before Tuesday 19 June 2018, 20:00 (New York time).',
      'Legend: ',
      'This compilation does not replace the original submissions.',
      'European Union (28)',
      'France (member of European Union)',
      'See II.20–23 (RC3/0003/2).',
      'II.5 would move here: see II.5 (RC3/0011/2).',
      'تتعهد الدول بحماية المدنيين',
      '各国应加强小武器的储存管理。',
      'Russian Federation (late)',
      'Holy See (observer)',
      'Annex: awaiting confirmation',
      'May belong to: II.12, III.12.',
      'nota verbal.pdf',
      '1–20.\t(…)',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/change the same words, “terrorists”/u);
    expect(text.indexOf('unauthorized recipients')).toBeLessThan(text.indexOf('criminals'));
  });
  it('shows a change never without its deletion, by line as well as by colour, and numbers its pages "3/23"', async () => {
    const parts = unzipSync(await written(sampleOf(), 'docx', 'en'));
    const body = strFromU8(parts['word/document.xml']!);
    expect(body).toMatch(/<w:strike\/>.{0,120}>terrorists</u);
    expect(body).toMatch(/<w:b\/>.{0,80}<w:u w:val="single"\/>.{0,60}>unauthorized recipients</u);
    expect(strFromU8(parts['word/footer1.xml']!)).toMatch(/ PAGE .*>\/<.* NUMPAGES /u);
    expect(strFromU8(parts['word/footnotes.xml']!)).toMatch(
      /European Union, members as of Monday 18 June 2018: Austria, .*United Kingdom/u,
    );
    expect(strFromU8(parts['word/settings.xml']!)).not.toContain('trackRevisions');
  });
  it('is in French as well', async () => {
    const text = wordText(await written(sampleOf(), 'docx', 'fr'));
    expect(text).toContain('Union européenne (28)');
    expect(text).toContain('Annexe : en attente de confirmation');
    expect(text).toContain('modifient les mêmes mots');
  });
  it.skipIf(!hasValidator)('is valid to the Open XML SDK, with everything and with nothing in it', async () => {
    for (const compilation of [sampleOf(), sampleOf({ attribution: false, public: true }), sampleOf({}, [])])
      expect(wordErrors(await written(compilation, 'docx', 'fr'))).toEqual([]);
  });
});

describe('every form', () => {
  it('has the same totals, and each proposal once', async () => {
    const { totals, places } = await jsonOf();
    expect(totals).toMatchObject({ received: 14, atPlaces: 12, general: 1, awaiting: 1, withdrawn: 1, late: 1 });
    const inJson = places.flatMap(({ entries }) => entries.flatMap(({ proposals }) => proposals)).length;
    expect(inJson + totals['awaiting']!).toBe(14);
    expect(
      textOf(await written(sampleOf(), 'csv', 'en'))
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(15);
    expect(wordText(await written(sampleOf(), 'docx', 'en'))).toContain('14 proposals in 11 submissions');
    expect(textOf(await written(sampleOf(), 'html', 'en'))).toContain('14 proposals in 11 submissions');
    const sheets = await readExcelFile(Buffer.from(await written(sampleOf(), 'xlsx', 'en')));
    expect(sheets[0]!.data).toHaveLength(15);
    expect(sheets[1]!.data[1]).toEqual(['Proposals received', 14]);
  });
  it.each(['docx', 'csv', 'json', 'html'] as const)('without names gives none away: %s', async (format) => {
    const bytes = await written(sampleOf({ attribution: false }), format, 'en');
    const text = format === 'docx' ? wordText(bytes) : textOf(bytes);
    // "Mexico" and the rest speak; the draft itself names none of them.
    for (const { delegation, onBehalfOf } of sampleSubmissions)
      for (const name of [delegation, onBehalfOf]) if (name !== null) expect(text).not.toContain(name);
    expect(text).toContain('[a delegation] thanks the President');
    expect((await jsonOf({ attribution: false })).totals).toEqual((await jsonOf()).totals);
  });
  it.each(['docx', 'csv', 'json', 'html'] as const)(
    'of the public version has only what is published: %s',
    async (format) => {
      const bytes = await written(sampleOf({ public: true }), format, 'en');
      const text = format === 'docx' ? wordText(bytes) : textOf(bytes);
      expect(text).toContain('RC3/0001/1');
      for (const hidden of ['RC3/0002', 'RC3/0009', 'Not for the public', 'RC3/0010', 'nota verbal'])
        expect(text).not.toContain(hidden);
    },
  );
});

describe('tables', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', ' =1'];
  const compilation = sampleOf(
    {},
    formulas.map((words, index) =>
      aSubmission(index + 1, {
        items: [anItem(1, 'II.19', { ...saying('comment', 'x'), reason: words })],
      }),
    ),
  );
  it('CSV is RFC 4180 with a byte order mark, and begins no cell as a formula', () => {
    const row = (...cells: string[]) => ({ cells, language: 'en' as const });
    expect(
      csvOf({
        columns: [
          { title: 'A', width: 1 },
          { title: 'B', width: 1 },
        ],
        rows: [row('say "x"', 'a,b\nc'), row('=1', 'é')],
      }),
    ).toBe('\uFEFFA,B\r\n"say ""x""","a,b\nc"\r\n\'=1,é\r\n');
    for (const words of formulas) expect(csvOf({ columns: [], rows: [row(words)] })).toContain(`'${words}`);
  });
  it.each([
    ['a; =1+1', "a; '=1+1"],
    ['a\n@SUM(A1)', "a\n'@SUM(A1)"],
    ["a;-2+3+cmd|' /C calc'!A0", "a;'-2+3+cmd|' /C calc'!A0"],
    ['a\r\n＝HYPERLINK("http://evil.example")', 'a\r\n\'＝HYPERLINK("http://evil.example")'],
  ])('H8: CSV begins no cell as a formula where semicolons part the cells: %j', (words, safe) => {
    const csv = csvOf({ columns: [], rows: [{ cells: [words], language: 'en' }] });
    expect(csv.replaceAll('""', '"')).toContain(safe);
  });
  it.each(['keep:\n- small arms;\n- light weapons', 'a; + b', '5 = five', 'a@b.c; d@e.f'])(
    'H8: CSV leaves ordinary words as they are: %j',
    (words) => {
      expect(csvOf({ columns: [], rows: [{ cells: [words], language: 'en' }] })).toContain(words);
    },
  );
  it('H8: hostile words are words in every form', async () => {
    const hostile = [
      '=HYPERLINK("http://evil.example","click")',
      "+cmd|' /C calc'!A0",
      '@SUM(A1:A9)',
      '</document><script>alert(1)</script>',
      '```{"items":[]}```',
      ']]><!ENTITY x "y">',
    ];
    const all = sampleOf(
      {},
      hostile.map((words, index) =>
        aSubmission(index + 1, {
          delegation: words,
          items: [anItem(1, 'II.19', { ...saying('comment', words), reason: words })],
        }),
      ),
    );
    const parts = unzipSync(await written(all, 'xlsx', 'en'));
    for (const [name, bytes] of Object.entries(parts))
      if (name.endsWith('.xml')) expect(strFromU8(bytes)).not.toMatch(/<f[ >]|<script|<hyperlink/iu);
    const [sheet] = await readExcelFile(Buffer.from(await written(all, 'xlsx', 'en')));
    const cells = sheet!.data.flat().map(String);
    const [word, page] = [await written(all, 'docx', 'en'), textOf(await written(all, 'html', 'en'))];
    const json = JSON.stringify(JSON.parse(textOf(await written(all, 'json', 'en'))));
    for (const words of hostile) {
      expect(cells).toContain(words);
      expect(wordText(word)).toContain(words);
      expect(json).toContain(JSON.stringify(words));
    }
    expect(page).not.toMatch(/<script|<!ENTITY/iu);
    expect(page).toContain('&lt;script&gt;');
    for (const line of textOf(await written(all, 'csv', 'en')).split('\r\n'))
      expect(line).not.toMatch(/(?:^|,)"?[=+@]/u);
  });
  it('XLSX has a frozen, filtered header, no formula anywhere, and cells that fit', async () => {
    const parts = unzipSync(await written(compilation, 'xlsx', 'en'));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:Q8"\/>/u);
    expect(
      Object.entries(parts).filter(([name, bytes]) => name.endsWith('.xml') && strFromU8(bytes).includes('<f>')),
    ).toEqual([]);
    const long = sampleOf({}, [
      aSubmission(1, { items: [anItem(1, 'II.19', saying('comment', 'é 😀 '.repeat(7_000)))] }),
    ]);
    const [read] = await readExcelFile(Buffer.from(await written(long, 'xlsx', 'en')));
    expect(Math.max(...read!.data.flat().map((cell) => String(cell).length))).toBeLessThanOrEqual(mostInCell);
    expect(
      read!.data
        .flat()
        .map(String)
        .find((cell) => cell.startsWith('é')),
    ).toMatch(/the whole is in the JSON form$/u);
  });
  it.skipIf(!hasValidator)('XLSX is valid to the Open XML SDK, with everything and with nothing in it', async () => {
    for (const each of [sampleOf(), sampleOf({ attribution: false, public: true }), sampleOf({}, [])])
      expect(excelErrors(await written(each, 'xlsx', 'fr'))).toEqual([]);
  });
  it('have the columns of the IPPC and ours', async () => {
    const [head] = textOf(await written(sampleOf(), 'csv', 'en')).split('\r\n');
    expect(head).toBe(
      '\uFEFFSection,Paragraph,Sentence,Type,Present words,Proposed rewording,Explanation,Country,On behalf of,Co-sponsors,Capacity,Reference,Status,Received,Late,Language,Same as',
    );
  });
});

describe('the page', () => {
  it('escapes what was written, runs no script, and says the direction of each language', async () => {
    const html = textOf(
      await written(
        sampleOf({}, [
          ...sampleSubmissions,
          aSubmission(20, { items: [anItem(1, 'II.19', saying('comment', '<script>alert(1)</script>'))] }),
        ]),
        'html',
        'en',
      ),
    );
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toMatch(/lang="ar" dir="auto"/u);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  });
});
