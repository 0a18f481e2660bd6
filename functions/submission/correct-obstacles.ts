import type { Said } from '#proposal/correction.ts';
import type { StoredItem, SubmissionWithItems } from './record.ts';
import { isDecided, isDecidedOfAll } from './touched.ts';
import type { MoveRecord } from './undo.ts';

/** What a correction meets: what stands, what people did with it, and what the mail brings beside words. */
export interface Met {
  readonly submission: SubmissionWithItems;
  readonly journal: readonly MoveRecord[];
  readonly hasFiles: boolean;
}

/** Why a correction that was read is left to a person all the same, in words for the secretariat. */
export const obstacles = ({ submission, journal, hasFiles }: Met, changes: readonly Said[]): string[] => {
  const touched = submission.items.filter((item) => changes.some((change) => touches(change, item)));
  const decided = touched.filter((item) => isDecided(item, journal)).map(({ id }) => id);
  const ofAll = changes.some((change) => isOfAll(change) && isDecidedOfAll(change.what, journal));
  const back = touched.filter(
    ({ id, state }) =>
      state.decision === 'withdrawn' &&
      changes.some((change) => 'id' in change && change.id === id && change.what !== 'withdraw'),
  );
  return [
    ...(decided.length === 0
      ? []
      : [`A person has decided about ${decided.join(', ')} since: the correction was not applied.`]),
    ...(ofAll ? ['A person has decided since who speaks: the correction was not applied.'] : []),
    ...(back.length === 0
      ? []
      : [`The correction is about ${back.map(({ id }) => id).join(', ')}, which was withdrawn: it was not applied.`]),
    ...(hasFiles ? ['The correction brings files: it was not applied.'] : []),
    ...(submission.revision >= mostRevisions
      ? [`It has been changed ${String(submission.revision)} times: the correction was not applied.`]
      : []),
    ...(contradictory(changes) ? ['The correction says two things about one proposal: it was not applied.'] : []),
  ];
};

/** Two machines that correct for ever must end, and an item of the table holds 400 kB. */
export const mostRevisions = 100;

const isOfAll = (
  change: Said,
): change is Extract<Said, { what: 'onBehalfOf' | 'delegation' | 'coSponsors' | 'publication' }> =>
  change.what === 'onBehalfOf' ||
  change.what === 'delegation' ||
  change.what === 'coSponsors' ||
  (change.what === 'publication' && change.id === null);

const touches = (change: Said, { id, state }: StoredItem): boolean => {
  switch (change.what) {
    case 'target':
    case 'kind':
    case 'withdraw':
    case 'words':
      return change.id === id;
    case 'publication':
      return (change.id === null || change.id === id) && state.visibility === 'published';
    case 'onBehalfOf':
    case 'delegation':
    case 'coSponsors':
    case 'add':
      return false;
  }
};

/** "Item 2 is on II.20" and later "item 2 is on II.22", or withdrawn and changed. */
const contradictory = (changes: readonly Said[]): boolean => {
  const said = changes.flatMap((change) =>
    change.what === 'add'
      ? []
      : change.what === 'coSponsors'
        ? [...change.added, ...change.removed]
        : ['id' in change ? `${change.what} ${String(change.id)}` : change.what],
  );
  const withdrawn = new Set(changes.flatMap((change) => (change.what === 'withdraw' ? [change.id] : [])));
  const isWithdrawnToo = (change: Said): boolean =>
    'id' in change && change.id !== null && change.what !== 'withdraw' && withdrawn.has(change.id);
  return new Set(said).size < said.length || changes.some(isWithdrawnToo);
};
