import type { Item, Reading } from '#proposal/reading.ts';
import { numberedDispositions } from '#proposal/reading.ts';
import type { Label, LabelledItem } from './label.ts';
import { paired } from './pairing.ts';
import type { Pairing } from './pairing.ts';
import { hasWords, sameWords } from './same-words.ts';

/** One contribution, its label held against its reading. */
export interface Outcome extends Pairing {
  file: string;
  label: Label;
  reading: Reading;
  wrong: {
    kind: Pairing['pairs'];
    words: Pairing['pairs'];
    delegation: boolean;
    capacity: boolean;
    onBehalfOf: boolean;
    coSponsors: boolean;
    disposition: boolean;
  };
  /** Placed by the machine itself where it should not have been. */
  silent: Item[];
  /** Nothing is wrong in it. */
  exact: boolean;
}

export const outcomeOf = (file: string, label: Label, reading: Reading): Outcome => {
  const pairing = paired(label.items, reading.items);
  const wrong = {
    kind: pairing.pairs.filter((pair) => pair.label.kind !== pair.item.kind),
    words: pairing.pairs.filter((pair) => saysWords(pair) && !sameWords(pair.label, pair.item)),
    delegation: label.delegation !== reading.delegation,
    capacity: label.capacity !== reading.capacity,
    onBehalfOf: label.onBehalfOf !== reading.onBehalfOf,
    coSponsors: [...label.coSponsors].sort().join('|') !== [...reading.coSponsors].sort().join('|'),
    disposition: label.disposition !== reading.disposition,
  };
  const silent = [
    ...pairing.extra,
    ...pairing.pairs.filter((pair) => pair.label.mustReview === true).map((pair) => pair.item),
  ].filter((item) => !item.needsReview);
  const exact =
    pairing.missing.length + pairing.extra.length + wrong.kind.length + wrong.words.length + silent.length === 0 &&
    !(wrong.delegation || wrong.onBehalfOf || wrong.coSponsors || wrong.capacity || wrong.disposition);
  return { file, label, reading, ...pairing, wrong, silent, exact };
};

/** A pair whose words can be right or wrong. */
export const saysWords = ({ label, item }: { label: LabelledItem; item: Item }): boolean =>
  hasWords(label) || hasWords(item);

/** Right as a place the machine may take by itself: paired, and not one that only a person may accept. */
export const rightPlaces = (outcome: Outcome): ReadonlySet<Item> =>
  new Set(outcome.pairs.filter((pair) => pair.label.mustReview !== true).map((pair) => pair.item));

/** Mail that is no contribution has no speaker that matters. */
export const isNumbered = ({ label }: Outcome): boolean =>
  (numberedDispositions as readonly string[]).includes(label.disposition);
