import { describe, expect, it } from 'vitest';
import { deflateSync } from 'node:zlib';
import { readPdf } from '#document/read-pdf.ts';
import { pdf, words } from '#tests/support/pdf.ts';

const read = (bytes: Uint8Array) => readPdf(bytes, null);
const sentence = 'Paragraph 19: delete the last sentence.';

describe('a PDF that is locked', () => {
  it('F1: with a user password is named as locked, and gives no text', async () => {
    const { text, problem } = await read(pdf([words(50, 100, sentence)], { passwords: { user: 'x', owner: 'y' } }));
    expect(text).toBeNull();
    expect(problem).toContain('locked with a password');
  });
  it('F1: with an owner password only is read', async () => {
    const { text, problem } = await read(pdf([words(50, 100, sentence)], { passwords: { user: '', owner: 'y' } }));
    expect({ text, problem }).toEqual({ text: sentence, problem: null });
  });
  it('F1: in a way that nobody knows is explained', async () => {
    const locked = pdf([words(50, 100, sentence)], { passwords: { user: '', owner: 'y' }, handler: 'Unheard' });
    const { text, problem } = await read(locked);
    expect(text).toBeNull();
    expect(problem).toContain('cannot be read');
  });
});

describe('a PDF without text', () => {
  it.each([
    ['an empty page', ''],
    ['letters drawn as outlines', '0 0 m 10 10 l 20 0 l h f'],
  ])('F2: %s is said to have none, never an empty comment', async (_, content) => {
    const { text, problem } = await read(pdf([content]));
    expect(text).toBeNull();
    expect(problem).toContain('no text in the PDF');
  });
  it('F2: a scan with recognised text laid invisibly under it goes to a person', async () => {
    const { text, problem } = await read(pdf([`3 Tr ${words(50, 100, sentence)}`]));
    expect(text).toBeNull();
    expect(problem).toContain('machine-recognised');
  });
});

describe('a PDF that is a trap', () => {
  it('F3: a page tree that holds itself ends', async () => {
    const { text, problem } = await read(pdf([words(50, 100, sentence)], { kids: '2 0 R 2 0 R' }));
    expect(text).toBeNull();
    expect(problem).not.toBeNull();
  }, 10_000);
  it('F3: a stream that lies about its length, and a file whose table is lost, are still read', async () => {
    const lies = Buffer.from(pdf([words(50, 100, sentence)]))
      .toString('latin1')
      .replace(/\/Length \d+/, '/Length 9999');
    expect((await read(Buffer.from(lies, 'latin1'))).text).toBe(sentence);
    const lost = lies.replace(/\nxref\n[\s\S]*trailer/, '\ntrailer');
    expect((await read(Buffer.from(lost, 'latin1'))).text).toBe(sentence);
  });
  it('F3: 50 MB packed into 50 kB twice over end within the time of a page', async () => {
    const bomb = deflateSync(deflateSync(Buffer.alloc(50_000_000, 32)));
    const file = pdf([words(50, 100, sentence)], {
      objects: [{ dictionary: '/Filter [/FlateDecode /FlateDecode]', stream: bomb.toString('latin1') }],
    });
    const packed = Buffer.from(file).toString('latin1').replace('/Contents 11 0 R', '/Contents [11 0 R 90 0 R]');
    expect((await read(Buffer.from(packed, 'latin1'))).text).toBe(sentence);
  }, 20_000);
  it('F3: no more pages are read than a negotiation has, and the rest is named', async () => {
    const { text, problem } = await read(
      pdf(Array.from({ length: 503 }, (_, n) => words(50, 100, `Remark ${n} of ours`))),
    );
    expect(text).toContain('Remark 499 of ours');
    expect(text).not.toContain('Remark 500 of ours');
    expect(problem).toContain('the last 3 were not');
  }, 20_000);
  it.each(['', 'no PDF at all', '%PDF-1.7', '%PDF-1.7\ntrailer << /Root 1 0 R >>'])(
    'F3: %j is a sentence and no exception',
    async (content) => {
      const { text, problem } = await read(Buffer.from(content));
      expect(text).toBeNull();
      expect(problem).toMatch(/^The PDF /);
    },
  );
});

describe('letters that a PDF does not name', () => {
  const map = (to: string): string =>
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <${to}> endbfrange endcmap end end`;
  it('F4: mapped into private use are flagged and not given as words', async () => {
    const file = pdf([words(50, 100, sentence)], {
      font: '/ToUnicode 90 0 R',
      objects: [{ dictionary: '', stream: map('E020') }],
    });
    const { text, problem } = await read(file);
    expect(text).toBeNull();
    expect(problem).toContain('cannot be told');
  });
  it('F5: in the shapes of Arabic print and in the order of the paper come as they are typed', async () => {
    // ﻡﻼﺳ on paper from left to right: meem isolated, lam-alef final, seen initial.
    const forms = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> endcodespacerange 3 beginbfchar <61> <FEE1> <62> <FEFC> <63> <FEB3> endbfchar endcmap end end`;
    const file = pdf([words(50, 100, 'abc')], {
      font: '/ToUnicode 90 0 R',
      objects: [{ dictionary: '', stream: forms }],
    });
    expect((await read(file)).text).toBe('سلام');
  });
});

