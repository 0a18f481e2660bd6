import { type Core, coreOf } from './core.ts';
import { isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { sentenceQualified } from './ordinals.ts';
import { isHan } from './signed-numbers.ts';
import { definite, describing, withoutArticle } from './words/describing.ts';
import type { Relation } from './vocabulary.ts';
import { afterOrdinals } from './words/singular-articles.ts';

/** "The paragraph which deals with …" is no paragraph named before; "this paragraph, which …" is. */
const isDescribedNext = (source: Source, at: number, end: number): boolean =>
  definite.has(source.tokens[at]?.norm ?? '') &&
  source.tokens[end]?.breaks === 0 &&
  describing.has(source.tokens[end]?.norm ?? '') &&
  // "the paragraph which begins “…”" is named by its words.
  ![1, 2, 3].some((steps) => isMark(source.tokens[end + steps], '"“«\'‘'));

/** "The following paragraph: “…”", « الفقرة التالية بعد الفقرة 5 »: what follows is new. */
const leadsToWords = (source: Source, at: number): boolean =>
  isMark(source.tokens[at], ':"“«') || source.phrase(at)?.meaning.is === 'relation';

/** "El anterior sobra": without its noun only where what is said of it follows; "el anterior proyecto" is another thing. */
const standsFor = (source: Source, at: number, end: number): boolean => {
  // "The one after it", « الفقرة التي تليها » say all of it.
  if (end - at > 2) return true;
  for (let inside = at; inside < end; inside += 1) if (source.phrase(inside)?.meaning.is === 'unit') return true;
  if (isHan(source, at) || (end - at > 1 && withoutArticle.test(source.tokens[at]?.norm ?? ''))) return true;
  const behind = source.tokens[end];
  return behind?.kind !== 'word' || behind.breaks > 0 || afterOrdinals.has(behind.norm);
};

export const sameAt = (source: Source, at: number): Core | null => {
  const found = source.phrase(at);
  // "in the following paragraph:" leads to words.
  if (found?.meaning.is === 'beside' && !leadsToWords(source, found.end) && standsFor(source, at, found.end))
    return sentenceQualified(source, coreOf({ unit: 'same', step: found.meaning.step, last: found.end }));
  // "that paragraph 37" names paragraph 37.
  if (found !== null && (source.tokens[found.end]?.kind === 'number' || isDescribedNext(source, at, found.end)))
    return null;
  return found?.meaning.is === 'same' ? sentenceQualified(source, coreOf({ unit: 'same', last: found.end })) : null;
};

/** "Between this paragraph and the next one": one place, behind the first. */
export const withNext = (source: Source, core: Core, relation: Relation): { core: Core; relation: Relation } => {
  const and = relation === 'between' ? source.phrase(core.last) : null;
  const next = and?.meaning.is === 'and' ? source.phrase(and.end) : null;
  return {
    core: next?.meaning.is === 'beside' && next.meaning.step === 1 ? { ...core, last: next.end } : core,
    relation,
  };
};
