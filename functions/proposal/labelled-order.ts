import { wordingIndexOf } from '#reference/wording-index.ts';
import { clausesOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { begun } from './item-of.ts';
import type { Reading } from './item-of.ts';
import type { Sentence } from './sentences.ts';
import { evidenceOf } from './state.ts';
import type { State } from './state.ts';
import { isEmptyCell, rowTypeOf } from './table-text.ts';
import { within } from './within.ts';
import { edit } from './wording.ts';

/** What stands behind a label of old or new words in their place. */
export type Order = 'keep' | 'delete' | 'nothing';

/** Words: "to be retained as it is", « à maintenir en l'état ». */
const longest = 6;

/** "Proposed text: delete", « Libellé actuel : néant », 现文：保留: an order, or that there are none; null where words follow. */
export const orderIn = (state: State, value: Sentence): Order | null => {
  const { paper } = state;
  if (within(paper.quotations, { first: value.start, last: value.end }, (one) => one.start).length > 0) return null;
  const said = paper.text
    .slice(value.start, value.end)
    .trim()
    .replace(/[.;。；]$/u, '');
  if (isEmptyCell(said)) return 'nothing';
  const type = rowTypeOf(said);
  if (type === 'keep' || type === 'delete') return type;
  const [clause, ...more] = clausesOf(paper, value);
  const action = clause?.verb?.action;
  const isAll =
    clause !== undefined &&
    more.length === 0 &&
    !clause.denied &&
    paper.length(clause.first, clause.last) <= longest &&
    clause.mentions.every(({ unit, numbers }) => unit === 'same' || numbers.length === 0) &&
    !speaksDraft(state, clause);
  return isAll && (action === 'keep' || action === 'delete') ? action : null;
};

/** "Where it says: Recalling the agreed recommendation": beside the verb stand words of the draft. */
const speaksDraft = ({ paper }: State, { first, last, verb }: Clause): boolean => {
  const { placesWith } = wordingIndexOf(paper.outline);
  return paper.tokens
    .slice(first, last)
    .some(
      ({ kind, text }, at) =>
        kind === 'word' &&
        text.length >= telling &&
        (verb === null || first + at < verb.first || first + at >= verb.last) &&
        placesWith(text).length > 0,
    );
};

/** Letters: shorter words stand in every text. */
const telling = 6;

/** What the order asks of the places in force: of the old words before it, or of the whole. */
export const readOrder = (state: State, order: Order, value: Sentence): Reading[] => {
  const { old, paper } = state;
  const places = state.pending?.placed ?? state.context.last;
  // "Current text: “x”. Proposed text: none."
  if (order === 'nothing' && old === null) return [];
  const kind = order === 'keep' ? 'support' : old === null ? 'delete' : 'amend';
  return places
    .filter(({ form }) => form === 'at')
    .map((placed) => {
      const reading = begun(
        placed,
        kind,
        order === 'nothing' ? 0.9 : 0.99,
        [`action: “${paper.text.slice(value.start, value.end).trim()}”`],
        [evidenceOf(paper, value.start, value.end)],
      );
      if (kind === 'amend') reading.edits = [edit('delete', old, null, null, null)];
      return reading;
    });
};
