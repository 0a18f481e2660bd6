import { maxMarkerLine } from './limits.ts';
import { type Line, isBlank } from './lines.ts';
import { bareLabel, isLabelled, labelsWithin, readBlock } from './quote-block.ts';
import { clock, year } from './quote-dates.ts';

/** The headers above an earlier mail that say From in no line of its own: Lotus Notes in its many versions, and one-line ones. */

/** Blank lines that may stand between two parts of such a header. */
const maxGap = 4;
/** Characters of a line that is nothing but a name and a time. */
const longestNamed = 160;
/** Lines from To to Subject, where each stands above what it says. */
const longestStack = 16;
/** Lines of a header drawn with bars. */
const longestDrawn = 40;

/** If such a header begins at this line, the index of the line after it. Linear: each line is looked at a few times. */
export const programHeader = (lines: readonly Line[], at: number): number | null => {
  const text = (lines[at]?.text ?? '').slice(0, maxMarkerLine);
  if (isDashed(text)) return blockBelow(lines, at + 1) ?? (/\d:\d\d:\d\d/.test(text) ? at + 1 : null);
  if (isNamed(text)) return blockBelow(lines, at + 1);
  if (isAllInOne(text)) return at + 1;
  return stackedEnd(lines, at) ?? drawnEnd(lines, at);
};

/** `06/17/2018 03:12 PM ---A. Delegate---Dear colleagues`, `A. Delegate ---17.06.2018 15:12:45---Dear …`: with seconds, or above a block. */
const isDashed = (text: string): boolean => {
  const [before = '', between, behind] = text.split(/(?<!-)---(?=[^\s-])/);
  if (between === undefined || behind === undefined) return false;
  const isTime = (words: string): boolean => words.trim().length <= 40 && year.test(words) && clock.test(words);
  return isTime(between) || isTime(before);
};

/**
 * `A. Delegate <a@mission.example> on 06/17/2018 03:12:45 PM`, `A. Delegate/GVA/UN 06/17/2018 03:12 PM`: and no more.
 * "New York, 18 June 2018, 10:00" above "To:" and "Subject:" opens a note, and is the sender's own.
 */
const isNamed = (text: string): boolean =>
  text.length <= longestNamed &&
  /\d(?:\s?[ap]\.?m\.?)?(?:\s[a-z]{2,5})?\s{0,4}$/iu.test(text) &&
  /^\s{0,4}[\p{L}"'“]/u.test(text) &&
  !/[:：]\s/.test(text) &&
  /@|\p{L}\/\p{Lu}/u.test(text) &&
  year.test(text) &&
  clock.test(text);

/** To, cc and Subject, each with its label, below a line that says who wrote and when. */
const blockBelow = (lines: readonly Line[], from: number): number | null => {
  let at = from;
  while (at < lines.length && at - from < maxGap && isBlank(lines[at])) at += 1;
  return isLabelled(lines[at]) ? (readBlock(lines, at, true)?.end ?? null) : null;
};

/** Notes 6 and 7: who, when, and below them To, cc and Subject without colons, each above what it says. */
const stackedEnd = (lines: readonly Line[], at: number): number | null => {
  const when = (lines[at + 1]?.text ?? '').trim();
  if (isBlank(lines[at]) || when.length > 40 || !year.test(when) || !clock.test(when)) return null;
  let to = at + 2;
  while (to - at < maxGap + 2 && isBlank(lines[to])) to += 1;
  if (bareLabel(lines[to]) !== 'to') return null;
  for (let one = to + 1; one - to < longestStack; one += 1)
    if (bareLabel(lines[one]) === 'subject') return isBlank(lines[one + 1]) ? one + 1 : one + 2;
  return null;
};

/** `From: A. Delegate [mailto:a@mission.example]` alone, or the whole block on one line. No person writes so. */
const isAllInOne = (text: string): boolean => {
  const fields = labelsWithin(text);
  if ([...fields.keys()][0] !== 'from' || !/^[\s*>]{0,8}\p{L}{1,20}\s?[*:：]/u.test(text)) return false;
  const from = fields.get('from') ?? '';
  if (fields.size === 1) return /\[mailto:[^\s[\]]{3,200}\]\s{0,4}$/iu.test(from);
  return fields.size >= 3 && from.includes('@') && year.test(fields.get('sent') ?? '');
};

/** Notes 5 draws its header as a table of bars and arrows; a table of the sender's names no recipient and no hour. */
const drawnEnd = (lines: readonly Line[], at: number): number | null => {
  if (!/^\s{0,4}\|-{3,}\+-{3,}>\s{0,4}$/.test(lines[at]?.text ?? '')) return null;
  let end = at;
  for (let one = at; one < lines.length && one - at < longestDrawn; one += 1) {
    const line = lines[one];
    if (isBlank(line)) continue;
    if (!/^\s{0,4}(?:\||>-)/.test(line?.text ?? '')) break;
    end = one + 1;
  }
  const shown = lines.slice(at, end).map(({ text }) => text.replaceAll(/[|>+-]/g, ' ').replaceAll(/\s+/g, ' '));
  const all = shown.join(' ').slice(0, maxMarkerLine);
  return clock.test(all) && labelsWithin(all).size >= 2 ? end : null;
};
