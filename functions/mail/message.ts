import type { MarkedChange, Stressed } from './marked-changes.ts';
import type { Span } from './spans.ts';

/** One incoming message as data, whatever it was on the wire. Read by `read-message.ts`; never throws for bad mail. */
export interface Mailbox {
  readonly name: string | null;
  /** addr-spec, domain in lower case; null where the header holds none. */
  readonly address: string | null;
}

export interface Attachment {
  /** As the sender named it, CR, LF and NUL removed; never used as a path. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Of a text, as the mail names it. */
  readonly charset?: string;
  /** Shown in the text (an image in the signature) rather than attached to it. */
  readonly inline: boolean;
  /** A mail in the mail, whose words stand in the body. */
  readonly isRead?: true;
}

export const verdicts = ['pass', 'fail', 'none', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the receiving service found, read only from the block that it put on top of the message (PITFALLS 6.1). */
export interface Verdicts {
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
  /** The published DMARC policy where the service names it. */
  readonly dmarcPolicy: 'none' | 'quarantine' | 'reject' | null;
  readonly spam: Verdict;
  readonly virus: Verdict;
}

/** Why a message may not be answered (RFC 3834), or null. */
export type Automatic = 'automatic' | 'bounce' | 'own-mail';

export interface Message {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string | null;
  /** Without angle brackets. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** ISO 8601, as the Date header says; proves nothing. */
  readonly date: string | null;
  /** ISO 8601: when the receiving service took it, from its own header on top; null for a mail that never passed it. */
  readonly receivedAt: string | null;
  /** The envelope's sender (Return-Path); `''` is the null sender of bounces, null when nothing says. */
  readonly envelopeFrom: string | null;
  /** The envelope's recipient as the receiving service took it: tells a reply to `reply+<token>@`. */
  readonly envelopeTo: string | null;
  readonly verdicts: Verdicts;
  /** Its header names several senders, or contradicts itself: whatever proof it carries proves nobody (HOSTILE B3). */
  readonly contested?: true;
  readonly automatic: Automatic | null;
  /** It was sent to many: what is automatic about it may be no more than that. */
  readonly mailing?: true;
  /** For a bounce: the Message-ID of the mail that came back, and whether it failed for good. */
  readonly returned: { readonly messageId: string | null; readonly failed: boolean } | null;
  /** The text a person would see, and whose words each stretch of it is. */
  readonly body: {
    readonly text: string;
    readonly spans: readonly Span[];
    /** Words that the mail strikes out or marks as put in; in the text they stand in brackets. */
    readonly edits?: readonly MarkedChange[];
    readonly stressed?: readonly Stressed[];
  };
  readonly attachments: readonly Attachment[];
  /** Anything the reader had to give up on, in words for the secretariat. */
  readonly problems: readonly string[];
  /** Hash of all below the header, where a limit left some of it unread. */
  readonly rest?: string;
}

/** A file that goes with a letter, written out: `content` is base64. */
export interface WrittenFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A file by the key under which its bytes lie until the letter is sent: all who get the letter share them. */
export interface LyingFile {
  readonly name: string;
  readonly type: string;
  readonly key: string;
}

/** The same with its size, as whoever decides how it goes along must know it. */
export interface SizedFile extends LyingFile {
  readonly bytes: number;
}

/** One outgoing message; `compose.ts` writes its bytes. */
export interface Letter<File extends WrittenFile | LyingFile = WrittenFile> {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** `auto-replied` for receipts, `auto-generated` for digests (RFC 3834). */
  readonly autoSubmitted: 'auto-replied' | 'auto-generated';
  /** Message-IDs without brackets. */
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly listUnsubscribe: string | null;
  readonly attachments: readonly File[];
}
