import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import type { Correction, Said, Standing } from '#proposal/correction.ts';
import { type NewVersion, newVersion } from '#proposal/new-version.ts';
import { readCorrection } from '#proposal/read-correction.ts';
import type { Reading } from '#proposal/reading.ts';
import type { Written } from '#proposal/written.ts';
import { itemCorrected } from './correct-item.ts';
import { obstacles } from './correct-obstacles.ts';
import type { StoredItem, SubmissionWithItems } from './record.ts';
import { firstState } from './state.ts';
import type { MoveRecord } from './undo.ts';

/** A reply, and the contribution that it answers. */
export interface Reply {
  readonly written: Written;
  /** What the reader made of the reply as a mail by itself. */
  readonly reading: Reading;
  /** It brings files: whether they replace something, a person decides. */
  readonly hasFiles: boolean;
  readonly submission: SubmissionWithItems;
  /** What people did with it. */
  readonly journal: readonly MoveRecord[];
  /** The draft that the contribution is about. */
  readonly draft: Draft;
  readonly conference: Conference;
  /** Conference time of the arrival, ISO 8601. */
  readonly at: string;
}

export type Corrected =
  | { readonly outcome: 'revised'; readonly submission: SubmissionWithItems }
  /** It asks for what is so already: a correction sent twice. */
  | { readonly outcome: 'already' }
  /** It corrects something, and a person must see to it: why, in words for the secretariat. */
  | { readonly outcome: 'for a person'; readonly why: readonly string[] }
  /** It is no correction. */
  | { readonly outcome: 'none' };

/**
 * A reply to our letter → the next revision of the contribution, or why a person must see to it. All of a reply takes
 * effect or nothing does. Nothing of what was is lost: the store keeps every revision. Numbers stay: new proposals take
 * the next, withdrawn ones keep theirs (CONTRACT.md 5). Pure; who may correct is asked in `may-correct.ts`.
 */
export const correct = (reply: Reply): Corrected => {
  const { submission, written, reading, draft, conference, at } = reply;
  const standing = standingOf(submission);
  const { changes, undecided, already } =
    anew(newVersion(written, reading, standing, draft)) ??
    readCorrection(written, reading, standing, draft, conference, at);
  if (undecided.length > 0)
    return { outcome: 'for a person', why: ['The correction could not be read with certainty: it was not applied.'] };
  if (changes.length === 0) return already ? { outcome: 'already' } : { outcome: 'none' };
  const why = obstacles(reply, changes);
  return why.length > 0
    ? { outcome: 'for a person', why }
    : { outcome: 'revised', submission: revised(reply, changes) };
};

const anew = (version: NewVersion | null): Correction | null => {
  if (version === null) return null;
  const isUndecided = version === 'undecided';
  return {
    changes: isUndecided ? [] : version,
    undecided: isUndecided ? [''] : [],
    already: !isUndecided && version.length === 0,
  };
};

const standingOf = ({
  reference,
  delegation,
  onBehalfOf,
  coSponsors,
  publication,
  items,
}: SubmissionWithItems): Standing => ({
  reference,
  delegation,
  onBehalfOf,
  coSponsors,
  publication,
  items,
  withdrawn: new Set(items.filter(({ state }) => state.decision === 'withdrawn').map(({ id }) => id)),
});

const revised = ({ submission, written, draft, conference }: Reply, changes: readonly Said[]): SubmissionWithItems => {
  const revision = submission.revision + 1;
  const named = `Rev.${String(revision)}`;
  const body = written.parts.find(({ part }) => part === 'body')?.text ?? '';
  const outline = outlineOf(draft);
  const about = changes.reduce(speaking, submission);
  const items = submission.items.map((item) =>
    changes
      .filter((change) => concerns(change, item.id))
      .reduce((one, change) => itemCorrected(one, change, { named, body, outline, trust: about.trust }), item),
  );
  const last = Math.max(0, ...items.map(({ id }) => id));
  const added = changes.flatMap((change) => (change.what === 'add' ? change.items : []));
  return {
    ...about,
    revision,
    parts: [
      ...submission.parts,
      ...written.parts.filter(({ part }) => part === 'body').map(({ text }) => ({ part: `${named} body`, text })),
    ],
    items: [
      ...items,
      ...added.map((item, index): StoredItem => {
        const evidence = item.evidence.map((one) => ({ ...one, part: `${named} ${one.part}` }));
        const state = firstState(item, { unconfirmed: false, trust: about.trust, publication: about.publication });
        return {
          ...item,
          id: last + 1 + index,
          evidence,
          needsReview: item.needsReview || item.confidence < conference.reviewThreshold,
          state,
        };
      }),
    ],
  };
};

const concerns = (change: Said, id: number): boolean =>
  'id' in change && (change.id === id || (change.what === 'publication' && change.id === null));

/** Who speaks for a group does so whoever joins; else it is jointly with some, or alone. */
const together = (submission: SubmissionWithItems, coSponsors: string[]): SubmissionWithItems => ({
  ...submission,
  coSponsors,
  capacity: submission.capacity === 'group' ? 'group' : coSponsors.length > 0 ? 'joint' : 'national',
});

/** What is said of the whole. */
const speaking = (submission: SubmissionWithItems, change: Said): SubmissionWithItems => {
  switch (change.what) {
    case 'publication':
      return change.id === null ? { ...submission, publication: change.publication } : submission;
    case 'onBehalfOf':
      return {
        ...submission,
        onBehalfOf: change.group,
        capacity: change.group !== null ? 'group' : submission.coSponsors.length > 0 ? 'joint' : 'national',
      };
    case 'delegation':
      // Whoever was known as one delegation's is another's only as far as the mail proves the address.
      return {
        ...submission,
        delegation: change.delegation,
        trust: submission.trust === 'known' ? 'authenticated' : submission.trust,
      };
    case 'coSponsors':
      return together(submission, [
        ...submission.coSponsors.filter((name) => !change.removed.includes(name)),
        ...change.added,
      ]);
    case 'target':
    case 'kind':
    case 'withdraw':
    case 'words':
    case 'add':
      return submission;
  }
};
