import { type Core, bareParagraph } from './core.ts';
import { isMark, plainNumber } from './mention.ts';
import type { Source } from './mention.ts';
import { ordinalAt } from './ordinals.ts';
import { introducers } from './words/introducers.ts';
import { afterOrdinals } from './words/singular-articles.ts';

/** « Le sixième nous satisfait », « quant au douzième, … » */
export const ordinalAlone = (source: Source, at: number): Core | null => {
  const ordinal = ordinalAt(source, at);
  // « le premier », « le second » : one of two places just named.
  if (ordinal === null || ordinal.value <= 2) return null;
  const behind = source.tokens[ordinal.end];
  // "The third: after the last paragraph …" counts points.
  if (isMark(behind, ':') && !introducers.has(source.tokens[at - 2]?.norm ?? '')) return null;
  if (behind !== undefined && !isMark(behind, ',:;.') && !afterOrdinals.has(behind.norm)) return null;
  return bareParagraph([plainNumber(ordinal.value)], ordinal.end);
};
