import type { Reading } from './item-of.ts';
import { letters } from './letters.ts';

/** By where they stand in the part. */
export const inOrder = (readings: readonly Reading[]): Reading[] =>
  [...readings].sort((one, other) => (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0));

/**
 * What prose says of a place that the changes show too is said twice: a cover letter that lists what the marked text
 * changes asks for nothing more. It goes along as evidence.
 */
export const besideChanges = (prose: readonly Reading[], changes: readonly Reading[]): Reading[] =>
  prose.filter((reading) => {
    const said = changes.find((change) => saysTheSame(reading, change));
    const argued = said ?? changes.find((change) => isReasonFor(reading, change));
    if (argued === undefined) return true;
    argued.evidence.push(...reading.evidence);
    if (said === undefined)
      argued.reason = [argued.reason ?? '', ...reading.evidence.map(({ quote }) => quote.trim())].join(' ').trim();
    return false;
  });

const saysTheSame = (reading: Reading, change: Reading): boolean => {
  if (reading.target !== change.target || reading.target === 'unknown') return false;
  if (reading.kind !== change.kind) return reading.kind === 'amend' && reading.edits.length === 0;
  return reading.edits.every((one) =>
    change.edits.some((other) => plain(other.old) === plain(one.old) && plain(other.new) === plain(one.new)),
  );
};

/** UTF-16 units between a change and what is said of it: the next lines, the next cell. */
const near = 400;

/** What is said of a paragraph right beside its change says why it is asked. */
const isReasonFor = (
  { target, kind, evidence: [said] }: Reading,
  { target: changed, evidence: [line] }: Reading,
): boolean =>
  kind === 'comment' &&
  target !== 'unknown' &&
  target === changed.replace(/\+$/u, '') &&
  said !== undefined &&
  line !== undefined &&
  Math.min(Math.abs(said.start - line.end), Math.abs(line.start - said.end)) <= near;

const plain = (text: string | null): string => letters(text ?? '');
