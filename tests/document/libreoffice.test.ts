import { beforeAll, describe, expect, it } from 'vitest';
import { accepted, rejected } from '#document/accepted.ts';
import { editsOf } from '#document/edits.ts';
import type { WordDocument } from '#document/word-document.ts';
import { writeRedline } from '#document/write-redline.ts';
import type { RedlineParagraph } from '#document/write-redline.ts';
import { converted, hasOffice, officeMs } from '#tests/support/office.ts';
import { trackedText } from '#tests/support/tracked-text.ts';
import { reading } from './word-file.ts';

const france = { name: 'France', date: '2018-06-18T09:00:00Z' };
const japan = { name: 'Japan', date: '2018-06-19T10:30:00Z' };
const untouched = { edits: [], whole: null, joinsNext: null };
const numbered = (place: string, words: string, more: Partial<RedlineParagraph> = {}): RedlineParagraph => ({
  style: 'paragraph',
  place,
  label: `${place.split('.')[1] ?? ''}.`,
  words,
  ...untouched,
  ...more,
});
const ofMove = (kind: 'insert' | 'delete') => ({ ...japan, kind, move: 'move1', reason: null });
const redline = writeRedline({
  draft: 'd2',
  title: 'Draft 2',
  language: 'en',
  paragraphs: [
    numbered('II.19', 'To prevent trade.', {
      edits: [{ ...france, start: 3, end: 10, text: 'eradicate', reason: 'Clearer.' }],
    }),
    { ...numbered('', 'New.'), place: null, label: '', whole: { ...france, kind: 'insert', move: null, reason: null } },
    numbered('II.20', 'To act.', { whole: ofMove('delete') }),
    numbered('II.21', 'To report; to share.', { edits: [{ ...japan, start: 9, end: 11, text: '.\n', reason: null }] }),
    { ...numbered('', 'To act.'), place: null, label: '', whole: ofMove('insert') },
    numbered('II.22', 'To mark', { joinsNext: france }),
    numbered('II.23', 'To trace.'),
  ],
});

/** A change that OpenDocument 1.2 (part 1, 5.5) keeps apart from the text, with the words that went. */
const region = (id: string, kind: 'insertion' | 'deletion', { name, date }: typeof france, gone = ''): string =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>${name}</dc:creator>` +
  `<dc:date>${date.slice(0, 19)}</dc:date></office:change-info>${gone}</text:${kind}></text:changed-region>`;
const p = (inner: string): string => `<text:p>${inner}</text:p>`;
const at = (id: string): string => `<text:change text:change-id="${id}"/>`;
const within = (id: string, inner: string): string =>
  `<text:change-start text:change-id="${id}"/>${inner}<text:change-end text:change-id="${id}"/>`;
const cell = (inner: string): string => `<table:table-cell office:value-type="string">${p(inner)}</table:table-cell>`;

const regions = [
  region('c1', 'insertion', japan),
  region('c2', 'deletion', france, p('illicit ')),
  region('c3', 'insertion', france),
  region('c4', 'deletion', japan, p('') + p('')),
  region('c5', 'deletion', france, p('old')),
  region('c6', 'insertion', japan),
  region('c7', 'insertion', france),
  region('c8', 'deletion', japan, p('غير المشروع ')),
  region('c9', 'insertion', france),
  region('c10', 'insertion', japan),
];
const note =
  '<text:note text:note-class="footnote" text:id="n1"><text:note-citation>1</text:note-citation><text:note-body>' +
  `${p(`See${within('c7', ' also')} the report.`)}</text:note-body></text:note>`;
const annotation =
  '<office:annotation office:name="a1"><dc:creator>Japan</dc:creator><dc:date>2018-06-19T10:30:00</dc:date>' +
  `${p('Which States?')}</office:annotation>`;
const body = [
  p(`To stop ${at('c2')}trade${within('c1', ' in arms')}.`),
  p('To split here.<text:change-start text:change-id="c3"/>'),
  p('<text:change-end text:change-id="c3"/>And there.'),
  p(`To join ${at('c4')}what follows.`),
  `<table:table table:name="t"><table:table-column table:number-columns-repeated="2"/><table:table-row>${cell(`An ${at('c5')}${within('c6', 'new')} cell.`)}${cell('Beside it.')}</table:table-row></table:table>`,
  p(`States${note} ${annotation}report<office:annotation-end office:name="a1"/> each year.`),
  p(`منع الاتجار ${at('c8')}بالأسلحة.`),
  p(`鼓励各国${within('c9', '定期')}报告。`),
  p('The last but one.<text:change-start text:change-id="c10"/>'),
  p('A new paragraph.<text:change-end text:change-id="c10"/>'),
  p('The last.'),
];
const names = ['office', 'text', 'table', 'style']
  .map((one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`)
  .join(' ');
