import { isMark } from '#reference/mention.ts';
import type { Quotation } from '#reference/quotations.ts';
import type { Token } from '#reference/tokens.ts';

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

/** A line this long was wrapped by the mail program, not ended by the sender. */
const wrapped = 50;
/** Tokens. No diplomat's sentence is longer; a hostile one is cut, so that what is read of it stays linear. */
const longestSentence = 300;
const abbreviations = new Set([
  'para',
  'paras',
  'par',
  'pars',
  'sec',
  'sect',
  'op',
  'pp',
  'no',
  'nos',
  'art',
  'cf',
  'st',
  'mr',
  'mrs',
  'ms',
  'dr',
  'al',
  'chap',
  'p',
  'e',
  'i',
  'g',
  'parag',
  'rev',
  'res',
  'vs',
  'approx',
  'amb',
  'paragr',
  'parr',
  'parrs',
  'secc',
  'num',
  'п',
  'пп',
  'разд',
  'подп',
  'абз',
  'см',
  'ст',
  'm',
  'mme',
  's',
  'del',
  'h',
  'lit',
  'etc',
  'n',
]);

export const sentencesOf = (text: string, tokens: readonly Token[], quotations: readonly Quotation[]): Sentence[] => {
  const sentences: Sentence[] = [];
  const quotationEnds = new Map(quotations.map((quotation) => [quotation.end, quotation]));
  let quotation = 0;
  let first = 0;
  let lineStart = 0;
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
    if (at === 0 || inside) {
      if (token.breaks > 0) lineStart = token.start;
      continue;
    }
    const before = tokens[at - 1];
    const ended = token.breaks > 0 && isHardBreak(tokens, at, lineStart);
    const stops =
      ended ||
      at - first >= longestSentence ||
      endsSentence(tokens, at, before === undefined ? undefined : quotationEnds.get(before.end), text);
    if (stops) {
      close(at, ended);
      beginsLine = ended;
      beginsBlock = token.breaks === 2;
    }
    if (token.breaks > 0) lineStart = token.start;
  }
  close(tokens.length, true);
  return sentences;
};

/** Whether the line end before a token was the sender's, or the mail program's at its margin. */
const isHardBreak = (tokens: readonly Token[], at: number, lineStart: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.breaks === 2) return true;
  if (isMark(before, '.;!?:|') || isMark(token, '|') || markerAt(tokens, at) !== null) return true;
  const length = before.end - lineStart;
  const continuesInside = /^\p{Ll}/u.test(token.text) && length >= 25;
  return !(length >= wrapped || continuesInside);
};

/** Whether a sentence ended with the token before `at`. */
const endsSentence = (
  tokens: readonly Token[],
  at: number,
  quotation: Quotation | undefined,
  text: string,
): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (
    token === undefined ||
    before === undefined ||
    !(token.spaced || token.kind === 'mark' || /\p{Script=Han}/u.test(token.text))
  )
    return false;
  if (quotation !== undefined) {
    // “… of arms.” The next sentence.
    const last = text.charAt(quotation.innerEnd - 1);
    return '.!?'.includes(last) && /^\p{Lu}/u.test(token.text) && token.spaced;
  }
  if (isMark(before, ';') || (isMark(before, '!?') && token.spaced)) return true;
  if (before.norm !== '.' || before.kind !== 'mark') return false;
  if (before.text === '。') return true;
  if (!token.spaced || token.kind === 'number' || /^\p{Ll}/u.test(token.text)) return false;
  const word = tokens[at - 2];
  if (word === undefined) return false;
  return !abbreviations.has(word.norm);
};

/** "1.", "1)", "(1)", "a)", "(iv)", "–", "•": the sender's own numbering, and the token behind it. */
export const markerAt = (
  tokens: readonly Token[],
  at: number,
): { text: string; value: number | null; end: number } | null => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  if (isMark(token, '-•*·▪◦●○■□‣➢✓') && next?.spaced === true) return { text: token.text, value: null, end: at + 1 };
  if (isMark(token, '(') && next !== undefined && isMark(tokens[at + 2], ')') && isMarkerLabel(next))
    return { text: `(${next.text})`, value: null, end: at + 3 };
  if (!isMarkerLabel(token) || next === undefined) return null;
  if (isMark(next, ')') && !next.spaced) return { text: `${token.text})`, value: null, end: at + 2 };
  const behind = tokens[at + 2];
  if (isMark(next, '.') && !next.spaced && behind !== undefined && (behind.spaced || behind.breaks > 0))
    return { text: `${token.text}.`, value: token.kind === 'number' ? token.value : null, end: at + 2 };
  return null;
};

const isMarkerLabel = (token: Token): boolean =>
  (token.kind === 'number' && token.value < 1000) || /^(?:\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u.test(token.text);

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
