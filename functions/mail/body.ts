import { decodeText, wellFormed } from './charset.ts';
import { unflowed } from './flowed.ts';
import { colouredAnswers, withColouredAnswers } from './coloured-answers.ts';
import type { ColouredLine } from './html-coloured.ts';
import { htmlText } from './html-text.ts';
import { maxTextLength } from './limits.ts';
import { type MarkedChange, type Stressed, shifted } from './marked-changes.ts';
import { type NewWords, newWords } from './new-words.ts';
import type { Part } from './parts.ts';
import type { Span, SpanRole } from './spans.ts';

/** A stretch of the body: the text of one part, or of a mail passed on as a part. */
export interface Piece {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly edits?: readonly MarkedChange[];
  readonly stressed?: readonly Stressed[];
  readonly problems: readonly string[];
}

interface Read {
  readonly text: string;
  readonly quoted: readonly { readonly start: number; readonly end: number }[];
  readonly changes: readonly MarkedChange[];
  readonly stressed: readonly Stressed[];
  readonly coloured: readonly ColouredLine[];
  readonly hasTable: boolean;
  readonly problems: readonly string[];
}

/** The text part of a message as a person sees it, cut into spans. */
export const textPiece = (parts: readonly Part[], subject: string | null): Piece => {
  const plain = parts.filter((part) => part.type.value !== 'text/html').map(plainText);
  const html = parts.filter((part) => part.type.value === 'text/html').map(richText);
  const [first, second] = chosen(plain, html, subject);
  const words = cut(first, subject);
  if (second === null) return words;
  // HOSTILE A5: two versions that say different things; both are kept, a person sees the remark.
  const other = cut(second, subject);
  return {
    ...together([words, other]),
    problems: [
      ...words.problems,
      ...other.problems,
      'The plain-text and the HTML version of the mail say different things; both were kept.',
    ],
  };
};

const cut = (read: Read, subject: string | null): Piece => {
  const text = read.text.slice(0, maxTextLength);
  const found: NewWords = newWords(text, read.quoted, subject);
  const problems = [...read.problems, ...found.problems];
  if (text.length < read.text.length) problems.push('The mail is too long; its end was not read.');
  const spans = withColouredAnswers(text, found.spans, read.coloured);
  if (spans !== found.spans) problems.push(colouredAnswers);
  const edits = read.changes.filter(({ end }) => end <= text.length);
  if (edits.length > 0) problems.push(marksChanges);
  if (
    edits.some(({ start }) => spans.some((span) => span.role === 'quoted' && span.start <= start && start < span.end))
  )
    problems.push(quotesChanges);
  return { text, spans, edits, stressed: read.stressed.filter(({ end }) => end <= text.length), problems };
};

const marksChanges =
  'The mail marks changes by striking out or inserting; they stand in brackets as deleted and added.';
const quotesChanges =
  'Changes are marked within the quoted mail too; they are taken for its author’s, not the sender’s: compare the original.';

/** Pieces one after the other, an empty line between them. */
export const together = (pieces: readonly Piece[]): Piece => {
  let text = '';
  const spans: { start: number; end: number; role: SpanRole }[] = [];
  const edits: MarkedChange[] = [];
  const stressed: Stressed[] = [];
  for (const piece of pieces.filter(({ text: words }) => words !== '')) {
    const last = spans.at(-1);
    if (last !== undefined) {
      text += '\n\n';
      last.end += 2;
    }
    const offset = text.length;
    text += piece.text;
    spans.push(...shifted(piece.spans, offset));
    edits.push(...shifted(piece.edits ?? [], offset));
    stressed.push(...shifted(piece.stressed ?? [], offset));
  }
  return { text, spans, edits, stressed, problems: pieces.flatMap(({ problems }) => problems) };
};

const nothing: Read = {
  text: '',
  quoted: [],
  changes: [],
  stressed: [],
  coloured: [],
  hasTable: false,
  problems: [],
};

const joinedReads = (reads: readonly Read[]): Read =>
  reads.reduce((all, one) => {
    const text = all.text === '' || one.text === '' ? all.text + one.text : `${all.text}\n\n${one.text}`;
    const offset = text.length - one.text.length;
    return {
      text,
      quoted: [...all.quoted, ...shifted(one.quoted, offset)],
      changes: [...all.changes, ...shifted(one.changes, offset)],
      stressed: [...all.stressed, ...shifted(one.stressed, offset)],
      coloured: [...all.coloured, ...shifted(one.coloured, offset)],
      hasTable: all.hasTable || one.hasTable,
      problems: [...all.problems, ...one.problems],
    };
  }, nothing);

/**
 * Which version is read. The plain one, unless it is empty, a stub ("your program shows no HTML"), or the HTML strikes
 * words out, answers between quoted lines in another colour, or sets words in columns, which plain text cannot show.
 */
const chosen = (
  plain: readonly Read[],
  html: readonly Read[],
  subject: string | null,
): readonly [Read, Read | null] => {
  const p = joinedReads(plain);
  const h = joinedReads(html);
  if (h.text.trim() === '') return [{ ...p, problems: [...p.problems, ...h.problems] }, null];
  if (p.text.trim() === '' || h.changes.length > 0 || answersInColour(h, subject))
    return [{ ...h, problems: [...p.problems, ...h.problems] }, null];
  const inPlain = vocabulary(p.text);
  const inHtml = vocabulary(h.text);
  if (inPlain.size < inHtml.size / 4) return [h, null];
  const different =
    [...inPlain].filter((word) => !inHtml.has(word)).length + [...inHtml].filter((word) => !inPlain.has(word)).length;
  const share = different / Math.max(1, inPlain.size + inHtml.size);
  const [first, second] = h.hasTable ? [h, p] : [p, h];
  return [{ ...first, problems: [...p.problems, ...h.problems] }, different > 6 && share > 0.2 ? second : null];
};

const answersInColour = (read: Read, subject: string | null): boolean => {
  if (read.coloured.length === 0) return false;
  const { spans } = newWords(read.text, read.quoted, subject);
  return withColouredAnswers(read.text, spans, read.coloured) !== spans;
};

const vocabulary = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, 200_000)
      .replace(/(?:https?:\/\/|mailto:|cid:)[^\s<>"]{1,2000}/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,60}/gu) ?? [],
  );

const guessed = 'The mail does not say in which character set it is written; it was guessed.';

const plainText = (part: Part): Read => {
  const { text, guessed: isGuess } = decodeText(part.content(), part.type.parameters.get('charset') ?? null);
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const flowed = part.type.parameters.get('format')?.toLowerCase() === 'flowed';
  const shown = flowed ? unflowed(lines, part.type.parameters.get('delsp')?.toLowerCase() === 'yes') : lines;
  return { ...nothing, text: trimmed(shown), problems: isGuess ? [guessed] : [] };
};

const richText = (part: Part): Read => {
  const bytes = part.content();
  const label = part.type.parameters.get('charset') ?? metaCharset(bytes);
  const { text, guessed: isGuess } = decodeText(bytes, label);
  const read = htmlText(text);
  return { ...read, text: wellFormed(read.text), problems: isGuess ? [...read.problems, guessed] : read.problems };
};

const metaCharset = (bytes: Uint8Array): string | null =>
  /charset\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1] ??
  null;

/** Without the line breaks at the end that every mail has. */
const trimmed = (text: string): string => {
  let end = text.length;
  while (end > 0 && '\n \t'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
