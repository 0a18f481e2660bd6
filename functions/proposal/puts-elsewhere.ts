import type { Mention } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { State } from './state.ts';
import type { Verb } from './verbs.ts';
import { puttingStems } from './words/putting.ts';

/** « à placer avant le 27 », "put before 27": without words to put there, the paragraph spoken of is. */
export const putsElsewhere = (
  paper: Paper,
  { first, last }: Verb,
  { quotations, mentions }: { readonly quotations: readonly Quotation[]; readonly mentions: readonly Mention[] },
): boolean =>
  quotations.length === 0 &&
  mentions.length === 1 &&
  mentions.every(
    ({ fresh, relation, numbers }) => !fresh && numbers.length > 0 && (relation === 'after' || relation === 'before'),
  ) &&
  paper.norms(first, last).some((norm) => puttingStems.some((stem) => norm.startsWith(stem)));

/** Beneath its paragraph, "To be placed before paragraph 41." moves it: what would be put there is not given. */
export const asMoved = ({ paper, pending }: State, clause: Clause): Clause =>
  clause.verb?.action === 'insert' &&
  pending !== null &&
  !pending.used &&
  pending.placed.length === 1 &&
  putsElsewhere(paper, clause.verb, clause) &&
  paper.tokens[clause.last - 1]?.norm !== ':'
    ? { ...clause, verb: { ...clause.verb, action: 'move' } }
    : clause;
