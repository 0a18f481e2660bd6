import { pastArticles } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';

const assent: ReadonlySet<string> = new Set(['support', 'keep']);
/** What joins on what is agreed. Folded. */
const joining: ReadonlySet<string> = new Set('that que что ان بان'.split(' '));
/** With whom: in the verb's phrase or right behind it. Folded. */
const withOthers: ReadonlySet<string> = new Set('with avec con مع'.split(' '));

/**
 * "We agree with those who spoke before us that paragraph 92 is outside the scope", « نتفق مع كوبا في أن الفقرة 92 خارجة »:
 * others are agreed with, and not the paragraph.
 */
export const asAgreedThat = (paper: Paper, clause: Clause): Clause => {
  const { verb, mentions } = clause;
  const [place] = mentions;
  if (verb === null || !assent.has(verb.action) || place === undefined || place.first < verb.last) return clause;
  if (!paper.norms(verb.first, verb.last + 1).some((norm) => withOthers.has(norm))) return clause;
  for (let at = verb.last; at < place.first; at += 1)
    if (joining.has(paper.tokens[at]?.norm ?? '') && pastArticles(paper.source, at + 1) === place.first)
      return { ...clause, verb: null, denied: false };
  return clause;
};
