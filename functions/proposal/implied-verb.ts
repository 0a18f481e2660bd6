import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { endsOn } from './ends-on.ts';
import { areKin } from './old-words.ts';
import { isUnit } from './followed-by.ts';
import { saidIn } from './said.ts';
import type { Verb } from './verbs.ts';
import type { Action } from './action-words.ts';
import { within } from './within.ts';

/**
 * What a clause without a verb of ours asks, by the little words between its quotations: "“shall” instead of “may”",
 * "“may” should be “shall”", "“and regulations” after “national laws”", "we suggest “…”".
 */
export const impliedVerb = (paper: Paper, clause: Clause): Verb | null => {
  if (clause.quotations.length === 0) return null;
  const said = saidIn(paper, clause);
  const has = (...roles: readonly string[]): boolean =>
    said.some((one) => one.role !== null && roles.includes(one.role));
  const others = said.filter((one) => one.role === null).length;
  // It stands where the words begin: what comes before them is no object of it.
  const at = indexOf(paper, clause, clause.quotations[0]?.start ?? clause.start);
  const verb = (action: Action, hint: boolean): Verb => ({ action, first: at, last: at, hint });
  if (said.length >= 2 && (has('instead') || (has('with') && others > 0) || isEquated(paper, clause)))
    return verb('change', false);
  if (said.length >= 2 && has('after', 'before', 'between') && others > 0) return verb('insert', false);
  // "It would end in “x”" may as well tell where it ends.
  const isTold = clause.quotations.some((words) => endsOn(paper, clause, words));
  if (has('after') && others === 0 && ends(paper, clause)) return verb('delete', isTold);
  if (
    said.some(({ isLeftOut }) => isLeftOut === true) &&
    said.every(({ isLeftOut, role }) => isLeftOut === true || role === null)
  )
    return verb('delete', true);
  if (said.length === 1 && entitles(paper, clause)) return verb('read', false);
  const isPlain = said.every(({ role }) => role === null || role === 'from');
  if (isPlain && said.length === 2 && areVariants(said[0]?.words ?? '', said[1]?.words ?? ''))
    return verb('change', true);
  if (isPlain && said.length === 2 && proposesBetween(paper, clause)) return verb('change', true);
  if (said.length > 0 && addsPart(paper, clause)) return verb('insert', false);
  if (said.length === 1 && announcesUnit(paper, clause)) return verb('insert', false);
  if (said.length === 1 && presentsNew(paper, clause)) return verb('insert', false);
  if (!proposes(paper, clause)) return null;
  const isNew = clause.mentions.some((mention) => mention.fresh && mention.foreign === null);
  return verb(has('after', 'before', 'between') || isNew ? 'insert' : 'read', !isNew);
};

/** « Nouveau paragraphe au début de la section : « To … » »: what is new is named before its words. */
const presentsNew = (paper: Paper, { mentions, quotations }: Clause): boolean => {
  const [words] = quotations;
  return (
    words !== undefined &&
    isUnit(paper, words) &&
    mentions.some(
      ({ fresh, foreign, unit, numbers, end }) =>
        fresh && foreign === null && numbers.length === 0 && unit !== 'section' && end <= words.start,
    )
  );
};

/** "“encouraging cooperation with civil society” -> too weak; “ensuring consultation with civil society”". */
const areVariants = (one: string, other: string): boolean =>
  one !== other && Math.min(one.length, other.length) >= shortestVariant && areKin(one, other);

/** UTF-16 units: shorter words are like each other by chance. */
const shortestVariant = 16;

/** « « urge » étant trop fort au 13, nous suggérons « encourage » »: what is complained of, and what is wished. */
export const proposesBetween = (paper: Paper, { quotations, last }: Clause): boolean => {
  const [old, fresh] = quotations;
  if (old === undefined || fresh === undefined) return false;
  for (let at = indexAt(paper, old.end); at < last && (paper.tokens[at]?.start ?? Infinity) < fresh.start; at += 1) {
    const found = paper.action(at);
    if (found?.meaning.is === 'proposing' && (paper.tokens[found.end]?.start ?? Infinity) >= fresh.start - 2)
      return true;
  }
  return false;
};

