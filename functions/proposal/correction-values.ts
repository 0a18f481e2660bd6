import { isMark } from '#reference/mention.ts';
import type { Language } from '#wording/language.ts';
import { isNextTo } from './correction-clauses.ts';
import type { Clause, Element } from './correction-clauses.ts';

/** A place, kind or quotation of a part, and what the words before it make of it. */
export interface Value {
  readonly element: Element;
  readonly at: number;
  /** "Not II.19", "instead of II.19". */
  readonly denied: boolean;
  /** "Should be III.19": the word stands right before it. */
  readonly said: 'ought' | 'is' | 'mark' | null;
}

/** The values of some sort in a part, in order. */
export const valuesOf = (clause: Clause, language: Language, takes: (element: Element) => boolean): Value[] => {
  const { elements } = clause;
  return elements.flatMap((element, at): Value[] => {
    if (!takes(element)) return [];
    const before = elements.slice(0, at);
    const link = before.findLastIndex((one) => one.is !== 'sign' || !leading.has(one.sign));
    const signs = before.slice(link + 1);
    const near = signs.at(-1);
    const denied =
      (element.is === 'kind' && element.denied) ||
      signs.some(
        (one) =>
          one.is === 'sign' &&
          one.sign === 'not' &&
          !isSaidAlone(clause, one) &&
          isNear(clause, one, element, language),
      );
    const said = isMeant(clause, at, language) ? 'ought' : saidBy(clause, before, near, element, language);
    return [{ element, at, denied, said: denied ? null : said }];
  });
};

const leading: ReadonlySet<string> = new Set(['is', 'ought', 'not', 'by', 'replace', 'number']);

/** "No, it is II.38": what is denied came before. */
const isSaidAlone = ({ paper }: Clause, { last }: Element): boolean => isMark(paper.tokens[last], ',.:;-–');

/** "Paragraph 7 of Section III is meant": the word closes what is said. */
const isMeant = (clause: Clause, at: number, language: Language): boolean => {
  const [value, closing, ...more] = clause.elements.slice(at);
  return (
    value !== undefined &&
    closing?.is === 'sign' &&
    closing.sign === 'ought' &&
    more.length === 0 &&
    isNextTo(clause, value.last, closing.first, language) &&
    isNextTo(clause, closing.last, clause.last, language)
  );
};

const isNear = (clause: Clause, sign: Element, value: Element, language: Language): boolean => {
  const between = clause.elements.filter(({ first }) => first >= sign.last && first < value.first);
  let from = sign.last;
  for (const one of [...between, value]) {
    if (!isNextTo(clause, from, one.first, language)) return false;
    from = one.last;
  }
  return true;
};

const saidBy = (
  clause: Clause,
  before: readonly Element[],
  near: Element | undefined,
  value: Element,
  language: Language,
): Value['said'] => {
  if (near?.is === 'sign' && isNear(clause, near, value, language)) {
    if (near.sign === 'ought' || near.sign === 'is') return near.sign;
    if (near.sign === 'by' && before.some((one) => one.is === 'sign' && one.sign === 'replace')) return 'ought';
  }
  const last = before.at(-1);
  const from = last?.last ?? clause.first;
  const marks = clause.paper.tokens.slice(from, value.first);
  const isLabel = last?.is === 'item' && marks.some(({ norm }) => norm === ':' || norm === '-');
  // «البند 3 تأييد فقط»: what is said needs no verb where nothing else is said.
  const isAll = value.is === 'kind' && isNextTo(clause, value.last, clause.last, language);
  return last?.is === 'item' && (isLabel || isAll) && isNextTo(clause, from, value.first, language) ? 'mark' : null;
};
