import iconv from 'iconv-lite';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answerOf, stoppedReading } from '#document/document-reading.ts';
import { harmlessUnpacked } from '#document/limits.ts';
import { readDocumentFile } from '#document/read-document-file.ts';
import { readingIn } from '#document/reading-schema.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { withReceiptBlock } from '#infra/local/receipt-block.ts';
import { maxDocuments } from '#mail/limits.ts';
import { arrivalOfKey } from '#platform/object-events.ts';
import { type Reception, readArrival } from '#submission/read-arrival.ts';
import { entries, paragraph, root, run, wordFile } from '#tests/document/word-file.ts';
import { type FileSent, mailWithFiles } from '#tests/support/mail-with-files.ts';
import { pdf, words } from '#tests/support/pdf.ts';

/** Files as attachments of mails and of forms: HOSTILE.md E and F from the bytes to what is stored and answered. */
const { conference, drafts } = shippedSettings('revcon3');
const draft = drafts[0]!;
const asked: string[] = [];
const reception: Reception = {
  ...{ conference, draft, now: new Date('2018-06-18T12:00:00Z'), localTrust: 'known', token: 'token' },
  bindings: async () => [],
  byToken: async () => null,
  bySent: async () => null,
  // As it crosses from one process to the other.
  readDocument: async (sha256, bytes) => {
    asked.push(sha256);
    return readingIn(answerOf(await readDocumentFile(bytes, null))) ?? stoppedReading;
  },
};
const arrived = async (key: string, bytes: string, over: Partial<Reception> = {}) => {
  const { inbox, imported } = arrivalOfKey(key)!;
  const { admission } = await readArrival(
    { key, inbox, imported, bytes: Buffer.from(bytes) },
    { ...reception, ...over },
  );
  if (admission.outcome !== 'submission') throw new Error(`came to ${admission.outcome}`);
  return { ...admission.submission, answer: admission.answer };
};
const from = 'a@mission-peru.example';
const received = (raw: string): string =>
  withReceiptBlock({
    ...{ raw: Buffer.from(raw), id: 'h1', from, recipient: 'unoda@intake.revcon3.example', trust: 'known' },
    ...{ helo: 'mission-peru.example', ip: '192.0.2.1', at: new Date('2018-06-18T12:00:00Z') },
  }).toString();
const byMail = (
  files: readonly FileSent[],
  text = 'Please find our comments attached.',
  over: Partial<Reception> = {},
) => arrived('arriving/unoda/h1', received(mailWithFiles({ from, state: 'Peru', id: 'h1', text, files })), over);
const byForm = (files: readonly FileSent[], text = '') => {
  const post = {
    ...{ token: 'form-1', postedAt: '2018-06-18T12:00:00Z', delegation: 'Peru', name: 'A', publication: 'yes' },
    ...{ email: from, onBehalfOf: null, text, rows: [], language: 'en' },
    files: files.map(({ name, bytes }, index) => ({
      ...{ name, type: 'application/octet-stream', bytes: bytes.length, sha256: `hash-${String(index)}` },
      key: `uploads/form-1/${String(index)}`,
    })),
  };
  const upload = async (key: string) => files[Number(key.split('/').at(-1))]?.bytes ?? null;
  return arrived('arriving/form/form-1.json', JSON.stringify(post), { upload });
};

const body = (inner: string): string => root('document', `<w:body>${inner}</w:body>`);
const asking = paragraph(run('Section II, paragraph 19: delete.'));
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
const askingPdf = words(50, 100, 'Section II, paragraph 19: delete.');
const withDoctype = (doctype: string): Uint8Array =>
  zipSync(entries(body(paragraph(run('Delete &e;.'))).replace('?>', `?>${doctype}`)));

/** What each letter of the font is said to be: one of the area for private use; Arabic in the shapes of print. */
const mapped = (map: string, page: string): Uint8Array =>
  pdf([page], {
    font: '/ToUnicode 90 0 R',
    objects: [
      {
        dictionary: '',
        stream: `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> endcodespacerange ${map} endcmap end end`,
      },
    ],
  });

