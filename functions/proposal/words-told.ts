import type { Action } from './action-words.ts';
import type { Edit } from './reading.ts';
import type { Said } from './said.ts';
import type { Wording } from './wording.ts';

/**
 * "Where it says “attacks in recent years”, leave out “in recent years”", "leave out “their” in “their parts”": the longer
 * words only say where the others stand.
 */
export const withoutContext = (said: readonly Said[], action: Action): readonly Said[] =>
  said.filter(
    (one, index) =>
      !(
        action === 'delete' &&
        said.length === 2 &&
        one.role === null &&
        said.slice(0, index).some((part) => isPart(part, one))
      ) &&
      ((one.role !== null && one.role !== 'instead') ||
        !said
          .slice(index + 1)
          .some(
            (part) =>
              isPart(part, one) &&
              (action === 'delete'
                ? part.role !== 'from' && part.role !== 'until'
                : part.role === 'instead' && said.length > 2),
          )),
  );

const isPart = (part: Said, whole: Said): boolean =>
  part.words.length < whole.words.length && whole.words.includes(part.words);

/** "Add “and port” behind “customs”, so that it reads “customs and port authorities”": the last only shows how. */
export const withoutShown = (put: readonly Said[], anchor: string): readonly Said[] =>
  put.filter(
    (one, index) =>
      anchor === '' || !one.words.includes(anchor) || !put.slice(0, index).some((part) => isPart(part, one)),
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
