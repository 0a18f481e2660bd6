import { markBanner } from './banner.ts';
import { markDisclaimers } from './disclaimer.ts';
import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank, linesOf } from './lines.ts';
import { angledRun, barredEnd, indentedEnd, isAngled } from './quote-lines.ts';
import { isOfMail, readBlock } from './quote-block.ts';
import { isForwardSubject, isRule, markAt } from './quote-marks.ts';
import { namesQuoted, wroteHeader } from './quote-wrote.ts';
import { answersBelow } from './words/quotes.ts';
import { isDeviceLine, markSignatures } from './signature.ts';
import type { Span, SpanRole } from './spans.ts';

export interface NewWords {
  readonly spans: readonly Span[];
  readonly problems: readonly string[];
}

/** A stretch of the text that the mail's own structure gives to another than the sender: quoted where no role stands. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
  readonly role?: SpanRole;
}

/**
 * Whose words each stretch of a mail is. What travels along (the earlier mail, a signature, a disclaimer) is marked; in
 * doubt a line stays the sender's own, because a lost proposal is worse than a quotation read twice (HOSTILE G). One
 * pass over the lines, each looked at a bounded number of times.
 */
export const newWords = (text: string, marked: readonly MarkedRange[], subject: string | null): NewWords => {
  const lines = linesOf(text);
  const roles: SpanRole[] = lines.map(() => 'own');
  const problems: string[] = [];
  markStructure(lines, roles, marked, isForwardSubject(subject));
  markBanner(lines, roles);
  const angled = lines.filter((line) => isAngled(line.text)).length;
  let at = 0;
  while (at < lines.length) {
    if (roles[at] !== 'own') {
      at += 1;
      continue;
    }
    const step = readLine(lines, roles, at, angled, subject);
    for (let i = at; i < step.end; i++) if (roles[i] !== 'banner') roles[i] = step.role;
    if (step.problem !== null) problems.push(step.problem);
    at = Math.max(step.end, at + 1);
  }
  markDisclaimers(lines, roles);
  markSignatures(lines, roles);
  return { spans: merged(lines, roles, text.length), problems };
};

interface Step {
  readonly end: number;
  readonly role: SpanRole;
  readonly problem: string | null;
}

const readLine = (
  lines: readonly Line[],
  roles: readonly SpanRole[],
  at: number,
  angled: number,
  subject: string | null,
): Step => {
  const line = lines[at];
  const own: Step = { end: at + 1, role: 'own', problem: null };
  if (line === undefined || isBlank(line)) return own;
  if (isAngled(line.text)) return { ...angledRun(lines, at, angled), problem: null };
  const mark = markAt(lines, at);
  const bodyStart = mark === null ? at + 1 : (readBlock(lines, nextFilled(lines, at + 1), true)?.end ?? at + 1);
  if (mark === 'forward') return { end: passedOnEnd(lines, roles, bodyStart), role: 'forwarded', problem: null };
  if (line.text.length > maxMarkerLine) return own;
  if (mark === 'original') return rest(lines, roles, at, bodyStart, subject, 'block');
  const block = readBlock(lines, isRule(line) ? nextFilled(lines, at + 1) : at);
  if (block !== null && isOfMail(block)) return rest(lines, roles, at, block.end, subject, 'block');
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

const isMarked = (lines: readonly Line[], roles: readonly SpanRole[], at: number): boolean =>
  at < lines.length && (roles[at] === 'quoted' || roles[at] === 'forwarded' || isAngled(lines[at]?.text ?? ''));

/** Where the mail that is passed on below a mark ends: with the lines that are marked as quoted, else with the text. */
const passedOnEnd = (lines: readonly Line[], roles: readonly SpanRole[], from: number): number => {
  const first = nextFilled(lines, from);
  if (!isMarked(lines, roles, first)) return lines.length;
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
  const before = lines
    .slice(0, at)
    .filter((line, i) => roles[i] === 'own' && !isBlank(line) && !isRule(line) && !isDeviceLine(line))
    .map((line) => line.text);
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
  const words = before.join(' ').toLowerCase();
  if (words.length < 600 && answersBelow.some((word) => words.includes(word)))
    return {
      end: bodyStart,
      role: 'quoted',
      problem: 'The mail speaks of words below; the earlier mail was kept, answers may stand between its lines.',
    };
  return { end, role: 'quoted', problem: null };
};

const nextFilled = (lines: readonly Line[], from: number): number => {
  let at = from;
  while (at < lines.length && at - from < 6 && isBlank(lines[at])) at += 1;
  return at;
};

/** What the mail's structure quotes; under a mark or a subject that says so it was passed on. */
const markStructure = (
  lines: readonly Line[],
  roles: SpanRole[],
  ranges: readonly MarkedRange[],
  isForward: boolean,
): void => {
  let index = 0;
  let inRun: SpanRole | null = null;
  lines.forEach((line, i) => {
    while (index < ranges.length && (ranges[index]?.end ?? 0) <= line.start) index += 1;
    const range = ranges[index];
    if (isBlank(line)) return;
    const from = line.start + leading(line.text);
    if (range === undefined || range.start > from || range.end < line.start + line.text.trimEnd().length) {
      inRun = null;
      return;
    }
    const role = range.role ?? 'quoted';
    if (role === 'quoted') inRun ??= isForward || markAt(lines, i) === 'forward' ? 'forwarded' : 'quoted';
    roles[i] = role === 'quoted' && inRun !== null ? inRun : role;
  });
};

const leading = (text: string): number => text.length - text.trimStart().length;

/** Neighbouring lines of one role become one span; blank lines go with what stands before them. */
const merged = (lines: readonly Line[], roles: readonly SpanRole[], length: number): Span[] => {
  const spans: { start: number; end: number; role: SpanRole }[] = [];
  lines.forEach((line, i) => {
    const last = spans.at(-1);
    const role = isBlank(line) && last !== undefined ? last.role : (roles[i] ?? 'own');
    if (last?.role === role) last.end = line.end;
    else spans.push({ start: line.start, end: line.end, role });
  });
  const last = spans.at(-1);
  if (last !== undefined) last.end = length;
  return spans;
};
