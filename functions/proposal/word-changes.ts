import { laidOver } from './laid-over.ts';
import type { Stretch } from './laid-over.ts';
import type { Edit } from './reading.ts';

/** Words of context that tell where an insertion goes. */
const anchorWords = 4;

/**
 * The changes that turn one text into another, one edit each, in the order of the text; one for the whole where they have
 * little in common.
 */
export const wordChanges = (before: string, after: string): Edit[] => {
  const parts = gathered(laidOver(before, after) ?? apart(before, after));
  const edits: Edit[] = [];
  let kept = '';
  let removed = '';
  let added = '';
  let at = 0;
  let removedAt = 0;
  const close = (): void => {
    const edit = changeOf(before, kept, removed, added, removedAt);
    if (edit !== null) edits.push(edit);
    removed = '';
    added = '';
  };
  for (const [index, part] of parts.entries()) {
    if (part.removed) {
      if (removed === '') removedAt = at;
      removed += part.value;
      at += part.value.length;
    } else if (part.added) {
      if (removed === '') removedAt = at;
      added += part.value;
    } else {
      const joins = part.value.trim() === '' && (removed !== '' || added !== '') && index < parts.length - 1;
      if (joins) {
        // A space between two changed words is part of one change.
        removed += part.value;
        added += part.value;
      } else {
        close();
        kept = before.slice(0, at + part.value.length);
      }
      at += part.value.length;
    }
  }
  close();
  return edits;
};

const apart = (before: string, after: string): Stretch[] => [
  { value: before, added: false, removed: true },
  { value: after, added: true, removed: false },
];

/** Letters between two stretches that may be one. */
const between = 24;

/** ", age" + " and " + "disability and " is ", age and disability" + " and ": two stretches that make one are one. */
const gathered = (parts: readonly Stretch[]): Stretch[] => {
  const out: Stretch[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part, kept, next] = parts.slice(at, at + 3);
    if (part === undefined) break;
    const one = kept === undefined || next === undefined ? null : asOne(part, kept, next);
    out.push(one ?? part);
    if (one === null || kept === undefined) continue;
    out.push(kept);
    at += 2;
  }
  return out;
};

const isKept = (part: Stretch): boolean => !part.added && !part.removed;

/** The three as one stretch with the middle one behind it; null where they make none. */
const asOne = (part: Stretch, kept: Stretch, next: Stretch): Stretch | null => {
  if (isKept(part) || !isKept(kept) || part.added !== next.added || part.removed !== next.removed) return null;
  const all = part.value + kept.value + next.value;
  return kept.value.length <= between && kept.value.trim() !== '' && all.endsWith(kept.value)
    ? { ...part, value: all.slice(0, -kept.value.length) }
    : null;
};

const changeOf = (before: string, kept: string, removed: string, added: string, at: number): Edit | null => {
  const old = removed.trim();
  const fresh = added.trim();
  if (old === fresh) return null;
  if (old !== '')
    return {
      op: fresh === '' ? 'delete' : 'replace',
      old,
      new: fresh === '' ? null : fresh,
      occurrence: occurrenceOf(before, old, at),
      anchor: null,
    };
  const words = kept.trimEnd().split(/\s+/u).slice(-anchorWords).join(' ');
  if (words === '')
    return { op: 'insert', old: null, new: fresh, occurrence: null, anchor: { where: 'start', words: '' } };
  if (kept.trimEnd().length === before.trimEnd().length)
    return { op: 'insert', old: null, new: fresh, occurrence: null, anchor: { where: 'end', words } };
  return { op: 'insert', old: null, new: fresh, occurrence: null, anchor: { where: 'after', words } };
};

/** Which of several equal stretches is meant; null where there is only one. */
const occurrenceOf = (text: string, words: string, at: number): number | null => {
  let count = 0;
  let which = 0;
  for (let found = text.indexOf(words); found !== -1; found = text.indexOf(words, found + words.length)) {
    count += 1;
    if (found <= at + 1) which = count;
  }
  return count > 1 ? Math.max(1, which) : null;
};

/** How much of a text another keeps, 0–1: tells an edited paragraph from a note about it. */
export const likeness = (before: string, after: string): number => {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words(before)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = words(before).length;
  let shared = 0;
  for (const word of words(after)) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(word, left - 1);
    }
  }
  return total === 0 ? 0 : shared / total;
};
