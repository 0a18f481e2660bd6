import type { Edit } from './reading.ts';
import { ellipsis, wordsOf } from './table-excerpt.ts';
import type { Word } from './table-excerpt.ts';
import { stretchesOf } from './table-marks.ts';
import { edit } from './wording.ts';

/** Words of the draft that must follow again before the new ones are at an end. */
const resumed = 2;

/**
 * Where only what goes is marked (`To ensure the ~~equal~~ full, equal and meaningful participation`), what stands behind
 * it is new up to where the draft's words go on. Null where the rest is not the draft's.
 */
export const struckEdits = (text: string, current: string): Edit[] | null => {
  const stretches = stretchesOf(text) ?? [];
  if (stretches.length === 0 || stretches.some((one) => one.is === 'put')) return null;
  const all = wordsOf(current);
  const edits: Edit[] = [];
  let from = 0;
  for (const [index, one] of stretches.entries()) {
    if (one.is === 'kept' && stretches[index - 1]?.is === 'gone') continue;
    const places = one.text.split(ellipsis).filter((piece) => wordsOf(piece).length > 0);
    for (const piece of places) {
      const at = indexOf(all, wordsOf(piece), from);
      if (at === -1) return null;
      from = at + wordsOf(piece).length;
    }
    if (one.is === 'kept') continue;
    const behind = stretches[index + 1]?.text ?? '';
    const put = newIn(behind, all.slice(from, from + resumed));
    const rest = behind.slice(put?.length ?? 0).split(ellipsis);
    for (const piece of rest) {
      const at = indexOf(all, wordsOf(piece), from);
      if (at === -1) return null;
      from = at + wordsOf(piece).length;
    }
    const fresh = put?.trim() ?? '';
    edits.push(edit(fresh === '' ? 'delete' : 'replace', one.text.trim(), fresh === '' ? null : fresh, null, null));
  }
  return edits;
};

/** What stands before the draft's words that go on. */
const newIn = (behind: string, next: readonly Word[]): string | null => {
  const words = wordsOf(behind);
  const at = next.length === 0 ? -1 : indexOf(words, next, 0);
  return at === -1 ? null : behind.slice(0, words[at]?.start ?? 0);
};

const indexOf = (all: readonly Word[], words: readonly Word[], from: number): number => {
  for (let at = from; at + words.length <= all.length; at += 1)
    if (words.every((word, index) => all[at + index]?.key === word.key)) return at;
  return -1;
};
