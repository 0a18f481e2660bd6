import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import type { Language } from '#wording/language.ts';
import type { Answered } from './correction-between.ts';
import { understood } from './correction-elements.ts';
import type { Element } from './correction-elements.ts';
import { withoutMarkers } from './correction-markers.ts';
import { besidePhrases } from './correction-signs.ts';
import type { Standing } from './correction.ts';
import type { Paper } from './paper.ts';

export type { Element };

/** A stretch of a reply that says one thing. */
export interface Clause {
  readonly paper: Paper;
  readonly first: number;
  readonly last: number;
  readonly elements: readonly Element[];
}

/** Where a clause stands in its paper's text, in UTF-16 units. */
export const spanOf = ({ paper, first, last }: Clause): { start: number; end: number } => {
  const start = paper.tokens[first]?.start ?? 0;
  return { start, end: paper.tokens[last - 1]?.end ?? start };
};

/**
 * @param visible the reply's own words, all else blanked out character for character, without our full references
 * @param answered which of them stand under which proposal of our letter
 */
export const clausesOf = (
  visible: string,
  language: Language,
  outline: Outline,
  standing: Standing,
  answered: readonly Answered[] = [],
): Clause[] => {
  const { whole, elements } = understood(visible, language, outline, standing);
  const named = elements.filter(({ is }) => is === 'item' || is === 'place');
  const unmarked = withoutMarkers(visible, whole.tokens, named);
  return unmarked === visible
    ? cut(whole, elements, answered)
    : clausesOf(unmarked, language, outline, standing, answered);
};

const cut = (whole: Paper, elements: readonly Element[], answered: readonly Answered[]): Clause[] =>
  stretches(whole).map(({ start, end }) => {
    const inside = elements.filter(({ first }) => {
      const position = whole.tokens[first]?.start ?? 0;
      return position >= start && position < end;
    });
    const at = whole.tokens.findIndex((token) => token.start >= start);
    const behind = whole.tokens.findIndex((token) => token.start >= end);
    const under = answered.find((one) => one.start <= start && start < one.end);
    const meant: Element[] =
      under === undefined || inside.some(({ is }) => is === 'item')
        ? []
        : [{ is: 'item', ids: [under.id], first: at, last: at }];
    return {
      paper: whole,
      first: at,
      last: behind === -1 ? whole.tokens.length : behind,
      elements: [...meant, ...inside],
    };
  });

/** Sentences, with those joined to the next that announce it: "replace our text by:" and the text. */
const stretches = ({ text, tokens, sentences, quotations }: Paper): { start: number; end: number }[] => {
  const joined: { start: number; end: number }[] = [];
  let open = false;
  for (const sentence of sentences) {
    const end = text.length;
    const next = sentences[sentences.indexOf(sentence) + 1]?.start ?? end;
    const before = joined.at(-1);
    const isQuotation = quotations.some(({ start }) => start === tokens[sentence.first]?.start);
    if (before !== undefined && (open || (isQuotation && !sentence.beginsBlock))) before.end = next;
    else joined.push({ start: sentence.start, end: next });
    open = /[:：]\s*$/u.test(text.slice(sentence.start, sentence.end).trimEnd().slice(-2));
  }
  return joined;
};

/** Whether only words that change nothing stand between two elements. */
export const isNextTo = ({ paper }: Clause, from: number, to: number, language: Language): boolean => {
  for (let at = from; at < to;) {
    const token = paper.tokens[at];
    const found = besidePhrases(language).at(paper.tokens, at);
    if (found !== null) at = Math.max(found.end, at + 1);
    else if (token !== undefined && isMark(token, `:,(-"'“”«»*.`)) at += 1;
    else return false;
  }
  return true;
};
