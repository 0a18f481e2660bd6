import { isMark, pastArticles } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { isHan } from '#reference/signed-numbers.ts';
import { introducers } from '#reference/words/introducers.ts';
import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import { within } from './within.ts';
import { alikeWords, attributeWords, grounds, pointers } from './words/beside-places.ts';
import { partsOfTexts } from './words/nouns.ts';

/** What is asked of a place as it stands: nothing more needs to be said. */
const complete: ReadonlySet<Action> = new Set<Action>(['delete', 'keep', 'support', 'oppose', 'reserve']);

/** What asks for words: complete where they have been quoted. */
const wording: ReadonlySet<Action> = new Set<Action>([
  'replace',
  'swap',
  'prefer',
  'change',
  'read',
  'insert',
  'delete',
]);

/**
 * "Paragraph 74: delete (absorbed by paragraph 71)", « supprimer le 74, trop proche du 71 », 删除：第71段已有规定: where what is
 * asked is complete, other words that lead to another place say why. The token where they begin, or null.
 */
export const explainedFrom = (
  paper: Paper,
  { first, last }: { readonly first: number; readonly last: number },
  verb: Verb,
  mentions: readonly Mention[],
): number | null => {
  if (!complete.has(verb.action) && !wording.has(verb.action)) return null;
  let object = mentions.findLast((mention) => mention.first < verb.last && isPlace(mention))?.last ?? null;
  if (object === null && isLabelled(paper, first)) object = first;
  let quoted: number | null = null;
  let looked = verb.last;
  for (const mention of mentions) {
    if (mention.first < verb.last || !isPlace(mention)) continue;
    quoted = quotedBefore(paper, looked, mention.first) ?? quoted;
    looked = mention.first;
    const isDone = quoted !== null || complete.has(verb.action);
    const from =
      object === null || !isDone ? null : boundary(paper, Math.max(object, verb.last, quoted ?? 0), mention.first);
    if (from !== null && explains(paper, from, mention, last)) return from;
    object = mention.last;
  }
  return null;
};

/** "In paragraph 12, contrary to paragraph 15, replace …", 第12段，应与第15段一并解读，将 …: named between the place and what is asked. */
export const isAside = (paper: Paper, mention: Mention, { verb, mentions, last }: Clause): boolean => {
  if (verb === null || !isPlace(mention) || mention.last > verb.first || together.has(verb.action)) return false;
  const object = mentions.find((one) => isPlace(one) && one.last <= mention.first);
  const closes = boundary(paper, mention.last, verb.first);
  if (object === undefined || closes === null) return false;
  let from = mention.first - 1;
  while (from >= object.last && !isBoundary(paper, from)) from -= 1;
  return from >= object.last && explains(paper, from, mention, Math.min(last, closes));
};

/** What is asked of two places at once. */
const together: ReadonlySet<Action> = new Set<Action>(['merge', 'move', 'split']);

const isPlace = ({ numbers, foreign }: Mention): boolean => numbers.length > 0 && foreign === null;

/** "Paragraph 74. Delete: …": a place and nothing else stands before the sentence. */
const isLabelled = (paper: Paper, first: number): boolean => {
  const before = first - 1 - Number(paper.tokens[first - 1]?.kind === 'mark');
  const label = within(
    paper.mentions,
    { first: before - longestLabel, last: before + 1 },
    (mention) => mention.first,
  ).at(-1);
  return (
    label !== undefined &&
    label.last > before &&
    isPlace(label) &&
    (label.first === 0 || (paper.tokens[label.first]?.breaks ?? 0) > 0)
  );
};

/** Tokens. */
const longestLabel = 30;

/** The token behind the last words quoted between two tokens. */
const quotedBefore = (paper: Paper, from: number, to: number): number | null => {
  for (let at = to - 1; at >= from; at -= 1) if (paper.isQuoted(paper.tokens[at]?.start ?? 0)) return at + 1;
  return null;
};

const isBoundary = (paper: Paper, at: number): boolean => {
  const token = paper.tokens[at];
  return (
    isMark(token, ',;:(–—-') && token?.text !== '、' && !paper.isInMention(at) && !paper.isQuoted(token?.start ?? 0)
  );
};

/** The first mark between what is asked and another place that sets apart what follows. */
const boundary = (paper: Paper, from: number, to: number): number | null => {
  for (let at = from; at < to; at += 1) if (isBoundary(paper, at)) return at;
  return null;
};

const explains = (paper: Paper, from: number, { first, last }: Mention, end: number): boolean => {
  let content = false;
  for (let at = from + 1; at < first; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) return false;
    const found = paper.source.phrase(at);
    // 与第71段太接近: right behind the mark it is "with", where more is said of the place.
    if (found?.meaning.is === 'and' && at === from + 1 && isHan(paper.source, at) && found.end === first) continue;
    if (found?.meaning.is === 'and') return false;
    const isAlike = alikeWords.has(token.norm) || paper.action(at)?.meaning.is === 'again';
    // "See also our comment on paragraph 15", "for the same reason as paragraph 15".
    const isArgued = pointers.has(paper.tokens[from + 1]?.norm ?? '') || grounds.test(paper.tokens[at + 1]?.norm ?? '');
    if (isAlike && !isArgued) return false;
    if (paper.action(at)?.meaning.is === 'inside' || partsOfTexts.has(token.norm)) return false;
    if (token.kind === 'mark' || paper.isInMention(at)) continue;
    if (pastArticles(paper.source, at) > at || found !== null || introducers.has(token.norm)) continue;
    content = true;
  }
  return content || saysOf(paper, last, end);
};

/** 第71段已有规定, "paragraph 71 covers it": right behind the mark a place of which something is said, and not "71 too". */
const saysOf = (paper: Paper, last: number, end: number): boolean => {
  const token = paper.tokens[last];
  if (last >= end || token?.kind !== 'word' || paper.isQuoted(token.start) || paper.source.phrase(last) !== null)
    return false;
  if (alikeWords.has(token.norm)) return false;
  if (isHan(paper.source, last)) return true;
  if (introducers.has(token.norm) || attributeWords.has(token.norm) || /ing$/u.test(token.norm)) return false;
  return within(paper.mentions, { first: last, last: end }, (mention) => mention.first).every(
    (mention) => paper.source.phrase(mention.first - 1)?.meaning.is !== 'and',
  );
};
