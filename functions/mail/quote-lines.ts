import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank, plain } from './lines.ts';
import { year } from './quote-dates.ts';
import { markAt } from './quote-marks.ts';
import type { SpanRole } from './spans.ts';
import { wroteWords } from './words/quotes.ts';

/** Lines that are quoted by what they begin with. */

export const isAngled = (line: string): boolean =>
  /^[ \t\u00a0]{0,3}[>＞›»]/.test(line) && !/^»[^\n]{0,400}«/.test(line.trim());

/**
 * Lines that begin with `>`. One by itself with nothing else of the kind in the mail is the sender's where it is a
 * figure (`> 5 per cent`) or what an mbox did to a line (`>From`).
 */
export const angledRun = (
  lines: readonly Line[],
  at: number,
  angled: number,
): { readonly end: number; readonly role: SpanRole } => {
  let end = at;
  while (end < lines.length && isAngled(lines[end]?.text ?? '')) end += 1;
  const announced = /[:：]\s*$/.test(lines[at - 1]?.text.trim() || (lines[at - 2]?.text.trim() ?? ''));
  if (markAt(lines, firstFilled(lines, at, end)) === 'forward') return { end, role: 'forwarded' };
  const isOwn = angled === 1 && !announced && isFigure(lines[at]?.text ?? '');
  return { end, role: isOwn ? 'own' : 'quoted' };
};

const isFigure = (line: string): boolean => /^\s{0,3}[>＞]\s?(?:\p{Nd}|From )/u.test(line);

/** The first line of the run that says something behind its `>`. */
const firstFilled = (lines: readonly Line[], from: number, end: number): number => {
  let at = from;
  while (at < end && (lines[at]?.text ?? '').slice(0, 100).replace(/^[\s>]+/, '') === '') at += 1;
  return at;
};

/** How far the first line of a run is indented: Outlook for Mac quotes by four blanks, without any other sign. */
const isIndented = (line: Line | undefined): boolean => /^(?: {4}|\t|\u00a0{4})/.test(line?.text ?? '');
const opensIndented = (line: Line | undefined): boolean => /^(?: {4}|\t|\u00a0{4})\S/.test(line?.text ?? '');

/** If the text from here on is indented, the index of the line after it. */
export const indentedEnd = (lines: readonly Line[], from: number): number | null => {
  let end: number | null = null;
  for (let at = from; at < lines.length; at++) {
    if (isBlank(lines[at])) continue;
    if (!(end === null ? opensIndented : isIndented)(lines[at])) break;
    end = at + 1;
  }
  return end;
};

const tagOf = (line: Line | undefined): string | null =>
  /^ {0,4}([A-Z]\w{0,9})>(?: |$)/.exec((line?.text ?? '').slice(0, 40))?.[1] ?? null;

/**
 * The Bat and news readers begin each line with who wrote it: `AK> old words`. So only with a tag that stands below a
 * line which says that somebody wrote; "Old> …" and "New> …" are a proposal.
 */
export const markTagged = (lines: readonly Line[], roles: SpanRole[]): void => {
  const tags = new Set<string>();
  let above: Line | undefined;
  lines.forEach((line, i) => {
    const tag = tagOf(line);
    if (tag !== null && (tags.has(tag) || saysWho(above))) {
      tags.add(tag);
      if (roles[i] === 'own') roles[i] = 'quoted';
    }
    if (!isBlank(line)) above = line;
  });
};

const saysWho = (line: Line | undefined): boolean => {
  const text = plain((line?.text ?? '').slice(0, maxMarkerLine));
  return /[:：]$/.test(text) && wroteWords.some((verb) => text.includes(verb)) && (/@/.test(text) || year.test(text));
};

/** Some programs quote with `|`; so do tables, and only below a line that says who wrote it does this count. */
const isBarred = (line: Line | undefined): boolean => /^[ \t]{0,3}[|¦│](?:\s|$)/.test(line?.text ?? '');

/** If lines with bars begin here, the index of the line after them. */
export const barredEnd = (lines: readonly Line[], from: number): number | null => {
  let end = from;
  while (end < lines.length && isBarred(lines[end])) end += 1;
  return end === from ? null : end;
};
