import { isMark } from '#reference/mention.ts';
import { isHan } from '#reference/signed-numbers.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Edit } from './reading.ts';
import type { Role } from './action-words.ts';
import { isLeftOut, withoutStretch } from './left-out-words.ts';
import { isChoice } from './choices.ts';
import { aroundOthers } from './said-context.ts';
import { leadsIn } from './lead-quotation.ts';
import { endsOn } from './ends-on.ts';
import { bothBetween, isComparedWith, isPostposed, roleBehind } from './said-behind.ts';
import { following } from './words/leading.ts';
import { namesOfMarks } from './words/marks.ts';
import { unitNamers } from './words/nouns.ts';

export interface Said {
  readonly words: string;
  readonly role: Role | 'names' | 'around' | null;
  /** The quotation stands before the verb: "“x” should be replaced by “y”". */
  readonly before: boolean;
  /** "Without “x”". */
  readonly isLeftOut?: boolean;
  readonly isBare?: boolean; // Without quotation marks, and not so in the draft.
  /** "Or “x”": it would do as well as what stands before it. */
  readonly isChoice?: boolean;
}

export const saidIn = (paper: Paper, clause: Clause): Said[] => {
  const limit = paper.tokens[clause.reasonAt]?.start ?? Infinity;
  const verbStart = paper.tokens[clause.verb?.first ?? clause.first]?.start ?? 0;
  let from = clause.first;
  let previous: Quotation | null = null;
  const said: Said[] = [];
  for (const quotation of clause.quotations) {
    if (quotation.start >= limit) break;
    const words = paper.text.slice(quotation.innerStart, quotation.innerEnd);
    const behind = roleBehind(paper, clause, quotation, from);
    const role = isComparedWith(paper, clause, quotation)
      ? 'instead'
      : (behind ?? roleBefore(paper, clause, from, quotation, previous, said.at(-1)?.role ?? null));
    const before = quotation.start < verbStart;
    said.push({
      words: oneLine(words),
      role,
      before,
      isLeftOut: isLeftOut(paper, quotation),
      isChoice: isChoice(paper, previous, quotation),
    });
    while ((paper.tokens[from]?.start ?? Infinity) < quotation.end) from += 1;
    previous = quotation;
  }
  return bothBetween(
    paper,
    clause,
    aroundOthers(
      paper,
      clause,
      withoutStretch(paper, clause, said, () => edgeIn(paper, clause) !== null),
    ),
  );
};

/** The last preposition between the previous quotation (or the verb) and this one. */
const roleBefore = (
  paper: Paper,
  clause: Clause,
  from: number,
  quotation: Quotation,
  previous: Quotation | null,
  previousRole: Said['role'],
): Said['role'] => {
  if (namesUnit(paper, clause, from, quotation) || leadsIn(paper, clause, quotation)) return 'names';
  if (endsOn(paper, clause, quotation)) return 'after';
  let role: Role | null = null;
  let onlyJoined = true;
  let onlyComma = true;
  for (let at = from; at < clause.last;) {
    const token = paper.tokens[at];
    if (token === undefined || token.start >= quotation.start) break;
    const inMention = clause.mentions.some((mention) => mention.first <= at && at < mention.last);
    const found = inMention || isAloof(paper, at, quotation) ? null : paper.action(at);
    // "With regard to paragraph 44, … “x”": the preposition was the place's.
    if (inMention && (role === 'with' || role === 'for')) role = null;
    if (found?.meaning.is === 'role' && isPostposed(paper, at, found.meaning.role)) role = null;
    else if (found?.meaning.is === 'role') {
      // "after the words" leads; a preposition is spent by a place that follows it ("after paragraph 2 …").
      ({ role } = found.meaning);
      onlyJoined = false;
    } else if (found?.meaning.is === 'remainder' && endsAfter(paper, found.end)) role = 'after';
    // "The paragraph about rules for items should have “x”": what stands before the verb leads to no words.
    else if (found?.meaning.is === 'obliging') role = role === 'for' || role === 'with' ? null : role;
    else if (found?.meaning.is === 'action') role = endsAfter(paper, found.end) ? 'after' : null;
    if (!['and', ',', 'et', 'or', 'ou', 'y', 'e', 'o', 'u', 'и', '和', 'و', 'او', '"', "'"].includes(token.norm))
      onlyJoined = false;
    if (!isMark(token, ',"\'')) onlyComma = false;
    at = Math.max(found?.end ?? at + 1, at + 1);
  }
  // "between “x” and “y”", "delete “x” and “y”": the list goes on in the same part.
  if (role !== null || previous === null || !onlyJoined || previousRole === 'instead') return role;
  // "after “x”, “y”": what comes behind the comma is what is put there.
  return onlyComma && (previousRole === 'after' || previousRole === 'before') ? null : previousRole;
};