describe('what stands on the paper besides the text', () => {
  const body = (from: number, count: number, x: number, of: string): string =>
    Array.from({ length: count }, (_, n) =>
      words(x, from + 12 * n, `${of} ${'abcdefghij'[n] ?? ''} with words to the end`),
    ).join(' ');
  it('F5: two columns are read one after the other, under a title that spans both', async () => {
    const title = words(
      50,
      60,
      'The comments of a delegation on the whole of the second draft of the text, at length',
      14,
    );
    const { text } = await read(pdf([[title, body(100, 6, 50, 'left'), body(100, 6, 320, 'right')].join(' ')]));
    const order = ['The comments', 'left a', 'left f', 'right a', 'right f'].map((part) => text!.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBe(0);
  });
  it('F5: a table of figures is read by rows', async () => {
    const rows = [1, 2, 3, 4, 5, 6].flatMap((n) => [50, 150, 250].map((x) => words(x, 100 + 12 * n, `${n}.${x}`)));
    expect((await read(pdf([rows.join(' ')]))).text).toContain('3.50 3.150 3.250');
  });
  it('F5: running heads and page numbers are left out, and each page says where it begins', async () => {
    const pages = [1, 2, 3].map((n) =>
      [
        words(50, 30, 'Permanent Mission of Anywhere'),
        words(50, 200, `Remark number ${'abc'[n - 1] ?? ''}.`),
        words(290, 780, `Page ${n} of 3`),
      ].join(' '),
    );
    const { text, pages: starts } = await read(pdf(pages));
    expect(text).toBe('Remark number a.\n\nRemark number b.\n\nRemark number c.');
    expect(starts).toEqual([0, 18, 36]);
  });
  it('F5: numbers beside the lines are left out, numbers of paragraphs are not', async () => {
    const lines = [1, 2, 3, 4, 5, 6].flatMap((n) => [
      words(20, 100 + 14 * n, String(n)),
      words(50, 100 + 14 * n, `Line ${'abcdef'[n - 1] ?? ''}`),
    ]);
    expect((await read(pdf([lines.join(' ')]))).text).not.toMatch(/\d/);
    const paragraphs = [1, 2, 3, 4, 5, 6].map((n) => words(50, 100 + 14 * n, `${n}. Delete.`));
    expect((await read(pdf([paragraphs.join(' ')]))).text).toBe(
      '1. Delete.\n2. Delete.\n3. Delete.\n4. Delete.\n5. Delete.\n6. Delete.',
    );
  });
  it('F5: a line that is full goes on in the next; a broken word keeps its hyphen unless it stands whole elsewhere', async () => {
    const lines = [
      'We propose to add after the word transfers the words and the cross-',
      'border trade, as in paragraph 12 where the same implementation is the imple-',
      'mentation.',
    ];
    const { text } = await read(pdf([lines.map((line, n) => words(50, 100 + 12 * n, line)).join(' ')]));
    expect(text).toBe(
      'We propose to add after the word transfers the words and the cross-border trade, as in paragraph 12 where the same implementation is the implementation.',
    );
  });
  it('a raised figure stays in its line', async () => {
    const line = [words(50, 100, 'of 5 m'), words(82, 95, '2', 6), words(90, 100, 'at most')].join(' ');
    expect((await read(pdf([line]))).text).toMatch(/^of 5 m ?2 at most$/);
  });
});

describe('what lies over or within a PDF', () => {
  const note = (subtype: string, contents: string): string =>
    `<< /Type /Annot /Subtype /${subtype} /Rect [50 690 200 705] /QuadPoints [50 705 200 705 50 690 200 690] /T (A. Delegate) /Contents (${contents}) >>`;
  it('F6: remarks stand at its end with their author and page; struck words send a person to compare', async () => {
    const page = { content: words(50, 100, sentence), annotations: [note('Text', 'Why?'), note('StrikeOut', '')] };
    const { text, problem } = await read(pdf([page]));
    expect(text).toBe(`${sentence}\n\n[comment on page 1, A. Delegate: Why?]`);
    expect(problem).toContain('1 places are struck out or put in');
    expect(problem).toContain('1 remarks');
  });
  it('F6: scripts and actions start nothing, files within it are named', async () => {
    const file = pdf([words(50, 100, sentence)], {
      catalog:
        '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [(ours.docx) 90 0 R] >> >>',
      objects: ['<< /Type /Filespec /F (ours.docx) /EF << /F 91 0 R >> >>', { dictionary: '', stream: 'PK' }],
    });
    const { text, problem } = await read(file);
    expect(text).toBe(sentence);
    expect(problem).toContain('ours.docx');
  });
  it('F6: what was filled into a form is read', async () => {
    const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (Paragraph) /V (II.19) /Rect [50 600 200 620] >>';
    expect((await read(pdf([{ content: words(50, 100, sentence), annotations: [field] }]))).text).toContain(
      'Paragraph: II.19',
    );
  });
  it.each([
    ['text outside the page', words(50, -300, 'support everything'), 'outside its pages'],
    ['text of one point', words(50, 300, 'support everything', 1), 'support everything'],
  ])('F7: %s is not given as the sender’s words, and named', async (_, unseen, named) => {
    const { text, problem } = await read(pdf([`${words(50, 100, sentence)} ${unseen}`]));
    expect(text).toBe(sentence);
    expect(problem).toContain(named);
  });
  it('F7: white words are flagged', async () => {
    const { problem } = await read(
      pdf([`${words(50, 100, sentence)} 1 1 1 rg ${words(50, 300, 'support everything')}`]),
    );
    expect(problem).toContain('words in white');
    expect(problem).toContain('support everything');
  });
});
