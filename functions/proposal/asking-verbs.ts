import { isMark, pastArticles } from '#reference/mention.ts';
import { hasJoint, hasObject } from './joints.ts';
import { isDenied } from './denial.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import type { Action } from './action-words.ts';
import { isBehindReason } from './behind-reason.ts';
import { doing, isDeed } from './deeds.ts';
import { isJudged, isJudgedBehind } from './judged.ts';
import { isProposal } from './others-proposal.ts';
import { isOnlyTold } from './words-behind.ts';
import { opensAside } from './words/describing.ts';
import { within } from './within.ts';
import { negations } from './words/denying.ts';
import { isOfEarlier } from './taken-back.ts';
import { withoutWords } from './words/little-words.ts';
import { pronouns } from './words/pronouns.ts';

const backing = new Set<Action>(['support', 'keep', 'question']);
/** "prefer to delete", "amend … to read": the verb behind says what is wanted. */
const givesWay = new Set<Action>(['rework', 'change', 'prefer']);

/** Verbs that come to one: "support the deletion of", "amend … to read", "keep paragraph 9 as it is". */
export const distinct = (paper: Paper, verbs: readonly Verb[]): Verb[] => {
  const kept: Verb[] = [];
  // Up to here no joint stands behind the verb kept last: nothing is looked at twice.
  let looked = 0;
  for (const verb of verbs) {
    if (isBehindReason(paper, verb) || isPutIn(paper, verb)) continue;
    const previous = kept.at(-1);
    if (previous !== undefined && (isJudged(paper, previous, verb) || isAside(paper, previous, verb))) {
      kept[kept.length - 1] = verb;
      continue;
    }
    if (previous?.action === 'move' && verb.action === 'insert' && putsIt(paper, verb)) continue;
    // « نتساءل عما إذا كان ذكر القرارات مناسبا »: what stands there is asked about, and no words are put there.
    if (previous !== undefined && backing.has(previous.action) && isOnlyTold(paper, verb)) continue;
    // "We join its request for deletion", «не разделяем позицию тех, кто призывает исключить»: it is theirs, and judged.
    if (previous !== undefined && isJudgedBehind(paper, previous, verb)) continue;
    if (previous === undefined || hasJoint(paper, Math.max(previous.last, looked), verb.first)) {
      kept.push(verb);
      continue;
    }
    looked = verb.first;
    const near = verb.first - previous.last <= 4 && !hasObject(paper, previous.last, verb.first);
    if (previous.action === 'question' && doing.has(verb.action) && isWondering(paper, previous))
      kept[kept.length - 1] = { ...verb, hint: true };
    else if (
      previous.action === 'support' &&
      verb.action === 'insert' &&
      isDeed(paper, verb) &&
      hasPlaceBehind(paper, verb)
    )
      continue;
    // «Поддерживаем предложение Норвегии исключить»: the proposal is backed, as it is.
    else if (previous.action === 'support' && near && doing.has(verb.action) && isProposal(paper, verb.first)) continue;
    else if (backing.has(previous.action) && doing.has(verb.action) && (near || isJoining(paper, previous, verb)))
      kept[kept.length - 1] = verb;
    else if (previous.action === 'support' && verb.action === 'question') kept[kept.length - 1] = verb;
    else if (standpoints.has(previous.action) && doing.has(verb.action) && isOnCondition(paper, previous, verb))
      kept[kept.length - 1] = { ...verb, hint: true };
    // "Would not object to its deletion"
    else if (
      previous.action === 'oppose' &&
      doing.has(verb.action) &&
      near &&
      isDenied(paper, previous.first - 4, previous)
    )
      kept[kept.length - 1] = { ...verb, hint: true };
    // «Правильнее обойтись без», « serait plus clair si « x » était remplacé »: better is what comes next.
    else if (
      previous.wording === true &&
      verb.wording !== true &&
      doing.has(verb.action) &&
      (near || isOnCondition(paper, previous, verb))
    )
      kept[kept.length - 1] = verb;
    else if (previous.action === 'oppose' && doing.has(verb.action)) continue;
    else if (givesWay.has(previous.action) && doing.has(verb.action))
      kept[kept.length - 1] = { ...verb, first: previous.first };
    else if (previous.action === 'replace' && verb.action === 'read') continue;
    else if (previous.action === 'withdraw') continue;
    // "Please consider our amendment to 12 as withdrawn"
    else if (verb.action === 'withdraw') {
      if (isOfEarlier(paper, kept.at(-2), verb)) kept.pop();
      kept[kept.length - 1] = verb;
    } else if (previous.action === verb.action) {
      if (previous.hint === true && verb.hint !== true) kept[kept.length - 1] = verb;
    } else if (previous.action === 'keep' && verb.action === 'reserve') kept[kept.length - 1] = verb;
    else if (givesWay.has(previous.action)) kept[kept.length - 1] = verb;
    // «Против пункта 12 не возражаем»
    else if (
      previous.action === 'oppose' &&
      verb.action === 'keep' &&
      negations.has(paper.tokens[verb.first]?.norm ?? '')
    )
      kept[kept.length - 1] = verb;
    else if (verb.action === 'keep' || verb.action === 'support') continue;
    else if (verb.action === 'read' && doing.has(previous.action)) continue;
    else if (verb.action === 'reserve') kept[kept.length - 1] = { ...verb, first: previous.first };
    else kept.push(verb);
  }
  return kept;
};

