import type { Outline } from '#draft/outline.ts';
import type { Placed } from '#reference/placed.ts';

/** "Support for paragraphs 84 to 92 and particularly for 85", "with Section V, and above all its paragraph 7": of the whole and its part one is meant. */
export const withoutCovered = (places: readonly Placed[], outline: Outline): Placed[] =>
  places.filter(
    (placed, index) => !places.some((other, at) => other !== placed && covers(other, placed, at < index, outline)),
  );

/** A range that holds a paragraph named behind it says it already. */
const covers = (range: Placed, { place, target }: Placed, isBefore: boolean, outline: Outline): boolean => {
  const last = /-(\d+)$/u.exec(range.target)?.[1];
  if (last === undefined || range.place === null || place === null || target !== place || !isBefore) return false;
  const [first, own] = [outline.place(range.place), outline.place(place)];
  const to = outline.paragraph(first?.section ?? null, Number(last));
  if (first === undefined || own === undefined || to === undefined || own.section !== first.section) return false;
  return outline.position(first.id) <= outline.position(place) && outline.position(place) <= outline.position(to.id);
};
