import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank, plain } from './lines.ts';
import { isLabelled } from './quote-block.ts';
import { clock, year } from './quote-dates.ts';
import {
  endWords,
  forwardStems,
  forwardSubjects,
  forwardWords,
  originalWords,
  replyAbove,
  wroteWords,
} from './words/quotes.ts';

/** The lines that mail programs draw between a sender's words and an earlier mail, in any language of `words/quotes.ts`. */
export type Mark = 'original' | 'forward';

/** Words that a mark has at most; more is a sentence between dashes. */
const maxMarkWords = 9;

/**
 * If the line is such a mark, of which kind. `-----Original Message-----` is one between dashes; without them
 * ("Begin forwarded message:") and in words that stand in no table, only where a header follows close below.
 */
export const markAt = (lines: readonly Line[], at: number): Mark | null => {
  const line = lines[at];
  if (line === undefined || isBlank(line)) return null;
  const { words, dashes, closed } = undashed(line);
  if (words === '' || words.length > maxMarkerLine) return null;
  const known = kindOf(words, dashes);
  if (known !== null && (dashes || headerFollows(lines, at))) return known;
  if (!dashes || !closed || words.split(' ').length > maxMarkWords || year.test(words)) return null;
  // Lotus Notes: -----A. Delegate/GVA/UN wrote: -----
  if (wroteWords.some((word) => words.endsWith(word))) return 'original';
  if (!headerFollows(lines, at)) return null;
  return forwardStems.some((stem) => words.includes(stem)) ? 'forward' : 'original';
};

const kindOf = (words: string, dashes: boolean): Mark | null => {
  // Yahoo writes the whole header block behind the mark, on the same line; Notes a name and a date.
  const says = (phrase: string): boolean => words === phrase || (dashes && words.startsWith(`${phrase} `));
  if (originalWords.some(says)) return 'original';
  return forwardWords.some(says) ? 'forward' : null;
};

/** `##- Please type your reply above this line -##`: a line of its own, between signs. */
export const isReplyAbove = (line: Line | undefined): boolean => {
  const text = plain((line?.text ?? '').slice(0, 160));
  if (text.length > 100 || !/^[-_=#*~>‐-―]{2}.{5,96}[-_=#*~<‐-―]$/.test(text)) return false;
  const words = text.replace(/^[-_=#*~>‐-― ]+/, '').replace(/(?<![-_=#*~<‐-―. ])[-_=#*~<‐-―. ]+$/, '');
  return replyAbove.some((phrase) => words.startsWith(phrase) || words.endsWith(phrase));
};

/** GroupWise: `>>> Anna Keller <a@mission.example> 18.06.2018 10:00 >>>` above words that nothing marks. */
export const isBetweenArrows = (line: Line | undefined): boolean => {
  const text = (line?.text ?? '').slice(0, 300).trim();
  return /^>>> ?[^\s>]/.test(text) && text.endsWith('>>>') && text.length < 300 && year.test(text) && clock.test(text);
};

const headerFollows = (lines: readonly Line[], at: number): boolean =>
  [1, 2, 3, 4].some((step) => isLabelled(lines[at + step]));

const undashed = (line: Line): { words: string; dashes: boolean; closed: boolean } => {
  const text = plain(line.text.slice(0, maxMarkerLine)).replace(/^[> ]+/, '');
  const words = text.replace(/^[-_=‐-―~* ]+/, '').replace(/(?<![-_=‐-―~ :：])[-_=‐-―~ :：]+$/, '');
  return { words, dashes: /^[-_=‐-―~]{2}/.test(text), closed: /[-_=‐-―~]{2}$/.test(text) };
};

/** `----- End forwarded message -----`: below it the sender goes on. */
export const isEndMark = (line: Line | undefined): boolean => {
  if (line === undefined || line.text.length > 120) return false;
  const { words, dashes } = undashed(line);
  return dashes && endWords.includes(words);
};

/** The line that Outlook draws above an earlier mail. */
export const isRule = (line: Line | undefined): boolean => {
  const text = (line?.text ?? '').slice(0, 200).trim();
  return text.length >= 3 && text.length <= 120 && /^(?:_+|-+|=+|\*+|#+|~+|─+|[‐-―]+)$/.test(text);
};

export const isForwardSubject = (subject: string | null): boolean => {
  const prefix = /^\s*(?:\[[^\]]{1,40}\]\s*)?([^\s:：]{1,12}(?:\s[^\s:：]{1,8})?)\s?[:：]/u.exec(subject ?? '')?.[1];
  return prefix !== undefined && forwardSubjects.includes(prefix.toLowerCase());
};
