import { isMark } from '#reference/mention.ts';
import { hasJoint, hasObject } from './joints.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import type { Action } from './vocabulary.ts';

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
export const distinct = (paper: Paper, verbs: readonly Verb[]): Verb[] => {
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
