import type { Outline } from '#draft/outline.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { structureWords } from '#reference/words/structure-words.ts';
import { goesOn } from './words/adding.ts';

/** Tokens of new words that are compared with the draft's; longer ones are a paragraph's own. */
const longestPhrase = 30;

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Tokens that both have at the beginning and at the end. */
  readonly shared: number;
  /** Tokens that only one of them has. */
  readonly apart: number;
}

/**
 * “including INTERPOL, AMERIPOL and the World Customs Organization”: words that begin and end as the place does somewhere,
 * or go on from it behind a comma or an "and", take the place of what stands there; null where that is not one stretch.
 *
 * @param enclosed whether only words count that the place has on both sides.
 */
export const rewordedAt = (outline: Outline, place: string, fresh: string, enclosed: boolean): string | null => {
  const words = tokensOf(fresh);
  if (words.length < 2 || words.length > longestPhrase) return null;
  for (const text of Object.values(outline.place(place)?.words ?? {})) {
    const draft = tokensOf(text);
    const found = stretches(draft, words, enclosed);
    const best = found.reduce<Stretch | null>(
      (one, other) => (one === null || isNearer(other, one) ? other : one),
      null,
    );
    if (best === null || found.some((one) => one.start !== best.start && !isNearer(best, one))) continue;
    return text.slice(draft[best.start]?.start, draft[best.end - 1]?.end);
  }
  return null;
};

const isNearer = (one: Stretch, other: Stretch): boolean =>
  one.shared !== other.shared ? one.shared > other.shared : one.apart < other.apart;

const stretches = (draft: readonly Token[], fresh: readonly Token[], enclosed: boolean): Stretch[] => {
  const found: Stretch[] = [];
  for (let start = 0; start < draft.length; start += 1) {
    if (draft[start]?.norm !== fresh[0]?.norm) continue;
    const before = sharedFrom(draft, fresh, start);
    // What stands there as it is to read is asked of where it does not.
    if (before === fresh.length) continue;
    const closed = closedBy(draft, fresh, start, before);
    if (closed !== null) found.push(closed);
    else if (!enclosed && continues(fresh, before) && tells(draft.slice(start, start + before)))
      found.push({ start, end: start + before, shared: before, apart: fresh.length - before });
  }
  return found;
};

const sharedFrom = (draft: readonly Token[], fresh: readonly Token[], start: number): number => {
  let count = 0;
  while (count < fresh.length && draft[start + count]?.norm === fresh[count]?.norm) count += 1;
  return count;
};

/** The stretch that ends on the last of the new words: what is put in between, or a word spelt otherwise. */
const closedBy = (draft: readonly Token[], fresh: readonly Token[], start: number, before: number): Stretch | null => {
  const farthest = Math.min(draft.length, start + fresh.length);
  for (let end = start + before + 1; end <= farthest; end += 1) {
    const most = Math.min(fresh.length - before, end - start - before);
    let behind = 0;
    while (behind < most && draft[end - 1 - behind]?.norm === fresh[fresh.length - 1 - behind]?.norm) behind += 1;
    const gone = draft.slice(start + before, end - behind);
    const put = fresh.slice(before, fresh.length - behind);
    const isPutIn = behind > 0 && gone.length === 0 && put.length >= fewestPutIn;
    if (!isPutIn && !isRespelt(gone, put)) continue;
    const shared = draft.slice(start, start + before).concat(draft.slice(end - behind, end));
    if (tells(shared)) return { start, end, shared: before + behind, apart: gone.length + put.length };
  }
  return null;
};

/** Tokens: an article or a comma that is wanting is a slip, and nobody's old words. */
const fewestPutIn = 2;

/** "contact" for "contacts", "its" for "it". */
const isRespelt = (gone: readonly Token[], put: readonly Token[]): boolean =>
  gone.length === 1 && put.length === 1 && isLike(gone[0]?.norm ?? '', put[0]?.norm ?? '');

const isLike = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return long.length - short.length <= 1 && long.startsWith(short) && short.length > 1;
};

/** Something of what both have is more than what holds a sentence together. */
const tells = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, norm }) => kind === 'number' || (kind === 'word' && !structureWords.has(norm)));

/** ", in particular …", "(2000)", "and …": what goes on from the words before it. */
const continues = (fresh: readonly Token[], at: number): boolean => {
  const norm = fresh[at]?.norm ?? '';
  return at > 0 && (norm === ',' || norm === '(' || goesOn.has(norm));
};
