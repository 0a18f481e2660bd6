import { type Core, type Rules, coreOf } from './core.ts';
import { edgeBehind } from './edges.ts';
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
  const edge = edgeBehind(source, at - 1, at);
  if (edge !== null && (edge.numbers.length + edge.fromEnd.length < 2 || unit === 'paragraph')) {
    const { numbers, fromEnd, end } = edge;
    return rules.qualified(source, coreOf({ unit, numbers, fromEnd, ordinal: numbers.length > 0, last: end }));
  }
  if (found?.meaning.is !== 'fresh') return null;
  const numbered = isMark(source.tokens[found.end], ':') ? null : rules.numbered(source, found.end, unit);
  return numbered === null
    ? coreOf({ unit, fresh: true, last: found.end })
    : { ...rules.qualified(source, numbered), fresh: true };
};
