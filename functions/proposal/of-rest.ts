import { isMark } from '#reference/mention.ts';
import type { Action } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './item-of.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './state.ts';

/** "The rest", « le reste du paragraphe », 其余部分: what is left of a place. */
export const namesRest = (paper: Paper, { first, reasonAt }: Pick<Clause, 'first' | 'reasonAt'>): boolean => {
  for (let at = first; at < reasonAt; at += 1) {
    const found = paper.isQuoted(paper.tokens[at]?.start ?? 0) ? null : paper.action(at);
    if (found?.meaning.is === 'remainder' && rest.test(paper.norms(at, found.end).join(''))) return true;
  }
  return false;
};

/** What is left, and not the tail or the end that was just quoted. Folded. */
const rest = /rest|remainder|demas|queda|остал|остат|остав|باقي|بقي|سائر|عدا|其余|余下|剩余|其他/u;

const staying: ReadonlySet<Action> = new Set<Action>(['keep', 'support']);
/** "The rest does not change", «остальное не трогаем» */
const changing: ReadonlySet<Action> = new Set<Action>(['change', 'rework', 'replace', 'delete', 'oppose', 'move']);
const going: ReadonlySet<Action> = new Set<Action>(['delete', 'oppose']);

/**
 * "Delete “x” and keep the rest", "end it after “x”. The rest goes too far", « … et supprimer le reste »: of what is left of
 * the place nothing more is asked than has been.
 */
export const isOfRest = (state: State, clause: Clause, sentence: Sentence): boolean => {
  const { paper, latest } = state;
  const { verb } = clause;
  if (verb === null || clause.quotations.length > 0 || clause.mentions.some(({ numbers }) => numbers.length > 0))
    return false;
  if (!namesRest(paper, clause)) return false;
  const near = latest.filter((one) => isNear(one, sentence));
  return near.some(
    (one) =>
      (one.kind === 'amend' && (clause.denied ? changing : staying).has(verb.action)) ||
      (going.has(verb.action) && !clause.denied && one.edits.some(cutsOff)),
  );
};

/** What stands behind some words has gone already. */
const cutsOff = ({ op, anchor }: Reading['edits'][number]): boolean =>
  op === 'delete' && anchor?.where === 'after' && anchor.words !== '';

const isNear = ({ evidence }: Reading, { start, beginsLine }: Sentence): boolean => {
  const said = evidence.at(-1);
  return said !== undefined && (said.end > start || (!beginsLine && start - said.end <= nextSentence));
};

/** UTF-16 units between two sentences. */
const nextSentence = 4;

/** Whether words are quoted behind a clause, before its sentence ends: not all that is left goes then. */
export const quotesBehind = (paper: Paper, from: number): boolean => {
  for (let at = from; at < from + longestBehind; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || token.breaks > 0 || isMark(token, '.!?')) return false;
    if (paper.isQuoted(token.start)) return true;
  }
  return false;
};

/** Tokens. */
const longestBehind = 20;
