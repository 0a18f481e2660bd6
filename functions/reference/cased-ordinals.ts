import { type Core, coreOf, bareParagraph } from './core.ts';
import { isMark, plainNumber } from './mention.ts';
import type { Source } from './mention.ts';
import { ordinalAt } from './ordinals.ts';
import { afterNumbers } from './words/after-numbers.ts';
import { dated, governed, nounEndings, saidOf, times } from './words/cased-ordinals.ts';

/** Paragraphs of a section. */
const highest = 150;

/**
 * «В 54-м …», «по девятнадцатому», «72-й удачен»: an ordinal in a case of the masculine, with no noun behind it that
 * agrees, is a paragraph's. A day of the month stands in the genitive without a preposition, or before its month.
 */
export const casedOrdinalAt = (source: Source, at: number): Core | null => {
  const token = source.tokens[at];
  if (token === undefined || !(token.kind === 'number' || /^\p{Script=Cyrillic}/u.test(token.text))) return null;
  const ordinal = ordinalAt(source, at);
  const last = source.tokens[(ordinal?.end ?? at) - 1];
  if (ordinal === null || last === undefined || ordinal.value > highest || ordinal.value < (last.spaced ? 3 : 1))
    return null;
  const ending = /(?:го|му|м|и)$/u.exec(last.norm)?.[0];
  if (ending === undefined || (last.spaced && !/(?:ого|ьего|ому|ьему|ом|ьем|ым|ьим|ыи|ои|ии)$/u.test(last.norm)))
    return null;
  const before = source.tokens[at - 1];
  const lead = token.breaks > 0 || before?.kind !== 'word' ? '' : before.norm;
  const behind = source.tokens[ordinal.end];
  const isEnd = behind === undefined || behind.breaks > 0 || behind.kind === 'mark';
  if (!isEnd && (behind.kind === 'number' || isTime(source, ordinal.end))) return null;
  if (ending === 'и' ? !isSubject(lead, token.breaks > 0 || isMark(before, '.,;:-(')) : !governed[ending]?.has(lead))
    return null;
  if (isEnd) return (isDay(lead, ending) && !isMark(behind, '"“«„')) || isMark(behind, '%°/') ? null : found(ordinal);
  const isKnown = afterNumbers.has(behind.norm) || saidOf.has(behind.norm);
  return isKnown ||
    (ending !== 'и' &&
      !isDay(lead, ending) &&
      !nounEndings[ending]?.test(behind.norm) &&
      source.phrase(ordinal.end) === null)
    ? found(ordinal)
    : null;
};

const found = (ordinal: { value: number; end: number }): Core =>
  bareParagraph([plainNumber(ordinal.value)], ordinal.end);

/** The nominative opens what is said, or stands behind a conjunction. */
const isSubject = (lead: string, opens: boolean): boolean => opens || lead === 'и' || lead === 'а';

/** «к 20-му», «до 15-го» are days. */
const isDay = (lead: string, ending: string): boolean => dated[ending]?.has(lead) === true;

const isTime = (source: Source, at: number): boolean => {
  const is = source.phrase(at)?.meaning.is;
  return is === 'month' || is === 'half' || is === 'unit' || times.has(source.tokens[at]?.norm ?? '');
};

/** «После 38 раздела II»: the case of the section says "of". */
export const numberOfSection = (source: Source, at: number, qualify: (core: Core) => Core): Core | null => {
  const [number, word] = [source.tokens[at], source.tokens[at + 1]];
  const unit = source.phrase(at + 1)?.meaning;
  if (number?.kind !== 'number' || word === undefined || word.breaks > 0 || !/^\p{Script=Cyrillic}/u.test(word.text))
    return null;
  if (unit?.is !== 'unit' || unit.unit !== 'section') return null;
  const ref = plainNumber(number.value);
  const core = qualify(coreOf({ unit: 'paragraph', numbers: [ref], last: at + 1 }));
  return core.last > at + 1 ? core : null;
};

/** «За пунктом 12» is behind it, «за пункт 12» in favour of it: the case tells. */
export const standsBehind = (source: Source, at: number): boolean =>
  source.tokens[at]?.norm === 'за' && /(?:ом|ем|ым|им|ами|ыми|ими|м)$/u.test(caseOf(source, at + 1));

/** The word, or what is written onto a number, that shows the case. */
const caseOf = (source: Source, at: number): string => {
  const ordinal = ordinalAt(source, at);
  return source.tokens[(ordinal?.end ?? at + 1) - 1]?.norm ?? '';
};
