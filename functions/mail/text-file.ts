import { decodeText, wellFormed } from './charset.ts';
import { htmlText } from './html-text.ts';
import { metaCharset } from './charset-labels.ts';
import { maxTextFile } from './limits.ts';
import type { MarkedChange, Stressed } from './marked-changes.ts';
import { isReallyHtml } from './text-kinds.ts';

/** A file as its sender gave it; `charset` where its part of the mail names one. */
export interface NamedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly charset?: string | undefined;
}

/** A text that came as a file, as a body is read: with the changes that it marks. */
export interface TextFile {
  /** Null where the file is a text by its name only. */
  readonly text: string | null;
  readonly edits: readonly MarkedChange[];
  readonly stressed: readonly Stressed[];
  /** In words for the secretariat, without the file's name. */
  readonly problems: readonly string[];
}

/**
 * Plain text and web pages that came as files → their words, by the same rules as a body's: the bytes tell the charset,
 * then the label, then the letters. Null for every other file. It is the sender's paper: nothing of it is cut away.
 */
export const textFile = (file: NamedFile): TextFile | null => {
  const kind = kindOf(file);
  if (kind === null) return null;
  if (file.bytes.length > maxTextFile) return nothing('The text is longer than is read of one file.');
  const label = file.charset ?? (kind === 'html' ? metaCharset(file.bytes) : null);
  const { text, doubt } = decodeText(file.bytes, label);
  if (isNoText(text))
    return nothing('The file is called a text and is none that can be read. Open it by hand, or ask for it again.');
  const doubts = doubt === null ? [] : [doubtful[doubt]];
  if (kind === 'plain' && !isReallyHtml(text))
    return { text: text.replace(/\r{1,3}\n|\r/g, '\n'), edits: [], stressed: [], problems: doubts };
  const page = htmlText(text);
  return {
    text: wellFormed(page.text),
    edits: page.changes,
    stressed: page.stressed,
    problems: [...doubts, ...page.problems],
  };
};

/** By its name; where that says nothing, by the type that the mail gives it. */
const kindOf = ({ name, type }: NamedFile): 'plain' | 'html' | null => {
  const [ending] = /\.[a-z0-9]{2,5}$/iu.exec(name) ?? [];
  switch (ending?.toLowerCase() ?? type) {
    case '.txt':
    case '.text':
    case 'text/plain':
      return 'plain';
    case '.htm':
    case '.html':
    case '.xhtml':
    case 'text/html':
    case 'application/xhtml+xml':
      return 'html';
    default:
      return null;
  }
};

/** Texts hold line breaks and tabs and no other controls; a file of another kind is full of them. */
const isNoText = (text: string): boolean => {
  const strange = text.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0;
  return strange > text.length / 50;
};

const nothing = (problem: string): TextFile => ({ text: null, edits: [], stressed: [], problems: [problem] });

const doubtful = {
  guessed: 'It does not say in which character set it is written; that was guessed.',
  damaged: 'Some of its characters were destroyed on the way; they stand as \ufffd.',
  doubled: 'Its letters had been encoded twice on the way (“Ã©” for “é”); they were restored.',
} as const;
