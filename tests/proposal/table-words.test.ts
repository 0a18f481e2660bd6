import { describe, expect, it } from 'vitest';
import { columnRemoves, columnRoleOf } from '#proposal/table-heads.ts';
import { isDitto, isEmptyCell, isWhole, isWholeUnit, rowTypeOf } from '#proposal/table-text.ts';
import { columnRoles, removingHeads, tableHeads } from '#proposal/words/table-heads.ts';
import { edgeWords } from '#proposal/words/table-positions.ts';
import {
  dittoWords,
  emptyWords,
  rowTypes,
  tableTypes,
  wholeUnitWords,
  wholeWords,
} from '#proposal/words/table-types.ts';
import { itemsOf } from './reading-of.ts';

const rowsOf = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([language, words]) => words.map((word): [string, string] => [language, word]));

/** Heads that two columns share: the table's order decides, and the cells below are read to match. */
describe('a column’s heading', () => {
  for (const role of columnRoles)
    it.each(rowsOf(tableHeads[role]))(`in %s, “%s”, heads the column of ${role}`, (_language, head) => {
      expect(columnRoleOf(head)).toBe(role);
      expect(columnRoleOf(`**${head.toUpperCase()}:**`)).toBe(role);
    });

  it.each(rowsOf(removingHeads))('in %s, “%s”, heads words that go', (_language, head) => {
    expect(columnRoleOf(head)).toBe('old');
    expect(columnRemoves(`**${head.toUpperCase()}:**`)).toBe(true);
  });
  it.each(['Current text', 'It reads', 'Reason for the deletion', 'From'])(
    '“%s” heads words of which some may stay',
    (head) => {
      expect(columnRemoves(head)).toBe(false);
    },
  );

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
  it.each(rowsOf(wholeUnitWords))('in %s, “%s”, means all that the place says', (_language, word) => {
    expect(isWholeUnit(word)).toBe(true);
  });
  it.each(
    (['start', 'end'] as const).flatMap((where) => rowsOf(edgeWords[where]).map(([, word]) => [word, where] as const)),
  )('“%s” beside new words: they come at the %s', (word, where) => {
    const [item] = itemsOf(`Para | Current text | Proposed text\nII.14 | (${word}) | as far as possible`);
    expect(item?.edits).toMatchObject([{ op: 'insert', new: 'as far as possible', anchor: { where, words: '' } }]);
  });
});
