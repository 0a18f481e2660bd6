import { letters } from './letters.ts';
import type { Known } from './word-places.ts';
import { coveredCells } from './word-rows.ts';
import { allChanges, isSameStory } from './word-units.ts';
import type { Unit } from './word-units.ts';

/** From this share of a document's letters on it is a copy of the draft, and no letter that quotes it. */
const copied = 0.5;
/** Letters of a new paragraph that Word gives; fewer are a mark or a number. */
const fewestNew = 12;

/**
 * Which paragraphs are read by their changes: those of the draft that have some, in a copy of the draft those without any
 * too (nothing is asked of them), and new ones put in between. The rest is read as prose.
 */
export const coveredUnits = (units: readonly Unit[], places: readonly (Known | null)[]): boolean[] => {
  // Nothing is marked: "Current text" beside "Proposed text" is read as prose or a table.
  if (!units.some((unit) => allChanges(unit).length > 0)) return units.map(() => false);
  const isCopy = shareOfDraft(units, places) >= copied;
  const cells = coveredCells(units, places);
  return units.map((unit, index) => {
    if (cells.has(index)) return true;
    const isChanged = allChanges(unit).length > 0;
    if ((places[index] ?? null) !== null) return isChanged || (isCopy && !isInTable(unit));
    return isChanged && isNew(unit) && isText(unit) && (isCopy || stands(units, places, index));
  });
};

const isInTable = ({ parts }: Unit): boolean => parts[0]?.paragraph.setting.kind === 'cell';

/** Share of the letters, before all changes, that are the draft's. */
export const shareOfDraft = (units: readonly Unit[], places: readonly (Known | null)[]): number => {
  let all = 0;
  let own = 0;
  for (const [index, { plain }] of units.entries()) {
    const count = plain.length;
    all += count;
    if ((places[index] ?? null) !== null) own += count;
  }
  return all === 0 ? 0 : own / all;
};

const isNew = ({ plain, parts }: Unit): boolean =>
  plain.length <= 6 &&
  letters(parts.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join('')).length >= fewestNew;

/** The text itself, or a note to it; what is put into a text box, a header or a footer is no paragraph. */
const isText = ({ parts }: Unit): boolean =>
  ['body', 'cell', 'footnote', 'endnote'].includes(parts[0]?.paragraph.setting.kind ?? 'body');

/** Beside a paragraph of the draft, or beside new ones that are. */
const stands = (units: readonly Unit[], places: readonly (Known | null)[], index: number): boolean => {
  const own = units[index]?.parts[0]?.paragraph.setting;
  for (const step of [-1, 1])
    for (let at = index + step; at >= 0 && at < units.length && Math.abs(at - index) < mostNew; at += step) {
      const unit = units[at];
      if (unit === undefined || own === undefined) break;
      if ((places[at] ?? null) !== null) {
        if (unit.parts[0] !== undefined && isSameStory(own, unit.parts[0].paragraph.setting)) return true;
        break;
      }
      if (unit.before !== '') break;
    }
  return false;
};

/** Paragraphs put in one after the other; further ones are read as prose. */
const mostNew = 50;
