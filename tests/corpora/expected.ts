/** What a collection states of one file: the keys of its `expected.json` that this lane compares. */
export interface Expected {
  readonly kind: string;
  readonly subjectLine?: string;
  readonly from?: string | null;
  readonly fromName?: string | null;
  readonly to?: readonly string[];
  readonly subject?: string | null;
  readonly textBody?: string | null;
  readonly textContains?: string;
  readonly htmlContains?: string;
  readonly textLeafContents?: readonly string[];
  readonly replyText?: string;
  readonly removedText?: string;
  readonly embeddedMail?: string;
  readonly replyNonEmpty?: boolean;
  readonly keepWhole?: boolean;
  readonly interleaved?: boolean;
  readonly mustContain?: readonly string[];
  readonly mustNotContain?: readonly string[];
  readonly forwarded?: boolean;
  readonly newText?: string | null;
  readonly signature?: string | null;
  readonly forwardedMessage?: {
    readonly subject?: string;
    readonly body?: string;
    readonly from?: { readonly address: string | null; readonly name: string | null };
  };
  readonly attachments?: number;
  readonly attachmentNames?: readonly string[];
  readonly attachmentNameContains?: string;
  readonly attachmentSha256?: readonly string[];
  readonly attachmentDecodedBytes?: readonly number[];
  readonly autoReply?: boolean;
  readonly bounce?: boolean;
  readonly deliveryReport?: boolean;
  readonly readReceipt?: boolean;
  readonly feedbackReport?: boolean;
  readonly calendar?: boolean;
  readonly maxSeconds?: number;
  readonly acceptedParagraphs?: readonly string[];
  readonly rejectedParagraphs?: readonly string[];
  readonly authors?: readonly string[];
}

/** Kinds of file that are mail, or a body of one; documents belong to another lane. */
export const isMail = ({ kind }: Expected): boolean => ['mime', 'body-text', 'body-html'].includes(kind);
