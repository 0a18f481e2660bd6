import { maxSeparatorLine } from './limits.ts';

/**
 * Mbox files (RFC 4155): messages one after the other, each below a line `From <sender> <time>`. A line of a message that
 * begins with `From ` was to be written `>From ` (mboxo), with one more `>` if it had some already (mboxrd), or left
 * alone where a Content-Length says how far the message goes (mboxcl2). Files of all kinds come under one name, and many
 * were written by nobody's rules; so what a separator is, is asked of its shape and of what stands around it.
 */
export interface Separator {
  /** Offset of its `F` in the file. */
  readonly at: number;
  /** Offset at which the message begins. */
  readonly messageAt: number;
  /** Offset at which the message above it ends: without the empty line that belongs to the separator. */
  readonly endsAbove: number;
}

/** One message of a file, `start` to `end` in bytes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Bytes of the line behind a separator that are looked at: a field name has fewer. */
const nextLineBytes = 100;
/** What has to be at hand behind a line break to judge what follows it. */
const lookAhead = maxSeparatorLine + nextLineBytes + 8;
/** An empty line with its CRs. */
const lookBehind = 4;
const lineBreakFrom = Buffer.from('\nFrom ');

/** The separators of a file that comes in chunks of any size; memory is a chunk and some hundred bytes. */
export async function* separatorsIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Separator> {
  // The file's first line has a line break before it as well: one that stands at offset -1.
  let kept: Buffer = Buffer.from('\n');
  let keptAt = -1;
  let searched = 0;
  for await (const chunk of chunks) {
    const window = Buffer.concat([kept, chunk]);
    const limit = window.length - lookAhead;
    yield* separatorsUpTo(window, searched, limit, keptAt);
    const from = Math.max(0, Math.min(limit, window.length) - lookBehind);
    searched = Math.max(searched, limit) - from;
    kept = window.subarray(from);
    keptAt += from;
  }
  yield* separatorsUpTo(kept, searched, kept.length, keptAt);
}

/** Those whose line break stands in `window` at `from` and on, before `limit`. */
function* separatorsUpTo(window: Buffer, from: number, limit: number, windowAt: number): Generator<Separator> {
  for (
    let at = window.indexOf(lineBreakFrom, from);
    at !== -1 && at < limit;
    at = window.indexOf(lineBreakFrom, at + 1)
  ) {
    const end = window.indexOf(0x0a, at + 1);
    const lineEnd = end === -1 ? window.length : end;
    if (lineEnd - at > maxSeparatorLine) continue;
    const above = emptyLineAbove(window, at);
    const next = window.toString('latin1', lineEnd + 1, lineEnd + 1 + nextLineBytes);
    const isOne =
      isSeparatorLine(window.toString('latin1', at + 1, lineEnd)) &&
      (startsHeader(next) || (above !== at + 1 && /^\r?(?:\n|$)/.test(next)));
    if (isOne)
      yield {
        at: windowAt + at + 1,
        messageAt: windowAt + Math.min(lineEnd + 1, window.length),
        endsAbove: windowAt + above,
      };
  }
}

/** Where an empty line above the line break at `at` begins; where the line below begins if there is none. */
const emptyLineAbove = (window: Buffer, at: number): number => {
  const last = window[at - 1] === 0x0d ? at - 1 : at;
  return last === 0 || window[last - 1] === 0x0a ? last : at + 1;
};

/** A header follows, or the `>From ` line that some servers left on top of it (HOSTILE A13). */
const startsHeader = (line: string): boolean => /^(?:>From |[!-9;-~]{1,76}[ \t]{0,3}:)/.test(line);

/**
 * `From anna@mission.example Mon Jun 18 12:00:00 2018`, the sender in any form (`-`, `MAILER-DAEMON`, `anna at mission`),
 * the time as asctime(3) writes it, with a zone before or after the year. With the time in the order of a Date field only
 * behind an address: that order is also how people write ("From Mon, 18 Jun 2018 10:00 on").
 */
export const isSeparatorLine = (line: string): boolean =>
  line.startsWith('From ') && (asctime.test(line) || (rfcTime.test(line) && /^From [^\s@]{1,200}@/.test(line)));

const asctime =
  /[ \t](?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ \t]{1,3}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \t]{1,3}\d{1,2},?[ \t]{1,3}\d{1,2}:\d{2}(?::\d{2})?(?:[ \t]{1,3}[A-Z+-][A-Z0-9:+-]{0,9}){0,2}[ \t]{1,3}\d{4}\b/;
const rfcTime =
  /[ \t](?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ \t]{1,3}\d{1,2}[ \t]{1,3}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \t]{1,3}\d{4}[ \t]{1,3}\d{1,2}:\d{2}\b/;

/** Messages by their separators alone. What stands before the first separator is no message of an mbox. */
export const stretchesBetween = (separators: readonly Separator[], fileEnd: number): Stretch[] =>
  separators.map(({ messageAt }, i) => ({
    start: messageAt,
    end: Math.max(messageAt, separators[i + 1]?.endsAbove ?? fileEnd),
  }));

/** Bytes between where a length leads and the next separator: an empty line, and the line break that some do not count. */
const slack = 4;

/**
 * Messages by their Content-Length, or null where that does not hold for every message of the file. A sender can write
 * such a field too, and one that led past the mails behind his would swallow them: so the lengths count only if from the
 * first message to the end of the file each leads exactly to the next separator.
 *
 * @param lengthOf offset of the body and its stated length, of the message that begins at an offset; null if not stated
 */
export const stretchesByLength = async (
  separators: readonly Separator[],
  fileEnd: number,
  lengthOf: (messageAt: number) => Promise<{ readonly bodyAt: number; readonly length: number } | null>,
): Promise<Stretch[] | null> => {
  const stretches: Stretch[] = [];
  let next = separators[0];
  for (let i = 0; next !== undefined;) {
    const { messageAt } = next;
    const stated = await lengthOf(messageAt);
    if (stated === null) return null;
    const led = stated.bodyAt + stated.length;
    do next = separators[++i];
    while (next !== undefined && next.at < led);
    if (led > fileEnd || (next?.at ?? fileEnd) - led > slack) return null;
    stretches.push({ start: messageAt, end: Math.max(messageAt, next?.endsAbove ?? fileEnd) });
  }
  return stretches;
};

/**
 * A message without the `>` that its writer put before lines beginning with `From `. In a mboxo file a line that had a
 * `>` of its own cannot be told from one that was given it; taken for the writer's, so that the sender's words are not
 * read as somebody's quoted ones.
 */
export const withoutQuoting = (message: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(quotedFrom, headerEnd(bytes)); at !== -1; at = bytes.indexOf(quotedFrom, at + 1)) {
    let start = at;
    while (start > 0 && bytes[start - 1] === 0x3e) start--;
    if (start === 0 || bytes[start - 1] !== 0x0a) continue;
    pieces.push(bytes.subarray(from, start));
    from = start + 1;
  }
  return pieces.length === 0 ? message : Buffer.concat([...pieces, bytes.subarray(from)]);
};

const quotedFrom = Buffer.from('>From ');

const headerEnd = (bytes: Buffer): number => {
  const bare = bytes.indexOf('\n\n');
  const full = bytes.indexOf('\n\r\n');
  const ends = [bare, full].filter((at) => at !== -1);
  return ends.length === 0 ? bytes.length : Math.min(...ends);
};
