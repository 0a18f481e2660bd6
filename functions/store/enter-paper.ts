import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import { numbered } from '#submission/admit.ts';
import type { Refusal } from '#submission/moves.ts';
import { type Paper, paperSubmission } from '#submission/paper.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { draftInForce } from './live-settings.ts';
import type { Settings, Store } from './store.ts';

export type Entered =
  | { readonly outcome: 'entered'; readonly submission: SubmissionWithItems }
  | { readonly outcome: 'already'; readonly reference: string }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/**
 * A paper or floor proposal becomes a contribution of the draft in force. Its content is its identity: the same typed in
 * twice reads `already`.
 *
 * @param at conference time of the typing in, ISO 8601 UTC
 * @param replyToken a fresh unguessable token
 */
export const enterPaper = async (
  store: Pick<Store, 'arrivalOf' | 'nextNumber' | 'admit'>,
  settings: Settings,
  paper: Paper,
  { by, at, replyToken }: { readonly by: string; readonly at: string; readonly replyToken: string },
): Promise<Entered> => {
  const draft = draftInForce(settings);
  const outline = outlineOf(draft);
  const { conference } = settings;
  const made = paperSubmission(paper, draft.id, { outline, conference, by, at }, replyToken);
  if ('refusal' in made) return { outcome: 'refused', refusal: made.refusal };
  const { arrival, guards } = made;
  const before = await store.arrivalOf(arrival.key);
  if (before !== null) return { outcome: 'already', reference: before };
  const submission = numbered(made.submission, conference.prefix, await store.nextNumber(), []);
  const placesOf = (one: string): readonly string[] => placesTouched(one, outline);
  const stored = await store.admit({ submission, arrival, guards, letters: [], placesOf });
  switch (stored.outcome) {
    case 'stored':
      return { outcome: 'entered', submission };
    case 'already':
      return { outcome: 'already', reference: stored.reference };
    case 'joined':
      return { outcome: 'already', reference: stored.submission.reference };
  }
};
