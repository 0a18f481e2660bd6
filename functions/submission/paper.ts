import { createHash } from 'node:crypto';
import type { Kind } from '#proposal/reading.ts';
import type { Unnumbered } from './admission.ts';
import { guardsOf } from './guards.ts';
import { isLate } from './late.ts';
import type { Refusal } from './moves.ts';
import type { Arrival, SubmissionWithItems } from './record.ts';
import { firstState } from './state.ts';
import { type TriageSetting, typedIn } from './triage-reading.ts';

/** A proposal that came on paper or from the floor, with its formal date. */
export interface Paper {
  readonly delegation: string;
  readonly onBehalfOf: string | null;
  /** When it was formally made, ISO 8601 UTC: it stands in every list as if it had come then. */
  readonly at: string;
  readonly target: string;
  readonly kind: Kind;
  readonly words: string;
  readonly reason: string;
}

/** Who typed it in knows whose it is; nobody is answered, since nobody wrote. */
export const paperSubmission = (
  paper: Paper,
  draft: string,
  setting: TriageSetting,
  replyToken: string,
):
  | { readonly refusal: Refusal }
  | {
      readonly submission: Unnumbered<SubmissionWithItems>;
      readonly arrival: Arrival;
      readonly guards: ReturnType<typeof guardsOf>;
    } => {
  const { delegation, onBehalfOf, at } = paper;
  // The same paper typed in twice is one: its content is its identity.
  const identity = createHash('sha256')
    .update(JSON.stringify({ ...paper, draft }))
    .digest('hex');
  const about: Omit<Unnumbered<SubmissionWithItems>, 'items'> = {
    ...{ revision: 0, reader: 'a person', conference: setting.conference.id, draft, source: 'paper' },
    ...{ subject: null, sender: { name: setting.by, address: null }, trust: 'known', imported: false },
    ...{
      disposition: 'contribution',
      language: 'en',
      delegation,
      capacity: onBehalfOf === null ? 'national' : 'group',
    },
    ...{ onBehalfOf, coSponsors: [], publication: 'unstated', receivedAt: at },
    late: isLate(at, draft, setting.conference),
    ...{ inboxes: ['paper'], corrects: null, messageId: null, files: [], notPlaced: [], problems: [], parts: [] },
    ...{ replyToken, unconfirmed: false, originals: [] },
    touched: { by: setting.by, at: setting.at, move: 'paper' },
  };
  const typed = typedIn(paper, 1, { ...about, number: 1, reference: '' }, setting);
  if ('refusal' in typed) return typed;
  return {
    submission: { ...about, items: [{ ...typed.item, state: firstState(typed.item, about) }] },
    arrival: { key: `paper/${identity}`, inbox: 'paper', receivedAt: at, from: null, messageId: null },
    guards: guardsOf({
      ...{ proven: true, from: null, messageId: `paper/${identity}`, delegation, draft, thread: `paper/${identity}` },
      ...{ subject: null, isCover: () => false, parts: [], attachments: [] },
    }),
  };
};
