import { type Outline, outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import type { Draft } from '#draft/draft.ts';
import { placeKey, type SubmissionWithItems } from '#submission/record.ts';
import { spoken } from './places.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { CountedPlace, PlaceSummary, Store } from './store.ts';

/** What is proposed on one draft, as it stood when it was asked for. */
export interface Look {
  readonly summaries: readonly PlaceSummary[];
  /** All that touches one place, in order of receipt. */
  at(target: string): Promise<readonly PlacedProposal[]>;
  /**
   * All of the places that the condition takes, each proposal once: at its home. A place written to from here is
   * always among them: its summary may not tell of that yet.
   */
  where(takes: (summary: PlaceSummary) => boolean): Promise<readonly PlacedProposal[]>;
}

export interface Listing {
  look(draft: Draft): Promise<Look>;
  /** What the senders of these wrote: subject and words, whole. */
  saidIn(numbers: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Takes in what was just written, without waiting for the summaries to tell of it. */
  note(submission: SubmissionWithItems, draft: Draft): void;
}

interface Held {
  readonly version: number;
  readonly proposals: readonly PlacedProposal[];
}

/** Submissions read one by one; where more have changed, the place is read whole. */
const mostReadAgain = 40;
/** Of what a sender wrote so much is searched; a longer text is found by its beginning and by its proposals' words. */
const searchedCharacters = 100_000;
/** Places read at the same time. */
const placesAtOnce = 4;

/**
 * Everything proposed, held in memory place by place, so that a board of ten thousand is filtered, searched and ordered
 * without asking the table for it again. One query (the summaries) tells which places have changed since and for which
 * submissions; only these are read. A fresh process begins with nothing held and reads a place when it is first asked for.
 */
export const openListing = (
  store: Pick<Store, 'countedPlaces' | 'proposalsAt' | 'submission' | 'wordsOf'>,
): Listing => {
  const held = new Map<string, Held>();
  const said = new Map<number, string>();
  /** Places written to from here: several writes may be ahead of the summaries, and nothing tells how many. */
  const written = new Set<string>();

  const keep = (key: string, version: number, proposals: readonly PlacedProposal[]): readonly PlacedProposal[] => {
    if ((held.get(key)?.version ?? 0) <= version) held.set(key, { version, proposals });
    return proposals;
  };

  const now = async (
    outline: Outline,
    target: string,
    counted: CountedPlace | undefined,
  ): Promise<readonly PlacedProposal[]> => {
    const key = placeKey(outline.draft.id, target);
    const known = held.get(key);
    const version = counted?.version ?? 0;
    if (known !== undefined && known.version >= version && version > 0) return known.proposals;
    const changed = known === undefined || counted === undefined ? null : changedSince(known.version, counted);
    if (known === undefined || changed === null)
      return keep(key, version, await store.proposalsAt(outline.draft.id, target));
    const read = await Promise.all(changed.map(async (number) => [number, await store.submission(number)] as const));
    let { proposals } = known;
    for (const [number, submission] of read) {
      said.delete(number);
      proposals = withSubmission(proposals, number, submission, target, outline);
    }
    return keep(key, version, proposals);
  };

  return {
    look: async (draft) => {
      const outline = outlineOf(draft);
      const counted = await store.countedPlaces(draft.id);
      const byTarget = new Map(counted.map((each) => [each.summary.target, each]));
      return {
        summaries: counted.map(({ summary }) => summary),
        at: (target) => now(outline, target, byTarget.get(target)),
        where: async (takes) => {
          const wanted = counted.filter(
            ({ summary }) => takes(summary) || written.has(placeKey(outline.draft.id, summary.target)),
          );
          const all: PlacedProposal[] = [];
          for (let at = 0; at < wanted.length; at += placesAtOnce) {
            const some = wanted.slice(at, at + placesAtOnce);
            const read = await Promise.all(some.map((each) => now(outline, each.summary.target, each)));
            all.push(...read.flat().filter(({ home }) => home));
          }
          return all;
        },
      };
    },

    saidIn: async (numbers) => {
      const missing = [...new Set(numbers)].filter((number) => !said.has(number));
      if (missing.length > 0)
        for (const [number, { subject, parts }] of await store.wordsOf(missing))
          said.set(number, [subject ?? '', ...parts.map(({ text }) => text)].join('\n').slice(0, searchedCharacters));
      return said;
    },

    note: (submission, draft) => {
      const outline = outlineOf(draft);
      for (const [key, { version, proposals }] of held) {
        const target = key.slice(placeKey(draft.id, '').length);
        if (!key.startsWith(placeKey(draft.id, ''))) continue;
        const isThere =
          proposals.some(({ number }) => number === submission.number) ||
          submission.items.some((item) => placesTouched(item.target, outline).includes(target));
        if (!isThere) continue;
        written.add(key);
        held.set(key, {
          version,
          proposals: withSubmission(proposals, submission.number, submission, target, outline),
        });
      }
    },
  };
};

/** The submissions for which a place was counted since that version; null where that is not known, or they are many. */
const changedSince = (version: number, { version: current, recent }: CountedPlace): number[] | null => {
  const since = recent.filter((each) => each.version > version);
  if (since.length !== current - version) return null;
  const numbers = new Set<number>();
  for (const each of since) {
    if (each.numbers === null) return null;
    for (const number of each.numbers) numbers.add(number);
  }
  return numbers.size > mostReadAgain ? null : [...numbers];
};

/** The proposals of a place with those of one submission as they are now. */
const withSubmission = (
  proposals: readonly PlacedProposal[],
  number: number,
  submission: SubmissionWithItems | null,
  target: string,
  outline: Outline,
): readonly PlacedProposal[] => {
  const others = proposals.filter((proposal) => proposal.number !== number);
  if (submission === null || submission.draft !== outline.draft.id) return others;
  const here = submission.items.flatMap((item): PlacedProposal[] => {
    const places = placesTouched(item.target, outline);
    if (!places.includes(target)) return [];
    return [{ place: { draft: submission.draft, target }, home: places[0] === target, item, ...spoken(submission) }];
  });
  if (here.length === 0) return others;
  const at = others.findIndex((other) => isLater(other, submission));
  return at === -1 ? [...others, ...here] : [...others.slice(0, at), ...here, ...others.slice(at)];
};

const isLater = (one: Pick<PlacedProposal, 'receivedAt' | 'number'>, other: typeof one): boolean =>
  one.receivedAt > other.receivedAt || (one.receivedAt === other.receivedAt && one.number > other.number);
