import type { Language } from '#wording/language.ts';
import type { Clause, Element } from './correction-clauses.ts';
import { isFineBetween } from './correction-tone.ts';

/** Words that say what becomes of what was named before them. */
const telling: ReadonlySet<string> = new Set(['is', 'ought', 'withdraw', 'drop', 'replace']);

const isValue = ({ is }: Element): boolean => is === 'place' || is === 'number' || is === 'kind' || is === 'quote';
const isSubject = ({ is }: Element): boolean => is === 'item' || is === 'place' || is === 'number';
const tells = (element: Element): boolean => element.is === 'sign' && telling.has(element.sign);

/**
 * A clause that says several things, cut where the next one begins with what it is about: "item 3 is support and item 2
 * is withdrawn"; "II.19 should be III.19, and II.20 III.20" stays whole.
 */
export const partsOf = (clause: Clause, language: Language): Clause[] => {
  const { elements } = clause;
  const isFine = (first: number, last: number): boolean => isFineBetween(clause, first, last, language);
  const parts: Clause[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const first = elements[from]?.first ?? clause.first;
    const last = elements[to]?.first ?? clause.last;
    parts.push({ ...clause, first: from === 0 ? clause.first : first, last, elements: elements.slice(from, to) });
    from = to;
  };
  for (let at = 1; at < elements.length; at += 1) {
    const element = elements[at];
    const before = elements[at - 1];
    if (element === undefined || before === undefined) continue;
    if (!isSubject(element) && !isOpening(element)) continue;
    if (isSaidAgain(element, elements.slice(from, at))) continue;
    const begins = elements[from]?.first ?? clause.first;
    const next = elements.slice(at + 1).find(isSubject)?.first ?? clause.last;
    const isSaid = isComplete(elements.slice(from, at)) || isFine(begins, element.first);
    const says = hasOwnPredicate(elements.slice(at)) || (element.is === 'item' && isFine(element.first, next));
    const isOver =
      isFine(before.first, element.first) || (takesBack(before) && elements.slice(from, at).some(isSubject));
    if (isSaid && says && (isOver || !leadsOn(before))) cut(at);
  }
  cut(elements.length);
  return parts;
};

/** "… and please withdraw item 2": a verb of its own begins the next part. */
const isOpening = (element: Element): boolean =>
  element.is === 'sign' && ['withdraw', 'add', 'private', 'public', 'behalf', 'national'].includes(element.sign);

/** "No objection to publication on the website": one thing said with two words. */
const isSaidAgain = (element: Element, before: readonly Element[]): boolean =>
  element.is === 'sign' &&
  (element.sign === 'public' || element.sign === 'private') &&
  before.some((one) => one.is === 'sign' && one.sign === element.sign);

/** Something is named, and what becomes of it is said. */
const isComplete = (elements: readonly Element[]): boolean => {
  const told = elements.findIndex(tells);
  if (elements.some((element) => isOpening(element) && element.is === 'sign' && element.sign !== 'withdraw'))
    return true;
  if (told === -1) return false;
  const sign = elements[told];
  if (sign !== undefined && takesBack(sign)) return elements.some(({ is }) => is === 'item' || is === 'place');
  return elements.slice(told + 1).some(isValue);
};

/** What stands behind says something by itself: its first telling word comes before the next thing it names. */
const hasOwnPredicate = (elements: readonly Element[]): boolean => {
  const [head, ...rest] = elements;
  if (head !== undefined && isOpening(head)) return true;
  const told = rest.findIndex(tells);
  return told !== -1 && rest.slice(0, told).every(({ is }) => is === 'place' || is === 'number');
};

const takesBack = (element: Element): boolean =>
  element.is === 'sign' && (element.sign === 'withdraw' || element.sign === 'drop');

/** "Not", "is", "instead of": the next value belongs to it. */
const leadsOn = (element: Element): boolean =>
  element.is === 'sign' &&
  ['is', 'ought', 'not', 'by', 'replace', 'withdraw', 'drop', 'add', 'number'].includes(element.sign);
