import { pastArticles } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { bareNumbers, numberAtVerb, numbersBehind } from './bare-numbers.ts';
import type { Clause } from './clauses.ts';
import { continues, holders, isCompared, isWhere } from './compared.ts';
import { isConditionFor } from './conditions.ts';
import { contrastedIn } from './contrasted.ts';
import type { Paper } from './paper.ts';
import { asksForUnit } from './fresh-unit.ts';
import type { Sentence } from './sentences.ts';
import type { Action } from './action-words.ts';
import { byNumber, isUnnamedPart, withoutContainers, withoutListNumber } from './named-parts.ts';
import { hasBoundObject } from './old-words.ts';
import { asksForTwo, intoSection, moving, movesIt } from './moving.ts';
import type { Pointing } from './pointing.ts';
import { arguedUntil } from './reasons.ts';
import { isAside } from './explained.ts';
import { formerOrLatter } from './former-latter.ts';
import { onlySingled } from './only-singled.ts';
import { within } from './within.ts';

export const pointingOf = (paper: Paper, clause: Clause, sentence: Sentence): Pointing => {
  const limit = paper.tokens[clause.reasonAt]?.start ?? Infinity;
  const argued = arguedUntil(paper, clause);
  const passing: Mention[] = [];
  const contrasted = contrastedIn(paper, clause);
  const foreign: Mention[] = [];
  let named: Mention[] = [];
  for (const mention of clause.mentions) {
    if (mention.foreign !== null) foreign.push(mention);
    // « un seul et même paragraphe suffirait »: words of the verb name no place.
    else if (mention.unit === 'same' && isInVerb(paper, mention.first)) continue;
    else if (
      mention.start >= limit ||
      mention.first < argued ||
      isExcepted(paper, mention) ||
      contrasted.has(mention) ||
      isCompared(paper, mention, clause) ||
      isAside(paper, mention, clause) ||
      continues(paper, mention, passing.at(-1)) ||
      (named.length > 0 && isConditionFor(paper, clause, named.at(-1), mention))
    )
      passing.push(mention);
    else if (!isSaidBefore(mention, named, clause)) named.push(lastUnder(betweenNone(paper, mention, clause), clause));
    else if (mention.sentence !== null)
      named = named.map((one) => (one.sentence === null ? { ...one, sentence: mention.sentence } : one));
    // "Paragraph 71: right after this paragraph add …"
    else if (clause.verb?.action === 'insert' && besides.has(mention.relation))
      named = named.map((one) => (one.relation === 'at' ? { ...one, relation: mention.relation } : one));
  }
  named = onlySingled(byNumber(named), clause);
  const meant = formerOrLatter(paper, clause);
  // 将第36段并入后者: what goes there is named beside it.
  if (meant !== null) named = goesTo.has(clause.verb?.action ?? '') ? [...named, meant] : [meant];
  // « ونطلب حذفها من القسم الرابع »: what goes was named before.
  if (clause.verb?.action === 'delete' && named.every((mention) => isSection(mention)) && hasBoundObject(paper, clause))
    named = [];
  named = withoutListNumber(named.filter((mention) => !isUnnamedPart(mention, clause)));
  const atVerb = numberAtVerb(paper, clause);
  if (atVerb !== null && !isExcepted(paper, atVerb) && named.every(({ first }) => first >= atVerb.last))
    named.unshift(atVerb);
  if (asksForTwo(clause, named)) named.push(...numbersBehind(paper, clause, 'merge'));
  // "Divide it, with the second paragraph starting from …": what it is to become.
  if (clause.verb?.action === 'split')
    named = named.filter(({ first, weak }) => !weak || first < (clause.verb?.first ?? 0));
  const unexcepted = passing.filter((mention) => !isExcepted(paper, mention));
  if (named.every((mention) => mention.weak && mention.named !== null))
    named.push(...holders(paper, clause, unexcepted, clause.verb?.action === 'question'));
  else if (named.every((mention) => isSection(mention))) named.push(...holders(paper, clause, unexcepted, true));
  // "Keep 3 and 4 in Section II": the section says only where.
  if (named.every((mention) => isSection(mention)) && clause.verb !== null) {
    const bare = bareNumbers(paper, clause, sentence, clause.verb.action).filter(
      (mention) => !isExcepted(paper, mention),
    );
    named = bare.some((mention) => mention.first === clause.verb?.last || named.length === 0)
      ? [...bare, ...named]
      : named;
  }
  const freshUnit = asksForUnit(paper, clause, sentence, named);
  const placed = named.filter(
    (mention) => !(mention.fresh && mention.numbers.length === 0 && mention.unit !== 'section'),
  );
  const units = placed.filter((mention) => !isSection(mention));
  const counted = withoutContainers(units, paper);
  if (clause.verb?.action === 'move') {
    const split = intoSection(paper, named);
    if (split !== null)
      return { targets: split.moved, sections: [], destination: split.goal, foreign, passing, freshUnit };
    // "Paragraph 90 - this one should follow paragraph 84": two are named, and "this one" is the first.
    const numbered = placed.filter((mention) => mention.unit !== 'same');
    const both = numbered.length > 1 ? numbered : placed;
    return moving(
      both,
      both.filter((mention) => !isSection(mention)),
      foreign,
      passing,
      freshUnit,
      movesIt(paper, clause),
    );
  }
  const hasPlace = counted.length > 0;
  return {
    targets: hasPlace ? chosen(counted, clause) : placed,
    sections: hasPlace
      ? placed.filter((mention) => (isSection(mention) || !counted.includes(mention)) && isWhere(mention, counted))
      : [],
    destination: null,
    foreign,
    passing,
    freshUnit,
  };
};

