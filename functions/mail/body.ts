import { leftUnread } from './cut.ts';
import { armourless } from './armour.ts';
import { metaCharset } from './charset-labels.ts';
import { type Decoded, decodeText, wellFormed } from './charset.ts';
import { faultSentence, fileAs } from './files.ts';
import { unflowed } from './flowed.ts';
import { colouredAnswers, withColouredAnswers } from './coloured-answers.ts';
import { htmlText } from './html-text.ts';
import { letterProblems } from './letter-problems.ts';
import { maxTextLength } from './limits.ts';
import { type MarkedChange, type Stressed, shifted } from './marked-changes.ts';
import type { Attachment } from './message.ts';
import { type NewWords, newWords } from './new-words.ts';
import type { Part } from './parts.ts';
import type { Span, SpanRole } from './spans.ts';
import { isReallyHtml, plainOfEnriched, textKind } from './text-kinds.ts';
import { withoutFiles } from './uuencode.ts';
import { type Read, chosen, nothing } from './versions.ts';

/** A stretch of the body: the text of one part, or of a mail passed on as a part. */
export interface Piece {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly edits?: readonly MarkedChange[];
  readonly stressed?: readonly Stressed[];
  readonly problems: readonly string[];
  /** Files that stood in the text itself (uuencode). */
  readonly files: readonly Attachment[];
}

/** The text part of a message as a person sees it, cut into spans; `words` is text that stood outside of all parts. */
export const textPiece = (parts: readonly Part[], subject: string | null, words = ''): Piece => {
  const plain = parts.filter(({ type }) => textKind(type.value) !== 'html').map(plainText);
  const [first, second] = chosen(
    words === '' ? plain : [{ ...nothing, text: words }],
    htmlVersions(parts).map(richText),
    subject,
  );
  const piece = cut(first, subject);
  if (second === null) return piece;
  // HOSTILE A5: two versions that say different things; both are kept, a person sees the remark.
  const other = cut(second, subject);
  return {
    ...together([piece, other]),
    problems: [...piece.problems, ...other.problems, versionsDiffer],
  };
};

/** Which of the two the sender meant, a person sees: nothing of such a mail is placed by itself. */
export const versionsDiffer = 'The plain-text and the HTML version of the mail say different things; both were kept.';

/** HTML as such before what is HTML for certain programs only (AMP, watches). */
const htmlVersions = (parts: readonly Part[]): readonly Part[] => {
  const all = parts.filter(({ type }) => textKind(type.value) === 'html');
  const common = all.filter(({ type }) => !type.value.startsWith('text/x-') && !type.value.startsWith('text/watch'));
  return common.length > 0 ? common : all;
};

const cut = (read: Read, subject: string | null): Piece => {
  const text = read.text.slice(0, maxTextLength);
  const found: NewWords = newWords(text, read.quoted, subject);
  const problems = [...read.problems, ...found.problems, ...letterProblems(text)];
  if (text.length < read.text.length) problems.push(leftUnread.text);
  const spans = withColouredAnswers(text, found.spans, read.coloured);
  if (spans !== found.spans) problems.push(colouredAnswers);
  const edits = read.changes.filter(({ end }) => end <= text.length);
  if (edits.length > 0) problems.push(marksChanges);
  if (
    edits.some(({ start }) => spans.some((span) => span.role === 'quoted' && span.start <= start && start < span.end))
  )
    problems.push(quotesChanges);
  return {
    text,
    spans,
    edits,
    stressed: read.stressed.filter(({ end }) => end <= text.length),
    problems,
    files: read.files,
  };
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
  return {
    text,
    spans,
    edits,
    stressed,
    problems: pieces.flatMap(({ problems }) => problems),
    files: pieces.flatMap(({ files }) => files),
  };
};

const plainText = (part: Part): Read => {
  const { bytes, fault } = part.content();
  const decoded = decodeText(bytes, part.type.parameters.get('charset') ?? null);
  const problems = readingProblems(decoded.doubt, fault);
  if (isReallyHtml(decoded.text)) return { ...nothing, ...htmlText(decoded.text), problems };
  // CR CR LF is what a gateway made of one break.
  const lines = decoded.text.replace(/\r{1,3}\n|\r/g, '\n');
  const { text, files, cut: isCut } = withoutFiles(lines);
  const flowed = part.type.parameters.get('format')?.toLowerCase() === 'flowed';
  const shown =
    textKind(part.type.value) === 'enriched'
      ? plainOfEnriched(text)
      : flowed
        ? unflowed(text, part.type.parameters.get('delsp')?.toLowerCase() === 'yes')
        : text;
  const bare = armourless(shown);
  return {
    ...nothing,
    text: trimmed(bare.text),
    problems: [
      ...problems,
      ...bare.problems,
      ...(isCut ? ['A file that stands in the text of the mail has no end; it may be cut off.'] : []),
    ],
    files: files.map(({ name, bytes: content }) => fileAs(name, 'application/octet-stream', content, false)),
  };
};

const readingProblems = (doubt: Decoded['doubt'], fault: Parameters<typeof faultSentence>[1]): string[] =>
  [doubt === null ? null : doubts[doubt], faultSentence('The text of the mail', fault)].filter((line) => line !== null);

const doubts = {
  guessed: 'The mail does not say, or not truly, in which character set it is written; it was guessed.',
  damaged: 'Some characters of the mail were destroyed on the way; they stand as \ufffd.',
  doubled: 'The letters of the mail had been encoded twice on the way (“Ã©” for “é”); they were restored.',
} as const;

const richText = (part: Part): Read => {
  const { bytes, fault } = part.content();
  const decoded = decodeText(bytes, part.type.parameters.get('charset') ?? metaCharset(bytes));
  const read = htmlText(decoded.text);
  const problems = [...read.problems, ...readingProblems(decoded.doubt, fault)];
  return { ...nothing, ...read, text: wellFormed(read.text), problems };
};

/** Without the line breaks at the end that every mail has. */
const trimmed = (text: string): string => {
  let end = text.length;
  while (end > 0 && '\n \t'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
