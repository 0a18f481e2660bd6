import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank, plain } from './lines.ts';
import {
  type HeaderLabel,
  forwardSubjects,
  forwardWords,
  headerLabels,
  originalWords,
  wroteWords,
} from './quote-words.ts';

/** How the borders between a sender's words and an earlier mail look, in any language of `quote-words.ts`. */

const labels: ReadonlyMap<string, HeaderLabel> = new Map(
  Object.entries(headerLabels).flatMap(([kind, words]) => words.map((word) => [word, kind as HeaderLabel] as const)),
);

const labelOf = (line: Line | undefined): HeaderLabel | null => {
  const text = plain((line?.text ?? '').slice(0, 80).replace(/^[ >]{0,8}/, ''));
  const colon = text.search(/[:：]/);
  return colon < 1 || colon > 24 ? null : (labels.get(text.slice(0, colon).trim()) ?? null);
};

/** Lines of one header block at most, wrapped recipients included. */
const maxBlock = 25;

/**
 * If a header block (From, Sent, To, Subject…) begins at this line, the index of the line after it. Three different
 * labels with From among the first two are needed: "From:" as a heading and "De: revisar…" are none (HOSTILE G5).
 */
export const headerBlock = (lines: readonly Line[], at: number): number | null => {
  const first = labelOf(lines[at]);
  if (first === null || (first !== 'from' && labelOf(lines[at + 1]) !== 'from')) return null;
  const seen = new Set<HeaderLabel>();
  let end = at;
  let wrapped = 0;
  for (; end < lines.length && end - at < maxBlock; end++) {
    const line = lines[end];
    if (isBlank(line)) {
      // Some programs put an empty line between the fields.
      if (labelOf(lines[end + 1]) === null) break;
      continue;
    }
    const label = labelOf(line);
    if (label === null && ++wrapped > 6) break;
    if (label !== null) {
      seen.add(label);
      wrapped = 0;
    }
  }
  return seen.has('from') && seen.size >= 3 ? end : null;
};

const address = /[<[(] ?[^\s<>@[(]{1,100}@[^\s<>@]{1,200}[>\])]/;
const clock = /(?:^|\D)(?:[01]?\d|2[0-3])\s?[:.h٫]\s?[0-5]\d(?!\d)|[٠-٩]{1,2}:[٠-٩]{2}/;
const year = /(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d|[٠-٩]{4}/;

/**
 * If "On … X wrote:" begins at this line (wrapped over at most four), the index of the line after it. `sure` asks for
 * an address or a time of day: "In his letter of 12 June 2018 the President wrote:" is somebody's own sentence. Of two
 * lines at which it might begin the later counts, or the later of those that begin like one: "Thanks, Alex" above it is
 * the sender's.
 */
export const wroteHeader = (lines: readonly Line[], at: number, sure = false): number | null => {
  const end = wroteEnd(lines, at, sure);
  if (end === null) return null;
  for (let later = at + 1; later < end; later++) {
    if (wroteEnd(lines, later, sure) !== end) continue;
    if (beginsLikeOne(lines[later]) || !beginsLikeOne(lines[at])) return null;
  }
  return end;
};

const beginsLikeOne = (line: Line | undefined): boolean =>
  /^(?:[-–—]{2,6} ?)?(?:on|le|el|am|il|em|op|den|в|от|في|在|于|於|\d{1,4}[./年-])(?![\p{L}])/u.test(
    plain((line?.text ?? '').slice(0, 60)),
  );

const wroteEnd = (lines: readonly Line[], at: number, sure: boolean): number | null => {
  let joined = '';
  for (let end = at; end < lines.length && end - at < 4; end++) {
    const line = lines[end];
    if (line === undefined || line.text.length > maxMarkerLine || isBlank(line) || /^[ \t]{0,3}>/.test(line.text))
      return null;
    joined = `${joined} ${plain(line.text)}`;
    const closes = /[:：]$/.test(joined) || (hasDashes(line) && /[-–—]{2}$/.test(joined));
    if (!closes) continue;
    const addressed = address.test(joined);
    // Older Gmail writes no verb: "2018-06-12 10:00 GMT+02:00 A. Delegate <a@mission.example>:"
    if (!wroteWords.some((word) => joined.includes(word)))
      return addressed && /^ \d{4}[-/.]\d{1,2}[-/.]\d{1,2} /.test(joined) ? end + 1 : null;
    const proven = addressed || (clock.test(joined) && year.test(joined));
    return proven || (!sure && year.test(joined)) ? end + 1 : null;
  }
  return null;
};

/** A line without the dashes around its words. */
const undashed = (line: Line): string =>
  plain(line.text.slice(0, maxMarkerLine))
    .replace(/^[-_=–— >]+/, '')
    .replace(/(?<![-_=–— :：])[-_=–— :：]+$/, '');

const hasDashes = (line: Line): boolean => /^[\s*>]{0,4}[-_=–—]{2}/.test(line.text);

/** `-----Original Message-----`: between dashes, or with a header block close below. */
export const isOriginalMark = (lines: readonly Line[], at: number): boolean => isMark(lines, at, originalWords);

export const isForwardMark = (lines: readonly Line[], at: number): boolean => isMark(lines, at, forwardWords);

const isMark = (lines: readonly Line[], at: number, words: readonly string[]): boolean => {
  const line = lines[at];
  if (line === undefined) return false;
  const text = undashed(line);
  const dashes = hasDashes(line);
  // Yahoo writes the whole header block behind the mark, on the same line.
  if (!words.some((word) => text === word || (dashes && text.startsWith(`${word} `)))) return false;
  return dashes || [1, 2, 3, 4].some((step) => labelOf(lines[at + step]) !== null);
};

/** The line that Outlook draws above an earlier mail. */
export const isRule = (line: Line): boolean => {
  const text = line.text.trim();
  return text.length >= 5 && text.length <= 120 && /^(?:_+|-+|=+)$/.test(text);
};

export const isForwardSubject = (subject: string | null): boolean => {
  const prefix = /^\s*(?:\[[^\]]{1,40}\]\s*)?([^\s:：]{1,12}(?:\s[^\s:：]{1,8})?)\s?[:：]/u.exec(subject ?? '')?.[1];
  return prefix !== undefined && forwardSubjects.includes(prefix.toLowerCase());
};
