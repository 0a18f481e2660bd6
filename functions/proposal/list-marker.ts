import { isMark } from '#reference/mention.ts';
import { sectionLines } from '#reference/section-lines.ts';
import { beginsWithHan } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { pastLeaders } from './leaders.ts';
import { ordinalMarkers, unitLetters } from './words/markers.ts';

/** "1.", "1)", "(1)", « ١- », "a)", "(iv)", "–", "•": the sender's own numbering, and the token behind it. */
export const markerAt = (
  tokens: readonly Token[],
  at: number,
): { text: string; value: number | null; end: number } | null => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  if (isMark(token, '-•*·▪◦●○■□‣➢✓') && next?.spaced === true) return { text: token.text, value: null, end: at + 1 };
  if (isMark(token, '(') && next !== undefined && isMark(tokens[at + 2], ')') && isMarkerLabel(next))
    return { text: `(${next.text})`, value: null, end: at + 3 };
  if (isCircled(token.text)) return { text: token.text, value: null, end: at + 1 };
  const twoDigits = chineseMarker(tokens, at);
  if (twoDigits !== null) return twoDigits;
  if (next !== undefined && ordinalMarkers.has(token.norm) && isMark(next, ':-–./') && !opensPlace(tokens[at + 2]))
    return { text: `${token.text}${next.text}`, value: null, end: at + 2 };
  if (!isMarkerLabel(token) || next === undefined) return null;
  if (isMark(next, ')') && !next.spaced) return { text: `${token.text})`, value: null, end: at + 2 };
  const behind = tokens[at + 2];
  const isApart = behind !== undefined && (behind.spaced || behind.breaks > 0 || isHan(behind.text));
  // 一、 and 1、 are markers of Chinese, and of no other language.
  if (
    isMark(next, ',') &&
    next.text === '、' &&
    !next.spaced &&
    behind !== undefined &&
    !sectionLines(tokens).has(at) &&
    !lists(tokens, at)
  )
    return { text: `${token.text}.`, value: token.kind === 'number' ? token.value : null, end: at + 2 };
  // «П. 20.», «п. II.19» name a paragraph.
  if (unitLetters.has(token.norm) && behind?.breaks === 0 && (behind.kind === 'number' || isLabel(behind))) return null;
  // "1. ", « ١- », "1.- "
  if (isMark(next, '.-–') && !next.spaced && isApart)
    return { text: `${token.text}${next.text}`, value: token.kind === 'number' ? token.value : null, end: at + 2 };
  return null;
};

/** 1、2：支持, 3、4、7 → OK: numbers of one list, and not the first of them its marker. */
const lists = (tokens: readonly Token[], at: number): boolean => {
  let [last, steps] = [at, 0];
  while (tokens[last + 1]?.text === '、' && tokens[last + 2]?.kind === 'number' && steps < longestList) {
    if ((tokens[last + 2]?.value ?? 0) <= (tokens[last]?.value ?? 0)) return false;
    [last, steps] = [last + 2, steps + 1];
  }
  const isOne = steps > 1 || (tokens[last]?.value ?? 0) === (tokens[at]?.value ?? 0) + 1;
  return tokens[at]?.kind === 'number' && steps > 0 && isOne && pastLeaders(tokens, last + 1) > last + 1;
};

/** Numbers. */
const longestList = 20;

const isMarkerLabel = (token: Token): boolean =>
  (token.kind === 'number' && token.value < 1000) || /^(?:\p{L}ـ?|[ivx]{1,5}|[IVX]{1,5})$/u.test(token.text);

const isLabel = ({ text }: Token): boolean => /^[IVXLC]+$/u.test(text);

const isHan = (text: string): boolean => beginsWithHan(text) || '《“「【'.includes(text);

/** ①, ⑴, ⒈ */
const isCircled = (text: string): boolean => text >= '\u2460' && text <= '\u249b';

/** 十一、 and （十二）, whose numeral is of two or three characters; 其一， 第二， and 一是. */
const chineseMarker = (tokens: readonly Token[], at: number): { text: string; value: null; end: number } | null => {
  // 其一， and 第二，
  const lead = enumerating.has(tokens[at]?.norm ?? '') ? 1 : 0;
  const open = isMark(tokens[at], '(') ? 1 : lead;
  let end = at + open;
  while (end < at + open + 3 && numerals.has(tokens[end]?.norm ?? '')) end += 1;
  const closes =
    lead === 1
      ? isMark(tokens[end], ',:')
      : open === 1
        ? isMark(tokens[end], ')')
        : tokens[end]?.text === '、' || (tokens[end]?.norm === '是' && !isMark(tokens[end + 1], ',.:'));
  return end - at - open < (open === 0 && tokens[end]?.norm === '是' ? 1 : 2 - lead) || !closes
    ? null
    : {
        text: tokens
          .slice(at, end + 1)
          .map((token) => token.text)
          .join(''),
        value: null,
        end: end + 1,
      };
};

const enumerating: ReadonlySet<string> = new Set(['其', '第']);

const numerals: ReadonlySet<string> = new Set('一二三四五六七八九十');

/** « ثانيا-ألف », « ثانيا.4 »: a label of the draft, and not a list's. */
const opensPlace = (behind: Token | undefined): boolean =>
  behind !== undefined && !behind.spaced && behind.breaks === 0;
