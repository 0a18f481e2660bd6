import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank, plain } from './lines.ts';
import { clock, year } from './quote-dates.ts';
import { wroteWords } from './words/quotes.ts';

/** The sentence that mail programs put above an earlier mail: "On … X wrote:". */

/** Lines over which one is wrapped at most. */
const maxWrapped = 5;

/** An address as these lines print one. */
const address = /[<[(] ?(?:mailto:)?[^\s<>@[(]{1,100}@[^\s<>@]{1,200}(?:<mailto:[^<>]{1,200}>)? ?[>\])]/;

/**
 * If "On … X wrote:" begins at this line (wrapped over at most five), the index of the line after it. `sure` asks for
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
  /^(?:[-–—]{2,6} ?)?(?:(?:on|le|el|am|il|em|op|den|dne|dňa|dnia|w dniu|pe|v|в|от|у|la|στις|في|بتاريخ|在|于|於)(?!\p{L})|\p{Ll}{1,9}[.,]{1,2} ?\d|\d{1,4}[./年년-])/u.test(
    plain((line?.text ?? '').slice(0, 60)),
  );

const wroteEnd = (lines: readonly Line[], at: number, sure: boolean): number | null => {
  const end = closingLine(lines, at);
  if (end === null) return null;
  const joined = lines
    .slice(at, end + 1)
    .map((line) => plain(line.text))
    .join(' ');
  if (joined.length > maxMarkerLine || (/[-–—]$/.test(joined) && !/^[-–—]{2}/.test(joined))) return null;
  return isHeader(joined, sure) ? end + 1 : null;
};

/** The first line from here on that ends as such a sentence does: with a colon, or with dashes. */
const closingLine = (lines: readonly Line[], at: number): number | null => {
  for (let end = at; end < lines.length && end - at < maxWrapped; end++) {
    const line = lines[end];
    if (line === undefined || line.text.length > maxMarkerLine || isBlank(line) || /^[ \t]{0,3}>/.test(line.text))
      return null;
    if (/(?:[:：]|[-–—]{2})[\s*\u200b-\u200f\u202a-\u202e\u2066-\u2069]{0,8}$/.test(line.text)) return end;
  }
  return null;
};

const isHeader = (joined: string, sure: boolean): boolean => {
  const addressed = address.test(joined);
  if (!wroteWords.some((word) => joined.includes(word))) return addressed && isShaped(joined);
  const proven = addressed || (clock.test(joined) && year.test(joined));
  return proven || (!sure && year.test(joined));
};

/** Languages whose verbs stand in the table: without one, "On 12 June at 10:00 we wrote to …:" is the sender's. */
const knownBeginnings = /^(?:on|in|at|le|du|el|en|am|il|op|em|a|в|от|في|在|于) /;

/** Characters before which a date stands in a line that names no verb. */
const maxDateAt = 40;

/**
 * Gmail and Yandex write no verb: "2018-06-12 10:00 GMT+02:00 A. Delegate <a@mission.example>:"; of a language whose
 * verb stands in no table the shape is the same: the date and hour first, the address last, a word or two behind it.
 */
const isShaped = (joined: string): boolean => {
  if (knownBeginnings.test(joined)) return false;
  const date = year.exec(joined);
  if (date === null || date.index > maxDateAt || !clock.test(joined)) return false;
  const found = address.exec(joined);
  if (found === null || found.index < date.index) return false;
  const behind = joined
    .slice(found.index + found[0].length)
    .replace(/(?<![:：\s,-])[:：\s,-]+$/, '')
    .trim();
  return behind.split(/\s+/).length <= 3 && behind.length <= 40 && joined.slice(0, found.index).split(' ').length <= 18;
};

/** Words of a line that names nobody's address, and may still be one above lines that begin with `>`. */
const maxNamed = 8;

/**
 * The line above quoted lines that says whose they are, though without a date: "A. Delegate <a@mission.example> wrote:",
 * "Quoting A. Delegate <…>:", "Anna Keller wrote:". Only where quoted lines follow directly; of the last kind only
 * capitalised names stand before the verb ("On page 4 the delegate wrote:" is the sender's, HOSTILE G5).
 */
export const namesQuoted = (line: Line | undefined): boolean => {
  const shown = (line?.text ?? '').trim();
  if (shown === '' || shown.length > 200) return false;
  const text = plain(shown);
  // Older Gmail ends with the address, without a colon.
  if (/>$/.test(text)) return address.test(text) && year.test(text);
  if (!/[:：]$/.test(text)) return false;
  if (address.test(text)) return text.split(/\s+/).length <= 14;
  const verb = wroteWords.find((word) => text.replace(/(?<![\s:：])[\s:：]+$/, '').endsWith(` ${word}`));
  if (verb === undefined) return false;
  const names = shown.slice(0, text.lastIndexOf(verb)).trim().split(/\s+/);
  return names.length > 0 && names.length <= maxNamed && names.every((name) => /^["'“«(]?\p{Lu}/u.test(name));
};
