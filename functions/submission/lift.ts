import type { Unnumbered } from './admission.ts';
import { namesakeSentence } from './doubts.ts';
import { isProven } from './moves.ts';
import type { StoredItem, Submission, SubmissionWithItems } from './record.ts';
import { standing } from './triage.ts';

/**
 * A mail whose sender nothing proved is in the table (a route had broken the proof, or a stranger was quicker), and the
 * same mail comes proven: what becomes of the first. Its number, its time and what people did to it stay; sender, words and
 * trust are the proven mail's, and what waited only for the proof waits no longer.
 *
 * @returns null where joining them could lose or change something of the proven mail: the two were read differently (by
 * what a stranger put around the words), or a person put the first aside. Then the proven mail is a submission of its own.
 */
export const lifted = (
  stored: SubmissionWithItems,
  proven: Unnumbered<SubmissionWithItems>,
): SubmissionWithItems | null => {
  if (stored.quarantined === true || stored.unconfirmed || stored.revision > 0) return null;
  if (!isReadAlike(stored, proven)) return null;
  // A person who vouched for the sender has lifted it already, and may have known more than the mail proves.
  if (isProven(stored)) return stored;
  const untouched = stored.touched === undefined && stored.items.every(({ touched }) => touched === undefined);
  const raised: SubmissionWithItems = {
    ...stored,
    ...(untouched && wordsOf(stored, proven)),
    sender: proven.sender,
    trust: proven.trust,
  };
  return {
    ...raised,
    items: stored.items.map((item) => {
      const same = untouched ? proven.items.find(({ id }) => id === item.id) : undefined;
      if (same !== undefined) return { ...item, ...same };
      return item.state.workflow === 'queued' ? standing(raised, item) : item;
    }),
  };
};

/** Evidence points into the words, so all of them come from one mail. */
const wordsOf = (stored: Submission, proven: Unnumbered<Submission>): Partial<Submission> => ({
  subject: proven.subject,
  messageId: proven.messageId,
  files: proven.files,
  notPlaced: proven.notPlaced,
  // They say the same, or they would not be joined.
  problems: proven.problems.filter((problem) => problem !== namesakeSentence(stored.reference)),
  parts: proven.parts,
});

/** People outrank readers: what a person touched is not compared with what a reader would have made of it. */
const isReadAlike = (stored: SubmissionWithItems, proven: Unnumbered<SubmissionWithItems>): boolean => {
  if (stored.disposition !== proven.disposition || stored.draft !== proven.draft) return false;
  if (stored.corrects !== proven.corrects) return false;
  if (stored.touched === undefined && spokenBy(stored) !== spokenBy(proven)) return false;
  const ids = new Set([...stored.items, ...proven.items].map(({ id }) => id));
  return [...ids].every((id) => {
    const [one, other] = [stored, proven].map(({ items }) => items.find((item) => item.id === id));
    if (one?.touched !== undefined) return true;
    return one !== undefined && other !== undefined && asked(one) === asked(other);
  });
};

const spokenBy = (one: Unnumbered<Submission>): string =>
  JSON.stringify([one.delegation, one.capacity, one.onBehalfOf, one.coSponsors, one.publication, one.language]);

/** What a proposal asks; not where in the mail that stands, since a banner above moves it and a route wraps it anew. */
const asked = ({ target, kind, group, destination, edits, reason, about, state }: StoredItem): string =>
  JSON.stringify(
    [target, kind, group, destination, edits, reason, about, state.visibility].map((aspect) => aspect ?? null),
    (_, value: unknown) => (typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/g, ' ').trim() : value),
  );
