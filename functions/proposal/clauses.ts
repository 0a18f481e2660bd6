import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import { distinct } from './asking-verbs.ts';
import { asMeant } from './clause-verb.ts';
import { isDenied } from './denial.ts';
import { withGivenUp } from './given-up.ts';
import { ungapped } from './gapped.ts';
import { explainedFrom } from './explained.ts';
import { isJoint, opensJoined } from './joints.ts';
import type { Paper } from './paper.ts';
import { withoutPartNames } from './part-said.ts';
import { isReason } from './reasons.ts';
import type { Sentence } from './sentences.ts';
import type { Verb } from './verbs.ts';
import { within } from './within.ts';

/** The stretch of a sentence that belongs to one verb: "replace “x” with “y”" in "In II.37 replace … and delete …". */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly verb: Verb | null;
  /** The verb is denied: "should not be deleted". */
  readonly denied: boolean;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  /** Token where the reason begins ("because …"); `last` if there is none. */
  readonly reasonAt: number;
}

export const clausesOf = (paper: Paper, sentence: Sentence): Clause[] => {
  const verbs = distinct(
    paper,
    withGivenUp(
      paper,
      sentence,
      withoutPartNames(
        paper,
        sentence,
        within(paper.verbs, sentence, (verb) => verb.first),
      ),
    ),
  );
  const cuts = cutsBetween(paper, sentence, verbs);
  const clauses: Clause[] = [];
  let first = sentence.first;
  for (const [index, last] of [...cuts.map((cut) => cut.at), sentence.last].entries()) {
    const verb = index === 0 ? (cuts[0] === undefined ? verbs[0] : cuts[0].before) : cuts[index - 1]?.after;
    const clause = asMeant(paper, clauseOf(paper, first, last, verb ?? null));
    clauses.push(...ungapped(paper, clause, (from, to) => clauseOf(paper, from, to, clause.verb)));
    first = last;
  }
  return clauses;
};

/** All of a sentence, whatever verbs it holds. */
export const wholeOf = (paper: Paper, { first, last }: Sentence): Clause => clauseOf(paper, first, last, null);

interface Cut {
  readonly at: number;
  readonly before: Verb;
  readonly after: Verb;
}

const cutsBetween = (paper: Paper, sentence: Sentence, verbs: readonly Verb[]): Cut[] => {
  const cuts: Cut[] = [];
  let before = verbs[0];
  for (const after of verbs.slice(1)) {
    if (before === undefined) break;
    const at = jointBefore(paper, before.last, after.first, sentence);
    if (at === null) {
      // A second verb that nothing sets apart: whatever is read of the first, a person looks.
      before = { ...before, hint: true };
      const last = cuts.at(-1);
      if (last !== undefined) cuts[cuts.length - 1] = { ...last, after: before };
      continue;
    }
    cuts.push({ at, before, after });
    before = after;
  }
  return cuts;
};

/** The joint at which the second verb's own words begin: the last "and", else the first comma with only places behind it. */
const jointBefore = (paper: Paper, from: number, to: number, sentence: Sentence): number | null => {
  let comma: number | null = null;
  // « حذف … وإضافة … »: the second verb bears its own "and".
  if (opensJoined(paper, to)) return to;
  for (let at = to - 1; at >= Math.max(from, sentence.first); at -= 1) {
    const token = paper.tokens[at];
    if (token === undefined) break;
    if (paper.isQuoted(token.start) && comma !== null) break;
    if (!isJoint(paper, at)) continue;
    if (!isMark(token, ',')) return at;
    comma = at;
  }
  return comma;
};

const clauseOf = (paper: Paper, first: number, last: number, verb: Verb | null): Clause => {
  const start = paper.tokens[first]?.start ?? 0;
  const end = paper.tokens[last - 1]?.end ?? start;
  const mentions = within(paper.mentions, { first, last }, (mention) => mention.first);
  const explained = verb === null ? null : explainedFrom(paper, { first, last }, verb, mentions);
  const reasonAt = reasonIn(paper, verb === null ? first : verb.last, explained ?? last);
  return {
    first,
    last,
    start,
    end,
    verb,
    denied: verb !== null && isDenied(paper, first, verb),
    mentions,
    // What a heading is called by is no wording.
    quotations: within(paper.quotations, { first: start, last: end }, (quotation) => quotation.start).filter(
      (quotation) =>
        !mentions.some(
          (mention) =>
            (mention.start < quotation.start && quotation.end <= mention.end) ||
            mention.foreign === paper.text.slice(quotation.innerStart, quotation.innerEnd),
        ),
    ),
    reasonAt,
  };
};

const reasonIn = (paper: Paper, from: number, last: number): number => {
  for (let at = from; at < last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    if (isReason(paper, at)) return at;
  }
  return last;
};
