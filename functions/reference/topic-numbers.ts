import { isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { isHan } from './signed-numbers.ts';

/** Words before the bracket. */
const longestTopic = 7;

/**
 * "• Civil society (12): add …", 报告（13至15）：同意: a line that begins with what its paragraphs are about, and their numbers
 * in brackets before the colon.
 * @param at the opening bracket; `behind` the token after the closing one.
 */
export const isOfTopic = (source: Source, at: number, behind: number): boolean => {
  const { tokens } = source;
  const [colon, next] = [tokens[behind], tokens[behind + 1]];
  if (!isMark(colon, ':-–→') || colon?.breaks !== 0 || next === undefined || next.breaks > 1) return false;
  let words = 0;
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = tokens[back];
    // Two characters of Chinese make a word.
    words += isHan(source, back) ? 0.5 : 1;
    if (token?.kind !== 'word' || words > longestTopic) return false;
    // "Section V (1)", "paragraph (12)" are named by their own words.
    if (source.phrase(back)?.meaning.is === 'unit') return false;
    const mark = tokens[back - 1];
    if (back === 0 || token.breaks > 0 || (isMark(mark, '-•*·▪◦●○■□‣➢✓–') && (back === 1 || (mark?.breaks ?? 0) > 0)))
      return true;
  }
  return false;
};
