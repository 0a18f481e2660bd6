import type { Outline } from '#draft/outline.ts';
import type { Mention } from './mention.ts';
import { placedAt } from './placed.ts';
import type { Placed, Under } from './placed.ts';

/** A heading with more paragraphs is named as a whole, whatever is left out. */
const mostListed = 15;

/** A factor: the sender named the heading, and its paragraphs are counted here. */
const countedHere = 0.985;

/** "All paragraphs of III.F except 25", "II.A.2 (e): all but the first": each of the others; null where none is left out. */
export const withoutLeftOut = ({ except, relation }: Mention, under: Under, outline: Outline): Placed[] | null => {
  const covered = under.id === null ? [] : outline.covered(under.id);
  const isHeading = outline.place(under.id ?? '')?.kind === 'heading';
  if (except.length === 0 || relation !== 'at' || !isHeading || covered.length > mostListed) return null;
  const numbered = (from: number): boolean => covered.some(({ label }) => label === String(from));
  const isOut = (label: string | null, index: number): boolean =>
    except.some(({ from, to }) =>
      numbered(from) ? Number(label) >= from && Number(label) <= (to ?? from) : index + 1 === from,
    );
  const kept = covered.filter(({ label }, index) => !isOut(label, index));
  return kept.length === covered.length
    ? null
    : kept.map((place) => placedAt(place.id, under.confidence * countedHere, `${under.why}; all but what is left out`));
};
