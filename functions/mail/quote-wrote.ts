import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank, plain, unmarked } from './lines.ts';
import { clock, year } from './quote-dates.ts';
import { address, isWroteSentence } from './quote-sentence.ts';
import { wroteWords } from './words/quotes.ts';

/** The sentence that mail programs put above an earlier mail: "On … X wrote:". */

/** Lines over which one is wrapped at most. */
const maxWrapped = 5;

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
    if (wroteEnd(lines, later, sure) !== end || isBegunBefore(lines, at, later, end)) continue;
    if (beginsLikeOne(lines[later]) || !beginsLikeOne(lines[at])) return null;
  }
  return end;
};

/**
 * Whether the sentence began above `later`: the date stands before it and none behind, or the writer's address does and
 * the verb comes next.
 */
const isBegunBefore = (lines: readonly Line[], at: number, later: number, end: number): boolean => {
  const textOf = (from: number, to: number): string =>
    lines
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const before = textOf(at, later);
  if (address.test(before)) {
    const behind = plain(textOf(later, end)).replace(/^[于於] ?/, '');
    const goesOn = /,\s{0,4}$/.test(before) || behind !== plain(textOf(later, end));
    if (goesOn || wroteWords.some((verb) => behind.startsWith(verb))) return true;
  }
  const isSentence = /[.!?。؟]\s{0,4}$/.test(before) && !beginsLikeOne(lines[at]);
  return year.test(before) && !isSentence && !year.test(textOf(later, end));
};

const beginsLikeOne = (line: Line | undefined): boolean =>
  /^(?:[-–—]{2,6} ?)?(?:(?:on|le|el|am|il|em|op|den|dne|dňa|dnia|w dniu|pe|v|в|от|у|на|la|στις|في|بتاريخ|在|于|於)(?!\p{L})|\p{Ll}{1,9}[.,]{1,2} ?\d|\d{1,4}[./年년-])/u.test(
    plain((line?.text ?? '').slice(0, 60)),
  );

const wroteEnd = (lines: readonly Line[], at: number, sure: boolean): number | null => {
  const end = closingLine(lines, at);
  if (end === null) return null;
  const joined = lines
    .slice(at, end + 1)
    .map((line) => unmarked(line.text).trim())
    .join(' ');
  if (joined.length > maxMarkerLine || (/[-–—]$/.test(joined) && !/^[-–—]{2}/.test(joined))) return null;
  return isWroteSentence(joined, sure) ? end + 1 : null;
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

/** Yahoo on telephones goes on in the same line: `On …, Anna<a@mission.example> wrote:   old words`. */
export const isHeaderAndText = (line: Line | undefined): boolean => {
  const text = (line?.text ?? '').slice(0, maxMarkerLine);
  const colon = text.search(/[:：][ \u00a0]{2,9}\S/);
  const before = unmarked(text.slice(0, colon + 1)).trim();
  return colon > 0 && address.test(before) && year.test(before) && beginsLikeOne(line) && isWroteSentence(before, true);
};

/** Tuta: `18 Jun 2018, 10:00 by a@mission.example:`. */
const bareAddress = /\s[^\s<>@]{1,100}@[^\s<>@]{1,200}$/;

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
  const isDated = clock.test(text) && year.test(text);
  if (address.test(text) || (isDated && bareAddress.test(text))) return text.split(/\s+/).length <= 14;
  const words = text.replace(/(?<![\s:：])[\s:：]+$/, '');
  const verb = wroteWords.find((word) => words.endsWith(` ${word}`) || words.includes(` ${word} `));
  if (verb === undefined) return false;
  const at = text.lastIndexOf(verb);
  const names = `${shown.slice(0, at)} ${shown.slice(at + verb.length)}`
    .split(/[\s:：]+/)
    .filter((name) => name !== '');
  return names.length > 0 && names.length <= maxNamed && names.every((name) => /^["'“«(]?\p{Lu}/u.test(name));
};
