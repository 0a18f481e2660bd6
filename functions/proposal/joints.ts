import { isJoinedOn } from '#reference/joined-on.ts';
import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';
import type { ActionMeaning } from './vocabulary.ts';
import { within } from './within.ts';
import { firstPerson } from './words/first-person.ts';

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
  'но',
  'затем',
  'однако',
  'тогда',
  '并',
  'also',
  'while',
  'whereas',
  'ainsi',
  'as',
  'ثم',
  'بينما',
  'لكن',
  'ولكن',
  'اما',
  'واما',
]);

/** "We cannot join it: paragraph 7 should be kept": behind the colon a place has its own verb. */
const opensWithPlace = (paper: Paper, at: number): boolean => paper.isInMention(at) && !paper.isInMention(at - 2);

/** « … والفقرة 14 تبقى »: another place, with the "and" written onto it. */
const joinsPlace = (paper: Paper, at: number): boolean =>
  isJoinedOn(paper.tokens[at]) &&
  within(paper.mentions, { first: at, last: at + 1 }, (mention) => mention.first).length > 0;

/** What begins an instruction of its own: « وتضاف », « ونقترح », « وينبغي ». */
const opening: ReadonlySet<ActionMeaning['is']> = new Set<ActionMeaning['is']>([
  'action',
  'proposing',
  'obliging',
  'polite',
  'denying',
  'ownVoice',
  'not',
  'reporting',
  'earlier',
  'telling',
]);

/** The "and" that joins an instruction is written onto its first word. */
export const opensJoined = (paper: Paper, at: number): boolean =>
  isJoinedOn(paper.tokens[at]) && opening.has(paper.action(at)?.meaning.is ?? 'role');

export const isJoint = (paper: Paper, at: number): boolean => {
  const token = paper.tokens[at];
  if (token === undefined || paper.isQuoted(token.start) || isInCondition(paper, at)) return false;
  if (paper.isInMention(at))
    return (isMark(paper.tokens[at - 1], ':') && opensWithPlace(paper, at)) || joinsPlace(paper, at);
  if (opensJoined(paper, at)) return true;
  return (
    coordinators.has(token.norm) ||
    isMark(token, ',;|') ||
    // "Another delegation suggested merging 45 and 46: we are opposed."
    (isMark(token, ':') && opensOwnVoice(paper, at + 1)) ||
    paper.action(at)?.meaning.is === 'fallback' ||
    (token.breaks > 0 && isMark(paper.tokens[at - 1], ':'))
  );
};

/** « siempre y cuando », «в случае, если»: what stands within one phrase sets nothing apart. */
const isInCondition = (paper: Paper, at: number): boolean =>
  [1, 2, 3].some((back) => {
    const found = paper.action(at - back);
    return found?.meaning.is === 'condition' && found.end > at;
  });

/** "We agree", « nos oponemos », «возражаем». */
const opensOwnVoice = (paper: Paper, at: number): boolean => {
  const found = paper.action(at);
  return (
    (found?.meaning.is === 'ownVoice' && paper.tokens[at]?.norm !== 'please') ||
    (found?.meaning.is === 'action' && paper.norms(at, found.end).some((norm) => firstPerson.test(norm)))
  );
};

/** Between a verb and the next one, which begins at `to`. */
export const hasJoint = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isJoint(paper, at)) return true;
  return opensJoined(paper, to);
};

export const hasObject = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = paper.tokens[at];
    if (token !== undefined && (paper.isQuoted(token.start) || paper.isInMention(at))) return true;
  }
  return false;
};
