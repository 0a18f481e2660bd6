import { isGlued, isMark, pastArticles } from './mention.ts';
import type { Source } from './mention.ts';
import { numberRefAt } from './numbers.ts';
import { type Core } from './core.ts';
import { attachedEndings } from './words/counting-ru.ts';

const ordinalSuffixes = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'e',
  'er',
  'eme',
  'ere',
  're',
  'nd',
  'nde',
  'o',
  'a',
  ...['os', 'as', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'mo', 'ma', 'vo', 'va', 'no', 'na'],
  ...attachedEndings,
]);

export const ordinalAt = (source: Source, at: number): { value: number; end: number } | null => {
  const found = source.phrase(at);
  if (found?.meaning.is === 'ordinal') return { value: found.meaning.value, end: found.end };
  const isChinese = source.tokens[at]?.norm === '第';
  const token = source.tokens[isChinese ? at + 1 : at];
  if (isChinese) {
    const number = numberRefAt(source, at, true);
    return number === null ? null : { value: number.ref.from, end: number.end };
  }
  if (token?.kind !== 'number') return null;
  const isPoint = isMark(source.tokens[at + 1], '.') && isGlued(source.tokens[at + 1]);
  const dash = isPoint || isMark(source.tokens[at + 1], '-') ? 1 : 0;
  const suffix = source.tokens[at + 1 + dash];
  // "2.ª oración", "1.er párrafo"; "2.a" is a label.
  if (suffix === undefined || suffix.spaced || (isPoint && !/^(?:[ºª]|er)$/u.test(suffix.text))) return null;
  return ordinalSuffixes.has(suffix.norm) || isMark(suffix, 'ºª°') ? { value: token.value, end: at + 2 + dash } : null;
};

export const sentenceQualified = (source: Source, core: Core): Core => {
  if (core.sentence !== null) return core;
  let at = core.last;
  if (isMark(source.tokens[at], ',(:-'))
    at += isMark(source.tokens[at], '-') && isMark(source.tokens[at + 1], '-') ? 2 : 1;
  else if (source.phrase(at)?.meaning.is === 'of') at = source.phrase(at)?.end ?? at;
  at = pastArticles(source, at);
  const behind = sentenceNamed(source, at);
  if (behind !== null) return { ...core, ...behind };
  const found = source.phrase(at);
  const ordinal = found?.meaning.is === 'last' ? { value: 'last' as const, end: found.end } : ordinalAt(source, at);
  if (ordinal === null || source.tokens[at]?.breaks === 2) return core;
  const unit = source.phrase(ordinal.end);
  if (unit?.meaning.is !== 'unit' || unit.meaning.unit !== 'sentence') return core;
  return { ...core, sentence: ordinal.value, last: unit.end + (isMark(source.tokens[unit.end], ')') ? 1 : 0) };
};

/** « الفقرة 12، الجملة الثانية »: the unit, and which. */
const sentenceNamed = (source: Source, at: number): { sentence: number | 'last'; last: number } | null => {
  const unit = source.phrase(at);
  if (unit?.meaning.is !== 'unit' || unit.meaning.unit !== 'sentence' || source.tokens[at]?.breaks === 2) return null;
  const which = source.phrase(unit.end);
  if (which?.meaning.is === 'last') return { sentence: 'last', last: which.end };
  return which?.meaning.is === 'ordinal' ? { sentence: which.meaning.value, last: which.end } : null;
};
