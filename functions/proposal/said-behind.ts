import { isMark } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import { isHan } from '#reference/signed-numbers.ts';
import type { Role } from './action-words.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Said } from './said.ts';
import { within } from './within.ts';
import { betweenWordsAndUnit } from './words/han-words.ts';

/** What a language says behind words and not before them: “x”之后, “x”与“y”之间. */
const postposed: ReadonlySet<Role> = new Set<Role>(['after', 'before', 'between', 'atEnd', 'atStart']);

/** A role that belongs to the words before it. */
export const isPostposed = (paper: Paper, at: number, role: Role): boolean =>
  postposed.has(role) && isHan(paper.source, at);

/** Tokens between the words and what is said of them: 一词, 等词语的. */
const farthest = 6;

/** “x”之后, “x”一词前: the role that stands behind quoted words. */
export const roleBehind = (paper: Paper, clause: Clause, quotation: Quotation, from: number): Said['role'] => {
  let at = tokenBehind(paper, clause, quotation, from);
  if (!isHan(paper.source, at)) return null;
  if (namesUnitBefore(paper, at)) return 'names';
  for (let steps = 0; steps < farthest && at < clause.last; steps += 1) {
    if (!isHan(paper.source, at) || paper.isInMention(at)) return null;
    const found = paper.action(at)?.meaning;
    if (found?.is === 'role') return isPostposed(paper, at, found.role) ? found.role : null;
    if (found?.is === 'remainder' && followsHan.test(paper.tokens[at]?.norm ?? '')) return 'after';
    const isLittle = found?.is === 'inside' || paper.source.phrase(at)?.meaning.is === 'of';
    if (!isLittle) return null;
    at = Math.max(paper.action(at)?.end ?? at + 1, at + 1);
  }
  return null;
};

/** “x”以后的文字: what stands behind words. */
const followsHan = /^[之以后後]/u;

/** The token behind a quotation and its marks. */
const tokenBehind = (paper: Paper, clause: Clause, quotation: Quotation, from: number): number => {
  let at = from;
  while (at < clause.last && (paper.tokens[at]?.start ?? Infinity) < quotation.end) at += 1;
  return at;
};

/** “To promote dialogue …”一段, “To redouble …”开头的段落: the quoted words say which unit is meant. */
const namesUnitBefore = (paper: Paper, behind: number): boolean => {
  let at = behind;
  for (let steps = 0; steps < farthest; steps += 1) {
    if (!isHan(paper.source, at)) return false;
    const found = paper.source.phrase(at);
    if (found?.meaning.is === 'unit')
      return at > behind && found.meaning.unit === 'paragraph' && paper.tokens[found.end]?.kind !== 'number';
    if (!betweenWordsAndUnit.has(paper.tokens[at]?.norm ?? '')) return false;
    at += 1;
  }
  return false;
};

/** “x”与“y”之间: what is said of the second is said of both. */
export const bothBetween = (paper: Paper, clause: Clause, said: readonly Said[]): Said[] =>
  !said.some(({ role }) => role === 'between')
    ? [...said]
    : said.map((one, index) => {
        const [here, next] = [clause.quotations[index], clause.quotations[index + 1]];
        if (said[index + 1]?.role !== 'between' || one.role !== null || here === undefined || next === undefined)
          return one;
        for (
          let at = tokenBehind(paper, clause, here, clause.first);
          (paper.tokens[at]?.start ?? Infinity) < next.start;
          at += 1
        )
          if (paper.source.phrase(at)?.meaning.is !== 'and' && !isMark(paper.tokens[at], ',')) return one;
        return { ...one, role: 'between' };
      });

/** "“x” reads better than “y”", « « x » serait plus juste que « y » »: what stands there now. */
export const isComparedWith = (paper: Paper, clause: Clause, quotation: Quotation): boolean =>
  isComparedBehind(paper, clause, quotation) || isRightBehindThan(paper, clause, quotation);

/** «нам ближе «x», чем «y»» */
const isRightBehindThan = (paper: Paper, { verb, quotations }: Clause, quotation: Quotation): boolean => {
  if (quotations[0] === quotation || verb === null) return false;
  if (!(verb.action === 'prefer' || verb.action === 'read')) return false;
  const before = within(
    paper.tokens,
    { first: quotation.start - farthestBack, last: quotation.start },
    (token) => token.start,
  );
  return surelyComparing.has(before.at(-1)?.norm ?? '');
};

/** UTF-16 units. */
const farthestBack = 12;
const surelyComparing: ReadonlySet<string> = new Set(['than', 'чем', 'нежели']);

const isComparedBehind = (paper: Paper, { verb }: Clause, quotation: Quotation): boolean =>
  verb?.wording === true &&
  comparing.has(paper.tokens[verb.last]?.norm ?? '') &&
  (paper.tokens[verb.last]?.end ?? Infinity) <= quotation.start &&
  within(paper.tokens, { first: paper.tokens[verb.last]?.end ?? 0, last: quotation.start }, (token) => token.start)
    .length === 0;

const comparing: ReadonlySet<string> = new Set(['than', 'que', 'чем']);
