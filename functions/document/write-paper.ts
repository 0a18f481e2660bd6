import { directionOf } from '#wording/language.ts';
import type { Block, Look, Paper, PaperStyle, Shade, Span, TableBlock, TextBlock } from './paper.ts';
import { barOn, paperStyleId, paperStylesXml } from './paper-styles.ts';
import { wordFile } from './word-package.ts';
import { type Stretch, embedded, stretchesOf } from './in-line.ts';
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

/** A line of the paper's own runs as the paper does, whoever is named in it; a sender's words run as they do. */
const paragraph = ({ style, label, language, spans }: TextBlock, rightToLeft: boolean): string => {
  const isOurs = language === null;
  const fromRight = isOurs ? rightToLeft : direction(spans.map(({ text }) => text).join(''), rightToLeft);
  const turned = fromRight === rightToLeft ? '' : againstThePaper(style, fromRight);
  const named = label === '' ? '' : run({ text: `${label}\t`, look: 'plain' }, fromRight);
  const content = spans.map((span) => (isOurs ? ourSpan(span, fromRight) : run(span, fromRight))).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${paperStyleId(style)}"/>${turned}</w:pPr>${named}${content}</w:p>`;
};

/** By the first letter, else as around it. */
const direction = (words: string, around: boolean): boolean => runsFromRight(/\p{L}/u.exec(words)?.[0] ?? '', around);

/**
 * Of a paragraph that runs against its paper: Word counts "left" from where the lines begin, so the room that quoted words
 * leave beside them changes sides, and with it their bar, whose sides are those of the page.
 */
const againstThePaper = (style: PaperStyle, fromRight: boolean): string => {
  const bidi = `<w:bidi w:val="${fromRight ? 1 : 0}"/>`;
  if (style !== 'words') return bidi;
  const bars = fromRight ? `<w:left w:val="nil"/>${barOn('right')}` : `${barOn('left')}<w:right w:val="nil"/>`;
  return `<w:pBdr>${bars}</w:pBdr>${bidi}<w:ind w:left="283" w:right="1077"/>`;
};

/** A span of a line of ours: strangers' names in runs of their own, a sender's words embedded as they run. */
const ourSpan = (span: Span, fromRight: boolean): string => {
  if (span.language === undefined) return inRuns(span, stretchesOf(span.text, fromRight));
  const own = direction(span.text, fromRight);
  return run(own === fromRight ? span : { ...span, text: embedded(span.text, own) }, own);
};

/** The note, where there is one, stands behind the last. */
const inRuns = ({ look, note }: Omit<RunSpan, 'text'>, stretches: readonly Stretch[]): string =>
  stretches
    .map(({ text, fromRight }, index) =>
      run({ text, look, ...(note !== undefined && index === stretches.length - 1 && { note }) }, fromRight),
    )
    .join('');

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

type RunSpan = Omit<Span, 'look'> & { readonly look: Look | 'table head' };

const run = ({ text, look, note }: RunSpan, fromRight: boolean): string => {
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
  `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${inRuns({ look: 'plain' }, stretchesOf(` ${text}`, rightToLeft))}</w:p></w:footnote>`;

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
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? wide}" w:type="dxa"/>${fill}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>${aligned}</w:pPr>${inRuns({ look }, stretchesOf(text, rightToLeft))}</w:p></w:tc>`;
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
