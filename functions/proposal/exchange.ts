import type { Edit } from './reading.ts';
import { anchorOf, isAnchor } from './said.ts';
import type { Said } from './said.ts';
import { edit, noWording } from './wording.ts';
import type { Wording } from './wording.ts';

/** Which words come first: the old ones; the new ones if a "for" follows; or the new ones, with what they are preferred to. */
type Order = 'old' | 'for' | 'new';

/** "replace OLD with NEW"; "substitute NEW for OLD"; "prefer NEW to OLD", "to OLD we prefer NEW"; pairs in a row. */
export const exchange = (
  said: readonly Said[],
  text: string | null,
  occurrence: Edit['occurrence'],
  order: Order,
): Wording => {
  const anchor = anchorOf(said);
  const words =
    order === 'new' ? preferred(said.filter((one) => !isAnchor(one))) : said.filter((one) => !isAnchor(one));
  const [hasInstead] = words.filter((one) => one.role === 'instead');
  const edits: Edit[] = [];
  let old: string | null = null;
  let fresh: string | null = null;
  for (const [index, one] of words.entries()) {
    const turned = order === 'for' && words[index + 1]?.role === 'for';
    const isNew =
      one.role === 'with' ||
      // "replace “old” for “new”", "swap “old” for “new”": where the draft says otherwise they are turned round after.
      (order === 'old' && one.role === 'for' && old !== null && fresh === null) ||
      (hasInstead !== undefined && one.role !== 'instead') ||
      (one.role !== 'instead' && one.role !== 'for' && (turned || (old !== null && fresh === null)));
    if (isNew) fresh = one.words;
    else old = one.words;
    if (old !== null && fresh !== null) {
      edits.push(edit('replace', old, fresh, occurrence, anchor));
      old = null;
      fresh = null;
    }
  }
  const saidOld = edits.flatMap((one) => (one.old === null ? [] : [one.old]));
  const known = [...saidOld, ...(anchor === null ? [] : [anchor.words])];
  if (edits.length > 0) return { ...noWording, edits, said: known };
  if (old !== null && text !== null)
    return {
      ...noWording,
      edits: [edit('replace', old, text, occurrence, anchor)],
      said: [old, ...known],
      unquoted: true,
    };
  if (fresh !== null || text !== null) return { ...noWording, full: fresh ?? text, unquoted: fresh === null };
  return old === null
    ? noWording
    : { ...noWording, said: [old], doubtful: 'what is to stand in its place is not said' };
};

/** What something is preferred to is what stands there now. */
const preferred = (words: readonly Said[]): readonly Said[] =>
  // « نفضل «x» على «y» »: behind the verb, what is preferred stands first.
  words.length === 2 && words.every(({ role, before }) => role === null && !before)
    ? words.map((one, index) => (index === 1 ? { ...one, role: 'instead' } : one))
    : words.some((one) => one.role === 'instead')
      ? words
      : words.map((one) => (one.role === 'with' || one.role === 'for' ? { ...one, role: 'instead' } : one));
