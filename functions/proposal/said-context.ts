import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Said } from './said.ts';
import { within } from './within.ts';

/**
 * “the words around x”中的“x”, “the words around x” – delete “x”: words quoted once more by a part of them say where the
 * part stands, and nothing is asked of the rest.
 */
export const aroundOthers = (paper: Paper, clause: Clause, said: readonly Said[]): Said[] =>
  said.map((one, index) => {
    const quotation = clause.quotations[index];
    if (one.role === null && quotation !== undefined && startsStretch(paper, quotation))
      return { ...one, role: 'from' };
    const isStretch = said.some(({ role }) => role === 'until');
    if (
      (one.role === null || (one.role === 'from' && !isStretch)) &&
      quotation !== undefined &&
      isFrame(paper, quotation, clause.quotations[index - 1])
    )
      return { ...one, role: 'around' };
    const at = said.findIndex((other, behind) => behind > index && isPartOf(other.words, one.words));
    const part = said[at];
    // 从“x and y”一语中删去“x”: out of what a part is taken.
    const isCutOut = said.some((other) => other !== one && other.role !== 'around' && isPartOf(other.words, one.words));
    if (one.role === 'from' && !isStretch && isCutOut && clause.verb?.action === 'delete')
      return { ...one, role: 'around' };
    // “x, including microchips” behind a bare "microchips": the whole is quoted, the part only named.
    if (
      one.role === null &&
      isBare(quotation) &&
      said.some((other, behind) => behind > index && isPartOf(one.words, other.words))
    )
      return { ...one, role: 'around' };
    if (one.role !== null || part === undefined || !(part.role === null || beside.has(part.role))) return one;
    return isPointedAt(paper, clause, at, said) ? { ...one, role: 'around' } : one;
  });

/** "The comma after “strengthen” in the phrase “strengthen, a national point”": the words in which others stand. */
export const isFrame = (paper: Paper, whole: Quotation, part: Quotation | undefined): boolean => {
  if (part === undefined || whole.start - part.end > farthestFrame) return false;
  const wordsOf = ({ innerStart, innerEnd }: Quotation): string => paper.text.slice(innerStart, innerEnd);
  const [first] = within(paper.tokens, { first: part.end, last: whole.start }, (token) => token.start);
  return framing.has(first?.norm ?? '') && isPartOf(wordsOf(part), wordsOf(whole));
};

/** UTF-16 units: "in the phrase". */
const farthestFrame = 40;
/** Folded. */
const framing: ReadonlySet<string> = new Set("in within from of dans de d' du en от из в في من بعباره".split(' '));

/** « من "x" إلى نهاية الفقرة »: the words between which a stretch lies. */
const startsStretch = ({ tokens }: Paper, { start, end }: Quotation): boolean => {
  const [at] = within(tokens, { first: end, last: end + nextTo }, (token) => token.start);
  const before = within(tokens, { first: start - nextTo, last: start }, (token) => token.start).at(-1);
  return before?.norm === 'من' && until.has(at?.norm ?? '');
};

/** Folded. */
const until: ReadonlySet<string> = new Set('الي حتي لغايه وحتي والي'.split(' '));

/** UTF-16 units between words and what stands before or behind them. */
const nextTo = 8;

/** Where a part stands; of “y” for “x” or “x” with “y” neither is the other's context. */
const beside: ReadonlySet<Said['role']> = new Set<Said['role']>(['after', 'before', 'between']);

/** "Replace “x and y” by “x”" asks for the part: the verb stands between, and nothing is quoted behind. */
const isPointedAt = (paper: Paper, clause: Clause, part: number, said: readonly Said[]): boolean => {
  const { verb, quotations } = clause;
  const to = quotations[part]?.start;
  const verbAt = paper.tokens[verb?.first ?? -1]?.start;
  if (verb === null || verbAt === undefined || to === undefined) return false;
  return verb.action === 'delete' || said.length > part + 1 || verbAt > to;
};

/** Latin words in Chinese count for quoted without any marks. */
const isBare = (quotation: Quotation | undefined): boolean =>
  quotation !== undefined && quotation.start === quotation.innerStart;

const isPartOf = (part: string, whole: string): boolean => {
  const at = part.length < whole.length ? whole.indexOf(part) : -1;
  return at >= 0 && !isLetter(whole[at - 1]) && !isLetter(whole[at + part.length]);
};

/** In characters no space says where a word begins. */
const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /(?!\p{Script=Han})\p{L}/u.test(character);
