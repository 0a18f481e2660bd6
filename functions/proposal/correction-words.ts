import type { Outline } from '#draft/outline.ts';
import type { Language } from '#wording/language.ts';
import { spanOf } from './correction-clauses.ts';
import type { Clause, Element } from './correction-clauses.ts';
import { allStanding, byNumber, byPlace, hasSign, onlyOne } from './correction-meant.ts';
import type { Ruled } from './correction-place.ts';
import { valuesOf } from './correction-values.ts';
import type { Standing } from './correction.ts';
import { holdsWords, wholeEdit } from './reading.ts';
import type { Edit, Item } from './reading.ts';

/**
 * New words for a proposal: its whole text ("replace our text on II.37 by “…”"), or some of its words ("“recipiants”
 * should read “recipients”"). Words that only the draft has are a proposal, and none of ours is corrected by them.
 */
export const wordsCorrected = (clause: Clause, language: Language, outline: Outline, standing: Standing): Ruled => {
  const quotes = valuesOf(clause, language, ({ is }) => is === 'quote');
  const named = byNumber(clause.elements, standing);
  const isOurs = named !== null || hasSign(clause, 'ours');
  const asks = hasSign(clause, 'replace', 'ought', 'is', 'by', 'not') || quotes.some(({ said }) => said !== null);
  if (!asks) return null;
  if (quotes.length === 2) return exchanged(clause, quotes, named, outline, standing);
  const text = quotes.length === 1 ? wordsIn(quotes[0]?.element) : isOurs ? textBehindColon(clause) : null;
  if (text === null || text === '' || !isOurs) return quotes.length > 0 && named !== null ? 'undecided' : null;
  if (quotes[0]?.denied === true) return 'undecided';
  const meant =
    named ??
    byPlace(
      clause.elements.filter(({ is }) => is === 'place'),
      standing,
    ) ??
    oneIn(standing);
  const [item, ...more] = meant === 'undecided' || meant === null ? [] : meant;
  if (item === undefined || more.length > 0) return 'undecided';
  const edits = withText(item, text);
  if (edits === null) return 'undecided';
  return item.edits[0]?.new === text && item.edits.length === 1 ? 'already' : [{ what: 'words', id: item.id, edits }];
};

const oneIn = (standing: Standing): readonly Item[] | null => {
  const one = onlyOne(standing);
  return one === null ? null : [one];
};

const wordsIn = (element: Element | undefined): string | null => (element?.is === 'quote' ? element.words : null);

/**
 * "Our text on II.37 should read as follows: …", to the end of its paragraph, where the sender sets no quotation marks:
 * what is replaced, and that it is, stand before the colon.
 */
const textBehindColon = (clause: Clause): string | null => {
  const { paper, elements } = clause;
  const { start, end } = spanOf(clause);
  const words = paper.text.slice(start, end);
  const colon = /[:：]\s{0,20}\n/u.exec(words) ?? /[:：]/u.exec(words);
  if (colon === null) return null;
  const before = elements.filter((one) => (paper.tokens[one.last - 1]?.end ?? end) <= start + colon.index);
  const asks = before.some((one) => one.is === 'sign' && (one.sign === 'replace' || one.sign === 'ought'));
  const names = before.some((one) => one.is === 'item' || (one.is === 'sign' && one.sign === 'ours'));
  if (!asks || !names) return null;
  const [text = ''] = words
    .slice(colon.index + colon[0].length)
    .trim()
    .split(/\n[ \t]{0,20}\n/u);
  return text.replaceAll(/\s+/gu, ' ').trim();
};

/** The whole of what a proposal wants to have written. */
const withText = (item: Item, text: string): Edit[] | null => {
  const [edit, ...more] = item.edits;
  if (!holdsWords(item.kind)) return null;
  switch (item.kind) {
    case 'replace':
    case 'insert':
      return [wholeEdit(item.kind, text)];
    case 'amend':
      // Of several changes it is not said which.
      return edit === undefined || more.length > 0 || edit.new === null || edit.new === ''
        ? null
        : [{ ...edit, new: text }];
  }
};

/** Two quotations: the one denied, or named first, stands in a proposal of ours; the other is to stand there. */
const exchanged = (
  clause: Clause,
  quotes: ReturnType<typeof valuesOf>,
  named: ReturnType<typeof byNumber>,
  outline: Outline,
  standing: Standing,
): Ruled => {
  const wrong = quotes.find(({ denied }) => denied) ?? quotes[0];
  const right = quotes.find((quote) => quote !== wrong);
  const old = wordsIn(wrong?.element);
  const now = wordsIn(right?.element);
  if (old === null || now === null || old === '' || now === '') return 'undecided';
  const places = clause.elements.filter(({ is }) => is === 'place');
  const meant = named ?? byPlace(places, standing);
  if (meant === 'undecided') return named === null ? null : 'undecided';
  const among = meant ?? allStanding(standing);
  const having = among.filter(({ edits }) => edits.some((edit) => edit.new?.includes(old) === true));
  const [item, ...more] = having;
  if (item === undefined) {
    if (among.some(({ edits }) => edits.some((edit) => edit.new?.includes(now) === true)) && isOurWord(clause, named))
      return 'already';
    return named === null ? null : 'undecided';
  }
  // Words that the draft has there too may be meant as a new change of the draft.
  const home = item.target.replace(/\+$/u, '');
  const draftHas = Object.values(outline.place(home)?.words ?? {}).some((words) => words.includes(old));
  if (more.length > 0 || (draftHas && named === null && !hasSign(clause, 'ours')))
    return named === null && meant === null ? null : 'undecided';
  const edits = item.edits.map((edit) =>
    edit.new === null ? edit : { ...edit, new: edit.new.replaceAll(old, () => now) },
  );
  return [{ what: 'words', id: item.id, edits }];
};

const isOurWord = (clause: Clause, named: ReturnType<typeof byNumber>): boolean =>
  named !== null || hasSign(clause, 'ours');
