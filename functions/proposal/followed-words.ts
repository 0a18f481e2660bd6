import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { isAnchor } from './said.ts';
import type { Said } from './said.ts';

/** "“the internet” to be followed by “, including social media”", « faire suivre « x » de « y » »: the first is where, not what. */
export const followed = (paper: Paper, clause: Clause, said: readonly Said[]): readonly Said[] => {
  const { verb } = clause;
  if (verb === null) return said;
  const norms = paper.norms(verb.first, verb.last);
  const role = norms.some((norm) => /^(?:preced|antepon|antepus|предвар)/u.test(norm)) ? 'before' : 'after';
  const [first, second] = said;
  if (first?.role === null && second?.role === 'from' && norms.includes('faire'))
    return [{ ...first, role }, { ...second, role: null }, ...said.slice(2)];
  // « تلحق بكلمة « x » عبارة « y » »: what is joined on to.
  if (first?.role === 'with' && second?.role === null && joinsOn(norms))
    return [{ ...first, role: 'after' }, ...said.slice(1)];
  const isOrder = norms.some((norm) => /^(?:preced|suiv|follow|antepon|antepus|предвар)/u.test(norm));
  // « faire précéder « x » des mots « y » », "precede “x” with “y”": the first is where, the second comes in.
  if (
    isOrder &&
    said.length === 2 &&
    first?.before === false &&
    first.role !== 'from' &&
    !isAnchor(first) &&
    second !== undefined &&
    second.role !== 'instead'
  )
    return [
      { ...first, role },
      { ...second, role: null },
    ];
  // "“duly” should precede “applicable”": what does so comes in, before or after the other.
  if (first?.before === true && second?.before === false && said.length === 2 && precedes(paper, clause))
    return [
      { ...first, role: null },
      { ...second, role },
    ];
  const put = (one: Said): boolean => !one.before && (one.role === null || (isOrder && one.role === 'from'));
  if (!said.some((one) => one.before) || !said.some(put)) return said;
  return said.map((one) =>
    one.before && (one.role === null || (isOrder && one.role === 'for'))
      ? { ...one, role }
      : put(one)
        ? { ...one, role: null }
        : one,
  );
};

/** In the active: « précède », « précéder », "precedes", and not « précédé de ». */
const precedes = (paper: Paper, { verb }: Clause): boolean =>
  verb !== null &&
  paper.tokens
    .slice(verb.first, verb.last)
    .some(({ text }) => /^(?:préc[éè]d(?:er|e|ent|erai(?:t|ent))|precedes?|preceding)$/iu.test(text));

const joinsOn = (norms: readonly string[]): boolean => norms.some((norm) => /(?:لحق|لحاق|ردف|تبع)/u.test(norm));