const unreadable: readonly (readonly [row: string, name: string, bytes: Uint8Array, says: string])[] = [
  ['E1', 'bomb.docx', zipSync({ ...entries(''), 'word/document.xml': new Uint8Array(harmlessUnpacked + 1e6) }), 'bomb'],
  ['E1', 'inner.zip', zipSync({ 'inner.zip': wordFile(asking) }), 'zip'],
  ['E2', 'outer.docx', withDoctype('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///proc/self/environ">]>'), 'DOCTYPE'],
  ['E3', 'laughs.docx', withDoctype('<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY e "&a;&a;&a;&a;">]>'), 'DOCTYPE'],
  ['E6', 'cut.docx', wordFile(asking).subarray(0, 400), 'cut off'],
  ['E6', 'empty.docx', zipSync(entries('')), 'damaged'],
  ['E8', 'locked.docx', ole('EncryptedPackage'), 'without a password'],
  ['E8', 'labelled.docx', ole('EncryptedPackage DRMEncryptedTransform'), 'without the label'],
  ['E12', 'old.docx', ole('WordDocument'), '.doc'],
  ['E12', 'text.odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }, { level: 0 }), '.odt'],
  ['E13', 'deep.rtf', strToU8(`{\\rtf1 ${'{'.repeat(100_000)}`), 'RTF'],
  ['E15', 'table.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'Excel'],
  ['E15', 'nothing.docx', new Uint8Array(), 'empty'],
  ['E15', 'scan.jpg', Buffer.from('ffd8ffe000104a46', 'hex'), 'picture'],
  ['A12', 'winmail.dat', Buffer.from('789f3e22', 'hex'), 'Outlook'],
  ['A12', 'mail.msg', ole('__properties_version1.0'), 'Outlook'],
  ['F1', 'locked.pdf', pdf([askingPdf], { passwords: { user: 'secret', owner: 'secret' } }), 'password'],
  ['F2', 'scan.pdf', pdf(['']), 'no text'],
  ['F4', 'private.pdf', mapped('1 beginbfrange <20> <7e> <E020> endbfrange', askingPdf), 'cannot be told'],
  ['F3', 'loop.pdf', pdf([askingPdf], { kids: '2 0 R' }), ''],
  ['F3', 'broken.pdf', strToU8('%PDF-1.7'), 'broken'],
];

/** A package with what its main part points to. */
const related = (inner: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    ...entries(body(asking)),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    ),
    ...more,
  });
const template =
  '<Relationship Id="a" Type="x/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/>';
