import type { Action } from './action-words.ts';
import { opens } from './behind-reason.ts';
import type { Paper } from './paper.ts';
import type { Verb } from './verbs.ts';
import { deedNouns } from './words/nouns.ts';

/** Verbs that ask for something to be done to the text. */
export const doing: ReadonlySet<Action> = new Set<Action>([
  'delete',
  'replace',
  'swap',
  'prefer',
  'change',
  'insert',
  'move',
  'merge',
  'split',
  'read',
  'reserve',
  'rework',
]);

/** "The deletion of", and at the head of a sentence "deleting". */
export const isDeed = (paper: Paper, verb: Verb): boolean =>
  paper.norms(verb.first, verb.last).some((norm) => deedNouns.has(norm)) ||
  (/ing$/u.test(paper.tokens[verb.first]?.norm ?? '') && opens(paper, verb.first));
