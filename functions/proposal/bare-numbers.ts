import { isMark, pastArticles } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { bareNumberAt } from '#reference/mentions.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import type { Action } from './action-words.ts';
import type { Verb } from './verbs.ts';
import { within } from './within.ts';
import { pastLeaders } from './leaders.ts';
import { leadIns } from './words/leading.ts';

const takesBareNumbers = new Set<Action>([
  'delete',
  'keep',
  'support',
  'oppose',
  'merge',
  'move',
  'split',
  'reserve',
  'question',
  'withdraw',
  'read',
  'replace',
  'rework',
  'insert',
  'change',
  'swap',
]);

/** Numbers without the word "paragraph", looked for only where an instruction expects its place. */
export const bareNumbers = (paper: Paper, clause: Clause, sentence: Sentence, action: Action): Mention[] => {
  const { verb } = clause;
  if (verb === null) return [];
  const leading = clause.first === sentence.first ? leadingNumber(paper, clause, verb.first) : null;
  if (leading !== null) return [leading];
  const behind = takesBareNumbers.has(action) || action === 'insert' ? numbersBehind(paper, clause, action) : [];
  if (action !== 'insert' && behind.length === 0) return numbersWithin(paper, verb);
  // "Add 12 bis": nothing else is numbered so.
  return action === 'insert' ? behind.filter(({ numbers }) => numbers.every(({ added }) => added !== null)) : behind;
};

/** "We must put 13 in brackets": the place stands inside what is asked of it. */
const numbersWithin = (paper: Paper, { first, last }: Verb): Mention[] => {
  for (let at = first + 1; at < last; at += 1) {
    const list = paper.tokens[at]?.kind === 'number' ? bareNumberAt(paper.source, at) : null;
    if (list !== null && list.last < last) return [list];
  }
  return [];
};

/** "Fold 11 into 9", "relocate 74 to the gender chapter": the number right behind the verb, whatever else is named. */
export const numberAtVerb = (paper: Paper, { verb, last }: Clause): Mention | null => {
  if (verb === null || !takesNumber.has(verb.action) || paper.isInMention(verb.last)) return null;
  const bare = paper.tokens[verb.last]?.kind === 'number' ? bareNumberAt(paper.source, verb.last) : null;
  return bare !== null && bare.last <= last ? bare : null;
};

const takesNumber: ReadonlySet<Action> = new Set<Action>(['delete', 'keep', 'merge', 'move', 'split', 'support']);

/** "Merge 12 with 13", "paragraph 74 could be folded into 91": the numbers behind the verb. */
export const numbersBehind = (paper: Paper, clause: Clause, action: Action): Mention[] => {
  const found: Mention[] = [];
  const { verb } = clause;
  if (verb === null) return found;
  for (let at = verb.last; at < clause.reasonAt;) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) break;
    const bare =
      !isOfNamed(paper, at) && (at === verb.last || isLeadIn(paper, at - 1) || isListed(paper, verb.last, at))
        ? bareNumberAt(paper.source, at)
        : null;
    // "better placed behind 22": the verb's own last word says where.
    const relation = at === verb.last ? paper.source.phrase(at - 1)?.meaning : undefined;
    const mention = bare !== null && relation?.is === 'relation' ? { ...bare, relation: relation.relation } : bare;
    if (mention !== null && (mention.last <= clause.last || endsItsLine(paper, mention))) {
      found.push(mention);
      at = mention.last;
      if (action !== 'merge' && action !== 'move') break;
    } else at += 1;
  }
  return found;
};

/** "… to paragraphs 9 and 11 of the Programme of Action": the number is of a place named with its noun. */
const isOfNamed = (paper: Paper, at: number): boolean =>
  within(paper.mentions, { first: at - longestName, last: at }, (mention) => mention.first).some(
    ({ weak, last, foreign }) => !weak && foreign !== null && at < last,
  );

/** Tokens. */
const longestName = 12;

/** "Delete: 12 and 14", "the following paragraphs should go: 12, 14": nothing but the numbers stands behind the colon. */
const isListed = (paper: Paper, verbEnd: number, at: number): boolean => {
  if (at !== verbEnd + 1 || !isMark(paper.tokens[verbEnd], ':')) return false;
  const list = bareNumberAt(paper.source, at);
  const behind = list === null ? undefined : paper.tokens[list.last];
  return list !== null && (behind === undefined || behind.breaks > 0 || isMark(behind, '.;('));
};

/** "Delete 12; 14; 16": a list with semicolons goes on behind the clause, to the end of the line. */
const endsItsLine = (paper: Paper, mention: Mention): boolean => (paper.tokens[mention.last]?.breaks ?? 1) > 0;

const isLeadIn = (paper: Paper, at: number): boolean => leadIns.has(paper.tokens[at]?.norm ?? '');

/** "19: replace …", "19 - delete", "20 to 23: delete", "In 37 replace …". */
const leadingNumber = (paper: Paper, clause: Clause, verbAt: number): Mention | null => {
  let at = clause.first;
  while (isMark(paper.tokens[at], '|*_') && at < verbAt) at += 1;
  if (isLeadIn(paper, at)) at += 1;
  at = pastArticles(paper.source, at);
  // 12 删: at the beginning of a line the number is no count of what stands behind it.
  const opensLine = at === 0 || (paper.tokens[at]?.breaks ?? 0) > 0;
  const mention = at < verbAt ? bareNumberAt(paper.source, at, opensLine ? verbAt : -1) : null;
  if (mention === null || mention.last > verbAt) return null;
  const behind = paper.tokens[mention.last];
  // "10:30" is a time.
  const next = paper.tokens[mention.last + 1];
  if (isMark(behind, ':') && next?.spaced === false && next.kind === 'number') return null;
  return behind === undefined ||
    isMark(behind, ':-|,.)') ||
    pastLeaders(paper.tokens, mention.last) === verbAt ||
    at > clause.first ||
    ['should', 'to', 'can', 'could', 'must', 'may', 'is', 'be', 'as', 'doit', 'devrait', 'est', 'a'].includes(
      behind.norm,
    )
    ? mention
    : null;
};
