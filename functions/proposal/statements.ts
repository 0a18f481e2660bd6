import { isMark, pastArticles } from '#reference/mention.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import { opensOnCondition } from './mood.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { within } from './within.ts';
import { complaints, finite } from './words/describing.ts';
import { joining, leadIns } from './words/leading.ts';

/** A place at which a statement may begin; tokens. `behind` is the token behind the place, `end` that of the joint before. */
interface Head {
  readonly at: number;
  readonly behind: number;
  readonly end: number;
}

/**
 * "9 ok, 10 delete, 11 we bracket", « le 9 nous convient, le 10 devrait disparaître »: several statements in one sentence,
 * each of which begins with its place and says something of it; otherwise the sentence as it is.
 */
export const statementsOf = (paper: Paper, sentence: Sentence): readonly Sentence[] => {
  if (opensOnCondition(paper, sentence)) return [sentence];
  const heads = headsIn(paper, sentence);
  const parts: Sentence[] = [];
  let [from] = heads;
  if (from === undefined || heads.length < 2) return [sentence];
  for (const [index, head] of heads.entries()) {
    if (index === 0) continue;
    const last = heads[index + 1]?.end ?? sentence.last;
    if (!asks(paper, from, head.end) || !(asks(paper, head, last) || isTold(paper, head, last))) continue;
    parts.push(part(paper, sentence, parts.length === 0 ? sentence.first : from.at, head.end));
    from = head;
  }
  return parts.length === 0 ? [sentence] : [...parts, part(paper, sentence, from.at, sentence.last)];
};

/** The sentence in as many pieces as the tokens at which it is cut. */
export const cutAt = (paper: Paper, sentence: Sentence, cuts: readonly number[]): readonly Sentence[] =>
  [sentence.first, ...cuts].map((first, index) => part(paper, sentence, first, cuts[index] ?? sentence.last));

const part = (paper: Paper, sentence: Sentence, first: number, last: number): Sentence => ({
  ...sentence,
  first,
  last,
  start: first === sentence.first ? sentence.start : (paper.tokens[first]?.start ?? sentence.start),
  end: last === sentence.last ? sentence.end : (paper.tokens[last - 1]?.end ?? sentence.end),
  beginsLine: sentence.beginsLine && first === sentence.first,
  beginsBlock: sentence.beginsBlock && first === sentence.first,
  endsLine: sentence.endsLine && last === sentence.last,
  marker: first === sentence.first ? sentence.marker : null,
});

/** Places at the beginning of the sentence and behind its commas and "and"s. */
const headsIn = (paper: Paper, sentence: Sentence): Head[] => {
  const heads: Head[] = [];
  let at = sentence.first;
  let end = sentence.first;
  while (at < sentence.last) {
    const behind = placeAt(paper, at, sentence.last);
    // "… and 27, and Italy asks …": what is only named says nothing of itself.
    if (behind !== null && !(at > sentence.first && isJoint(paper, behind))) heads.push({ at, behind, end });
    else if (at === sentence.first) return [];
    let joint = behind ?? at;
    while (joint < sentence.last && !isJoint(paper, joint)) joint += 1;
    end = joint;
    while (joint < sentence.last && isJoint(paper, joint)) joint += 1;
    at = joint;
  }
  return heads;
};

const isJoint = (paper: Paper, at: number): boolean => {
  const token = paper.tokens[at];
  return (
    token !== undefined &&
    !paper.isQuoted(token.start) &&
    !paper.isInMention(at) &&
    (isMark(token, ',') || joining.has(token.norm))
  );
};

/** The token behind the place that begins at a token, past "on", « au ». */
const placeAt = (paper: Paper, at: number, last: number): number | null => {
  for (const from of [at, leadIns.has(paper.tokens[at]?.norm ?? '') ? at + 1 : at]) {
    const [named] = within(paper.mentions, { first: from, last: from + 1 }, (mention) => mention.first);
    if (named !== undefined)
      return named.foreign === null && named.numbers.length > 0 && named.last < last ? named.last : null;
    const bare = bareNumberAt(paper.source, pastArticles(paper.source, from));
    if (bare !== null && bare.last < last) return bare.last;
  }
  return null;
};

/** A verb or an answer stands behind the place. */
const asks = (paper: Paper, head: Head, last: number): boolean =>
  within(paper.verbs, { first: head.behind, last }, (verb) => verb.first).length > 0 || answers(paper, head, last);

const answers = (paper: Paper, { behind }: Head, last: number): boolean => {
  let at = behind;
  while (at < last && isMark(paper.tokens[at], ':-–—')) at += 1;
  const found = paper.answer(at);
  return found?.meaning.is === 'answer' && found.end <= last;
};

/** « le 11 est trop long »: a sentence of its own. */
const isTold = (paper: Paper, { behind }: Head, last: number): boolean =>
  finite.has(paper.tokens[behind]?.norm ?? '') || paper.norms(behind, last).some((norm) => complaints.has(norm));
