import type { Clause } from './clauses.ts';
import { doing } from './deeds.ts';
import { says } from './mood.ts';
import type { Paper } from './paper.ts';

/** "If paragraph 17 is not deleted, bracket it at least", « إن لم تُحذف », 若不删除: what is not to be refused is what is wished. */
export const isUnmet = (paper: Paper, { verb, denied, first }: Clause): boolean =>
  denied &&
  verb !== null &&
  doing.has(verb.action) &&
  // "It would be a pity if it were deleted" refuses.
  !says(paper, 'denying', first, verb.first) &&
  (inverted.has(paper.tokens[first]?.norm ?? '') || paper.norms(first, verb.first).some((norm) => ifs.has(norm)));

/** What opens such a condition; "provided that it is not deleted" keeps it. Folded. */
const ifs: ReadonlySet<string> = new Set('if si если ان اذا 若 如 倘'.split(' '));

/** "Should it not be deleted, …". Folded. */
const inverted: ReadonlySet<string> = new Set(['should', 'were']);
