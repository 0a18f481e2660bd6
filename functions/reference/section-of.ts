import { bareSection } from './bare-paths.ts';
import { type Core, coreOf } from './core.ts';
import { isMark, pastArticles } from './mention.ts';
import type { Source } from './mention.ts';
import { titledBehind } from './named-places.ts';
import { numberListAt } from './numbers.ts';
import { pastOwnSection } from './titled-parts.ts';

/** "Nos. 17 and 18 of Section II", « el 19 de la II ». */
export const isOfSection = (source: Source, at: number): boolean => {
  const of = source.phrase(at);
  if (of?.meaning.is !== 'of') return false;
  const [plain, behind] = [of.end, pastArticles(source, of.end)];
  const isUnit = [plain, behind].some((one) => {
    const unit = source.phrase(one)?.meaning;
    return unit?.is === 'unit' && unit.unit === 'section';
  });
  return isUnit || bareSection(source, behind) !== null;
};

/** "12 (II)", "12 (section II)", « 19 de la II »: the section stands in brackets, or behind its "of". */
export const hasSection = (source: Source, at: number): boolean => {
  if (!isMark(source.tokens[at], '(')) return isOfSection(source, at);
  const word = source.phrase(at + 1);
  const label = word?.meaning.is === 'unit' && word.meaning.unit === 'section' ? word.end : at + 1;
  return (
    isMark(source.tokens[label + 1], ')') && source.outline.section(source.tokens[label]?.text ?? '') !== undefined
  );
};

/** « En la II, … », « para la IV: … »: the article of a section before its label alone. */
export const turnedTo = (source: Source, at: number, end: number): Core | null =>
  source.tokens[at - 1]?.norm === 'la' &&
  toSections.has(source.tokens[at - 2]?.norm ?? '') &&
  isMark(source.tokens[end], ',:')
    ? coreOf({ unit: 'section', path: [source.tokens[at]?.text ?? ''], last: end })
    : null;

/** Folded. */
const toSections: ReadonlySet<string> = new Set('en para dans pour'.split(' '));

/** « Apartado II »: the word is of paragraphs with a figure, and of sections with their label. */
export const lettered = (source: Source, at: number, end: number): Core | null => {
  const bare = eitherUnit.has(source.tokens[at]?.norm ?? '') ? bareSection(source, end) : null;
  return bare === null ? null : coreOf({ unit: 'section', path: bare.labels, last: bare.end });
};

/** « El apartado sobre embargos de armas »: the word is of parts where a title follows. */
export const titledPart = (source: Source, at: number, end: number): Core | null => {
  const titled = eitherUnit.has(source.tokens[at]?.norm ?? '') ? titledBehind(source, end) : null;
  return titled === null ? null : pastOwnSection(source, titled);
};

export const eitherUnit: ReadonlySet<string> = new Set(['apartado', 'numeral', 'punto']);

/**
 * "Paragraph 28 and paragraph 13 of Section IV": where each has its own noun, the section is of the last; what stands before
 * it is read by itself.
 * @param at the token of the first number
 */
export const beforeOwnSection = (source: Source, at: number, core: Core): Core => {
  if (core.path.length === 0 || core.numbers.length < 2) return core;
  const plain = numberListAt(source, at, true, () => null);
  return plain === null || plain.numbers.length >= core.numbers.length
    ? core
    : coreOf({ unit: core.unit, numbers: plain.numbers, last: plain.end });
};
