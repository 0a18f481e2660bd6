import { type Core, coreOf } from './core.ts';
import type { Source } from './mention.ts';
import { sentenceQualified } from './ordinals.ts';
import { isHan, isSpelt, signedAt } from './signed-numbers.ts';

/** 宣言第5段, 国际合作与援助部分第12段: in characters the section's name stands right before the number. */
export const paragraphOf = (source: Source, at: number): Core | null => {
  const of = source.phrase(at)?.meaning.is === 'of' && isHan(source, at) ? source.phrase(at) : null;
  const from = of?.end ?? at;
  const signed = isHan(source, from) ? signedAt(source, from) : null;
  return signed === null || !(signed.unit === 'paragraph' || signed.unit === 'operative')
    ? null
    : sentenceQualified(
        source,
        coreOf({ unit: signed.unit, numbers: signed.numbers, ordinal: isSpelt(source, from), last: signed.end }),
      );
};

/** The name is also, or is part of, a document's: 《国际追查文书》第8段. */
export const isForeign = (source: Source, at: number, end: number): boolean => {
  const document = source.phrase(at);
  return document?.meaning.is === 'foreign' && document.end >= end;
};