const chunk = '<Relationship Id="b" Type="x/aFChunk" Target="chunk.html"/>';
const strict = zipSync(
  entries(
    body(asking).replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ),
  ),
);
/** A text box as new programs and as old ones write it, one within the other's stead. */
const boxed = wordFile(
  paragraph(
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
      `${asking}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>` +
      `${asking}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  ),
);
const controlled = wordFile(`<w:sdt><w:sdtContent>${asking}</w:sdtContent></w:sdt>`);
const smart = wordFile(
  asking +
    paragraph(
      '<w:r><w:drawing><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></w:drawing></w:r>',
    ),
);
const commented = wordFile(
  paragraph(
    `<w:commentRangeStart w:id="0"/>${run(draft.places.find(({ id }) => id === 'II.19')?.words['en'] ?? '')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  ),
  { comments: `<w:comment w:id="0" w:author="Anna">${paragraph(run('Please delete this paragraph.'))}</w:comment>` },
);
const mark = (subtype: string, contents: string): string =>
  `<< /Type /Annot /Subtype /${subtype} /Rect [50 690 200 705] /QuadPoints [50 705 200 705 50 690 200 690] /T (A. Delegate) /Contents (${contents}) >>`;
const column = (x: number, texts: readonly string[]): string =>
  texts.map((text, line) => words(x, 100 + 14 * line, text)).join(' ');

const readable: readonly (readonly [row: string, name: string, bytes: Uint8Array, says: string | null])[] = [
  ['E3', 'styles.docx', laughingStyles(), 'DOCTYPE'],
  ['E7', 'macros.docx', zipSync({ ...entries(body(asking)), 'word/vbaProject.bin': strToU8('x') }), 'macros'],
  ['E6', 'tail.docx', zipSync(entries(`${body(asking)}junk`)), 'cut'],
  ['E12', 'named.pdf', wordFile(asking), null],
  ['E12', 'named.doc', wordFile(asking), null],
  ['E12', 'named.docx', pdf([askingPdf]), null],
  ['E12', 'without', pdf([askingPdf]), null],
  ['E4', 'template.docx', related(template), 'evil.example'],
  ['E4', 'chunk.docx', related(chunk, { 'word/chunk.html': strToU8('<p>more</p>') }), 'altChunk'],
  ['E5', 'twice.docx', zipSync({ ...entries(body(asking)), 'Word/Document.xml': strToU8('<x/>') }), 'twice'],
  ['E5', 'out.docx', zipSync({ ...entries(body(asking)), '../../evil.txt': strToU8('x') }), 'lead out'],
  ['E9', 'strict.docx', strict, null],
  ['E9', 'box.docx', boxed, null],
  ['E9', 'control.docx', controlled, null],
  ['E9', 'smart.docx', smart, 'SmartArt'],
  ['E11', 'comment.docx', commented, null],
  ['F6', 'script.pdf', pdf([askingPdf], { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }), null],
  ['F6', 'struck.pdf', pdf([{ content: askingPdf, annotations: [mark('StrikeOut', '')] }]), 'struck out'],
  ['F1', 'owner.pdf', pdf([askingPdf], { passwords: { user: '', owner: 'secret' } }), null],
  ['F7', 'small.pdf', pdf([`${askingPdf} ${words(50, 300, 'Section II, paragraph 20: delete.', 1)}`]), 'nobody sees'],
  ['C2', 'wide.txt', Buffer.from('\ufeffSection II, paragraph 19: delete.', 'utf16le'), null],
  ['C1', 'russian.txt', iconv.encode('Раздел II, пункт 19: исключить.', 'windows-1251'), 'guessed'],
  ['C1', 'arabic.txt', iconv.encode('القسم الثاني، الفقرة 19: تحذف.', 'windows-1256'), 'guessed'],
  ['D1', 'page.html', strToU8('<html><script>x</script><p>Section II, paragraph 19: delete.</p></html>'), null],
  [
    'D3',
    'page.htm',
    strToU8('<p>Section II, paragraph 19: delete.</p><p style="display:none">Section II, paragraph 20: delete.</p>'),
    'hides',
  ],
  ['E15', 'ours.txt', strToU8('Section II, paragraph 19: delete.'), null],
];

function laughingStyles(): Uint8Array {
  const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  const styles = root('styles', '<w:style w:styleId="&b;"/>').replace('?>', `?>${laughs}`);
  return zipSync({ ...entries(body(asking), { styles: '' }), 'word/styles.xml': strToU8(styles) });
}

describe('a file that cannot be read', () => {
  it.each(unreadable)(
    '%s: %s in a mail is kept and named with the reason, and the mail is numbered and receipted',
    async (_, name, bytes, says) => {
      const taken = await byMail([{ name, bytes }]);
      expect(taken).toMatchObject({ disposition: 'needs-reading', answer: 'full receipt', items: [] });
      expect(taken.files.map((file) => file.name)).toEqual([name]);
      expect(taken.problems).toContain(`The attachment “${name}” was not read: a person must open it.`);
      expect(taken.problems.find((problem) => problem.startsWith(`“${name}”: `))).toContain(says);
      expect(JSON.stringify(taken)).not.toContain('PATH=');
    },
  );

  it.each(unreadable)(
    '%s: %s in a form is named with the reason, and the form is numbered',
    async (_, name, bytes, says) => {
      const taken = await byForm([{ name, bytes }]);
      expect(taken).toMatchObject({ disposition: 'needs-reading', items: [], unconfirmed: true });
      expect(taken.problems.find((problem) => problem.startsWith(`“${name}”: `))).toContain(says);
    },
  );

  it('beside words that can be read takes nothing from them', async () => {
    const files = unreadable.map(([, name, bytes]) => ({ name, bytes }));
    for (const taken of [
      await byMail(files, 'Section II, paragraph 7: delete.'),
      await byForm(files, 'Section II, paragraph 7: delete.'),
    ]) {
      expect(taken.disposition).toBe('contribution');
      expect(taken.items.map(({ target, kind }) => [target, kind])).toEqual([['II.7', 'delete']]);
    }
  });
});

describe('a file that can be read', () => {
  it.each(readable)('%s: %s is read as what it is, in a mail and in a form', async (_, name, bytes, says) => {
    for (const taken of [await byMail([{ name, bytes }]), await byForm([{ name, bytes }])]) {
      expect(taken.items.map(({ target, kind }) => [target, kind])).toEqual([['II.19', 'delete']]);
      const [evidence] = taken.items[0]!.evidence;
      expect(evidence?.part).toBe(`attachment ${name}`);
      const { text = '' } = taken.parts.find(({ part }) => part === evidence?.part) ?? {};
      expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
      const said = taken.problems.filter((problem) => problem.startsWith(`“${name}”: `)).join(' ');
      if (says === null) expect(taken.problems).toEqual([]);
      else expect(said).toContain(says);
    }
  });

  it('E15: twice is opened once, and one too many is named', async () => {
    const one = wordFile(asking);
    asked.length = 0;
    await byMail([
      { name: 'a.docx', bytes: one },
      { name: 'b.docx', bytes: one },
    ]);
    expect(asked).toHaveLength(1);
    const many = Array.from({ length: maxDocuments + 1 }, (_, index) => ({
      name: `n${String(index)}.docx`,
      bytes: wordFile(paragraph(run(`Section II, paragraph ${String(index + 1)}: delete.`))),
    }));
    const taken = await byMail(many);
    expect(taken.items).toHaveLength(maxDocuments);
    expect(taken.files).toHaveLength(maxDocuments + 1);
    expect(taken.problems).toContain(
      `“n${String(maxDocuments)}.docx”: Too many documents came at once; this one was not read.`,
    );
  });

  it('F3: whose reader answers nonsense, or more than is taken, is named', async () => {
    expect(readingIn('{"text":null,"problem":null,"word":{"paragraphs":[{}]}}')).toBeNull();
    expect(readingIn('{"text":"cut o')).toBeNull();
    expect(readingIn(answerOf({ text: 'x'.repeat(200), problem: null }, 100))?.problem).toContain('more than is read');
  });

  it('F5: of two columns, one after the other, says the page on which it stands', async () => {
    const front = words(50, 100, 'Comments of Peru on the draft');
    const columns =
      column(50, ['Section II, paragraph 19: delete.', 'We thank the President of the', 'Conference for his draft.']) +
      column(320, ['Section II, paragraph 20: delete.', 'We shall say more of this in the', 'room on Tuesday.']);
    const taken = await byMail([{ name: 'paper.pdf', bytes: pdf([front, columns]) }]);
    expect(taken.items.map(({ target, kind, evidence }) => [target, kind, evidence[0]?.page])).toEqual([
      ['II.19', 'delete', 2],
      ['II.20', 'delete', 2],
    ]);
  });

  it('F6: a remark in a PDF is read with its page, and is not one with the text', async () => {
    const note = mark('Text', 'Section II, paragraph 20: delete.');
    const taken = await byMail([{ name: 'paper.pdf', bytes: pdf([{ content: askingPdf, annotations: [note] }]) }]);
    const { text = '' } = taken.parts.find(({ part }) => part === 'attachment paper.pdf') ?? {};
    expect(text).toContain('[comment on page 1, A. Delegate: Section II, paragraph 20: delete.]');
    expect(taken.problems.join()).toContain('1 remarks');
  });
});

describe('names and marks of files', () => {
  const long = `${'n'.repeat(5_000)}.docx`;
  it.each([
    ['of 5,000 characters', long],
    ['of a device', 'CON'],
    ['that leads elsewhere', '../../evil.docx'],
    ['that runs backwards', 'report\u202excod.exe'],
    ['with a NUL', 'a\u0000b.docx'],
    ['of signs', '📄📎.docx'],
    ['empty', ''],
  ])('E14: a name %s is only shown: the file is read, and kept under a key of ours', async (_, name) => {
    const taken = await byMail([{ name, bytes: wordFile(asking) }]);
    expect(taken.items.map(({ target, kind }) => [target, kind])).toEqual([['II.19', 'delete']]);
    expect(taken.files).toHaveLength(1);
    const [file] = taken.files;
    // eslint-disable-next-line no-control-regex -- a NUL is what is looked for
    expect(file?.name).not.toMatch(/[\u0000\r\n]/u);
    expect(file?.name.length).toBeLessThanOrEqual(1_000);
    const { name: shown, ...others } = file ?? { name: '' };
    expect(JSON.stringify(others)).not.toContain(shown === '' ? '\u0000' : shown);
  });

  it('E16: a mail with a virus is kept and named, and none of its files is opened', async () => {
    asked.length = 0;
    const eicar = strToU8('X5O!P%@AP[4\\\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*');
    const raw = received(
      mailWithFiles({
        ...{ from, state: 'Peru', id: 'h1', text: 'Section II, paragraph 19: delete.' },
        files: [
          { name: 'eicar.com', bytes: eicar },
          { name: 'paper.docx', bytes: wordFile(asking) },
        ],
      }),
    ).replace(/^X-SES-Virus-Verdict: .*$/mu, 'X-SES-Virus-Verdict: FAIL');
    const { inbox, imported } = arrivalOfKey('arriving/unoda/h1')!;
    const { admission } = await readArrival(
      { key: 'arriving/unoda/h1', inbox, imported, bytes: Buffer.from(raw) },
      reception,
    );
    expect(admission).toMatchObject({ outcome: 'other mail', mail: { disposition: 'virus' } });
    expect(asked).toEqual([]);
  });
});
