import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { sourceOf } from '#reference/mention.ts';
import { mentionsIn } from '#reference/mentions.ts';
import { tokensOf } from '#reference/tokens.ts';
import { referencePhrases } from '#reference/vocabulary.ts';
import { afterArabicNumbers, leadsToArabicNumbers } from '#reference/words/arabic-numbers.ts';

const outline = outlineOf(shippedSettings('revcon3').drafts[0]!);
const numbersIn = (text: string): number[] =>
  mentionsIn(sourceOf(text, tokensOf(text), referencePhrases('ar'), outline), () => false).flatMap((mention) =>
    mention.numbers.map((number) => number.from),
  );

describe('a bare number in Arabic', () => {
  it.each(afterArabicNumbers)('« في 18 %s » is paragraph 18', (word) => {
    expect(numbersIn(`النص في 18 ${word} هذا`)).toContain(18);
  });

  it.each(leadsToArabicNumbers)('« %s 68 في الجزء الثاني » is paragraph 68', (word) => {
    expect(numbersIn(`النص ${word} 68 في الجزء الثاني`)).toEqual([68]);
  });

  it.each(['في 13 حزيران', 'في 10 كلمات', 'في 5 جلسات', 'من 2005', 'في 3 دول'])('« %s » is none', (text) => {
    expect(numbersIn(`قيل هذا ${text} متتالية`)).toEqual([]);
  });
});
