import type { Outline } from '#draft/outline.ts';
import type { Placed } from '#reference/placed.ts';

/** A place that was named, and not only `unknown`. */
type PlacedThere = Placed & { readonly place: string };

/**
 * A place whose quoted words stand elsewhere. A number slips from the fingers more easily than a quotation: where one
 * place alone has the words, and they are telling, they are meant for it. A person sees both either way.
 *
 * @param letters of the words that are quoted
 * @param isWhole a new text for the whole of the place is given: what it begins with may stand anywhere
 */
export const contradicted = (
  placed: PlacedThere,
  letters: number,
  elsewhere: readonly string[],
  outline: Outline,
  isWhole: boolean,
): Placed => {
  const [namesake, ...otherNamesakes] = elsewhere.filter((place) => isNamesake(placed, place, outline));
  if (namesake !== undefined && otherNamesakes.length === 0 && letters >= tellingOfNamesake)
    return moved(placed, namesake, 0.93);
  const [only, ...others] = elsewhere;
  if (only !== undefined && others.length === 0 && letters >= tellingAlone && !isWhole)
    return moved(placed, only, doubtful);
  return {
    ...placed,
    confidence: doubtful,
    why: `${placed.why}; but the quoted words stand in ${String(elsewhere.length)} other places`,
    candidates: [
      { target: placed.target, confidence: 0.5, why: placed.why },
      ...elsewhere
        .slice(0, 4)
        .map((place) => ({ target: place, confidence: 0.5 / elsewhere.length, why: 'holds the quoted words' })),
    ],
  };
};

const moved = (placed: PlacedThere, holding: string, confidence: number): Placed => ({
  ...placed,
  target: placed.target.replace(placed.place, holding),
  place: holding,
  confidence,
  why: `only ${holding} has the quoted words (${placed.why})`,
  candidates: [
    { target: holding, confidence: 0.7, why: 'holds the quoted words' },
    { target: placed.target, confidence: 0.3, why: placed.why },
  ],
});

/** Too little for the machine to place it by itself. */
const doubtful = 0.5;

/** Letters: "encourage" stands in many paragraphs, and is misquoted in others. */
const tellingOfNamesake = 16;

/** Letters by which words outweigh another number altogether: "may" stands in one paragraph alone, by chance. */
const tellingAlone = 24;

/** A number under the section in force whose words another section's paragraph of that number has: the sender has gone on. */
const isNamesake = ({ place, why }: Placed, other: string, outline: Outline): boolean => {
  const [own, its] = [outline.place(place ?? ''), outline.place(other)];
  return !/names section/u.test(why) && own?.kind === 'paragraph' && its?.kind === own.kind && its.label === own.label;
};
