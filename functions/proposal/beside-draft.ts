import type { Outline } from '#draft/outline.ts';
import { tokensOf } from '#reference/tokens.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';

/** Words in a row that the draft has too. */
const run = 3;

/** Letters. The beginning of a paper tells its language. */
const looked = 20_000;

/**
 * A text without the passages that it has from the draft: « (…) disaggregated data on gender, age and disability and the
 * illicit trade » says nothing of the language in which its sender writes.
 */
export const besideDraft = (text: string, outline: Outline): string => {
  const sample = text.slice(0, looked);
  const words = tokensOf(sample).filter((token) => token.kind !== 'mark');
  const index = wordingIndexOf(outline);
  const pieces: string[] = [];
  let at = 0;
  for (let first = 0; first + run <= words.length; first += 1) {
    let last = first;
    while (last + run <= words.length && index.hasRun(words.slice(last, last + run).map((token) => token.norm)))
      last += 1;
    if (last === first) continue;
    const end = last + run - 1;
    pieces.push(sample.slice(at, words[first]?.start ?? at));
    at = words[end - 1]?.end ?? at;
    first = end - 1;
  }
  return [...pieces, sample.slice(at)].join(' ');
};
