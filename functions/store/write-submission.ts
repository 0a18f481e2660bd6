import { placeKey, type StoredItem, type SubmissionWithItems } from '#submission/record.ts';
import type { Bucket } from './bucket.ts';
import {
  type Header,
  headerSchema,
  type PlaceItem,
  placeItemSchema,
  type ProposalItem,
  proposalItemSchema,
  proposalWordsSchema,
  submissionWordsSchema,
} from './items.ts';
import { placeItemKey, proposalKey, submissionKey, unlistedSince } from './keys.ts';
import { keepWords, wordsFolder } from './words.ts';

/** Proposals written in one request: of 100 kB each (`words.ts`) they stay below the 4 MB of a transaction. */
export const proposalsAtOnce = 30;

/** The places that a target touches, the home first (`#draft/target.ts`); none for a target without a place. */
export type PlacesOf = (target: string) => readonly string[];

export interface SubmissionItems {
  readonly header: Header;
  readonly proposals: readonly ProposalItem[];
  readonly places: readonly PlaceItem[];
}

/** A submission as table items; long words go to the bucket on the way (by content, so a repeat changes nothing). */
export const itemsOf = async (
  bucket: Bucket,
  submission: SubmissionWithItems,
  placesOf: PlacesOf,
): Promise<SubmissionItems> => {
  const proposals: ProposalItem[] = [];
  const places: PlaceItem[] = [];
  for (const item of submission.items) {
    const proposal = await proposalItem(
      bucket,
      submission,
      item,
      touchedPlaces(placesOf, submission.draft, item.target),
    );
    proposals.push(proposal);
    places.push(...placeItems(submission, proposal));
  }
  const header = headerSchema.parse({
    ...submission,
    ...submissionKey(submission.number),
    kind: 'submission',
    version: 1,
    places: [...new Set(proposals.flatMap((proposal) => proposal.places))],
    letters: [],
    ...(await keepWords(
      bucket,
      wordsFolder(submission.reference),
      JSON.stringify(submissionWordsSchema.parse(submission)),
    )),
  });
  return { header, proposals, places };
};

/** General and unknown stand in no outline; each is a place of its own all the same. */
export const touchedPlaces = (placesOf: PlacesOf, draft: string, target: string): string[] => {
  const targets = placesOf(target);
  return [...new Set(targets.length === 0 ? [target] : targets)].map((one) => placeKey(draft, one));
};

/** What is written anew counts on from the version it had, so that no event of its history overwrites another. */
export const proposalItem = async (
  bucket: Bucket,
  submission: SubmissionWithItems,
  item: StoredItem,
  places: readonly string[],
): Promise<ProposalItem> => {
  const words = JSON.stringify(proposalWordsSchema.parse(item));
  return proposalItemSchema.parse({
    ...proposalKey(submission.number, submission.revision, item.id),
    kind: 'proposal',
    version: (item.version ?? 0) + 1,
    number: submission.number,
    reference: `${submission.reference}/${item.id}`,
    revision: submission.revision,
    id: item.id,
    target: item.target,
    asks: item.kind,
    needsReview: item.needsReview,
    state: item.state,
    ...(item.touched !== undefined && { touched: item.touched }),
    places,
    unlistedIn: submission.draft,
    unlistedSince: unlistedSince(submission.receivedAt, submission.number, item.id),
    // A list that was read before this revision does not claim what it never saw.
    ...(submission.revision > 0 && { unlistedBy: (item.version ?? 0) + 1 }),
    ...(await keepWords(bucket, wordsFolder(submission.reference), words)),
  });
};

export const placeItems = (submission: SubmissionWithItems, proposal: ProposalItem): PlaceItem[] =>
  proposal.places.map((place, i) =>
    placeItemSchema.parse({
      ...placeItemKey(place, { ...proposal, receivedAt: submission.receivedAt }),
      kind: 'place',
      version: 1,
      number: submission.number,
      revision: submission.revision,
      id: proposal.id,
      home: i === 0,
    }),
  );
