import { type Attachment } from './message.ts';
import { attachmentOf, isFileOfMail, nameOf, remarkOn } from './files.ts';
import { type Piece, textPiece, together } from './body.ts';
import { decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import { type Field, firstValue } from './headers.ts';
import { maxNestedMessages } from './limits.ts';
import { withLineFeeds } from './line-feeds.ts';
import { type Part, type Parts, readParts } from './parts.ts';
import { isPacked, openedPackage } from './signed-content.ts';
import { textKind } from './text-kinds.ts';

export interface Contents {
  readonly pieces: readonly Piece[];
  readonly attachments: readonly Attachment[];
  readonly problems: readonly string[];
}

/** Text in the order in which it stands, versions of one text together; everything else is an attachment. */
export const contents = (parts: Parts, subject: string | null, depth: number): Contents => {
  const pieces: Piece[] = [];
  const attachments: Attachment[] = [];
  const problems: string[] = [];
  const add = (read: Contents, pieceOf: (pieces: readonly Piece[]) => readonly Piece[]): void => {
    pieces.push(...pieceOf(read.pieces));
    attachments.push(...read.attachments);
    problems.push(...read.problems);
  };
  const keep = (part: Part, isRead = false): void => {
    const file = attachmentOf(part, attachments.length);
    attachments.push({ ...file.attachment, ...(isRead && { isRead }) });
    problems.push(...file.problems);
  };
  for (const group of groupedVersions(parts.leaves)) {
    const [part] = group;
    if (part === undefined) continue;
    if (isText(part, parts.leaves.length === 1)) {
      const piece = textPiece(group, subject);
      pieces.push(piece);
      attachments.push(...piece.files);
    } else if (isFileOfMail(part) && !isReturned(part) && depth < maxNestedMessages) {
      const inner = readParts(withLineFeeds(part.content().bytes));
      add(contents(inner, decodeWords(firstValue(inner.header.fields, 'subject') ?? ''), depth + 1), (read) => [
        passedOn(inner.header.fields, read),
      ]);
      problems.push(...inner.problems);
      if (nameOf(part) !== null) keep(part, true);
    } else if (isPacked(part.type.value, nameOf(part))) {
      const opened = openedPackage(part.content().bytes);
      if (opened.content !== null && depth < maxNestedMessages)
        add(contents(readParts(withLineFeeds(opened.content)), subject, depth + 1), (read) => read);
      if (opened.problem !== null) problems.push(opened.problem);
      keep(part);
    } else {
      keep(part);
      const remark = remarkOn(part, depth);
      if (remark !== null) problems.push(remark);
    }
  }
  if (parts.outside.length > 0) add(outsideParts(parts, pieces, subject), (read) => read);
  return { pieces, attachments, problems };
};

/** The text and HTML leaves of one `multipart/alternative` are versions of one text. */
const groupedVersions = (leaves: readonly Part[]): Part[][] => {
  const groups: Part[][] = [];
  const byAlternative = new Map<number, Part[]>();
  for (const part of leaves) {
    const alternative = isText(part, false) ? part.within.findLast(({ kind }) => kind === 'alternative') : undefined;
    const group = alternative === undefined ? undefined : byAlternative.get(alternative.number);
    if (group !== undefined) group.push(part);
    else {
      const begun = [part];
      groups.push(begun);
      if (alternative !== undefined) byAlternative.set(alternative.number, begun);
    }
  }
  return groups;
};

/**
 * Text that is shown, not attached. A name makes a file of it, except where the part is the whole mail or one version of
 * its text: some programs name those too.
 */
const isText = (part: Part, isAlone: boolean): boolean => {
  if (textKind(part.type.value) === null) return false;
  const name = nameOf(part);
  if (part.disposition.value === 'attachment') return isAlone && name === null;
  return name === null || isAlone || part.within.at(-1)?.kind === 'alternative';
};

/** The mail that a report of delivery sends back: ours, and nobody's words to us. */
const isReturned = (part: Part): boolean => part.within.some(({ kind }) => kind === 'report');

/** A mail inside the mail: all of it was written before, by whom its header says. */
const passedOn = (fields: readonly Field[], pieces: readonly Piece[]): Piece => {
  const header = ['From', 'Date', 'Subject', 'To'].flatMap((name) => {
    const value = firstValue(fields, name.toLowerCase());
    return value === null ? [] : [`${name}: ${decodeWords(value)}`];
  });
  const { text, edits, stressed, problems, files } = together([
    {
      text: header.join('\n'),
      spans: [{ start: 0, end: header.join('\n').length, role: 'forwarded' }],
      problems: [],
      files: [],
    },
    ...pieces,
  ]);
  return {
    text,
    spans: text === '' ? [] : [{ start: 0, end: text.length, role: 'forwarded' }],
    edits: edits ?? [],
    stressed: stressed ?? [],
    problems,
    files,
  };
};

/**
 * What stands before, between and after the parts. Mail programs do not show it: it is read only where nothing else is,
 * and else reported. `This is a multi-part message in MIME format` is nobody's words.
 */
const outsideParts = ({ outside }: Parts, pieces: readonly Piece[], subject: string | null): Contents => {
  const words = outside
    .map((bytes) => withoutNotice(decodeText(bytes, null).text.replaceAll('\r\n', '\n')))
    .filter((text) => /\p{L}{2}/u.test(text));
  if (words.length === 0) return { pieces: [], attachments: [], problems: [] };
  const isShown = pieces.some(({ text }) => text.trim() !== '');
  const problem = isShown
    ? 'The mail holds text outside of its parts, which mail programs do not show; it was left out.'
    : 'The text of the mail stands outside of its parts, where mail programs do not show it; it was read all the same.';
  return {
    pieces: isShown ? [] : [textPiece([], subject, words.join('\n\n'))],
    attachments: [],
    problems: [problem],
  };
};

/** Without the paragraphs that tell the owner of an old program what he sees; a part that lost its boundary is none. */
const withoutNotice = (text: string): string =>
  text
    .split('\n\n')
    .filter((paragraph) => !/\bMIME\b/i.test(paragraph.slice(0, 2000)) || /^content-[a-z-]{1,30}:/im.test(paragraph))
    .join('\n\n')
    .trim();
