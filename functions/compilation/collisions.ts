import { type Entry, itemOf } from './entries.ts';
import { meantAmong } from './meant.ts';
import { speakerOf } from './listed.ts';

/** Entries of different speakers that cannot all be had. */
export interface Collision {
  /**
   * `words`: they do different things to the same words; `spot`: they put different words in one spot; `deleted`: some
   * delete the whole of what others change; `kept`: some want the text as it stands, others change or delete it;
   * `opposed`: some oppose what others propose.
   */
  readonly how: 'words' | 'spot' | 'deleted' | 'kept' | 'opposed';
  /** The draft's words that it is about: those fought over, or those before the spot; empty where it is the whole. */
  readonly words: string;
  /** In the order given; for `deleted`, `kept` and `opposed` those who do so come first. */
  readonly entries: readonly Entry[];
}

/**
 * Where positions on one place collide. Withdrawn ones collide with nothing, and nobody with himself. The cost grows with
 * entries times the words of the paragraph, never with pairs of entries.
 */
export const collisionsAmong = (entries: readonly Entry[], current: string | null): Collision[] => {
  // Of what has no place yet nobody knows what it meets.
  const standing = entries.filter(
    (entry) => itemOf(entry).state.decision !== 'withdrawn' && itemOf(entry).target !== 'unknown',
  );
  const at = standing.filter((entry) => !itemOf(entry).target.endsWith('+'));
  const changing = at.filter(({ proposals: [{ item }] }) => item.kind === 'amend' || item.kind === 'replace');
  const deleting = at.filter((entry) => itemOf(entry).kind === 'delete');
  const keeping = at.filter((entry) => itemOf(entry).kind === 'support' && itemOf(entry).about === undefined);
  const found: Collision[] = [
    ...between('deleted', deleting, changing),
    ...(current === null || changing.length < 2 ? [] : overWords(changing, current)),
    ...between('kept', keeping, [...deleting, ...changing]),
    ...opposed(standing),
  ];
  return found.filter(({ entries: those }) => areOfSeveral(those));
};

const between = (how: 'deleted' | 'kept', some: readonly Entry[], others: readonly Entry[]): Collision[] =>
  some.length === 0 || others.length === 0 ? [] : [{ how, words: '', entries: [...some, ...others] }];

/** Whether not all of it is one and the same speaker's; who is not known is taken for another. */
const areOfSeveral = (entries: readonly Entry[]): boolean => {
  let first: string | null | undefined;
  for (const { proposals } of entries)
    for (const proposal of proposals) {
      const speaker = speakerOf(proposal);
      if (first === undefined) first = speaker;
      else if (speaker === null || speaker !== first) return true;
    }
  return false;
};

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Stretches of the text with the entries that touch them; a spot between two words is a stretch without words. */
const overWords = (changing: readonly Entry[], current: string): Collision[] => {
  const words = [...segmenter.segment(current)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
  const touching = words.map((): Entry[] => []);
  const spots = new Map<number, Entry[]>();
  for (const entry of changing)
    for (const { start, end } of entry.touches) {
      if (start === end) {
        const here = spots.get(start);
        if (here === undefined) spots.set(start, [entry]);
        else if (here.at(-1) !== entry) here.push(entry);
        continue;
      }
      for (let index = firstEndingAfter(words, start); index < words.length; index += 1) {
        if ((words[index]?.start ?? end) >= end) break;
        const here = touching[index];
        if (here?.at(-1) !== entry) here?.push(entry);
      }
    }
  return [...stretches(words, touching, current), ...contestedSpots(spots, words, current)];
};

type Span = { readonly start: number; readonly end: number };

const firstEndingAfter = (words: readonly Span[], at: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Neighbouring words that the same entries touch are one stretch. */
const stretches = (words: readonly Span[], touching: readonly (readonly Entry[])[], current: string): Collision[] => {
  const found: { start: number; end: number; entries: readonly Entry[] }[] = [];
  for (const [index, entries] of touching.entries()) {
    const word = words[index];
    if (entries.length < 2 || word === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && last.end === words[index - 1]?.end && same(last.entries, entries)) last.end = word.end;
    else found.push({ start: word.start, end: word.end, entries });
  }
  return found.map(({ start, end, entries }) => ({ how: 'words', words: current.slice(start, end), entries }));
};

const same = (one: readonly Entry[], other: readonly Entry[]): boolean =>
  one.length === other.length && one.every((entry, index) => entry === other[index]);

/** Words shown before a spot, so that a reader finds it. */
const wordsBefore = 4;

const contestedSpots = (
  spots: ReadonlyMap<number, readonly Entry[]>,
  words: readonly Span[],
  current: string,
): Collision[] =>
  [...spots]
    .filter(([, entries]) => entries.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([spot, entries]) => {
      const index = firstEndingAfter(words, spot - 1);
      const next = words[index]?.end === spot ? index + 1 : index;
      const from = words[Math.max(0, next - wordsBefore)]?.start ?? 0;
      return { how: 'spot', words: current.slice(Math.min(from, spot), spot).trim(), entries };
    });

const opposed = (standing: readonly Entry[]): Collision[] => {
  const meant = meantAmong(standing);
  return standing.flatMap((entry) => {
    const item = itemOf(entry);
    const others = item.kind === 'oppose' ? meant(item.about).filter((other) => itemOf(other).kind !== 'oppose') : [];
    return others.length === 0 ? [] : [{ how: 'opposed' as const, words: '', entries: [entry, ...others] }];
  });
};