/** « en donner la cote, « x » », « celui de Lomé : « x » »: what leads to others only where these follow at once. */
const isAloof = (paper: Paper, at: number, quotation: Quotation): boolean => {
  const norm = paper.tokens[at]?.norm;
  if ((paper.action(at)?.end ?? at + 1) > at + 1) return false;
  if (norm === 'en') return (paper.tokens[at + 1]?.start ?? 0) < quotation.start - 1;
  if (norm !== 'de') return false;
  for (let next = at + 1; (paper.tokens[next]?.start ?? Infinity) < quotation.start; next += 1)
    if (isMark(paper.tokens[next], ':,')) return true;
  return false;
};

/** "everything after", "should end after": the phrase's last word says where. */
const endsAfter = (paper: Paper, end: number): boolean => {
  const found = paper.action(end - 1)?.meaning;
  return (
    (found?.is === 'role' && found.role === 'after') ||
    (following.has(paper.tokens[end - 1]?.norm ?? '') && !isMark(paper.tokens[end], ':'))
  );
};

/** 'the paragraph “To redouble …”', 'the paragraph beginning “To …”': the quoted words say which unit is meant. */
const namesUnit = (paper: Paper, clause: Clause, from: number, quotation: Quotation): boolean => {
  let at = from;
  while (at < clause.last && (paper.tokens[at]?.start ?? Infinity) < quotation.start) at += 1;
  at -= 1;
  for (let steps = 0; steps < 3 && at > clause.first; steps += 1, at -= 1) {
    // « par » is a preposition before words and "par." a unit before numbers.
    if (paper.tokens[at]?.norm === 'par' && steps === 0) return false;
    // 第4段“…”: in characters the unit belongs to its number, which stands before it.
    if (isHan(paper.source, at)) return false;
    const found = paper.source.phrase(at)?.meaning;
    if (
      found?.is === 'unit' &&
      found.unit !== 'sentence' &&
      found.unit !== 'sub-paragraph' &&
      found.unit !== 'line' &&
      found.unit !== 'title'
    )
      return found.unit !== 'heading' && !isCounted(paper, clause, at) && !isAdded(paper, clause, at);
    if (!unitNamers.has(paper.tokens[at]?.norm ?? '')) return false;
  }
  return false;
};

/** "Paragraph 8: “x”", «восьмой пункт: “x”»: which unit is meant has been said. */
const isCounted = (paper: Paper, { mentions }: Clause, unit: number): boolean =>
  paper.tokens[unit + 1]?.kind === 'number' ||
  (isMark(paper.tokens[unit + 1], ':') &&
    mentions.some(({ first, last, numbers }) => first <= unit && unit < last && numbers.length > 0));

/** "Add a new paragraph: “To …”", "insert the following paragraph: “…”": the words are the unit's own. */
const isAdded = (paper: Paper, { verb, mentions }: Clause, unit: number): boolean => {
  if (verb === null || !['insert', 'read', 'replace'].includes(verb.action)) return false;
  const isNew = mentions.some((mention) => mention.fresh && mention.first <= unit && unit < mention.last);
  const isColon = verb.action === 'insert' && isMark(paper.tokens[unit + 1], ':');
  return isNew || isColon || [1, 2].some((back) => paper.source.phrase(unit - back)?.meaning.is === 'beside');
};

const oneLine = (words: string): string => words.replaceAll(/(?<![ \t])[ \t]*\n[ \t]*(?!\n)/gu, ' ').trim();

export const anchorOf = (said: readonly Said[]): Edit['anchor'] => {
  const anchor = said.find((one) => one.role === 'after' || one.role === 'before' || one.role === 'between');
  if (anchor === undefined) return null;
  return { where: anchor.role === 'before' ? 'before' : 'after', words: anchor.words };
};

/** "add a comma after …": a mark called by its name. */
export const markNamed = (paper: Paper, clause: Clause): string | null => {
  for (let at = clause.first; at < clause.reasonAt; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    const mark = namesOfMarks[token.norm];
    // « point-virgule »
    if (mark === ',' && paper.norms(at - 2, at).includes('point')) return ';';
    if (mark !== undefined) return mark;
  }
  return null;
};

export const isAnchor = (one: Said): boolean => one.role === 'after' || one.role === 'before' || one.role === 'between';

export const edgeIn = (paper: Paper, clause: Clause): Edit['anchor'] => {
  const relation = clause.mentions.find(
    (mention) => mention.relation === 'end' || mention.relation === 'start',
  )?.relation;
  if (relation === 'end' || relation === 'start') return { where: relation, words: '' };
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) continue;
    const found = paper.action(at)?.meaning;
    if (found?.is === 'role' && found.role === 'atEnd') return { where: 'end', words: '' };
    if (found?.is === 'role' && found.role === 'atStart') return { where: 'start', words: '' };
  }
  return null;
};
