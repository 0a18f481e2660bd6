import type { Draft } from '#draft/draft.ts';
import type { Kind } from '#proposal/reading.ts';
import type { OtherMail, StoredItem, Submission, SubmissionWithItems } from '#submission/record.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { ConferenceNow } from '#web/visit.ts';
import type { ChairHouse } from './desk/chair-house.ts';
import type { DeskHouse } from './desk/desk-house.ts';
import type { SignInHouse } from './sign-in-house.ts';

export type SaidWords = Pick<Submission, 'subject' | 'parts'>;

/** What is proposed on one draft, held in memory. */
interface Look {
  readonly summaries: readonly PlaceSummary[];
  at(target: string): Promise<readonly PlacedProposal[]>;
  where(takes: (summary: PlaceSummary) => boolean): Promise<readonly PlacedProposal[]>;
}

export interface PlaceSummary {
  readonly target: string;
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly proposals: number;
  readonly queued: number;
  readonly states: Readonly<Record<string, number>>;
}

/** What the secretariat's pages ask of the store, which satisfies it as it is. */
export interface ConsoleHouse extends SignInHouse, ChairHouse, DeskHouse {
  readonly store: SignInHouse['store'] & {
    submission(number: number): Promise<SubmissionWithItems | null>;
    /** The latest by number; of those before a number where one is given. */
    newest(limit: number, before?: number): Promise<readonly SubmissionWithItems[]>;
    wordsOf(numbers: readonly number[]): Promise<ReadonlyMap<number, SaidWords>>;
    otherMail(cursor: string | null): Promise<{ readonly results: readonly OtherMail[]; readonly next: string | null }>;
  };
  readonly listing: {
    look(draft: Draft): Promise<Look>;
    saidIn(numbers: readonly number[]): Promise<ReadonlyMap<number, string>>;
  };
  readonly settings: () => Promise<ConferenceNow>;
  /** Where the pages answer, without a slash at the end. */
  readonly siteUrl: () => string;
  readonly isUnreadableCursor: (cause: unknown) => boolean;
  readonly failed: (cause: unknown, about: Readonly<Record<string, string>>) => void;
}

/** One proposal with the words it was read from. */
export interface Entry {
  readonly reference: string;
  readonly number: number;
  readonly item: StoredItem;
  readonly speaker: Pick<
    Submission,
    'delegation' | 'onBehalfOf' | 'late' | 'trust' | 'imported' | 'receivedAt' | 'language'
  > & {
    readonly coSponsors: readonly string[];
  };
  readonly parts: Submission['parts'];
  /** False at the further places of a range. */
  readonly home: boolean;
}

export const entriesOf = (submission: SubmissionWithItems): Entry[] =>
  submission.items.map((item) => ({
    reference: submission.reference,
    number: submission.number,
    item,
    speaker: submission,
    parts: submission.parts,
    home: true,
  }));
