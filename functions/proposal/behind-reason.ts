import { isMark } from '#reference/mention.ts';
import { isJoinedOn } from '#reference/joined-on.ts';
import { isHan } from '#reference/signed-numbers.ts';
import type { Paper } from './paper.ts';
import { isReason } from './reasons.ts';
import { wishing } from './wishes.ts';
import type { Verb } from './verbs.ts';
import { concluding, concludingPair } from './words/describing.ts';
import { joiningClauses } from './words/first-person.ts';
import { deedNouns } from './words/nouns.ts';

/** A reason reaches no further than this many words. */
const longestReach = 60;

/** A verb in the reason asks for nothing: "… because it would weaken and delete the balance". */
export const isBehindReason = (paper: Paper, verb: Verb): boolean => {
  const because = reasonsOf(paper)[verb.first] ?? -1;
  if (because < 0 || verb.first - because > longestReach) return false;
  return because + 1 < verb.first || verb.action !== 'read';
};

const reasons = new WeakMap<Paper, Int32Array>();

/** A sentence begins at the token. */
export const opens = (paper: Paper, at: number): boolean => {
  // "And since nobody …, we suggest"
  const first = openers.has(paper.tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  return first === 0 || (paper.tokens[first]?.breaks ?? 2) > 0 || isMark(paper.tokens[first - 1], '.;!?:-');
};

const openers: ReadonlySet<string> = new Set([
  'and',
  'but',
  'et',
  'mais',
  'y',
  'pero',
  'however',
  'finally',
  'и',
  'но',
  'а',
  'однако',
]);

/**
 * 第12段，因内容重复，应予删除: between commas the reason stands before what is asked; « لأنها مكررة، ونطلب حذفها »: a wish of
 * the sender's own is joined on behind it.
 */
const asksAgain = (paper: Paper, because: number, comma: number): boolean => {
  const next = paper.action(comma + 1)?.meaning.is ?? '';
  if (isJoinedOn(paper.tokens[comma + 1])) return wishing.has(next);
  return isHan(paper.source, because) && paper.tokens[comma]?.text !== '、' && asking.has(next);
};

const asking: ReadonlySet<string> = new Set([...wishing, 'action']);

/** « …، ومن ثم نطلب حذفها »: what follows is asked, and argues no more. */
const concludes = (paper: Paper, at: number): boolean => {
  const token = paper.tokens[at];
  if (token === undefined || paper.isQuoted(token.start)) return false;
  return (
    concluding.has(token.text) ||
    concludingPair.some(([first, second]) => token.norm === second && paper.tokens[at - 1]?.norm === first)
  );
};

/** « En aras del consenso », «в целях экономии», « حرصا على »: behind it stands a noun, since no word in it joins a clause. */
const isNominal = (paper: Paper, at: number): boolean =>
  !isHan(paper.source, at) && !paper.norms(at, paper.action(at)?.end ?? at).some((norm) => joiningClauses.has(norm));

/** "In view of the above delete it", «во избежание повторов исключить»: a verb, and no noun of what is done. */
const isDeedBehind = (paper: Paper, because: number, at: number): boolean => {
  const found = paper.action(at);
  return (
    found?.meaning.is === 'action' &&
    !found.meaning.hint &&
    at > (paper.action(because)?.end ?? at) &&
    !paper.isQuoted(paper.tokens[at]?.start ?? 0) &&
    !paper.norms(at, found.end).some((norm) => deedNouns.has(norm))
  );
};

/** For each token the "because" before it that nothing has ended yet, or -1; found for the whole paper in one pass. */
const reasonsOf = (paper: Paper): Int32Array => {
  const known = reasons.get(paper);
  if (known !== undefined) return known;
  const found = new Int32Array(paper.tokens.length);
  let because = -1;
  // "In paragraph 12, because it is too narrow, replace …": between the place and what is asked of it.
  let isBetween = false;
  let isAsked = false;
  for (const [at, token] of paper.tokens.entries()) {
    if (token.breaks === 2) because = -1;
    if (token.breaks > 0 || isMark(paper.tokens[at - 1], '.;!?')) isAsked = false;
    if (because < 0 && paper.action(at)?.meaning.is === 'action' && !paper.isQuoted(token.start)) isAsked = true;
    // «В интересах консенсуса отзываем …»: a noun gives the reason, and no clause with a verb of its own.
    if (because >= 0 && opens(paper, because) && isNominal(paper, because) && isDeedBehind(paper, because, at))
      because = -1;
    found[at] = because;
    if (isMark(token, '.;!?') || concludes(paper, at)) because = -1;
    // « A fin de aligerar el texto se sugiere fundirlos »: what is proposed is no reason.
    else if (
      because >= 0 &&
      at > because + 1 &&
      !paper.isQuoted(token.start) &&
      opens(paper, because) &&
      paper.action(at)?.meaning.is === 'proposing'
    )
      because = -1;
    // "Since we cannot accept it, we ask that it be deleted": a reason that opens the sentence ends at its comma.
    else if (
      because >= 0 &&
      isMark(token, ',') &&
      !paper.isQuoted(token.start) &&
      (isBetween || opens(paper, because) || asksAgain(paper, because, at))
    )
      because = -1;
    else if (!paper.isQuoted(token.start) && isReason(paper, at)) {
      because = at;
      isBetween = !isAsked && isMark(paper.tokens[at - 1], ',') && paper.isInMention(at - 2);
    }
  }
  reasons.set(paper, found);
  return found;
};
