import type { StoredItem } from '#submission/record.ts';

/** Proposals on one page: a marked-up draft has hundreds. */
const proposalsShown = 20;
/** Bytes of their words on one page, of the 150 kB that it may have. */
const bytesShown = 24_000;

/** A page of a contribution's proposals: from which to which, not counting the latter. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** As many on each page as leave it light; none is divided. There is always one page. */
export const partsOf = (items: readonly StoredItem[]): readonly Part[] => {
  const parts: Part[] = [];
  let from = 0;
  let bytes = 0;
  for (const [at, item] of items.entries()) {
    const more = weightOf(item);
    if (at > from && (at - from === proposalsShown || bytes + more > bytesShown)) {
      parts.push({ from, to: at });
      from = at;
      bytes = 0;
    }
    bytes += more;
  }
  return [...parts, { from, to: items.length }];
};

const weightOf = ({ edits, evidence, reason, why, candidates }: StoredItem): number =>
  Buffer.byteLength(
    [
      ...edits.flatMap(({ old, new: added }) => [old ?? '', added ?? '']),
      ...evidence.map(({ quote }) => quote),
      ...[reason ?? '', ...why, ...candidates.map((candidate) => candidate.why)],
    ].join(''),
  );
