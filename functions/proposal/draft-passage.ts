import type { Outline } from '#draft/outline.ts';
import { sure } from '#reference/certainty.ts';
import { placedAt } from '#reference/placed.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';

/** Letters: less of the draft than this is a phrase, and no paragraph of it. */
const fewest = 30;

/** A passage of which so much is the draft's is the draft's own. */
const nearlyAll = 0.8;

/**
 * The paragraph that a passage is copied from, cut short or not: "> 16. To encourage, as appropriate, States …". Of twins
 * the number before it says which.
 */
export const ownPlace = (passage: string, label: string | null, outline: Outline): Placed | null => {
  const words = passage
    .replaceAll(/^[>＞›\s]{1,20}/gmu, '')
    .trimEnd()
    .replace(/[\s[(]{0,4}(?:…|\.{3,5})[\s\])]{0,4}$/u, '');
  if (words.length < fewest) return null;
  const near = wordingIndexOf(outline)
    .nearest(words)
    .filter(({ share }) => share >= nearlyAll);
  const numbered = near.filter(({ place }) => label !== null && outline.place(place)?.label === label);
  const [first, second] = numbered.length > 0 ? numbered : near;
  if (first === undefined || (second !== undefined && second.share >= first.share)) return null;
  return placedAt(first.place, sure.wording, `its words are those of ${first.place}`);
};
