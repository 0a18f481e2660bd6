import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank, linesOf } from './lines.ts';
import { headerBlock, isForwardMark, isForwardSubject, isOriginalMark, isRule, wroteHeader } from './quote-marks.ts';
import { answersBelow } from './quote-words.ts';
import { markEndings } from './signature.ts';
import type { Span, SpanRole } from './spans.ts';

export interface NewWords {
  readonly spans: readonly Span[];
  readonly problems: readonly string[];
}

/**
 * Whose words each stretch of a mail is. What travels along (the earlier mail, a signature, a disclaimer) is marked; in
 * doubt a line stays the sender's own, because a lost proposal is worse than a quotation read twice (HOSTILE G). One
 * pass over the lines, each looked at a bounded number of times.
 */
export const newWords = (
  text: string,
  quotedRanges: readonly { readonly start: number; readonly end: number }[],
  subject: string | null,
): NewWords => {
  const lines = linesOf(text);
  const roles: SpanRole[] = lines.map(() => 'own');
  const problems: string[] = [];
  markStructure(lines, roles, quotedRanges);
  const angled = lines.filter((line) => isAngled(line.text)).length;
  let at = 0;
  while (at < lines.length) {
    if (roles[at] !== 'own') {
      at += 1;
      continue;
    }
    const step = readLine(lines, roles, at, angled, subject);
    for (let i = at; i < step.end; i++) roles[i] = step.role;
    if (step.problem !== null) problems.push(step.problem);
    at = Math.max(step.end, at + 1);
  }
  markEndings(lines, roles);
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
  if (line === undefined || line.text.length > maxMarkerLine || isBlank(line)) return own;
  if (isAngled(line.text)) return angledRun(lines, at, angled);
  if (isForwardMark(lines, at)) return { end: lines.length, role: 'forwarded', problem: null };
  if (isOriginalMark(lines, at)) return rest(lines, roles, at, at + 1, subject, 'block');
  const underRule = isRule(line) ? nextFilled(lines, at + 1) : at;
  const block = headerBlock(lines, underRule);
  if (block !== null) return rest(lines, roles, at, block, subject, 'block');
  const wrote = wroteHeader(lines, at);
  if (wrote === null) return own;
  const next = nextFilled(lines, wrote);
  if (next >= lines.length) return own;
  if (roles[next] === 'quoted' || isAngled(lines[next]?.text ?? ''))
    return { end: wrote, role: 'quoted', problem: null };
  return wroteHeader(lines, at, true) === null ? own : rest(lines, roles, at, wrote, subject, 'sentence');
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
  const before = lines
    .slice(0, at)
    .filter((line, i) => roles[i] === 'own' && !isBlank(line))
    .map((line) => line.text);
  if (isForwardSubject(subject)) return { end: lines.length, role: 'forwarded', problem: null };
  if (before.length === 0) {
    // Nothing of the sender's own above it: a mail passed on, or an answer below what it answers. Nothing is cut.
    return header === 'block'
      ? {
          end: lines.length,
          role: 'forwarded',
          problem: 'The mail has no words above the earlier mail; the earlier mail was kept as passed on.',
        }
      : {
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
  return { end: lines.length, role: 'quoted', problem: null };
};

const isAngled = (line: string): boolean =>
  /^[ \t\u00a0]{0,3}[>＞›»]/.test(line) && !/^»[^\n]{0,400}«/.test(line.trim());

/**
 * Lines that begin with `>`. One by itself with nothing else of the kind in the mail is the sender's where it is a
 * figure (`> 5 per cent`) or what an mbox did to a line (`>From`).
 */
const angledRun = (lines: readonly Line[], at: number, angled: number): Step => {
  let end = at;
  while (end < lines.length && isAngled(lines[end]?.text ?? '')) end += 1;
  const announced = /[:：]\s*$/.test(lines[at - 1]?.text.trim() || (lines[at - 2]?.text.trim() ?? ''));
  const first = nextFilledAngled(lines, at, end);
  if (isForwardMark(lines, first)) return { end, role: 'forwarded', problem: null };
  const isOwn = angled === 1 && !announced && isFigure(lines[at]?.text ?? '');
  return { end, role: isOwn ? 'own' : 'quoted', problem: null };
};

const isFigure = (line: string): boolean => /^\s{0,3}[>＞]\s?(?:\p{Nd}|From )/u.test(line);

/** The first line of the run that says something behind its `>`. */
const nextFilledAngled = (lines: readonly Line[], from: number, end: number): number => {
  let at = from;
  while (at < end && (lines[at]?.text ?? '').replace(/^[\s>]+/, '') === '') at += 1;
  return at;
};

const nextFilled = (lines: readonly Line[], from: number): number => {
  let at = from;
  while (at < lines.length && at - from < 6 && isBlank(lines[at])) at += 1;
  return at;
};

const markStructure = (
  lines: readonly Line[],
  roles: SpanRole[],
  ranges: readonly { readonly start: number; readonly end: number }[],
): void => {
  let index = 0;
  lines.forEach((line, i) => {
    while (index < ranges.length && (ranges[index]?.end ?? 0) <= line.start) index += 1;
    const range = ranges[index];
    if (range === undefined || isBlank(line)) return;
    if (range.start <= line.start + leading(line.text) && range.end >= line.start + line.text.trimEnd().length)
      roles[i] = 'quoted';
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