/** Tokens: "with the exception of the". */
const longestExcept = 5;

/** "We can go along with everything except paragraph 13": not with that one. */
export const isExcepted = (paper: Paper, mention: Mention): boolean => {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - longestExcept); at -= 1) {
    const found = paper.source.phrase(at);
    if (found?.meaning.is !== 'except' || isInVerb(paper, at)) continue;
    const isNext = found.end === mention.first || pastArticles(paper.source, found.end) === mention.first;
    if (isNext && paper.tokens[mention.first]?.breaks === 0) return true;
  }
  return false;
};

/** "do without", 删除: a verb's own word excepts nothing. */
const isInVerb = (paper: Paper, at: number): boolean =>
  within(paper.verbs, { first: at - 6, last: at + 1 }, (verb) => verb.first).some((verb) => at < verb.last);

/** "The overlap between 71 and 74", "the idea behind 19" name them; only what is put there is put elsewhere. */
const betweenNone = (paper: Paper, mention: Mention, { verb, quotations }: Clause): Mention =>
  besides.has(mention.relation) &&
  !mention.fresh &&
  (verb === null ? isComparing(paper, mention) && quotations.length === 0 : !puts.has(verb.action))
    ? { ...mention, relation: 'at', numbers: backing.has(verb?.action) ? spanned(mention) : mention.numbers }
    : mention;

/** « لا فرق يذكر بين الفقرتين الخامسة والسادسة »: behind words it names both; at the head of a line it says where. */
const isComparing = (paper: Paper, { relation, first }: Mention): boolean =>
  relation === 'between' && paper.tokens[first - 1]?.kind === 'word' && !paper.isInMention(first - 1);

const backing: ReadonlySet<Action | undefined> = new Set<Action>(['keep', 'support', 'oppose', 'reserve']);

/** "Everything between 39 and 48 is fine": all of them, and not the two. */
const spanned = ({ relation, numbers }: Mention): Mention['numbers'] => {
  const [from, to] = numbers;
  return relation === 'between' && numbers.length === 2 && from !== undefined && to !== undefined && to.from > from.from
    ? [{ ...from, to: to.from }]
    : numbers;
};

const besides: ReadonlySet<Mention['relation']> = new Set(['between', 'after', 'before']);

/** "The paragraph at the very end of Section V": nothing is put there, so its last paragraph is meant. */
const lastUnder = (mention: Mention, { verb }: Clause): Mention =>
  mention.relation === 'end' &&
  mention.unit === 'section' &&
  !mention.fresh &&
  !(verb !== null && puts.has(verb.action))
    ? { ...mention, unit: 'paragraph', fromEnd: [1], relation: 'at' }
    : mention;

const puts = new Set<Action>(['insert', 'read', 'replace', 'move', 'withdraw']);

/** "Split it into two new paragraphs" asks for no new unit of its own. */
const goesTo: ReadonlySet<string> = new Set(['merge', 'move']);

const isSection = (mention: Mention): boolean =>
  mention.unit === 'section' &&
  mention.numbers.length === 0 &&
  (mention.weak || !(mention.named !== null && mention.named.includes('.')));

/** "Section IV, paragraph 12: we support this paragraph" names one place twice; "merge … with this paragraph" names two. */
const isSaidBefore = (mention: Mention, named: readonly Mention[], clause: Clause): boolean =>
  mention.unit === 'same' &&
  mention.step === null &&
  !goesTo.has(clause.verb?.action ?? '') &&
  named.some((one) => one.unit !== 'same' && !one.fresh && !(one.unit === 'section' && one.numbers.length === 0));

/** Where something is inserted after one place, other places named beside it are only context. */
const chosen = (counted: readonly Mention[], clause: Clause): readonly Mention[] => {
  const action = clause.verb?.action;
  if (action === 'insert' || action === 'read' || action === 'replace') {
    const related = counted.filter((mention) => besides.has(mention.relation));
    const fresh = counted.filter((mention) => mention.numbers.some((ref) => ref.added !== null));
    // "a new paragraph 12 bis after paragraph 12" is one place; "12 bis" says it.
    if (fresh.length > 0) return fresh;
    // "A new paragraph between II.31 and II.32, to read as follows": the second is no place of its own.
    const isNew = action === 'insert' || related.some(({ fresh, relation }) => fresh || relation === 'between');
    if (isNew && related.length > 0) return related;
    const at = counted.filter(
      (mention) => mention.relation === 'at' || mention.relation === 'end' || mention.relation === 'start',
    );
    return at.length > 0 ? at : related;
  }
  const at = counted.filter((mention) => mention.relation !== 'after' && mention.relation !== 'before');
  return at.length > 0 ? at : counted;
};
