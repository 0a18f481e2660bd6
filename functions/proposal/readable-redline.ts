import type { Segment } from './redline.ts';

const words = new Intl.Segmenter('en', { granularity: 'word' });

const countWords = (text: string): number => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;

const marked = (mark: Segment['mark'], text: string): Segment[] => (text === '' ? [] : [{ mark, text }]);

/**
 * A comparison of two texts as a person reads it. Where less than half of the longer one stays it is another text, and no
 * change of words: laid over each other the two are a salad, so the old goes whole and the new comes whole. One word that
 * stays between two replacements ("of", "the") is read with them.
 */
export const readable = (compared: readonly Segment[], current: string, full: string): Segment[] => {
  const stays = compared.reduce((sum, { mark, text }) => sum + (mark === 'kept' ? text.length : 0), 0);
  return stays * 2 < Math.max(current.length, full.length)
    ? [...marked('deleted', current), ...marked('added', full)]
    : joined(compared);
};

const joined = (segments: readonly Segment[]): Segment[] => {
  const out: Segment[] = [];
  let removed = '';
  let added = '';
  segments.forEach(({ mark, text }, index) => {
    if (mark === 'deleted') removed += text;
    else if (mark === 'added') added += text;
    else {
      const replaces = removed !== '' && added !== '';
      const again = segments[index + 1]?.mark === 'deleted' && segments[index + 2]?.mark === 'added';
      if (replaces && again && countWords(text) <= 1) {
        removed += text;
        added += text;
      } else {
        out.push(...marked('deleted', removed), ...marked('added', added), { mark, text });
        removed = '';
        added = '';
      }
    }
  });
  return [...out, ...marked('deleted', removed), ...marked('added', added)];
};
