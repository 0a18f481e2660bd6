import { isMark, pastArticles } from '#reference/mention.ts';
import { isHan } from '#reference/signed-numbers.ts';
import { structureWords } from '#reference/words/structure-words.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Said } from './said.ts';
import { leadIns } from './words/leading.ts';
import { pointing, pronouns } from './words/pronouns.ts';

/** Shorter words prove nothing: "it", "all". */
const shortest = 4;

/** Characters of an object that is named, and not told of. */
const longestHan = 16;

/**
 * "In II.12 delete customs", 把海关去掉: the words that go, without quotation marks. Behind the verb they are those words where
 * the place has them; in characters they stand between 把 and the verb, and name nothing else.
 */
export const bareObject = (paper: Paper, clause: Clause, holds: (words: string) => boolean): Said | null => {
  const han = hanObject(paper, clause);
  const words = han ?? behindVerb(paper, clause, holds) ?? referredTo(paper, clause, holds);
  return words === null ? null : { words, role: null, before: true, isBare: han !== null && !holds(han) };
};

const behindVerb = (paper: Paper, clause: Clause, holds: (words: string) => boolean): string | null => {
  const { verb, mentions, reasonAt } = clause;
  if (verb === null) return null;
  const from = pastArticles(paper.source, verb.last);
  const whole = from === verb.last ? null : longestHeld(paper, verb.last, reasonAt, holds);
  if (whole !== null && whole >= from + fewestBehindArticle) return textOf(paper, verb.last, whole);
  let to = mentions.find(({ first }) => first >= from)?.first ?? reasonAt;
  while (to > from && (isMark(paper.tokens[to - 1], '.,;:') || leadIns.has(paper.tokens[to - 1]?.norm ?? ''))) to -= 1;
  const norms = paper.norms(from, to);
  if (leadIns.has(norms[0] ?? '') || norms.every((norm) => structureWords.has(norm) || pronouns.has(norm))) return null;
  const words = textOf(paper, from, to);
  return words.length >= shortest && holds(words) ? words : null;
};

/** "The reference in paragraph 13 to the World Bank should go", "delete the mention of UNDP": what is named there. */
const referredTo = (paper: Paper, clause: Clause, holds: (words: string) => boolean): string | null => {
  for (let at = clause.first; at < clause.reasonAt; at += 1) {
    const found = paper.action(at);
    if (found?.meaning.is !== 'inside') continue;
    let from = found.end;
    while (leadIns.has(paper.tokens[from]?.norm ?? '') || paper.isInMention(from)) from += 1;
    const to = longestHeld(paper, from, clause.reasonAt, holds);
    if (to !== null) return textOf(paper, from, to);
  }
  return null;
};

/** Where the longest words end that begin here and that the place has; null where these name nothing. */
const longestHeld = (paper: Paper, from: number, limit: number, holds: (words: string) => boolean): number | null => {
  for (let to = Math.min(limit, from + longestName); to > from; to -= 1) {
    if (isMark(paper.tokens[to - 1], '.,;:') || structureWords.has(paper.tokens[to - 1]?.norm ?? '')) continue;
    const words = textOf(paper, from, to);
    // "The reference to leadership" may mean more than that word.
    if (words.length < shortestName || (to === from + 1 && !/^\p{Lu}/u.test(words))) return null;
    if (holds(words)) return to;
  }
  return null;
};

/** Tokens. */
const longestName = 20;
const fewestBehindArticle = 2;

/** Letters: what is shorter may stand in the paragraph by chance. */
const shortestName = 6;

const hanObject = (paper: Paper, { first, verb, mentions }: Clause): string | null => {
  if (verb === null || !isHan(paper.source, verb.first)) return null;
  let from = verb.first - 1;
  while (from >= first && !taking.has(paper.tokens[from]?.norm ?? '')) from -= 1;
  if (from < first || mentions.some((mention) => mention.last > from + 1)) return null;
  let to = verb.first;
  for (let at = from + 1; at < to; at += 1) {
    const found = paper.action(at);
    if (found?.meaning.is === 'inside' && found.end >= to && at > from + 1) to = at;
    else if (found !== null || paper.source.phrase(at)?.meaning.is === 'unit' || !isHan(paper.source, at)) return null;
    if (pointing.has(paper.tokens[at]?.norm ?? '') || pronouns.has(paper.tokens[at]?.norm ?? '')) return null;
  }
  const words = textOf(paper, from + 1, to);
  return words.length > 1 && words.length <= longestHan && !words.includes(told) ? words : null;
};

/** 把, 将: what stands behind them is what the verb is done to. */
const taking: ReadonlySet<string> = new Set(['把', '将', '對', '將']);

/** 把中国的名字去掉: what a thing is of tells of it, and does not quote. */
const told = '的';

const textOf = (paper: Paper, from: number, to: number): string =>
  paper.text.slice(paper.tokens[from]?.start, paper.tokens[to - 1]?.end ?? 0).replaceAll(/\s+/gu, ' ');