const indexAt = (paper: Paper, start: number): number => {
  let [low, high] = [0, paper.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paper.tokens[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** "The title of sub-section B.2 could simply be “Gender”": a heading is nothing but words. */
const entitles = (paper: Paper, clause: Clause): boolean => {
  const heading = clause.mentions.find(
    ({ unit, relation }) =>
      unit === 'heading' || unit === 'title' || unit === 'section' || relation === 'start' || relation === 'end',
  );
  const [words] = clause.quotations;
  if (heading === undefined || words === undefined || heading.end > words.start) return false;
  for (let at = heading.last; (paper.tokens[at]?.start ?? Infinity) < words.start; at += 1) {
    const found = paper.answer(at);
    if (found?.meaning.is === 'equating' && (paper.tokens[found.end]?.start ?? Infinity) >= words.start) return true;
  }
  return false;
};

/** "At the end of Section II, new paragraph: “…”": the words behind the colon are the new unit's. */
const announcesUnit = (paper: Paper, clause: Clause): boolean => {
  const at = indexOf(paper, clause, clause.quotations[0]?.start ?? clause.start);
  const isPlain = ({ fresh, unit, numbers, foreign }: Mention): boolean =>
    fresh && unit === 'paragraph' && numbers.length === 0 && foreign === null;
  // "The section should end on a new paragraph": elsewhere it is the reader's guess where.
  const isEnd = clause.mentions.some(({ relation }) => relation === 'end');
  return (
    isMark(paper.tokens[at - 1], ':') &&
    clause.mentions.some((one) => isPlain(one) && one.last <= at && (isEnd || one.first <= clause.first + 1))
  );
};

/** "New sentence at the end: “…”", "additional words: “…”": what is new is a part of the place. */
const addsPart = (paper: Paper, clause: Clause): boolean => {
  const limit = clause.quotations[0]?.start ?? clause.start;
  for (let at = clause.first; at + 1 < clause.last && (paper.tokens[at]?.start ?? limit) < limit; at += 1) {
    const found = paper.source.phrase(at);
    if (found?.meaning.is !== 'fresh') continue;
    const unit = paper.source.phrase(found.end)?.meaning;
    if (unit?.is === 'unit' && unit.unit === 'sentence') return true;
    if (paper.action(found.end)?.meaning.is === 'inside') return true;
  }
  return false;
};

/** "We have a preference for ending after “x”": it ends there, and nothing else is quoted. */
export const cutsOff = (paper: Paper, clause: Clause): boolean =>
  clause.quotations.length === 1 && saidIn(paper, clause).every(({ role }) => role === 'after') && ends(paper, clause);

/** "We would end paragraph 44 after “…”": a verb that cuts off stands before the words. */
const ends = (paper: Paper, clause: Clause): boolean => {
  // 到“x”为止: in characters it stands behind the words.
  const limit = paper.language === 'zh' ? Infinity : (clause.quotations[0]?.start ?? clause.start);
  for (let at = clause.first; at < clause.last && (paper.tokens[at]?.start ?? limit) < limit; at += 1)
    if (!paper.isInMention(at) && paper.answer(at)?.meaning.is === 'ending') return true;
  return false;
};

/** Nothing but a phrase that equates stands between two quotations: "“may” should be “shall”". */
export const isEquated = (paper: Paper, clause: Clause): boolean => {
  const [old, fresh] = clause.quotations;
  if (old === undefined || fresh === undefined) return false;
  const between = within(paper.tokens, { first: old.end, last: fresh.start }, (token) => token.start);
  // "“may”, the right word is “shall”"
  const opening = isMark(between[0], ',:-') ? between[1] : between[0];
  const found = opening === undefined ? null : paper.answer(indexOf(paper, clause, opening.start));
  return found?.meaning.is === 'equating' && (paper.tokens[found.end]?.start ?? Infinity) >= fresh.start;
};

const indexOf = (paper: Paper, clause: Clause, start: number): number => {
  for (let at = clause.first; at < clause.last; at += 1) if ((paper.tokens[at]?.start ?? -1) >= start) return at;
  return clause.first;
};

/** "The following text for paragraph 12: “…”" */
const leadsToPlace: ReadonlySet<string> = new Set(
  'for to of in on as pour au du dans de para el la los las del al en для к по в на'.split(' '),
);

/** Words of the sender's own are led up to, right before the quotation. */
const proposes = (paper: Paper, clause: Clause): boolean => {
  const [first] = clause.quotations;
  if (first === undefined) return false;
  for (let at = clause.first; at < clause.last && (paper.tokens[at]?.start ?? Infinity) < first.start; at += 1) {
    const found = paper.action(at);
    if (found?.meaning.is !== 'proposing') continue;
    let end = found.end;
    while (
      isMark(paper.tokens[end], ':,-') ||
      paper.isInMention(end) ||
      leadsToPlace.has(paper.tokens[end]?.norm ?? '')
    )
      end += 1;
    if ((paper.tokens[end]?.start ?? Infinity) >= first.start) return true;
  }
  return false;
};
