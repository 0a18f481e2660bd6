import { isMark } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Token } from '#reference/tokens.ts';
import { markerAt } from './list-marker.ts';
import { hardBreaksIn } from './line-ends.ts';
import type { Seams } from './line-ends.ts';
import { endsSentence } from './sentence-ends.ts';

/** A stretch of text that says one thing: a sentence, a clause before a semicolon, a line of a list, a heading. */
export interface Sentence {
  /** Tokens `first` up to, not including, `last`; the list marker is left out. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** It begins a line of its own (a wrapped line begins none). */
  readonly beginsLine: boolean;
  /** It begins a block: a blank line stands before. */
  readonly beginsBlock: boolean;
  /** It ends its line. */
  readonly endsLine: boolean;
  /** The sender's own numbering: "1.", "(a)", "–". */
  readonly marker: { readonly text: string; readonly value: number | null } | null;
}
/** Tokens. No diplomat's sentence is longer; a hostile one is cut, so that what is read of it stays linear. */
const longestSentence = 300;

export const sentencesOf = (
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  seams: Seams,
): Sentence[] => {
  const sentences: Sentence[] = [];
  const quotationEnds = new Map(quotations.map((quotation) => [quotation.end, quotation]));
  const hard = hardBreaksIn(tokens, seams);
  let quotation = 0;
  let first = 0;
  let beginsLine = true;
  let beginsBlock = true;
  const close = (last: number, endsLine: boolean): void => {
    const sentence = sentenceFrom(tokens, first, last, beginsLine, beginsBlock, endsLine);
    if (sentence !== null) sentences.push(sentence);
    first = last;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((quotations[quotation]?.end ?? Infinity) <= token.start) quotation += 1;
    const around = quotations[quotation];
    const inside = around !== undefined && token.start > around.start && token.start < around.end;
    if (at === 0 || inside) continue;
    const before = tokens[at - 1];
    const ended = token.breaks > 0 && hard[at] === 1;
    // "58. Support.": the number is the line's, not a sentence.
    if (!ended && seams.goesOn(at)) continue;
    const isMarker = beginsLine && !ended && at - first <= 3 && markerAt(tokens, first)?.end === at;
    if (isMarker) continue;
    const stops =
      ended ||
      at - first >= longestSentence ||
      // "… delete “including”. 11 and 12 are useful.": a number that begins what is said ends what was said.
      (token.kind === 'number' && token.spaced && isMark(before, '.') && seams.names(at)) ||
      endsSentence(tokens, at, before === undefined ? undefined : quotationEnds.get(before.end), text);
    if (stops) {
      close(at, ended);
      beginsLine = ended;
      beginsBlock = token.breaks === 2;
    }
  }
  close(tokens.length, true);
  return sentences;
};

const sentenceFrom = (
  tokens: readonly Token[],
  first: number,
  last: number,
  beginsLine: boolean,
  beginsBlock: boolean,
  endsLine: boolean,
): Sentence | null => {
  const marker = beginsLine ? markerAt(tokens, first) : null;
  const begin = marker === null ? first : Math.min(marker.end, last);
  const head = tokens[begin === last ? first : begin];
  const tail = tokens[last - 1];
  if (head === undefined || tail === undefined || first >= last) return null;
  return {
    first: begin === last ? first : begin,
    last,
    start: head.start,
    end: tail.end,
    beginsLine,
    beginsBlock,
    endsLine,
    marker: marker === null || begin === last ? null : { text: marker.text, value: marker.value },
  };
};
