import { candidate, placedAt } from '#reference/placed.ts';
import type { Mention } from '#reference/mention.ts';
import type { Context, Placed } from '#reference/placed.ts';
import type { State } from './state.ts';

/** "71, 74 and 76 overlap. The third can be deleted": the third of those, and no paragraph 3. */
export const countedOf = (state: State, { weak, numbers, first, last }: Mention): Placed[] | null => {
  const [number] = numbers;
  const many = ofPair(state);
  if (!weak && many.length !== 2) return null;
  if (
    number === undefined ||
    numbers.length > 1 ||
    (many.length < 3 && many !== state.pair) ||
    many.length < number.from
  )
    return null;
  for (let at = first; at < last; at += 1) {
    const found = state.paper.source.phrase(at)?.meaning;
    const only = found?.is === 'ordinal' ? many[found.value - 1] : undefined;
    if (only !== undefined)
      return [{ ...only, confidence: only.confidence * 0.96, why: `one of those named before (${only.why})` }];
  }
  return null;
};

/** "5 and 12 are useful. The first of them … The second paragraph …": those of which one was just singled out. */
const ofPair = ({ pair, context: { last } }: State): readonly Placed[] => {
  const [only, ...more] = last;
  return pair !== null && more.length === 0 && pair.some(({ target }) => target === only?.target) ? pair : last;
};

/** A number under a small heading that may as well be the section's own: a person looks. */
const underHeading = 0.93;

/**
 * "Arms embargoes / Second paragraph: …": under a heading with few paragraphs an ordinal counts those, unless the
 * paragraph with that number stands there; "the last paragraph under this heading" is always counted there.
 */
export const countedUnder = (state: State, mention: Mention, context: Context): Placed[] | null => {
  const { outline, source } = state.paper;
  const { heading, section } = context;
  if (heading === null || outline.place(heading)?.kind !== 'heading' || mention.relation !== 'at') return null;
  if (mention.unit !== 'paragraph' || mention.path.length > 0 || mention.named !== null) return null;
  const under = outline.covered(heading);
  const isOrdinal = (at: number): boolean => source.phrase(at)?.meaning.is === 'ordinal';
  const counts =
    mention.ordinal ||
    Array.from({ length: mention.last - mention.first }, (_, step) => mention.first + step).some(isOrdinal);
  if (counts && mention.numbers.some(({ from }) => under.some(({ label }) => label === String(from)))) return null;
  const found =
    mention.fromEnd.length > 0
      ? mention.fromEnd.map((nth) => under.at(-nth))
      : counts && mention.numbers.every(({ to }) => to === null)
        ? mention.numbers.map(({ from }) => under[from - 1])
        : [];
  const places = found.filter((place) => place !== undefined);
  if (places.length === 0 || places.length < found.length) return null;
  return places.map((place, index) => {
    const own = outline.paragraph(section, mention.numbers[index]?.from ?? 0);
    return {
      ...placedAt(place.id, underHeading, `number ${under.indexOf(place) + 1} under ${heading}`),
      candidates: own === undefined ? [] : [candidate(own, 0.3, `paragraph ${own.label ?? ''} of the section`)],
    };
  });
};
