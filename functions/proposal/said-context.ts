import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Said } from './said.ts';

/**
 * “the words around x”中的“x”, “the words around x” – delete “x”: words quoted once more by a part of them say where the
 * part stands, and nothing is asked of the rest.
 */
export const aroundOthers = (paper: Paper, clause: Clause, said: readonly Said[]): Said[] =>
  said.map((one, index) => {
    const at = said.findIndex((other, behind) => behind > index && isPartOf(other.words, one.words));
    const part = said[at];
    if (one.role !== null || part === undefined || part.role === 'with' || part.role === 'instead') return one;
    return isPointedAt(paper, clause, index, at, said) ? { ...one, role: 'names' } : one;
  });

/** "Replace “x and y” by “x”" asks for the part: the verb stands between, and nothing else is quoted. */
const isPointedAt = (paper: Paper, clause: Clause, whole: number, part: number, said: readonly Said[]): boolean => {
  const { verb, quotations } = clause;
  const [from, to] = [quotations[whole]?.end, quotations[part]?.start];
  const verbAt = paper.tokens[verb?.first ?? -1]?.start;
  if (verb === null || verbAt === undefined || from === undefined || to === undefined) return false;
  return verb.action === 'delete' || said.length > 2 || verbAt < from || verbAt > to;
};

const isPartOf = (part: string, whole: string): boolean => {
  const at = part.length < whole.length ? whole.indexOf(part) : -1;
  return at >= 0 && !isLetter(whole[at - 1]) && !isLetter(whole[at + part.length]);
};

/** In characters no space says where a word begins. */
const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /(?!\p{Script=Han})\p{L}/u.test(character);
