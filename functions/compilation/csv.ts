import type { Table } from './table-rows.ts';

/**
 * A table as CSV (RFC 4180: CRLF, quotation marks doubled), in UTF-8 with a byte order mark: without one Excel reads Arabic
 * and Chinese as Latin letters. A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
 * Injection"), so that no delegation's words are ever computed.
 */
export const csvOf = ({ columns, rows }: Table): string =>
  `\uFEFF${[columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)].map(line).join('')}`;

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

const cell = (text: string): string => {
  const safe = startsFormula(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** What Excel, LibreOffice and Google Sheets begin a formula with, full-width forms too; a number alone is none. */
const startsFormula = (text: string): boolean => /^\s*[=+\-@＝＋－＠|%]/u.test(text) || /^[\t\r]/u.test(text);
