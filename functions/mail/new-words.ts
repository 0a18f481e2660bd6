import { markBanner } from './banner.ts';
import { markDisclaimers } from './disclaimer.ts';
import { type Line, isBlank, linesOf } from './lines.ts';
import { readLine } from './earlier-mail.ts';
import { isAngled, markTagged } from './quote-lines.ts';
import { isForwardSubject, markAt } from './quote-marks.ts';
import { markSignatures } from './signature.ts';
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
  markTagged(lines, roles);
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
