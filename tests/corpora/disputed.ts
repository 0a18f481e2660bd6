/**
 * What a collection states and we hold otherwise, by file and fact, with the reason; printed and counted apart. One that
 * is found right after all counts as wrong, so that no entry outlives its reason.
 */
const disputed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'discourse-trimmer/embedded_email_1.txt': {
    replyText: 'it drops what stands below the quoted mail; we keep every word of the sender, also there (HOSTILE G6)',
  },
  'php-imap/issue-544.eml': {
    attachmentDecodedBytes: 'it counts the bytes as base64 with its line ends; the PDF itself has 10,915',
  },
  'talon/reply-separated-by-hr.html': {
    replyText: 'it drops the name at the end; a closing is the sender’s words (README "Mail")',
  },
};

/** Why we hold a fact otherwise, or null. */
export const disputeOf = (collection: string, file: string, fact: string): string | null =>
  disputed[`${collection}/${file}`]?.[fact] ?? null;
