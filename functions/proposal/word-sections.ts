import type { Outline } from '#draft/outline.ts';
import { letters } from './letters.ts';
import type { Asked } from './word-asked.ts';

/**
 * A heading that is struck together with all that stands under it: the sub-section goes. Struck alone it is an amendment
 * of its words, for the contract's `delete` of a heading means the whole (CONTRACT.md 1).
 * @param asked in the order of the document.
 */
export const wholeSections = (asked: readonly Asked[], outline: Outline): Asked[] => {
  const gone = new Map<string | null, Set<string>>();
  const out = [...asked].reverse().map((one): Asked => {
    const { reading, author } = one;
    const own = gone.get(author) ?? new Set();
    gone.set(author, own);
    const under = outline.under(reading.target);
    const isWhole = isStruckHeading(one, outline) && under.length > 0 && under.every(({ id }) => own.has(id));
    if (reading.kind === 'delete' || isWhole) own.add(reading.target);
    return isWhole ? { ...one, reading: { ...reading, kind: 'delete', edits: [] } } : one;
  });
  return out.reverse();
};

/** All its words go, and no others come. */
const isStruckHeading = ({ reading }: Asked, outline: Outline): boolean => {
  const [only, ...more] = reading.edits;
  const words = Object.values(outline.place(reading.target)?.words ?? {});
  return (
    reading.kind === 'amend' &&
    only?.op === 'delete' &&
    more.length === 0 &&
    words.some((one) => letters(one) === letters(only.old ?? ''))
  );
};
