import type { Table } from './table-rows.ts';

/**
 * A table as CSV (RFC 4180: CRLF, quotation marks doubled), in UTF-8 with a byte order mark: without one Excel reads Arabic
 * and Chinese as Latin letters. A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
 * Injection"), so that no delegation's words are ever computed; and so does what would begin a cell where a semicolon parts
 * them, as in most of Europe.
 */
export const csvOf = ({ columns, rows }: Table): string =>
  `\uFEFF${[columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)].map(line).join('')}`;

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

const cell = (text: string): string => {
  const later = text.replace(laterFormula, "$1'");
  const safe = startsFormula(text) ? `'${later}` : later;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** What Excel, LibreOffice and Google Sheets begin a formula with, full-width forms too; a number alone is none. */
const startsFormula = (text: string): boolean => /^\s*[=+\-@＝＋－＠|%]/u.test(text) || /^[\t\r]/u.test(text);

/**
 * A formula behind a semicolon, a tab or a line break within the cell. A dash or a plus begins items of lists far more often:
 * only with what a formula needs to reach anything outside of the sheet, a function, a program or another file.
 */
const laterFormula = /((?<=[^][;\t\r\n])[ \u00a0]{0,20})(?=[=@＝＠]|[+\-＋－][^;\t\r\n]{0,2000}[(|!])/gu;
