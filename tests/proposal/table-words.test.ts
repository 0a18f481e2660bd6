import { describe, expect, it } from 'vitest';
import { columnRoleOf } from '#proposal/table-heads.ts';
import { isDitto, isEmptyCell, isWhole, rowTypeOf } from '#proposal/table-text.ts';
import { columnRoles, tableHeads } from '#proposal/words/table-heads.ts';
import { dittoWords, emptyWords, rowTypes, tableTypes, wholeWords } from '#proposal/words/table-types.ts';

const rowsOf = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([language, words]) => words.map((word): [string, string] => [language, word]));

/** Heads that two columns share: the table's order decides, and the cells below are read to match. */
describe('a column’s heading', () => {
  for (const role of columnRoles)
    it.each(rowsOf(tableHeads[role]))(`in %s, “%s”, heads the column of ${role}`, (_language, head) => {
      expect(columnRoleOf(head)).toBe(role);
      expect(columnRoleOf(`**${head.toUpperCase()}:**`)).toBe(role);
    });

  it.each([
    ['Proposed text (changes in bold)', 'new'],
    ['Para. (Draft 2)', 'paragraph'],
    ['Section / Para', 'reference'],
    ['Text of Draft 2', 'old'],
    ['Reason for the change', 'reason'],
    ['Norway’s proposal', 'proposal'],
    ['Comments / proposals', 'proposal'],
    ['Justification de la modification', 'reason'],
    ['Room', null],
    ['', null],
  ])('“%s” heads the column of %s', (head, role) => {
    expect(columnRoleOf(head)).toBe(role);
  });
});

describe('a cell of one word', () => {
  for (const type of rowTypes)
    it.each(rowsOf(tableTypes[type]))(`in %s, “%s”, asks: ${type}`, (_language, word) => {
      expect(rowTypeOf(word)).toBe(type);
    });
  it.each(rowsOf(dittoWords))('in %s, “%s”, says what the cell above says', (_language, word) => {
    expect(isDitto(word)).toBe(true);
  });
  it.each(['"', '〃', '”', "''", ' " '])('%s says what the cell above says', (word) => {
    expect(isDitto(word)).toBe(true);
  });
  it.each(rowsOf(emptyWords))('in %s, “%s”, is empty', (_language, word) => {
    expect(isEmptyCell(word)).toBe(true);
  });
  it.each(['', '-', '--', '–', '—', '/', '...', '…'])('“%s” is empty', (word) => {
    expect(isEmptyCell(word)).toBe(true);
  });
  it.each(rowsOf(wholeWords))('in %s, “%s”, means the whole draft', (_language, word) => {
    expect(isWhole(word)).toBe(true);
  });
});
