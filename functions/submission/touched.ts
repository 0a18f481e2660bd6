import type { StoredItem } from './record.ts';

/**
 * Whether a person has decided about a proposal: people outrank readers, so what its sender corrects then goes to the
 * secretariat (CONTRACT.md 4). What was withdrawn its own sender withdrew.
 */
export const isDecided = ({ state }: Pick<StoredItem, 'state'>): boolean =>
  state.decision === 'withdrawn'
    ? false
    : state.decision !== 'open' || state.workflow === 'closed' || state.visibility === 'published';
