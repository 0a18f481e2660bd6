import { type Core, type Rules, coreOf } from './core.ts';
import { isMark, pastArticles, plainNumber } from './mention.ts';
import type { Source } from './mention.ts';
import { ordinalAt } from './ordinals.ts';
import type { Path } from './paths.ts';
import { saidOf } from './words/cased-ordinals.ts';
import { closingVerbs, openingVerbs } from './words/edge-verbs.ts';
import { afterNumbers } from './words/after-numbers.ts';
import { afterOrdinals } from './words/singular-articles.ts';

/** Tokens between the paragraph and the verb: "on partnerships with which". */
const longestBetween = 8;
/** Tokens between the verb and the section: "this very", « بها ». */
const longestBehind = 4;

/**
 * "The paragraph on partnerships that opens Section IV", « le paragraphe par lequel s'achève cette section »: the first
 * or the last of a section.
 * @param at behind the word for a paragraph
 */
export const openingParagraph = (rules: Rules, source: Source, at: number): Core | null => {
  // «Пункт, которым открывается раздел»
  const from =
    isMark(source.tokens[at], ',') && /^\p{Script=Cyrillic}/u.test(source.tokens[at - 1]?.text ?? '') ? at + 1 : at;
  for (let verb = from; verb < from + longestBetween; verb += 1) {
    const token = source.tokens[verb];
    if (token === undefined || token.breaks > 0 || isMark(token, '.;:,()"“”«»')) return null;
    if (isEdgeVerb(source, verb)) return atEdge(source, verb, sectionBehind(rules, source, verb + 1));
    if (verb === at || source.phrase(verb)?.meaning.is !== 'unit') continue;
    // "with which Section IV opens"
    const section = sectionBehind(rules, source, verb);
    const found = section === null || !isEdgeVerb(source, section.last) ? null : atEdge(source, section.last, section);
    return found === null ? null : { ...found, last: found.last + 1 };
  }
  return null;
};

const isEdgeVerb = (source: Source, at: number): boolean => {
  const norm = source.tokens[at]?.norm ?? '';
  return openingVerbs.has(norm) || closingVerbs.has(norm);
};

const atEdge = (source: Source, verb: number, section: Core | null): Core | null => {
  const opens = openingVerbs.has(source.tokens[verb]?.norm ?? '');
  return section === null || section.numbers.length > 0
    ? null
    : {
        ...section,
        unit: 'paragraph',
        numbers: opens ? [plainNumber(1)] : [],
        fromEnd: opens ? [] : [1],
        ordinal: opens,
      };
};

const sectionBehind = (rules: Rules, source: Source, from: number): Core | null => {
  for (let at = from; at < from + longestBehind; at += 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks > 0 || token.kind === 'mark') return null;
    const found = source.phrase(at);
    if (found?.meaning.is !== 'unit') {
      const core = found?.meaning.is === 'ordinal' ? rules.counted(source, at) : null;
      if (core?.unit === 'section') return core;
      continue;
    }
    if (found.meaning.unit !== 'section') return null;
    return rules.section(source, found.end) ?? coreOf({ unit: 'section', last: found.end });
  }
  return null;
};

/**
 * "Section II, the ninth", « dans la section IV, le onzième », « القسم الرابع، الحادية عشرة »: an ordinal with an article,
 * which has no noun behind it. Without one it counts remarks ("in Section II, third, …").
 */
export const ordinalBehind = (source: Source, { end }: Path, at: number): Core | null => {
  const first = pastArticles(source, at);
  const token = source.tokens[first];
  const ordinal = ordinalAt(source, first);
  const last = source.tokens[(ordinal?.end ?? 0) - 1];
  if (token === undefined || ordinal === null || last === undefined) return null;
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(last.text) && masculine.test(last.norm);
  const isKnown =
    isCyrillic || (at > end && (first > at || (token.text.startsWith('ال') && feminine.test(token.text))));
  const behind = source.tokens[ordinal.end];
  const isEnd = behind === undefined || behind.breaks > 0 || isMark(behind, ':,;.)');
  const isSaid =
    behind !== undefined &&
    (afterNumbers.has(behind.norm) || afterOrdinals.has(behind.norm) || saidOf.has(behind.norm));
  return isKnown && ordinal.value >= fewest && (isEnd || isSaid)
    ? coreOf({ unit: 'paragraph', numbers: [plainNumber(ordinal.value)], last: ordinal.end })
    : null;
};

/** "The first", "the second" are often of two things just named. */
const fewest = 3;

/** The word for a paragraph is masculine in Russian, and feminine in Arabic. */
const masculine = /(?:ыи|ои|ии|ого|ему|ому|ом|ем)$/u;
const feminine = /ة$/u;
