import { directionOf } from '#wording/language.ts';
import type { Block, Look, Paper, Shade, Span, TableBlock, TextBlock } from './paper.ts';
import { paperStyleId, paperStylesXml } from './paper-styles.ts';
import { wordFile } from './word-package.ts';
import { runsFromRight } from './write-runs.ts';
import { xmlText } from './xml-text.ts';

/**
 * A paper as a Word file (.docx): changes shown by strikethrough and underlined bold as UN compilations do, not as tracked
 * changes, which vanish at the press of a button; footnotes, tables, "3/23" at the foot. The same paper gives the same bytes.
 */
export const writePaper = (paper: Paper): Uint8Array => {
  const rightToLeft = directionOf(paper.language) === 'rtl';
  const body = paper.blocks.map((block) => element(block, rightToLeft)).join('');
  return wordFile({
    ...{ language: paper.language, title: paper.title, body, comments: '', rightToLeft },
    paper: {
      header: paper.symbol,
      styles: paperStylesXml(rightToLeft),
      footnotes: paper.notes.map((text, index) => footnote(text, index + 1, rightToLeft)).join(''),
    },
  });
};

const element = (block: Block, rightToLeft: boolean): string =>
  block.block === 'text' ? paragraph(block, rightToLeft) : table(block, rightToLeft);

const paragraph = ({ style, label, spans }: TextBlock, rightToLeft: boolean): string => {
  const words = spans.map(({ text }) => text).join('');
  const own = runsFromRight(/\p{L}/u.exec(words)?.[0] ?? '', rightToLeft);
  const bidi = own === rightToLeft ? '' : `<w:bidi w:val="${own ? 1 : 0}"/>`;
  const runs = [...(label === '' ? [] : [{ text: `${label}\t`, look: 'plain' as const }]), ...spans];
  const content = runs.map((span) => run(span, own)).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${paperStyleId(style)}"/>${bidi}</w:pPr>${content}</w:p>`;
};

/** In the order that the schema wants them; never by colour alone. */
const looks: Readonly<Record<Look | 'table head', string>> = {
  plain: '',
  bold: '<w:b/><w:bCs/>',
  'table head': '<w:b/><w:bCs/><w:sz w:val="15"/><w:szCs w:val="15"/>',
  italic: '<w:i/><w:iCs/>',
  faint: '<w:color w:val="5A5F66"/>',
  deleted: '<w:strike/><w:color w:val="9B2226"/>',
  added: '<w:b/><w:bCs/><w:color w:val="12653A"/><w:u w:val="single"/>',
};

const run = (
  { text, look, note }: Omit<Span, 'look'> & { readonly look: Look | 'table head' },
  fromRight: boolean,
): string => {
  const properties = looks[look] + (runsFromRight(text, fromRight) ? '<w:rtl/>' : '');
  const pieces = text.split(/([\t\n])/u).map((piece) => {
    if (piece === '\t') return '<w:tab/>';
    if (piece === '\n' || piece === '') return piece === '' ? '' : '<w:br/>';
    return `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`;
  });
  const words =
    text === '' ? '' : `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${pieces.join('')}</w:r>`;
  const reference =
    note === undefined
      ? ''
      : `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${note}"/></w:r>`;
  return words + reference;
};

const footnote = (text: string, id: number, rightToLeft: boolean): string =>
  `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run({ text: ` ${text}`, look: 'plain' }, rightToLeft)}</w:p></w:footnote>`;

const shades: Readonly<Record<Shade, string>> = { 0: '', 1: 'E7F0F6', 2: 'C5DDEB', 3: '9CC5DD', 4: '6BA8CB' };

/** Twentieths of a point between the margins of A4. */
const measure = 9070;

const table = ({ caption, columns, rows }: TableBlock, rightToLeft: boolean): string => {
  const numbers = columns.filter(({ isNumber }) => isNumber).length;
  const words = columns.length - numbers;
  // Numbers have the room that their headings need; a table of a few numbers gives the rest to its words.
  const narrow =
    words === 0 ? Math.floor(measure / columns.length) : numbers === 0 ? 0 : Math.floor((measure * 0.78) / numbers);
  const wide = words === 0 ? narrow : Math.floor((measure - narrow * numbers) / words);
  const widths = columns.map(({ isNumber }) => (isNumber ? narrow : wide));
  const row = (cells: readonly string[], isHead: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  const cell = (index: number, text: string, look: 'plain' | 'table head', shade: Shade): string => {
    const aligned = columns[index]?.isNumber === true ? '<w:jc w:val="center"/>' : '';
    const fill = shades[shade] === '' ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shades[shade]}"/>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? wide}" w:type="dxa"/>${fill}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>${aligned}</w:pPr>${run({ text, look }, rightToLeft)}</w:p></w:tc>`;
  };
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A9B4BC"/>`)
    .join('');
  const properties = `<w:tblPr>${rightToLeft ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${measure}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="45" w:type="dxa"/><w:right w:w="45" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const head = row(
    columns.map(({ title }, index) => cell(index, title, 'table head', 0)),
    true,
  );
  const lines = rows.map((cells) =>
    row(
      cells.map(({ text, shade }, index) => cell(index, text, 'plain', shade)),
      false,
    ),
  );
  const named = `<w:p><w:pPr><w:pStyle w:val="${paperStyleId('fact')}"/><w:keepNext/></w:pPr>${run({ text: caption, look: 'bold' }, rightToLeft)}</w:p>`;
  // Two tables without a paragraph between them are one to Word.
  return `${named}<w:tbl>${properties}${grid}${head}${lines.join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="${paperStyleId('fact')}"/></w:pPr></w:p>`;
};
