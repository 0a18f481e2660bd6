import { readLabel } from './labels.ts';
import type { Layout } from './margins.ts';
import type { Unit } from './units.ts';

/** A number further ahead than this is a year, a resolution or a figure at the start of a line. */
const reach = 12;

/**
 * Finds paragraphs that the reading passed over: a line inside a unit that begins like a numbered paragraph a little
 * ahead of the last one. A draft with such a hole is refused, since everything after it would be misplaced in silence.
 */
export const skippedNumbers = (units: readonly Unit[], layout: Layout): string[] => {
  if (layout.paragraphs === 'decimal') return [];
  const problems: string[] = [];
  let last = 0;
  for (const unit of units) {
    if (unit.kind === 'section' && layout.paragraphs === 'restart in section') last = 0;
    if (unit.kind === 'paragraph') last = readLabel('arabic', `${unit.label ?? ''}. `)?.value ?? last;
    for (const line of unit.lines.slice(1)) {
      const label = readLabel('arabic', line);
      if (label === null || !/^[\p{Lu}\p{Lo}]/u.test(label.rest)) continue;
      if (label.value > last + 1 && label.value <= last + reach)
        problems.push(
          `after line ${unit.firstLine}: “${line.slice(0, 40)}” begins like paragraph ${label.value}, but ${last + 1} is the next number.`,
        );
    }
  }
  return problems;
};
