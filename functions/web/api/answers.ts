import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import { type OtherMail, type SubmissionWithItems, placeKey } from '#submission/record.ts';
import { without } from '#submission/without.ts';
import { sessionOf } from '#web/sessions.ts';
import type { OtherMailShape, ParagraphShape, ProposalShape, SubmissionShape } from './shapes.ts';

/** How a paragraph stands in the negotiation, where it is not simply open. */
export interface Standing {
  readonly target: string;
  readonly state: ParagraphShape['state'];
}

/** A proposal at a place, as far as the answer tells it. */
export type Placed = Pick<
  PlacedProposal,
  'reference' | 'item' | 'delegation' | 'capacity' | 'onBehalfOf' | 'coSponsors' | 'receivedAt' | 'late'
>;

export const submissionAnswer = (submission: SubmissionWithItems): SubmissionShape => ({
  reference: submission.reference,
  revision: submission.revision,
  draft: submission.draft,
  delegation: submission.delegation,
  capacity: submission.capacity,
  onBehalfOf: submission.onBehalfOf,
  coSponsors: submission.coSponsors,
  receivedAt: submission.receivedAt,
  late: submission.late,
  inboxes: submission.inboxes,
  trust: submission.trust,
  imported: submission.imported,
  disposition: submission.disposition,
  language: submission.language,
  publication: submission.publication,
  corrects: submission.corrects,
  items: submission.items.map(itemAnswer),
  notPlaced: submission.notPlaced,
  files: submission.files.map(({ name, type, bytes, sha256 }) => ({ name, type, bytes, sha256 })),
  problems: submission.problems,
});

/** The secretariat's own remarks, and who of it did what, are nobody else's (CONTRACT.md 7). */
const itemAnswer = (item: Placed['item']): SubmissionShape['items'][number] =>
  without(item, 'version', 'touched', 'notes');

/** Every target that the API answers for, in order: the draft's places, then what stands at none of them. */
export const targetsOf = (outline: Outline): string[] => [...outline.places.map(({ id }) => id), 'general', 'unknown'];

export const paragraphAnswer = (
  target: string,
  proposals: readonly Placed[],
  outline: Outline,
  conference: Conference,
  standings: readonly Standing[],
): ParagraphShape => {
  const { draft } = outline;
  const place = outline.place(target);
  const session = sessionOf(target, outline, conference);
  const counts: ParagraphShape['counts'] = {};
  for (const { item } of proposals) counts[item.kind] = (counts[item.kind] ?? 0) + 1;
  const words = (words: Readonly<Record<string, string | undefined>>): string | null =>
    words[draft.languages[0] ?? 'en'] ?? null;
  const heading = outline.headingChain(target).at(-1);
  return {
    place: placeKey(draft.id, target),
    draft: draft.id,
    target,
    text: place === undefined ? null : words(place.words),
    heading: heading === undefined ? null : words(heading.words),
    session:
      session === null
        ? null
        : { id: session.id, start: session.start, end: session.end, hoursAssumed: session.hoursAssumed },
    // Until the secretariat says otherwise, a paragraph is under negotiation.
    state: standings.find((one) => one.target === target)?.state ?? 'open',
    counts,
    proposals: proposals.map(proposalAnswer),
  };
};

const proposalAnswer = (placed: Placed): ProposalShape => ({
  ...itemAnswer(placed.item),
  reference: placed.reference,
  delegation: placed.delegation,
  capacity: placed.capacity,
  onBehalfOf: placed.onBehalfOf,
  coSponsors: [...placed.coSponsors],
  receivedAt: placed.receivedAt,
  late: placed.late,
});

export const otherMailAnswer = (mail: OtherMail): OtherMailShape => ({
  id: mail.id,
  disposition: mail.disposition,
  trust: mail.trust,
  imported: mail.imported,
  subject: mail.subject,
  inboxes: mail.inboxes,
  receivedAt: mail.receivedAt,
  answers: mail.answers,
  problems: mail.problems,
});
