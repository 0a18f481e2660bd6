import { isNumbered, saysWords } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** A count out of a total; the share of an empty total is not a number to show. */
export interface Share {
  count: number;
  of: number;
}

export interface Figures {
  contributions: number;
  items: number;
  precision: Share;
  recall: Share;
  f1: number | null;
  kindF1: number | null;
  words: Share;
  exact: Share;
  delegation: Share;
  capacity: Share;
  onBehalfOf: Share;
  coSponsors: Share;
  disposition: Share;
  negativesEmpty: Share;
  silent: Share;
  flagged: Share;
}

export const figuresOf = (outcomes: readonly Outcome[]): Figures => {
  const pairs = outcomes.flatMap((one) => one.pairs);
  const labelled = outcomes.flatMap((one) => one.label.items).length;
  const found = outcomes.flatMap((one) => one.reading.items);
  const withKind = pairs.filter((pair) => pair.label.kind === pair.item.kind).length;
  const worded = pairs.filter(saysWords).length;
  const wrongWords = outcomes.flatMap((one) => one.wrong.words).length;
  const spoken = outcomes.filter(isNumbered);
  const negatives = outcomes.filter((one) => one.label.items.length === 0);
  const right = (of: readonly Outcome[], is: (one: Outcome) => boolean): Share => ({
    count: of.filter(is).length,
    of: of.length,
  });
  return {
    contributions: outcomes.length,
    items: labelled,
    precision: { count: pairs.length, of: found.length },
    recall: { count: pairs.length, of: labelled },
    f1: f1(pairs.length, labelled, found.length),
    kindF1: f1(withKind, labelled, found.length),
    words: { count: worded - wrongWords, of: worded },
    exact: right(outcomes, (one) => one.exact),
    delegation: right(spoken, (one) => !one.wrong.delegation),
    capacity: right(spoken, (one) => !one.wrong.capacity),
    onBehalfOf: right(spoken, (one) => !one.wrong.onBehalfOf),
    coSponsors: right(spoken, (one) => !one.wrong.coSponsors),
    disposition: right(outcomes, (one) => !one.wrong.disposition),
    negativesEmpty: right(negatives, (one) => one.reading.items.length === 0),
    silent: {
      count: outcomes.flatMap((one) => one.silent).length,
      of: found.filter((item) => !item.needsReview).length,
    },
    flagged: { count: found.filter((item) => item.needsReview).length, of: found.length },
  };
};

const f1 = (both: number, labelled: number, found: number): number | null =>
  labelled + found === 0 ? null : (2 * both) / (labelled + found);
