import { isMark } from '#reference/mention.ts';
import type { Action } from './action-words.ts';
import { opens } from './behind-reason.ts';
import { isHan } from '#reference/signed-numbers.ts';
import { doing, isDeed } from './deeds.ts';
import { isDenied } from './denial.ts';
import { hasJoint } from './joints.ts';
import { isProposal, isTheirRequest } from './others-proposal.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import { withoutWords } from './words/little-words.ts';
import { keepingNouns } from './words/nouns.ts';

/** "The deletion of paragraph 12 would be a mistake": the deed is named, and judged. */
export const isJudged = (paper: Paper, deed: Verb, verb: Verb): boolean => {
  if (!(doing.has(deed.action) || isKeeping(paper, deed, verb)) || verb.first - deed.last > 40) return false;
  // «Без замены «x» на «y» поддержать пункт 12 не сможем»: what is not to be missed is asked for.
  if (withoutWords.has(paper.tokens[deed.first - 1]?.norm ?? '')) return false;
  const others = isProposal(paper, deed.first);
  const backs = verb.action === 'support' || verb.action === 'keep';
  const judges = verb.action === 'oppose' || (backs && (others || isDenied(paper, deed.last, verb)));
  if (!judges || !(others || isDeed(paper, deed) || deed.action === 'keep' || isSubject(paper, deed, verb)))
    return false;
  for (let at = deed.last; at < verb.first; at += 1)
    if (
      (isMark(paper.tokens[at], '.;!?') && !paper.isInMention(at)) ||
      // "is not acceptable to us" judges, "…, and we support it" says something else.
      (paper.action(at)?.meaning.is === 'ownVoice' && hasJoint(paper, deed.last, at))
    )
      return false;
  return true;
};

/** "Keeping paragraph 12 would be unacceptable": what is refused is that it stays. */
const isKeeping = (paper: Paper, { action, first, last }: Verb, verb: Verb): boolean =>
  action === 'keep' &&
  verb.action === 'oppose' &&
  paper.norms(first, last).some((norm) => keepingNouns.has(norm)) &&
  (opens(paper, first) || opens(paper, first - 1));

const being: ReadonlySet<string> = new Set(['serait', 'est', 'seria', 'es', 'resulta', 'queda', 'является', 'было']);

/** « Supprimer le 12 serait une erreur »: an infinitive that opens the sentence and is judged. */
const isSubject = (paper: Paper, deed: Verb, verb: Verb): boolean => {
  // 删除第12段绝无可能
  if (isHan(paper.source, deed.first)) return opens(paper, deed.first) && !hasJoint(paper, deed.last, verb.first);
  if (!opens(paper, deed.first) || !/(?:[aei]r|re)$/u.test(paper.tokens[deed.last - 1]?.norm ?? '')) return false;
  const between = paper.norms(deed.last, verb.first);
  return between.some((norm) => being.has(norm)) && !between.includes('qui') && !between.includes(',');
};

const judging: ReadonlySet<Action> = new Set<Action>(['support', 'keep', 'oppose']);

/** "Uruguay maintains its proposal to add …": its own. Folded. */
const holding = /^(?:maint|mant|keep|kept|stand|сохран|оста|نتمسك|تتمسك|يتمسك|坚|维|保)/u;

/** What somebody else asks stands behind what is thought of it. */
export const isJudgedBehind = (paper: Paper, { action, first, last }: Verb, deed: Verb): boolean => {
  if (!judging.has(action) || !doing.has(deed.action)) return false;
  if (holding.test(paper.tokens[first]?.norm ?? '')) return false;
  for (let at = last; at < deed.first; at += 1)
    if (isMark(paper.tokens[at], '.;:!?') && !paper.isInMention(at)) return false;
  return isTheirRequest(paper, deed.first);
};
