import type { Action } from './action-words.ts';
import type { Edit } from './reading.ts';
import type { Said } from './said.ts';
import type { Wording } from './wording.ts';

/** "Where it says “attacks in recent years”, leave out “in recent years”": the longer words only say where the others stand. */
export const withoutContext = (said: readonly Said[], action: Action): readonly Said[] =>
  said.filter(
    (one, index) =>
      (one.role !== null && one.role !== 'instead') ||
      !said
        .slice(index + 1)
        .some(
          ({ words, role }) =>
            words.length < one.words.length &&
            one.words.includes(words) &&
            (action === 'delete' ? role !== 'from' && role !== 'until' : role === 'instead' && said.length > 2),
        ),
  );

/** Of two wordings the one that the draft has is the old one, whatever the sentence's order is: "“new” where it now says “old”". */
export const turned = (wording: Wording, isDraft: (words: string) => boolean): Wording => {
  const isTurned = ({ old, new: fresh }: Edit): boolean =>
    old !== null && fresh !== null && fresh !== '' && !isDraft(old) && isDraft(fresh);
  if (!wording.edits.some(isTurned)) return wording;
  const edits = wording.edits.map((one) => (isTurned(one) ? { ...one, old: one.new, new: one.old } : one));
  return { ...wording, edits, said: edits.flatMap((one) => [one.old, one.anchor?.words ?? null]).filter(isWords) };
};

const isWords = (words: string | null): words is string => words !== null && words !== '';
