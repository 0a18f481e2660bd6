import type { Kind } from '#proposal/reading.ts';
import { type Alike, type Difference, alikeAmong } from './alike.ts';
import { type Collision, collisionsAmong } from './collisions.ts';
import { type Convergence, convergencesAmong } from './convergence.ts';
import type { Listed } from './listed.ts';
import { type Entry, byReceipt, entriesOf, itemOf } from './entries.ts';

/** What is proposed at one place, in the order of a marshalled list, and how it hangs together. */
export interface AtPlace {
  readonly entries: readonly OrderedEntry[];
  readonly collisions: readonly Collision[];
  readonly convergences: readonly Convergence[];
}

export interface OrderedEntry extends Entry {
  /** Competing with its neighbours for the same words: which of how many; null where it competes with none. */
  readonly alternative: { readonly number: number; readonly of: number } | null;
  /** What it is nearly the same as, and in which words it differs. */
  readonly near: { readonly sample: Entry; readonly difference: Difference } | null;
  /** One of a campaign: counted under its sample, and in full in the tables only. */
  readonly inCampaign: boolean;
}

/** Variants of one text from which a reader wants one sample and the count (regulations.gov counts duplicates likewise). */
const campaignFrom = 12;

/**
 * The proposals of one place as DOMAIN.md 10 orders them: at, then after; delete, what moves or joins, amend and replace,
 * insert, what is said of it; alternatives together; by time; withdrawn last.
 */
export const atPlace = (proposals: readonly Listed[], current: string | null): AtPlace => {
  const entries = entriesOf(proposals, current);
  const alike = alikeAmong(entries);
  const collisions = collisionsAmong(entries, current);
  const together = components(entries, collisions, alike);
  const near = new Map(
    alike.flatMap(({ sample, others }) =>
      others.map(({ entry, difference }) => [entry, { sample, difference, inCampaign: others.length >= campaignFrom }]),
    ),
  );
  const earliest = new Map<Entry, Listed>();
  const size = new Map<Entry, number>();
  for (const entry of entries) {
    const root = together(entry);
    const first = earliest.get(root);
    if (first === undefined || byReceipt(entry.proposals[0], first) < 0) earliest.set(root, entry.proposals[0]);
    size.set(root, (size.get(root) ?? 0) + 1);
  }
  const firstOf = (entry: Entry): Listed => earliest.get(together(entry)) ?? entry.proposals[0];
  const sorted = [...entries].sort(
    (a, b) => rank(a) - rank(b) || byReceipt(firstOf(a), firstOf(b)) || byReceipt(a.proposals[0], b.proposals[0]),
  );
  const counted = new Map<Entry, number>();
  const ordered = sorted.map((entry): OrderedEntry => {
    const root = together(entry);
    const number = (counted.get(root) ?? 0) + 1;
    counted.set(root, number);
    const of = size.get(root) ?? 1;
    const { inCampaign = false, ...like } = near.get(entry) ?? {};
    return {
      ...entry,
      alternative: of > 1 ? { number, of } : null,
      near: 'sample' in like ? like : null,
      inCampaign,
    };
  });
  return { entries: ordered, collisions, convergences: convergencesAmong(entries, alike) };
};

const phaseOfKind: Readonly<Record<Kind, number>> = {
  delete: 0,
  merge: 1,
  split: 1,
  move: 1,
  amend: 2,
  replace: 2,
  insert: 3,
  reserve: 4,
  oppose: 5,
  support: 6,
  question: 7,
  comment: 8,
  withdraw: 9,
};

/** Only neighbours of one rank can be alternatives to each other. */
const rank = (entry: Entry): number => {
  const { kind, target, state } = itemOf(entry);
  return (state.decision === 'withdrawn' ? 200 : 0) + (target.endsWith('+') ? 100 : 0) + phaseOfKind[kind];
};

/** Entries that are after the same words, or say nearly the same: to each the one that stands for all of them. */
const components = (
  entries: readonly Entry[],
  collisions: readonly Collision[],
  alike: readonly Alike[],
): ((entry: Entry) => Entry) => {
  const parent = new Map<Entry, Entry>(entries.map((entry) => [entry, entry]));
  const rootOf = (entry: Entry): Entry => {
    let root = entry;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(entry, root);
    return root;
  };
  const join = (first: Entry | undefined, others: readonly Entry[]): void => {
    for (const other of others)
      if (first !== undefined && rank(first) === rank(other)) parent.set(rootOf(other), rootOf(first));
  };
  for (const {
    how,
    entries: [first, ...others],
  } of collisions)
    if (how === 'words' || how === 'spot') join(first, others);
  for (const { sample, others } of alike)
    join(
      sample,
      others.map(({ entry }) => entry),
    );
  return rootOf;
};
