import type { Action } from './action-words.ts';
import { hasJoint } from './joints.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';

/** What a delegation may have said before that it now takes back. */
const takenBack: ReadonlySet<Action> = new Set<Action>(['reserve', 'oppose', 'keep', 'support', 'question']);

/** "The brackets we had placed around 12 can be lifted": however they came there. */
export const isOfEarlier = (paper: Paper, earlier: Verb | undefined, verb: Verb): boolean =>
  earlier !== undefined && takenBack.has(earlier.action) && !hasJoint(paper, earlier.last, verb.first);
