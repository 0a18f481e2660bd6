import type { WordDocument } from '#document/word-document.ts';
import type { MarkedChange, Stressed } from '#mail/marked-changes.ts';
import type { Span } from '#mail/spans.ts';
import { asSeen } from './as-seen.ts';
import { documentAsSeen } from './word-as-seen.ts';
import { wordText } from './word-text.ts';
import type { WordText } from './word-text.ts';

/**
 * What a sender wrote, as the reader gets it: a few named parts of plain text, each cut into spans by whose words they
 * are. `mail/`, `document/` and the form all end here, so the reader knows nothing of MIME or Word.
 */
export interface WrittenPart {
  /** `subject`, `body`, `file name`, or `attachment NAME`: what evidence names. */
  readonly part: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Changes that the sender marked; in the text they stand in brackets. */
  readonly edits?: readonly MarkedChange[];
  /** Words that stand out by underline, colour or bold: additions, or only stress. */
  readonly stressed?: readonly Stressed[];
  /** Of a PDF: where each page begins in the text. */
  readonly pages?: readonly number[];
  /** Of a Word file, the document and where its paragraphs and comments stand in the text. */
  readonly word?: { readonly document: WordDocument; readonly shown: WordText };
}

export interface Written {
  readonly parts: readonly WrittenPart[];
  /** The sender as the From header (or the form) states it; nothing here is proven. */
  readonly sender: { readonly name: string | null; readonly address: string | null };
  /** What the form states outright; absent for mail. */
  readonly stated?: {
    readonly delegation: string | null;
    readonly onBehalfOf: string | null;
    readonly publication: 'yes' | 'no' | 'unstated';
  };
  /** Attachments that no reader opened, by name: with nothing else to read, the mail is `needs-reading`. */
  readonly unread: readonly string[];
  /** What the mail says of itself before anyone reads it: an out-of-office, a bounce, spam. */
  readonly carried?: 'automatic' | 'bounce' | 'own-mail' | 'spam' | 'virus';
  /** It was sent to many at once. */
  readonly mailing?: true;
  /** What the reader of the mail had to give up on, in words for the secretariat. */
  readonly problems?: readonly string[];
}

/** A part that is wholly the sender's own words. */
export const ownPart = (part: string, text: string): WrittenPart => wholly(part, asSeen(text).text);

const wholly = (part: string, text: string): WrittenPart => ({
  part,
  text,
  spans: [{ start: 0, end: text.length, role: 'own' }],
});

/** The part as its reader sees it: every range in it moves along. */
export const seenPart = (part: WrittenPart): WrittenPart => {
  const { text, at } = asSeen(part.text);
  const moved = <One extends { readonly start: number; readonly end: number }>(ranges: readonly One[]): One[] =>
    ranges.map((one) => ({ ...one, start: at(one.start), end: at(one.end) }));
  return {
    ...part,
    text,
    spans: moved(part.spans),
    ...(part.edits !== undefined && { edits: moved(part.edits) }),
    ...(part.stressed !== undefined && { stressed: moved(part.stressed) }),
    ...(part.pages !== undefined && { pages: part.pages.map(at) }),
  };
};

/** A Word file as a part: its text with the changes in brackets, and the document that says who made them. */
export const wordPart = (part: string, written: WordDocument): WrittenPart => {
  const document = documentAsSeen(written);
  const shown = wordText(document);
  return { ...wholly(part, shown.text), edits: shown.edits, word: { document, shown } };
};
