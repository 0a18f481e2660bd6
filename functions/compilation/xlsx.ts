import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type Feature, type SheetData } from 'write-excel-file/node';
import { inLine } from '#document/in-line.ts';
import { compilationWording } from '#wording/compilation.ts';
import { type Language, directionOf } from '#wording/language.ts';
import type { Compilation } from './compilation.ts';
import { namingIn } from './naming.ts';
import { mapOf } from './paper-map.ts';
import { tableOf, totalsOf } from './table-rows.ts';

/** Characters of one cell (Excel's specifications and limits); a longer text is cut with a word that says so. */
export const mostInCell = 32_767;

/**
 * The tables as an Excel file: every proposal in a row under a frozen, filtered header; the totals; who converges and who
 * collides. Every cell is typed as text, so that nothing is ever a formula; Arabic words are set from the right.
 */
export const xlsxOf = async (compilation: Compilation, language: Language): Promise<Uint8Array> => {
  const words = compilationWording(language);
  const rightToLeft = directionOf(language) === 'rtl';
  const { columns, rows } = tableOf(compilation, language);
  const naming = namingIn(compilation.conference, language, compilation.choice.attribution);
  const text = (value: string, more: object = {}) => ({
    value: fitting(value, words.table.cut),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
    ...more,
  });
  // A line of ours runs as its sheet does, whoever is named first in it.
  const side = rightToLeft ? { align: 'right' } : {};
  const head = (titles: readonly string[]) =>
    titles.map((title) => text(title, { fontWeight: 'bold', backgroundColor: '#C5DDEB', ...side }));
  const proposals = [
    head(columns.map(({ title }) => title)),
    ...rows.map((row) => row.cells.map((cell) => text(cell, fromRight.test(cell) ? { align: 'right' } : {}))),
  ];
  const totals = [
    head([words.table.figure, words.table.number]),
    ...totalsOf(compilation, language).map(([name, count]) => [text(name), { value: count, type: Number }]),
  ];
  const lines = (those: readonly string[]) => text(those.map((line) => inLine(line, rightToLeft)).join('\n'), side);
  const map = [
    head([words.columns.place, words.converge, words.collide]),
    ...compilation.sections.flatMap(({ places }) =>
      places.flatMap((place) => {
        const { converging, colliding } = mapOf(place, language, naming);
        return converging.length + colliding.length === 0
          ? []
          : [[text(place.target), lines(converging), lines(colliding)]];
      }),
    ),
  ];
  const sheet = (name: string, data: SheetData, widths: readonly number[]) => ({
    ...{ data, sheet: name, stickyRowsCount: 1, rightToLeft },
    columns: widths.map((width) => ({ width })),
  });
  const file = writeExcelFile(
    [
      sheet(
        words.table.sheet,
        proposals,
        columns.map(({ width }) => width),
      ),
      sheet(words.table.overview, totals, [48, 12]),
      sheet(words.columns.place, map, [24, 60, 60]),
    ],
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [filters(rows.length, columns.length), fontsInOrder, readingOrder],
    },
  );
  return new Uint8Array(await file.toBuffer());
};

const fromRight = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const fitting = (value: string, cut: string): string => {
  const clean = value.replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  if (clean.length <= mostInCell) return clean;
  return `${clean.slice(0, mostInCell - cut.length - 1).replace(/[\uD800-\uDBFF]$/u, '')} ${cut}`;
};

/** The filter arrows of the first sheet, which the library does not know: SpreadsheetML wants them behind the rows. */
const filters = (rows: number, columns: number): Feature<Buffer | Stream | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _options, { sheetIndex }) =>
          sheetIndex === 0
            ? content.replace(
                '</sheetData>',
                `</sheetData><autoFilter ref="A1:${columnName(columns)}${String(rows + 1)}"/>`,
              )
            : content,
      },
    },
  },
});

/** The parts of a font in the order that SpreadsheetML's schema wants (CT_Font); the library writes them in its own. */
const fontsInOrder: Feature<Buffer | Stream | Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (content) =>
          content
            .split(/(<\/?font>)/u)
            .map((part, index, all) => (all[index - 1] === '<font>' ? inOrder(part) : part))
            .join(''),
      },
    },
  },
};

/** What is set from the right is read from the right; elsewhere the first letter says (ECMA-376 18.8.1, readingOrder). */
const readingOrder: Feature<Buffer | Stream | Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (content) =>
          content.replaceAll('<alignment horizontal="right"', '<alignment horizontal="right" readingOrder="2"'),
      },
    },
  },
};

const inOrder = (font: string): string => {
  const parts = font.split(/(?<=>)/u);
  return partsOfFont
    .flatMap((name) => parts.filter((part) => part === `<${name}/>` || part.startsWith(`<${name} `)))
    .join('');
};

const partsOfFont = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'] as const;

/** `A`, `Z`: a table of ours has fewer columns than the alphabet letters. */
const columnName = (columns: number): string => String.fromCharCode(64 + columns);
