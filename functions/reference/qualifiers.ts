import { isCased, isMark, nested, pastArticles } from './mention.ts';
import type { NumberRef, Source } from './mention.ts';
import { numberListAt } from './numbers.ts';
import { type Core, type Rules, repeated } from './core.ts';
import { bareAsSection, namedAt } from './named-places.ts';
import { eitherUnit, titledPart } from './section-of.ts';
import { pathAfterWord } from './paths.ts';
import { pastOwnSection, quotedTitle } from './titled-parts.ts';
import { intoIt, leadsToTitle } from './words/introducers.ts';
import { isHan, signedAt } from './signed-numbers.ts';
import { sentenceQualified } from './ordinals.ts';
import { removes } from './words/han.ts';
import { partAt } from './unit-parts.ts';

/** What follows numbers: exceptions, the section ("of Section II", "(II)"), the sentence. */
export const qualified = (rules: Rules, source: Source, core: Core): Core => {
  const exception = exceptionAt(source, core.last);
  const except = exception !== null && isAmong(exception.numbers, core.numbers) ? exception : null;
  const withExceptions = except === null ? core : { ...core, except: except.numbers, last: except.end };
  const isCounted = core.ordinal || core.fromEnd.length > 0;
  const section = sectionBehind(rules, source, withExceptions.last, isCounted);
  // "Move II.19 in Section IV": the number says its own section.
  const [own] = core.path;
  const placed =
    section === null || (own !== undefined && section.path[0] !== own)
      ? withExceptions
      : { ...withExceptions, path: section.path, named: section.named, last: section.end };
  return sentenceQualified(source, placed);
};

/** "31 but not 33" excepts nothing. */
const isAmong = (except: readonly NumberRef[], numbers: readonly NumberRef[]): boolean =>
  numbers.length === 0 ||
  except.some(({ from }) => numbers.some((ref) => ref.from <= from && from <= (ref.to ?? ref.from)));

/** "except 20", "(but not paragraph 7)": the numbers that a list does not mean. */
export const exceptionAt = (source: Source, at: number): { numbers: NumberRef[]; end: number } | null => {
  const bracket = isMark(source.tokens[at], '(,') ? 1 : 0;
  const counted = signedAt(source, at + bracket);
  if (counted !== null && source.phrase(counted.end)?.meaning.is === 'except') {
    const end = source.phrase(counted.end)?.end ?? counted.end;
    return { numbers: [...counted.numbers], end: end + Number(bracket === 1 && isMark(source.tokens[end], ')')) };
  }
  const found = source.phrase(at + bracket);
  if (found?.meaning.is !== 'except' || removes.has(source.tokens[at + bracket - 1]?.norm ?? '')) return null;
  const start = pastArticles(source, found.end);
  const unit = source.phrase(start);
  const signed = signedAt(source, start);
  if (signed !== null) {
    const end =
      signed.end +
      Number(/^[外以]$/u.test(source.tokens[signed.end]?.norm ?? '')) *
        (source.tokens[signed.end]?.norm === '以' ? 2 : 1);
    return { numbers: [...signed.numbers], end: end + Number(bracket === 1 && isMark(source.tokens[end], ')')) };
  }
  const list = numberListAt(
    source,
    unit?.meaning.is === 'unit' ? unit.end : start,
    unit?.meaning.is === 'unit' || source.tokens[start]?.norm === '第',
    repeated(source, 'paragraph'),
  );
  if (list === null) return null;
  return { numbers: list.numbers, end: list.end + (bracket === 1 && isMark(source.tokens[list.end], ')') ? 1 : 0) };
};

const sectionBehind = (
  rules: Rules,
  source: Source,
  at: number,
  isCounted: boolean,
): { path: readonly string[]; named: string | null; end: number } | null => {
  const bracket = isMark(source.tokens[at], '([') ? 1 : 0;
  const comma = isMark(source.tokens[at], ',') ? 1 : 0;
  let next = at + bracket + comma;
  if (comma === 1 && speaks(source, next)) return null;
  const of = source.phrase(next);
  // 第5段的第二部分 is a part of the paragraph: characters name what holds a thing before it.
  if (of?.meaning.is === 'of' && isHan(source, next)) return null;
  if (of?.meaning.is === 'of' || isAbout(source, next)) next = of?.end ?? next;
  // "The first two paragraphs on arms embargoes", « … sous “Arms embargoes” ».
  else if (isCounted && bracket + comma === 0 && leadsToTitle.has(source.tokens[next]?.norm ?? '')) next += 1;
  else if (bracket + comma === 0 && !isCased(source.tokens[next])) return null;
  next = pastArticles(source, next);
  // «Перенести пункт 19 в раздел IV»: where it is to go, and not where it is («в разделе»).
  if (intoIt.has(`${source.tokens[next - 1]?.norm ?? ''} ${source.tokens[next]?.norm ?? ''}`)) return null;
  const first = source.tokens[next];
  if (first === undefined || first.breaks === 2) return null;
  const word = source.phrase(next);
  const core = nested(source, () =>
    word?.meaning.is === 'unit' && word.meaning.unit === 'section'
      ? rules.section(source, word.end)
      : word?.meaning.is === 'unit' && eitherUnit.has(source.tokens[next]?.norm ?? '')
        ? titledPart(source, next, word.end)
        : word?.meaning.is === 'unit' && word.meaning.unit === 'heading'
          ? partAt(rules, source, word.end, 'heading')
          : (quotedTitle(source, next) ??
            bareAsSection(source, next) ??
            countedSection(rules, source, next) ??
            namedAt(source, next, true)),
  );
  // "Paragraph 7 of Section II; paragraph 71": the section is of what stands before it.
  const isItsOwn = core !== null && core.numbers.length > 0 && of?.meaning.is === 'of' && bracket + comma === 0;
  const own = isItsOwn && word?.meaning.is === 'unit' ? pathAfterWord(source, word.end) : null;
  if (own !== null) return { path: own.labels, named: null, end: own.end };
  if (core === null || core.numbers.length > 0 || (core.path.length === 0 && core.named === null)) return null;
  const whole = core.path.length === 0 ? pastOwnSection(source, core) : core;
  const end = whole.last + (bracket === 1 && isMark(source.tokens[whole.last], ')]') ? 1 : 0);
  return { path: core.path, named: core.named, end };
};

/** "In paragraph 14, I am happy", "in 21, I'd rather": who speaks, and no section; "14, I and 15, II" names two. */
const speaks = ({ tokens, phrase }: Source, at: number): boolean => {
  const behind = tokens[at + 1];
  return (
    tokens[at]?.text === 'I' &&
    behind !== undefined &&
    behind.breaks === 0 &&
    (behind.kind === 'word' || isMark(behind, "'")) &&
    phrase(at + 1)?.meaning.is !== 'and'
  );
};

/** «пункт 12 по разделу II». */
const isAbout = (source: Source, at: number): boolean => {
  const found = source.phrase(at);
  const unit = found?.meaning.is === 'to' && isCased(source.tokens[at]) ? source.phrase(found.end)?.meaning : undefined;
  return unit?.is === 'unit' && unit.unit === 'section';
};

const countedSection = (rules: Rules, source: Source, at: number): Core | null => {
  const core = rules.counted(source, at);
  return core?.unit === 'section' ? core : null;
};