const odt =
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${names} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" ` +
  'office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:tracked-changes>' +
  `${regions.join('')}</text:tracked-changes>${body.join('')}</office:text></office:body></office:document>`;

const shown = (document: WordDocument): (string | null)[][] =>
  editsOf(document).map(({ name, date, kind, old, new: fresh }) => [
    name,
    date?.slice(0, 10) ?? null,
    kind,
    old,
    fresh,
  ]);

describe.skipIf(!hasOffice)('with LibreOffice (skipped where it is not installed)', () => {
  let again = new Uint8Array();
  let made: WordDocument = { paragraphs: [], comments: [], problems: [] };
  beforeAll(() => {
    again = new Uint8Array(converted(redline, 'docx', 'docx'));
    made = reading(converted(odt, 'fodt', 'docx'));
  }, officeMs);

  it('our redline opens and prints', { timeout: officeMs }, () => {
    expect(
      Buffer.from(converted(redline, 'docx', 'pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('our redline is saved again with the same words accepted and rejected', () => {
    expect(trackedText(again)).toEqual(trackedText(redline));
  });

  // LibreOffice 7.4 saves both ends of a move as a deletion and an insertion, without the name that ties them.
  it('our redline is saved again with the same changes, authors and days', () => {
    expect(shown(reading(again))).toEqual(shown(reading(redline)));
  });

  it('our redline is saved again with its hidden ids and its comment', () => {
    const places = (bytes: Uint8Array) => reading(bytes).paragraphs.flatMap(({ place }) => place ?? []);
    expect(places(again)).toEqual(['d2#II.19', 'd2#II.20', 'd2#II.21', 'd2#II.22', 'd2#II.23']);
    expect(reading(again).comments).toMatchObject([{ name: 'France', text: 'Clearer.' }]);
  });

  it('E10: changes that LibreOffice tracked are read with author, day, kind and words', () => {
    expect(shown(made)).toEqual([
      ['France', '2018-06-18', 'delete', 'illicit ', ''],
      ['Japan', '2018-06-19', 'insert', '', ' in arms'],
      ['France', '2018-06-18', 'split', '', ''],
      ['Japan', '2018-06-19', 'join', '', ''],
      ['France', '2018-06-18', 'delete', 'old', ''],
      ['Japan', '2018-06-19', 'insert', '', 'new'],
      ['France', '2018-06-18', 'insert', '', ' also'],
      ['Japan', '2018-06-19', 'delete', 'غير المشروع ', ''],
      ['France', '2018-06-18', 'insert', '', '定期'],
      ['Japan', '2018-06-19', 'insert', '', 'A new paragraph.'],
    ]);
  });

  it('E10: accepted and rejected, its file says what LibreOffice would', () => {
    const common = ['Beside it.', 'The last.'];
    expect(accepted(made)).toEqual(
      expect.arrayContaining(['To stop trade in arms.', 'To split here.', 'And there.', 'An new cell.', ...common]),
    );
    expect(accepted(made)).toEqual(expect.arrayContaining(['To join what follows.', 'A new paragraph.']));
    expect(accepted(made)).toEqual(expect.arrayContaining(['منع الاتجار بالأسلحة.', '鼓励各国定期报告。']));
    expect(rejected(made)).toEqual(
      expect.arrayContaining(['To stop illicit trade.', 'To split here.And there.', 'An old cell.', ...common]),
    );
    expect(rejected(made)).toEqual(expect.arrayContaining(['To join ', 'what follows.', '鼓励各国报告。']));
    expect(rejected(made)).not.toContain('A new paragraph.');
  });

  it('E11: its comment keeps its author and the words that it is anchored on', () => {
    const [comment] = made.comments;
    const { anchor } = comment ?? {};
    const words = made.paragraphs[anchor?.paragraph ?? -1]?.runs.map(({ text }) => text).join('');
    expect(comment).toMatchObject({ name: 'Japan', text: 'Which States?' });
    expect(words?.slice(anchor?.start, anchor?.end)).toBe('report');
  });
});
