import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Paper, Verb } from './paper.ts';
import type { Sentence } from './sentences.ts';
import type { Action } from './vocabulary.ts';

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
    within(paper.verbs, sentence, (verb) => verb.first),
  );
  const cuts = cutsBetween(paper, sentence, verbs);
  const clauses: Clause[] = [];
  let first = sentence.first;
  for (const [index, last] of [...cuts.map((cut) => cut.at), sentence.last].entries()) {
    const verb = index === 0 ? (cuts[0] === undefined ? verbs[0] : cuts[0].before) : cuts[index - 1]?.after;
    clauses.push(clauseOf(paper, first, last, verb ?? null));
    first = last;
  }
  return clauses;
};

/** Lists in order: those whose key lies in the sentence, found by halving so that long papers stay linear. */
export const within = <Thing>(
  things: readonly Thing[],
  range: { first: number; last: number },
  keyOf: (thing: Thing) => number,
): Thing[] => {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && keyOf(thing) < range.first) low = middle + 1;
    else high = middle;
  }
  const found: Thing[] = [];
  for (let at = low; at < things.length; at += 1) {
    const thing = things[at];
    if (thing === undefined || keyOf(thing) >= range.last) break;
    found.push(thing);
  }
  return found;
};

const backing = new Set<Action>(['support', 'keep', 'question']);
const doing = new Set<Action>([
  'delete',
  'replace',
  'swap',
  'change',
  'insert',
  'move',
  'merge',
  'split',
  'read',
  'reserve',
  'rework',
]);

/** Verbs that come to one: "support the deletion of", "amend … to read", "keep paragraph 9 as it is". */
const distinct = (paper: Paper, verbs: readonly Verb[]): Verb[] => {
  const kept: Verb[] = [];
  for (const verb of verbs) {
    if (isBehindReason(paper, verb)) continue;
    const previous = kept.at(-1);
    if (previous === undefined || hasJoint(paper, previous.last, verb.first)) {
      kept.push(verb);
      continue;
    }
    const near = verb.first - previous.last <= 4 && !hasObject(paper, previous.last, verb.first);
    if (backing.has(previous.action) && doing.has(verb.action) && near) kept[kept.length - 1] = verb;
    else if (previous.action === 'oppose' && doing.has(verb.action)) continue;
    else if ((previous.action === 'rework' || previous.action === 'change') && doing.has(verb.action))
      kept[kept.length - 1] = { ...verb, first: previous.first };
    else if (previous.action === 'replace' && verb.action === 'read') continue;
    else if (previous.action === 'withdraw') continue;
    else if (previous.action === verb.action) continue;
    else if (previous.action === 'keep' && verb.action === 'reserve') kept[kept.length - 1] = verb;
    else if (previous.action === 'change' || previous.action === 'rework') kept[kept.length - 1] = verb;
    else if (verb.action === 'keep' || verb.action === 'support') continue;
    else if (verb.action === 'read' && doing.has(previous.action)) continue;
    else if (verb.action === 'reserve') kept[kept.length - 1] = { ...verb, first: previous.first };
    else kept.push(verb);
  }
  return kept;
};

/** A verb in the reason asks for nothing: "… because it would weaken and delete the balance". */
const isBehindReason = (paper: Paper, verb: Verb): boolean => {
  const token = paper.tokens[verb.first];
  if (token === undefined) return false;
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - 60); at -= 1) {
    const word = paper.tokens[at];
    if (word === undefined || isMark(word, '.;!?') || (paper.tokens[at + 1]?.breaks ?? 0) === 2) return false;
    if (paper.isQuoted(word.start)) continue;
    if (paper.action(at)?.meaning.is === 'because') return at + 1 < verb.first || verb.action !== 'read';
  }
  return false;
};

const coordinators = new Set([
  'and',
  'then',
  'but',
  'et',
  'puis',
  'mais',
  'y',
  'pero',
  'и',
  'а',
  '并',
  'also',
  'while',
  'whereas',
  'ainsi',
  'as',
]);

const isJoint = (paper: Paper, at: number): boolean => {
  const token = paper.tokens[at];
  if (token === undefined || paper.isQuoted(token.start) || isInMention(paper, at)) return false;
  return (
    coordinators.has(token.norm) ||
    isMark(token, ',;|') ||
    paper.action(at)?.meaning.is === 'fallback' ||
    (token.breaks > 0 && isMark(paper.tokens[at - 1], ':'))
  );
};

const isInMention = (paper: Paper, at: number): boolean => {
  const [mention] = within(paper.mentions, { first: Math.max(0, at - 60), last: at + 1 }, (one) => one.first).slice(-1);
  return mention !== undefined && mention.first <= at && at < mention.last;
};

const hasJoint = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isJoint(paper, at)) return true;
  return false;
};

const hasObject = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = paper.tokens[at];
    if (token !== undefined && (paper.isQuoted(token.start) || isInMention(paper, at))) return true;
  }
  return false;
};

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
    if (at === null) continue;
    cuts.push({ at, before, after });
    before = after;
  }
  return cuts;
};

/** The joint at which the second verb's own words begin: the last "and", else the first comma with only places behind it. */
const jointBefore = (paper: Paper, from: number, to: number, sentence: Sentence): number | null => {
  let comma: number | null = null;
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
  const reasonAt = reasonIn(paper, verb === null ? first : verb.last, last);
  const mentions = within(paper.mentions, { first, last }, (mention) => mention.first);
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
      (quotation) => !mentions.some((mention) => mention.start < quotation.start && quotation.end <= mention.end),
    ),
    reasonAt,
  };
};

const reasonIn = (paper: Paper, from: number, last: number): number => {
  for (let at = from; at < last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    const found = paper.action(at);
    if (found?.meaning.is === 'because') return at;
  }
  return last;
};

/** "not" up to four words before the verb, with nothing but words between. */
const isDenied = (paper: Paper, first: number, verb: Verb): boolean => {
  for (let at = verb.first - 1; at >= Math.max(first, verb.first - 4); at -= 1) {
    const token = paper.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.norm !== "'") || isInMention(paper, at)) return false;
    const norm = token.norm;
    if (
      norm === 'not' ||
      norm === 'never' ||
      norm === 'cannot' ||
      norm === 'ne' ||
      norm === 'pas' ||
      norm === 'no' ||
      norm === 'не' ||
      norm === '不' ||
      norm === '勿' ||
      norm === 'لا' ||
      norm === 'عدم'
    )
      return true;
    if (norm === 't' && paper.tokens[at - 1]?.norm === "'") return true;
    if (norm === 'n' && paper.tokens[at + 1]?.norm === "'") return true;
  }
  return false;
};
