import { acceptedSo, asFallback, onCondition } from './conditions.ts';
import type { Reading } from './item-of.ts';
import type { Kind } from './reading.ts';

const changing: ReadonlySet<Kind> = new Set<Kind>(['amend', 'replace', 'delete', 'move', 'merge', 'split']);

/**
 * "Delete “x”. We cannot accept the paragraph as it stands", « nous n'accepterions rien d'autre »: whoever wants a place changed and
 * refuses it says why, and asks one thing. What somebody else proposes may be refused beside it.
 */
export const isRefusal = (reading: Reading, others: readonly Reading[]): boolean =>
  (reading.kind === 'oppose' || reading.kind === 'reserve') &&
  reading.about === null &&
  others.some(
    (other) =>
      other !== reading &&
      other.target === reading.target &&
      changing.has(other.kind) &&
      (other.why.includes(acceptedSo) ||
        (reading.kind === 'oppose' && !other.why.includes(onCondition) && !other.why.includes(asFallback))),
  );
