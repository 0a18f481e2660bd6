import type { Outline } from '#draft/outline.ts';
import { homeOf } from '#draft/target.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { publicationProblem } from '#submission/triage.ts';
import { everySubmission } from './every-submission.ts';
import { type MoveSetting, makeMove } from './make-move.ts';
import type { Store } from './store.ts';

/** How the proposals of a part of the draft stand to publication. */
export interface PublicationCounts {
  readonly possible: number;
  readonly published: number;
  /** Doubtful, without a place, of an unproven sender, in quarantine, or not wanted published. */
  readonly not: number;
}

export type PublicationStep = 'publish' | 'unpublish';

export interface Part {
  readonly outline: Outline;
  /** A section or heading of the draft, or `general`; null for all of it. */
  readonly section: string | null;
}

/** Contributions moved in one request: a door has 20 seconds, and each is a write of its own. */
export const movedAtOnce = 100;

export const publicationCounts = async (store: Pick<Store, 'submissions'>, part: Part): Promise<PublicationCounts> => {
  let [possible, published, not] = [0, 0, 0];
  for await (const submission of everySubmission(store))
    for (const item of inPart(submission, part))
      if (item.state.visibility === 'published') published += 1;
      else if (publicationProblem(submission, item) === null) possible += 1;
      else not += 1;
  return { possible, published, not };
};

/**
 * Publishes what may be of a part of the draft, or takes it back; each contribution a step of its own in the history, all
 * of one instant. Harmless to repeat: what is published is left alone, and after a crash the repeat does the rest.
 *
 * @returns `changed` proposals; `left` proposals that a further request is to take
 */
export const publishPart = async (
  store: Pick<Store, 'submissions' | 'triage'>,
  setting: MoveSetting,
  who: { readonly by: string; readonly at: string },
  step: PublicationStep,
  part: Part,
): Promise<{ readonly changed: number; readonly left: number }> => {
  let [changed, left, moves] = [0, 0, 0];
  const move = stepName(step, part);
  for await (const submission of everySubmission(store)) {
    const items = inPart(submission, part).filter((item) =>
      step === 'publish'
        ? item.state.visibility !== 'published' && publicationProblem(submission, item) === null
        : item.state.visibility === 'published',
    );
    if (items.length === 0) continue;
    if (moves >= movedAtOnce) {
      left += items.length;
      continue;
    }
    moves += 1;
    const order = { on: 'items', items: items.map(({ id }) => id), move: { move: step } } as const;
    const made = await makeMove(store, setting, submission.number, { ...who, move, seen: null }, order);
    if (made.outcome === 'moved') changed += made.changed.length;
  }
  return { changed, left };
};

/** Takes a step on a part back where it is still the last word on a contribution; what anybody did since, stays. */
export const undoPart = async (
  store: Pick<Store, 'submissions' | 'triage'>,
  setting: MoveSetting,
  who: { readonly by: string; readonly at: string },
  step: PublicationStep,
  part: Part,
  steppedAt: string,
): Promise<{ readonly changed: number; readonly left: number }> => {
  let [changed, left, moves] = [0, 0, 0];
  const was = stepName(step, part);
  for await (const { number, touched } of everySubmission(store)) {
    if (touched?.move !== was || touched.at !== steppedAt) continue;
    if (moves >= movedAtOnce) {
      left += 1;
      continue;
    }
    moves += 1;
    const hand = { ...who, move: 'undo', seen: null };
    const made = await makeMove(store, setting, number, hand, { on: 'journal', item: null });
    if (made.outcome === 'moved') changed += 1;
  }
  return { changed, left };
};

const stepName = (step: PublicationStep, { section }: Part): string => (section === null ? step : `${step} ${section}`);

const inPart = (submission: SubmissionWithItems, { outline, section }: Part) => {
  if (submission.draft !== outline.draft.id) return [];
  if (section === null) return submission.items;
  const covered = new Set([section, ...outline.under(section).map(({ id }) => id)]);
  return submission.items.filter(({ target }) =>
    section === 'general' ? target === 'general' : covered.has(homeOf(target, outline) ?? ''),
  );
};
