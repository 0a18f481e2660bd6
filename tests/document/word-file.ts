import { strToU8, zipSync } from 'fflate';
import { readWordDocument } from '#document/read-word.ts';
import type { WordDocument } from '#document/word-document.ts';

/** Word files written by hand to the standard (ECMA-376). */
const office = 'http://schemas.openxmlformats.org';
const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  `xmlns:m="${office}/officeDocument/2006/math"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export const root = (name: string, contents: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${namespaces}>${contents}</w:${name}>`;

/** The parts that a body points to, by kind (`styles`, `footnotes`, …), as XML within their root. */
export type Parts = Readonly<Record<string, string>>;

const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr', commentsExtended: '' };

/** All entries of a package with this main part. */
export const entries = (document: string, parts: Parts = {}): Record<string, Uint8Array> => {
  const relation = `${office}/officeDocument/2006/relationships`;
  const list = Object.keys(parts).map(
    (kind) => `<Relationship Id="r_${kind}" Type="${relation}/${kind}" Target="${kind}.xml"/>`,
  );
  const relationships = (inner: string): string =>
    `<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;
  const written: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(list.join('')),
    'word/document.xml': document,
  };
  for (const [kind, inner] of Object.entries(parts))
    written[`word/${kind}.xml`] =
      kind === 'commentsExtended'
        ? `<w15:commentsEx ${namespaces}>${inner}</w15:commentsEx>`
        : root(roots[kind] ?? kind, inner);
  return Object.fromEntries(Object.entries(written).map(([name, text]) => [name, strToU8(text)]));
};

export const wordFile = (body: string, parts: Parts = {}): Uint8Array =>
  zipSync(entries(root('document', `<w:body>${body}</w:body>`), parts));

/** Reads bytes that must be readable. */
export const reading = (bytes: Uint8Array): WordDocument => {
  const document = readWordDocument(bytes);
  if ('problem' in document) throw new Error(document.problem);
  return document;
};

export const read = (body: string, parts: Parts = {}): WordDocument => reading(wordFile(body, parts));

/** Why nothing could be read. */
export const refusal = (bytes: Uint8Array): string | null => {
  const document = readWordDocument(bytes);
  return 'problem' in document ? document.problem : null;
};

const by = (author: string): string => `w:id="1" w:author="${author}" w:date="2018-06-19T10:00:00Z"`;

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
export const inserted = (inner: string, author = 'Ann'): string => `<w:ins ${by(author)}>${inner}</w:ins>`;
export const deleted = (inner: string, author = 'Ann'): string => `<w:del ${by(author)}>${inner}</w:del>`;
export const mark = (...kinds: readonly string[]): string =>
  `<w:rPr>${kinds.map((kind) => `<w:${kind} ${by('Ann')}/>`).join('')}</w:rPr>`;
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The whole text of each paragraph, with all changes in place. */
export const texts = ({ paragraphs }: WordDocument): string[] =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
