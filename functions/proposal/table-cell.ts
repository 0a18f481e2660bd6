import { isMark } from '#reference/mention.ts';
import type { Paper } from './paper.ts';
import type { Action } from './action-words.ts';
import type { RowType } from './words/table-types.ts';

/** Tokens before which an instruction's verb stands: "Please kindly delete". */
const early = 4;
/** A cell of no more tokens that begins with a verb is an instruction, with or without words to quote. */
const short = 9;

/**
 * A cell that tells what to do, rather than holding the new words themselves. Draft text too begins with verbs ("To
 * support", "Keep under review"), so that a verb alone is believed in short cells only; in long ones it must have words
 * in quotation marks, a place, or a colon.
 */
export const instructs = (paper: Paper): boolean => {
  const [verb] = paper.verbs;
  if (verb === undefined) return false;
  const before = paper.tokens.slice(0, verb.first).filter((token) => token.kind !== 'mark').length;
  // "To include …" is how paragraphs begin; "To delete …" is not.
  const isInfinitive = paper.tokens[0]?.norm === 'to' && verb.first <= 1 && !ofDrafters.has(verb.action);
  if (paper.quotations.length > 0) return before <= 12;
  if (isInfinitive || before > early) return false;
  if (paper.tokens.length <= short) return true;
  // "Keep, with the reference to paragraph 10"
  if (before === 0 && isMark(paper.tokens[verb.last], ',;') && (verb.action === 'keep' || ofDrafters.has(verb.action)))
    return true;
  // «Слить в один пункт; текст готовы предложить»: not in the letters of the draft.
  if (before === 0 && ofDrafters.has(verb.action) && !/\p{Script=Latin}/u.test(paper.text)) return true;
  return (
    isMark(paper.tokens[verb.last], ':') || (before <= 1 && paper.mentions.some((one) => one.first - verb.last <= 3))
  );
};

/** What a paragraph of a draft never begins with. */
const ofDrafters: ReadonlySet<Action> = new Set(['delete', 'move', 'merge', 'split', 'oppose', 'reserve', 'withdraw']);

/** Nothing but marks and "please" stands before the verb. */
const opensCell = (paper: Paper): boolean =>
  paper.tokens
    .slice(0, paper.verbs[0]?.first ?? 0)
    .every(
      (token) => token.kind === 'mark' || ['please', 'priere', 'de', 'kindly', 'a', 'to', 'be'].includes(token.norm),
    );

const wholeUnits: ReadonlySet<string> = new Set(['paragraph', 'operative', 'preambular', 'same']);

/** "Delete.", "Maintenir", "keep as it stands", "delete the paragraph": a verb and nothing that could be words. */
export const verbOnly = (paper: Paper): boolean => {
  const [verb] = paper.verbs;
  if (verb === undefined || !opensCell(paper) || paper.quotations.length > 0) return false;
  for (let at = verb.last; at < paper.tokens.length;) {
    const mention = paper.mentions.find(
      (one) => one.first === at && wholeUnits.has(one.unit) && one.numbers.length === 0 && one.sentence === null,
    );
    const token = paper.tokens[at];
    if (mention === undefined && token?.kind !== 'mark' && !harmless.has(token?.norm ?? '')) return false;
    at = mention?.last ?? at + 1;
  }
  return true;
};

/** What stands beside a verb without being words for the draft. */
const harmless: ReadonlySet<string> = new Set([
  'please',
  'it',
  'this',
  'all',
  'the',
  'paragraph',
  'para',
  'text',
  'heading',
  'subtitle',
  'title',
  'section',
  'chapeau',
  'titre',
  'entire',
  'entirely',
  'whole',
  'as',
  'is',
  'tel',
  'quel',
  'le',
  'la',
  'paragraphe',
  'entierement',
  'en',
  'entier',
  'el',
  'parrafo',
  'todo',
  'пункт',
  'пункта',
  'абзац',
  'текст',
  'раздел',
  'заголовок',
  'его',
  'просим',
  'предлагаем',
  'полностью',
  'весь',
  'целиком',
]);

const typesOfVerbs: Partial<Record<Action, RowType>> = {
  delete: 'delete',
  replace: 'change',
  swap: 'change',
  prefer: 'change',
  change: 'change',
  rework: 'change',
  read: 'change',
  insert: 'insert',
  keep: 'keep',
  support: 'keep',
  oppose: 'oppose',
  reserve: 'reserve',
  question: 'question',
};

/** What the one verb of a cell asks; null where it is denied or asks what needs more words ("move", "merge"). */
export const typeOfVerb = (paper: Paper): RowType | null => {
  const [verb] = paper.verbs;
  if (verb === undefined || !opensCell(paper)) return null;
  return typesOfVerbs[verb.action] ?? null;
};
