import { type Core, type Rules, coreOf } from './core.ts';
import { isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { ordinalAt } from './ordinals.ts';
import { sentenceAt } from './unit-parts.ts';
import type { Unit } from './vocabulary.ts';

/**
 * A unit with what says which behind it, as languages have it whose adjectives follow: « الجملة الثانية من الفقرة 12 »,
 * « الفقرة الأخيرة », « فقرة جديدة 12 مكرر », « párrafo nuevo ».
 */
export const countedBehind = (rules: Rules, source: Source, at: number, unit: Unit): Core | null => {
  const found = source.phrase(at);
  if (source.tokens[at] === undefined || (source.tokens[at]?.breaks ?? 0) > 0) return null;
  if (unit === 'sentence') {
    if (found?.meaning.is === 'last') return sentenceAt(rules, source, 'last', found.end);
    const ordinal = ordinalAt(source, at);
    return ordinal === null ? null : sentenceAt(rules, source, ordinal.value, ordinal.end);
  }
  if (found?.meaning.is === 'last') return rules.qualified(source, coreOf({ unit, lastOne: true, last: found.end }));
  if (found?.meaning.is !== 'fresh') return null;
  const numbered = isMark(source.tokens[found.end], ':') ? null : rules.numbered(source, found.end, unit);
  return numbered === null
    ? coreOf({ unit, fresh: true, last: found.end })
    : { ...rules.qualified(source, numbered), fresh: true };
};

/** Letters and their marks; sorting marks takes time by the square of their number. */
const longestArticle = 16;

/** « آخر فقرة » is the last paragraph, « آخر الفقرة » the end of one: the article tells. */
export const isLastOne = (source: Source, at: number): boolean => {
  const unit = source.tokens[at + 1];
  return (
    source.tokens[at]?.norm === 'اخر' &&
    unit !== undefined &&
    unit.breaks === 0 &&
    unit.text.slice(0, longestArticle).normalize('NFKD').replaceAll(/\p{M}/gu, '').startsWith(unit.norm.slice(0, 2)) &&
    source.phrase(at + 1)?.meaning.is === 'unit'
  );
};
