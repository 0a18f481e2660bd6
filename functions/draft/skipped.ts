import { readLabel } from './labels.ts';
import { closesText, type Layout } from './margins.ts';
import type { Unit } from './units.ts';

/** A number further ahead than this is a year, a resolution or a figure at the start of a line. */
const reach = 12;

/**
 * Finds paragraphs that the reading passed over: a line inside a unit that begins like a numbered paragraph a little
 * ahead of the next number, or behind it after a full stop. A draft with such a hole is refused, since everything
 * after it would be misplaced in silence.
 */
export const skippedNumbers = (units: readonly Unit[], layout: Layout): string[] => {
  const style = layout.paragraphs === 'decimal' ? 'decimal' : 'arabic';
  const problems: string[] = [];
  let last = { row: '', value: 0 };
  for (const unit of units) {
    if (unit.kind === 'section' && layout.paragraphs === 'restart in section') last = { row: '', value: 0 };
    if (unit.kind === 'paragraph') last = numberOf(unit.label ?? '');
    if (unit.kind === 'heading' && style === 'decimal') last = { row: unit.label ?? '', value: 0 };
    for (const [index, line] of unit.lines.entries()) {
      // The first line of a labelled unit has shed its label; that of an unlabelled one may be a number gone wrong.
      const label = index === 0 && unit.kind !== 'unlabelled' ? null : readLabel(style, line);
      if (label === null || !/^[\p{Lu}\p{Lo}]/u.test(label.rest)) continue;
      const { row, value } = numberOf(label.canonical);
      const afterStop = index === 0 || closesText(unit.lines[index - 1] ?? '');
      if (row !== last.row || value > last.value + reach || (value <= last.value && !afterStop)) continue;
      problems.push(
        `in the unit at line ${unit.firstLine}: “${line.slice(0, 40)}” begins like a paragraph, but the next number is ${nextOf(last)}.`,
      );
    }
  }
  return problems;
};

/** `1.2.3` → row `1.2`, value 3. */
const numberOf = (label: string): { row: string; value: number } => {
  const at = label.lastIndexOf('.');
  return { row: at < 0 ? '' : label.slice(0, at), value: Number(label.slice(at + 1)) };
};

const nextOf = ({ row, value }: { row: string; value: number }): string => `${row}${row === '' ? '' : '.'}${value + 1}`;
