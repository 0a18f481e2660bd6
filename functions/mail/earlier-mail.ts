import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank } from './lines.ts';
import { isOfMail, readBlock } from './quote-block.ts';
import { angledRun, barredEnd, indentedEnd, isAngled } from './quote-lines.ts';
import { isBetweenArrows, isEndMark, isForwardSubject, isReplyAbove, isRule, markAt } from './quote-marks.ts';
import { programHeader } from './quote-notes.ts';
import { isHeaderAndText, namesQuoted, wroteHeader } from './quote-wrote.ts';
import { isDeviceLine } from './signature.ts';
import type { SpanRole } from './spans.ts';
import { answersBelow } from './words/quotes.ts';

/** Where an earlier mail begins and ends among the sender's lines. */
export interface Step {
  /** Index of the line after those that were judged. */
  readonly end: number;
  readonly role: SpanRole;
  readonly problem: string | null;
}

/** Whose the line is, and with it those that it begins; `angled` lines begin with `>` in the whole mail. */
export const readLine = (
  lines: readonly Line[],
  roles: readonly SpanRole[],
  at: number,
  angled: number,
  subject: string | null,
): Step => {
  const line = lines[at];
  const own: Step = { end: at + 1, role: 'own', problem: null };
  if (line === undefined || isBlank(line)) return own;
  if (isBetweenArrows(line)) return rest(lines, roles, at, at + 1, subject, 'block');
  if (isReplyAbove(line) || isHeaderAndText(line))
    return ownAbove(lines, roles, at).length === 0
      ? { ...own, role: isReplyAbove(line) ? 'quoted' : 'own' }
      : rest(lines, roles, at, at + 1, subject, 'block');
  if (isAngled(line.text)) return { ...angledRun(lines, at, angled), problem: null };
  const mark = markAt(lines, at);
  const bodyStart = mark === null ? at + 1 : headerEnd(lines, at + 1);
  if (mark === 'forward') return { end: passedOnEnd(lines, roles, bodyStart), role: 'forwarded', problem: null };
  if (line.text.length > maxMarkerLine) return own;
  if (mark === 'original') return rest(lines, roles, at, bodyStart, subject, 'block');
  const block = readBlock(lines, isRule(line) ? nextFilled(lines, at + 1) : at);
  // The header of a note is the sender's own, all of it.
  if (block !== null && !isOfMail(block)) return { ...own, end: block.end };
  if (block !== null) return rest(lines, roles, at, block.end, subject, 'block');
  const written = programHeader(lines, at);
  if (written !== null) return rest(lines, roles, at, written, subject, 'block');
  const wrote = wroteHeader(lines, at);
  if (wrote === null) {
    const next = nextFilled(lines, at + 1);
    if (!namesQuoted(line)) return own;
    const barred = barredEnd(lines, next);
    return barred !== null || isMarked(lines, roles, next) ? { ...own, end: barred ?? at + 1, role: 'quoted' } : own;
  }
  const below = nextFilled(lines, wrote);
  const barred = barredEnd(lines, below);
  if (barred !== null || isMarked(lines, roles, below)) return { ...own, end: barred ?? wrote, role: 'quoted' };
  return wroteHeader(lines, at, true) === null ? own : rest(lines, roles, at, wrote, subject, 'sentence');
};

/** Where the header below a mark ends, a block or a sentence. */
const headerEnd = (lines: readonly Line[], from: number): number => {
  const first = nextFilled(lines, from);
  if (isAngled(lines[first]?.text ?? '')) return from;
  return readBlock(lines, first, true)?.end ?? wroteHeader(lines, first) ?? from;
};

const isMarked = (lines: readonly Line[], roles: readonly SpanRole[], at: number): boolean =>
  at < lines.length && (roles[at] === 'quoted' || roles[at] === 'forwarded' || isAngled(lines[at]?.text ?? ''));

/** Where the mail that is passed on below a mark ends: with the lines that are marked as quoted, else with the text. */
const passedOnEnd = (lines: readonly Line[], roles: readonly SpanRole[], from: number): number => {
  const first = nextFilled(lines, from);
  if (!isMarked(lines, roles, first)) {
    const ended = lines.findIndex((line, at) => at >= from && isEndMark(line));
    return ended === -1 ? lines.length : ended + 1;
  }
  let end = first;
  for (let at = first; at < lines.length; at++) {
    if (isMarked(lines, roles, at)) end = at + 1;
    else if (!isBlank(lines[at])) break;
  }
  return end;
};

/** Everything from a header to the end: the earlier mail below an answer, or a mail passed on. */
const rest = (
  lines: readonly Line[],
  roles: readonly SpanRole[],
  at: number,
  bodyStart: number,
  subject: string | null,
  header: 'block' | 'sentence',
): Step => {
  // What the header announces is marked itself: below it the sender goes on (HOSTILE G6).
  if (isMarked(lines, roles, nextFilled(lines, bodyStart)))
    return isForwardSubject(subject)
      ? { end: passedOnEnd(lines, roles, bodyStart), role: 'forwarded', problem: null }
      : { end: bodyStart, role: 'quoted', problem: null };
  const end = (header === 'sentence' ? indentedEnd(lines, bodyStart) : null) ?? lines.length;
  const before = ownAbove(lines, roles, at);
  if (isForwardSubject(subject)) return { end, role: 'forwarded', problem: null };
  if (before.length === 0) {
    // Nothing of the sender's own above it: a mail passed on, or an answer below what it answers. Nothing is cut.
    const isIndented = header === 'sentence' && indentedEnd(lines, bodyStart) !== null;
    if (header === 'block' || isIndented)
      return {
        end,
        role: end < lines.length ? 'quoted' : 'forwarded',
        problem: 'The mail has no words above the earlier mail; the earlier mail was kept as passed on.',
      };
    return {
      end: bodyStart,
      role: 'quoted',
      problem: 'The mail may hold quoted text that could not be told from new text.',
    };
  }
  if (announcesAnswers(before))
    return {
      end: bodyStart,
      role: 'quoted',
      problem: 'The mail speaks of words below; the earlier mail was kept, answers may stand between its lines.',
    };
  return { end, role: 'quoted', problem: null };
};

const ownAbove = (lines: readonly Line[], roles: readonly SpanRole[], at: number): string[] =>
  lines
    .slice(0, at)
    .filter((line, i) => roles[i] === 'own' && !isBlank(line) && !isRule(line) && !isDeviceLine(line))
    .map((line) => line.text);

/** Characters of a cover note; longer text says "below" of its own next paragraph. */
const maxCoverNote = 600;

/** "Please see our answers below", or a sentence that ends in a colon: what follows it is the sender's, too. */
const announcesAnswers = (before: readonly string[]): boolean => {
  const words = before.join(' ').toLowerCase();
  const last = before.at(-1) ?? '';
  const introduces = /[:：]\s{0,4}$/.test(last) && last.trim().split(/\s+/).length >= 4;
  return words.length < maxCoverNote && (introduces || answersBelow.some((word) => words.includes(word)));
};

const nextFilled = (lines: readonly Line[], from: number): number => {
  let at = from;
  while (at < lines.length && at - from < 6 && isBlank(lines[at])) at += 1;
  return at;
};