/** "Move paragraph 12 and place it before 9": only where to is said. */
const putsIt = (paper: Paper, verb: Verb): boolean =>
  paper.norms(verb.last, verb.last + 1).some((norm) => pronouns.has(norm)) &&
  within(paper.mentions, { first: verb.last, last: verb.last + 4 }, (mention) => mention.first).some(
    ({ relation }) => relation === 'after' || relation === 'before',
  );

/** "We wonder whether 11 could not be merged with 10" asks for it politely. */
const isWondering = (paper: Paper, verb: Verb): boolean =>
  /^(?:wonder|demand|interrog|pregunt)/u.test(paper.tokens[verb.first]?.norm ?? '') ||
  paper.norms(verb.first, verb.last).some((norm) => norm.startsWith('wonder') || norm.startsWith('demand'));

/** "We join Norway in asking for the deletion of paragraph 12". */
const isJoining = (paper: Paper, support: Verb, verb: Verb): boolean => {
  for (let at = support.last; at < verb.first; at += 1) if (paper.action(at)?.meaning.is === 'polite') return true;
  return false;
};

/** What a position hangs on comes behind. Folded. */
const depending: ReadonlySet<string> = new Set([
  ...'depends depend depending hinges depend dependra subordonne depende dependera dependeria supeditado'.split(' '),
  ...'зависит зависеть зависела обусловлена обусловлено обусловлен'.split(' '),
]);

const standpoints = new Set<Action>(['support', 'keep', 'oppose', 'reserve']);

/** "We could accept it provided that “x” is deleted", "we support it with the deletion of “x”": the change is asked. */
const isOnCondition = (paper: Paper, standpoint: Verb, verb: Verb): boolean => {
  // « Nuestro apoyo depende de que se sustituya « x » por « y » ».
  const near = verb.first - standpoint.last <= 2;
  if (near && paper.norms(standpoint.first, standpoint.last).some((norm) => depending.has(norm))) return true;
  for (let at = standpoint.last; at < verb.first; at += 1) {
    if (paper.isQuoted(paper.tokens[at]?.start ?? 0)) continue;
    const found = paper.action(at)?.meaning;
    if (found?.is === 'condition') return true;
    if (withoutWords.has(paper.tokens[verb.first]?.norm ?? '')) return true;
    if (isDeed(paper, verb) && found?.is === 'role' && found.role === 'with' && verb.first - at <= 3) return true;
  }
  return false;
};

/** "Paragraph 19, as currently drafted, is unacceptable": what is said of it comes behind. */
const isAside = (paper: Paper, aside: Verb, verb: Verb): boolean => {
  if (aside.action !== 'keep' || !opensAside.has(paper.tokens[aside.first]?.norm ?? '')) return false;
  const isComma = isMark(paper.tokens[aside.first - 1], ',') && isMark(paper.tokens[aside.last], ',');
  return isComma && verb.first - aside.last <= 12 && !hasObject(paper, aside.last, verb.first);
};

/** "Paragraph 9, in its present form, is not clear": between commas only what is spoken of. */
const isPutIn = (paper: Paper, { action, first, last }: Verb): boolean =>
  action === 'keep' &&
  paper.tokens[first]?.norm === 'in' &&
  isMark(paper.tokens[first - 1], ',') &&
  isMark(paper.tokens[last], ',');

/** "Welcomes the inclusion of paragraphs 27 and 28": they are there, and welcome. */
const hasPlaceBehind = (paper: Paper, verb: Verb): boolean => {
  const at = pastArticles(paper.source, verb.last);
  return within(paper.mentions, { first: at, last: at + 1 }, (mention) => mention.first).some(
    (mention) =>
      !mention.fresh &&
      (mention.numbers.length > 0 || mention.unit === 'section') &&
      mention.numbers.every((ref) => ref.added === null),
  );
};
