import { edgeAt } from './edges.ts';
import { labelsBehind, pastSectionWord } from './lettered-parts.ts';
import type { Edge } from './edges.ts';
import { isCased, pastArticles, plainNumber } from './mention.ts';
import type { NumberRef, Source } from './mention.ts';
import type { Path } from './paths.ts';
import { type Core, type Rules, coreOf } from './core.ts';
import { ordinalAt } from './ordinals.ts';
import { ofPreamble, underPreamble } from './preamble.ts';
import { qualified } from './qualifiers.ts';
import { paragraphBehind } from './section-parts.ts';
import { isHan, isSpelt, signedAt } from './signed-numbers.ts';
import { sentenceAt } from './unit-parts.ts';
import { ofWholeDraft } from './whole-draft.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './vocabulary.ts';

/** Counted units: "the second preambular paragraph", "third and fourth paragraphs", "last paragraph", "3e alinéa", 第19段. */
export const countedAt = (rules: Rules, source: Source, at: number): Core | null => {
  const signed = signedAt(source, at);
  if (signed !== null) return ofSigned(rules, source, at, signed);
  if (source.tokens[at]?.norm === '第') return null;
  const edge = edgeAt(source, at) ?? ordinalsAt(source, at);
  if (edge === null) return null;
  const { numbers, fromEnd, end } = edge;
  const lastOne = fromEnd.length > 0;
  // "first new paragraph" counts nothing of this draft.
  const unit = source.phrase(pastCounting(source, end));
  if (unit?.meaning.is !== 'unit') return null;
  if (unit.meaning.unit === 'sentence')
    return sentenceAt(rules, source, lastOne ? 'last' : (numbers[0]?.from ?? 1), unit.end);
  if (unit.meaning.unit === 'line') return null;
  if (unit.meaning.unit === 'section' || unit.meaning.unit === 'heading')
    return unit.meaning.unit === 'heading'
      ? null
      : sectionCounted(rules, source, at, lastOne ? 'last' : (numbers[0]?.from ?? 1), unit.end);
  if (numbers.length + fromEnd.length > 1 && !severalUnits.has(unit.meaning.unit)) return null;
  const nth = unit.meaning.unit === 'chapeau' && !lastOne ? (numbers[0]?.from ?? null) : null;
  if (nth !== null) return coreOf({ unit: 'chapeau', nth, last: unit.end });
  const [only] = numbers;
  const core: Core = coreOf({
    unit: unit.meaning.unit,
    numbers,
    fromEnd,
    ordinal: !lastOne,
    nth: numbers.length === 1 ? (only?.from ?? null) : null,
    last: unit.end,
  });
  return ofWholeDraft(source, core) ?? underPreamble(source, at, ofPreamble(source, qualified(rules, source, core)));
};

/** «третий по счету пункт» */
const pastCounting = (source: Source, at: number): number =>
  source.tokens[at]?.norm === 'по' && source.tokens[at + 1]?.norm === 'счету' ? at + 2 : at;

/** No list of ordinals is longer. */
const longestList = 30;

/** "Second", "third and fourth". */
const ordinalsAt = (source: Source, at: number): Edge | null => {
  const numbers: NumberRef[] = [];
  let end = at;
  for (let next: number | null = at; next !== null;) {
    const one = ordinalAt(source, next);
    if (one === null) break;
    numbers.push(plainNumber(one.value));
    ({ end } = one);
    const and = source.phrase(end);
    next = and?.meaning.is === 'and' && numbers.length <= longestList ? pastArticles(source, and.end) : null;
  }
  return numbers.length === 0 ? null : { numbers, fromEnd: [], end };
};

/** "the last part of the sentence", "the second part of this paragraph": no section is meant. */
const isOfUnit = (source: Source, at: number): boolean => {
  // 第四部分的导语: in characters the section is named first.
  if (isHan(source, at)) return false;
  const of = source.phrase(at);
  // «первая часть пункта 12»: the case says "of".
  if (of?.meaning.is === 'unit' && of.meaning.unit !== 'section' && isGenitive(source.tokens[at])) return true;
  const what = of?.meaning.is === 'of' ? source.phrase(pastArticles(source, of.end))?.meaning : undefined;
  const same = of?.meaning.is === 'of' ? source.phrase(of.end)?.meaning : undefined;
  return same?.is === 'same' || (what?.is === 'unit' && what.unit !== 'section' && what.unit !== 'title');
};

/** «пункта 12», and not «во втором разделе пункт 12». */
const isGenitive = (token: Token | undefined): boolean =>
  isCased(token) && /(?:а|я|ов|ев|ей)$/u.test(token?.norm ?? '');

/** 第19段 and its like: the unit behind the numbers says what they count. */
const ofSigned = (
  rules: Rules,
  source: Source,
  at: number,
  { unit, numbers, end, bare }: NonNullable<ReturnType<typeof signedAt>>,
): Core | null => {
  const first = numbers[0]?.from ?? 1;
  switch (unit) {
    case 'paragraph':
    case 'operative':
    case 'preambular':
      // 第一段 under a heading counts there; digits are the draft's own.
      return qualified(rules, source, coreOf({ unit, numbers, weak: bare, ordinal: isSpelt(source, at), last: end }));
    case 'sentence':
      return bare ? null : sentenceAt(rules, source, first, end);
    case 'section':
      return bare ? null : sectionCounted(rules, source, at, first, end);
    case 'chapeau':
      return bare ? null : coreOf({ unit, nth: first, last: end });
    case 'heading':
    case 'title':
    case 'sub-paragraph':
    case 'line':
      return null;
  }
};

/** "The second section", 第二部分, 第二部分A.4分节: the labels of what is below it may stand behind. */
const sectionCounted = (
  rules: Rules,
  source: Source,
  at: number,
  number: number | 'last',
  end: number,
): Core | null => {
  const section = number === 'last' ? source.outline.sections.at(-1) : source.outline.sections[number - 1];
  if (section === undefined || section.label === null) return null;
  if (isOfUnit(source, end) || isOfParagraph(source, at)) return null;
  const plain: Path = { labels: [section.label], starts: [at], end };
  const path = isHan(source, end - 1) ? pastSectionWord(source, labelsBehind(source, plain)) : plain;
  return paragraphBehind(rules, source, path) ?? coreOf({ unit: 'section', path: path.labels, last: path.end });
};

/** 第5段第二部分 is a part of that paragraph. */
const isOfParagraph = (source: Source, at: number): boolean =>
  [at - 1, at - 2].some((before) => {
    const found = isHan(source, before) && source.tokens[at]?.breaks === 0 ? source.phrase(before) : null;
    const isNext = found?.end === at || (found?.end === at - 1 && source.phrase(at - 1)?.meaning.is === 'of');
    return found?.meaning.is === 'unit' && isNext && paragraphs.has(found.meaning.unit);
  });

const paragraphs: ReadonlySet<Unit> = new Set<Unit>(['paragraph', 'operative', 'preambular', 'sentence']);

/** Of which several may be meant together. */
const severalUnits: ReadonlySet<Unit> = new Set<Unit>(['paragraph', 'operative', 'preambular']);

/** 执行部分第3段, 序言第二段: the paragraphs are counted behind the part they stand in. */
export const countedIn = (source: Source, at: number, unit: Unit): Core | null => {
  const from = source.phrase(at)?.meaning.is === 'of' && isHan(source, at) ? (source.phrase(at)?.end ?? at) : at;
  const signed = signedAt(source, from);
  return signed === null || signed.unit !== 'paragraph'
    ? null
    : coreOf({ unit, numbers: signed.numbers, last: signed.end });
};
