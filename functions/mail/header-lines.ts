const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The line at `at`, without its break (LF, CRLF, or the CR CR LF of broken gateways), and where the next one begins. */
export const nextLine = (
  bytes: Uint8Array,
  at: number,
  end: number,
): { readonly line: Uint8Array; readonly next: number } => {
  const found = bytes.indexOf(lineFeed, at);
  const stop = found === -1 || found > end ? end : found;
  let last = stop;
  while (last > at && bytes[last - 1] === carriageReturn) last -= 1;
  return { line: bytes.subarray(at, last), next: Math.min(end, stop + 1) };
};

export const isFolded = (line: Uint8Array): boolean => line[0] === 0x20 || line[0] === 0x09;

/** `From x@y Mon …` and `>From x@y …` of mbox files. */
export const isEnvelopeLine = (line: Uint8Array): boolean =>
  /^>?From [^:]{1,200}\d\d:\d\d/.test(ascii(line.subarray(0, 240)));

/** The name before the colon as it stands, with blanks before the colon allowed; null when this is no header line. */
export const fieldName = (line: Uint8Array): string | null =>
  /^[!-9;-~]{1,200}[ \t]{0,20}(?=:)/.exec(ascii(line.subarray(0, 240)))?.[0] ?? null;

/** Fields that only mail has; `Reason:` and `Paragraph:` at the top of a text are words (RFC 5322, section 3.6). */
export const isKnownField = (name: string, of: 'mail' | 'part'): boolean =>
  /^(?:content|x)-[a-z]/.test(name) || name === 'mime-version' || (of === 'mail' && mailFields.has(name));

const mailFields: ReadonlySet<string> = new Set([
  'return-path', 'received', 'from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id',
  'in-reply-to', 'references', 'dkim-signature', 'arc-seal', 'authentication-results', 'received-spf', 'list-id',
  'delivered-to', 'resent-from', 'auto-submitted', 'precedence', 'importance', 'user-agent', 'errors-to', 'thread-topic',
]); // prettier-ignore

const ascii = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
