import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import type { PlacesOf } from './write-submission.ts';

/** The places that a target touches, in the draft that is meant; without the draft, the target alone. */
export const placesOfDraft =
  (drafts: readonly Draft[]) =>
  (id: string): PlacesOf => {
    const draft = drafts.find((one) => one.id === id);
    return draft === undefined ? (target) => [target] : (target) => placesTouched(target, outlineOf(draft));
  };
