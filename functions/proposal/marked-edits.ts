import { letterRuns, letters } from './letters.ts';
import type { Piece } from './marked-line.ts';
import type { Edit } from './reading.ts';
import { ellipsis } from './table-excerpt.ts';
import { edit } from './wording.ts';

/** A change of the line: what goes, what comes, and what stands right beside it. */
interface Change {
  gone: string;
  put: string;
  /** Letters of the line as it was before the change. */
  readonly from: number;
  readonly left: string;
  right: string;
}

/**
 * One edit for each change that is marked, laid into the draft's words: occurrence, anchor, and whole words where only a
 * part of one is marked ("State[s]").
 * @param pieces of the line, without its number.
 * @param current the draft's words, which hold those of the line as it was.
 */
export const editsMarked = (pieces: readonly Piece[], current: string): Edit[] => {
  const at = offsetsIn(current, wasText(pieces));
  return changesOf(pieces).flatMap((change) => editOf(change, current, at(change.from)) ?? []);
};

const wasText = (pieces: readonly Piece[]): string =>
  pieces
    .filter((one) => one.is !== 'put')
    .map((one) => one.text)
    .join('');

/** Changes with nothing but blanks between them are one. */
const changesOf = (pieces: readonly Piece[]): Change[] => {
  const changes: Change[] = [];
  let from = 0;
  let kept = '';
  let open: Change | null = null;
  for (const { is, text } of pieces) {
    if (is === 'kept') {
      if (open !== null && text.trim() === '') {
        if (open.gone !== '') open.gone += ' ';
        if (open.put !== '') open.put += ' ';
        open.right = text;
      } else {
        if (open !== null) open.right += text;
        open = null;
        kept = text;
      }
    } else {
      if (open === null) {
        open = { gone: '', put: '', from, left: kept, right: '' };
        changes.push(open);
      }
      open[is] += text;
      open.right = '';
    }
    if (is !== 'put') from += letters(text).length;
  }
  return changes;
};

/** Null where the same words go and come: only their form changes. */
const editOf = (change: Change, current: string, offset: number | null): Edit | null => {
  const [before, behind] = brokenWord(change);
  const old = `${before}${change.gone.replaceAll(/\s+/gu, ' ')}${behind}`.trim();
  const fresh = `${before}${change.put.replaceAll(/\s+/gu, ' ')}${behind}`.trim();
  const at = offset === null ? null : offset - before.length;
  if (old !== '') {
    if (fresh === old) return null;
    const op = fresh === '' ? 'delete' : 'replace';
    return edit(op, old, fresh === '' ? null : fresh, occurrenceOf(current, old, at), null);
  }
  if (fresh === '') return null;
  return edit('insert', null, fresh, null, anchorAt(current, at, change.left));
};

/** Scripts that part words by blanks. */
const letter = /[\p{L}\p{M}\p{N}]/u;
const unparted = /[\p{Script=Han}\p{Script=Thai}]/u;

const lastWord = (text: string): string => {
  let start = text.length;
  while (start > 0 && letter.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
};

/** What of a word stands unmarked on both sides of a change that begins or ends within it. */
const brokenWord = ({ gone, put, left, right }: Change): [string, string] => {
  const [first, last] = [[gone, put].map((text) => text.charAt(0)), [gone, put].map((text) => text.slice(-1))];
  const isPart = (edges: readonly string[]): boolean => edges.some((one) => letter.test(one) && !unparted.test(one));
  const before = isPart(first) ? lastWord(left.slice(-60)) : '';
  const behind = isPart(last) ? (/^[\p{L}\p{M}\p{N}]{1,60}/u.exec(right.slice(0, 60))?.[0] ?? '') : '';
  return [unparted.test(before) ? '' : before, unparted.test(behind) ? '' : behind];
};

/** Which of several equal stretches begins nearest; null where there is only one, or nobody knows. */
const occurrenceOf = (current: string, old: string, at: number | null): number | null => {
  const starts: number[] = [];
  for (let found = current.indexOf(old); found !== -1; found = current.indexOf(old, found + old.length))
    starts.push(found);
  if (at === null || starts.length < 2) return null;
  const distances = starts.map((start) => Math.abs(start - at));
  return distances.indexOf(Math.min(...distances)) + 1;
};

/** Words of an anchor: as many as make it the only one, from four on. */
const fewestWords = 4;
const mostWords = 10;

const anchorAt = (current: string, at: number | null, left: string): Edit['anchor'] => {
  const kept = (at === null ? left : current.slice(0, pastMark(current, at, left))).trimEnd();
  if (!/[\p{L}\p{N}]/u.test(kept)) return { where: 'start', words: '' };
  const words = kept.split(/\s+/u);
  let count = fewestWords;
  const anchor = (): string => words.slice(-count).join(' ');
  while (count < Math.min(mostWords, words.length) && current.split(anchor()).length > 2) count += 1;
  const isEnd = at !== null && !/[\p{L}\p{N}]/u.test(current.slice(at));
  return { where: isEnd ? 'end' : 'after', words: anchor() };
};

/** "authorities, [added: …]": the mark before the new words stands in the draft too. */
const pastMark = (current: string, at: number, left: string): number => {
  const mark = /[^\p{L}\p{N}\s]{1,4}$/u.exec(left.trimEnd().slice(-4))?.[0] ?? '';
  return current.startsWith(mark, at) ? at + mark.length : at;
};

/**
 * The position in the draft's words behind so many letters of the line; what "…" leaves out is skipped. Null where the
 * line's words are not those of the draft.
 */
const offsetsIn = (current: string, line: string): ((count: number) => number | null) => {
  const { all, ends } = lettersIn(current);
  const stretches: { readonly from: number; readonly to: number; readonly at: number }[] = [];
  let from = 0;
  let place = 0;
  for (const part of line.split(ellipsis)) {
    const words = letters(part);
    const { length } = words;
    const found = length === 0 ? -1 : all.indexOf(words, place);
    if (found !== -1) {
      stretches.push({ from, to: from + length, at: found });
      place = found + length;
    }
    from += length;
  }
  return (count) => {
    const stretch = stretches.find((one) => one.from <= count && count <= one.to);
    if (stretch === undefined) return null;
    const index = stretch.at + count - stretch.from;
    return index === 0 ? 0 : (ends[index - 1] ?? null);
  };
};

/** A text's letters, lower case, and for each unit of them where its character ends in the text. */
interface Letters {
  readonly all: string;
  readonly ends: readonly number[];
}

const known = new Map<string, Letters>();
/** The places of a draft in some languages; the words of a long draft push out those of another. */
const mostKnown = 2_000;

/** Of the draft's words, which every contribution changes anew. */
const lettersIn = (text: string): Letters => {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = { all: letters(text), ends: letterEnds(text) };
  if (known.size >= mostKnown) known.clear();
  known.set(text, made);
  return made;
};

const letterEnds = (text: string): number[] => {
  const ends: number[] = [];
  const edges = letterRuns(text);
  for (let at = 0; at < edges.length; at += 2) {
    const start = edges[at] ?? 0;
    const run = text.slice(start, edges[at + 1]);
    // Nearly always a letter's lower case is as long as the letter.
    if (run.toLowerCase().length === run.length)
      for (let unit = 1; unit <= run.length; unit += 1) ends.push(start + unit);
    else {
      let end = start;
      for (const character of run) {
        end += character.length;
        for (let unit = 0; unit < character.toLowerCase().length; unit += 1) ends.push(end);
      }
    }
  }
  return ends;
};
