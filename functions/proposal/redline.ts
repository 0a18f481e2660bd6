import { type Change, changesOf, compared, overlaps } from './changes-in.ts';
import { readable } from './readable-redline.ts';
import type { Edit, Item } from './reading.ts';

/**
 * A proposal laid over the draft's own words: what goes, what comes, what stays. A change is never shown without its
 * deletion (UN practice: a text that hid deletions became an incident, INB 2025). Marks are data; whoever renders them
 * gives both a form and words to each.
 */
export interface Segment {
  /** `omitted`: draft text without proposals, shown as "(…)" (WHO IHR compilation). */
  readonly mark: 'kept' | 'deleted' | 'added' | 'omitted';
  readonly text: string;
}

/** Words of untouched text shown on each side of a change; the rest is "(…)". */
const contextWords = 8;

/**
 * The redline of one item. `current` is what the draft says at the item's place, or null where there is nothing yet
 * (a new paragraph, `general`, `unknown`). Edits that cannot be found in `current` are shown by themselves, old and new.
 */
export const redlineOf = (item: Pick<Item, 'kind' | 'edits'>, current: string | null): Segment[] => {
  switch (item.kind) {
    case 'delete':
      return current === null ? [] : [{ mark: 'deleted', text: current }];
    case 'insert':
      return item.edits.flatMap((edit) => marked('added', edit.new));
    case 'replace':
      return replacement(item.edits[0]?.new ?? null, current);
    case 'amend':
      return amendment(item.edits, current);
    case 'move':
    case 'merge':
    case 'split':
    case 'support':
    case 'oppose':
    case 'reserve':
    case 'question':
    case 'comment':
    case 'withdraw':
      return [];
  }
};

const marked = (mark: Segment['mark'], text: string | null): Segment[] =>
  text === null || text === '' ? [] : [{ mark, text }];

const replacement = (full: string | null, current: string | null): Segment[] => {
  if (full === null) return [];
  return current === null ? marked('added', full) : readable(compared(current, full), current, full);
};

const amendment = (edits: readonly Edit[], current: string | null): Segment[] => {
  const changes: Change[] = [];
  const loose: Segment[] = [];
  for (const edit of edits) {
    const found = current === null ? null : changesOf(edit, current);
    if (found === null || found.some((change) => changes.some((other) => overlaps(change, other))))
      loose.push(...marked('deleted', edit.old), ...marked('added', edit.new));
    else changes.push(...found);
  }
  changes.sort((a, b) => a.start - b.start);
  return [...(current === null || changes.length === 0 ? [] : laidOver(current, changes)), ...loose];
};

const laidOver = (text: string, changes: readonly Change[]): Segment[] => {
  const segments: Segment[] = [];
  let at = 0;
  for (const change of changes) {
    segments.push(...kept(text.slice(at, change.start), at > 0, true));
    segments.push(...marked('deleted', text.slice(change.start, change.end)), ...marked('added', change.added));
    at = change.end;
  }
  return [...segments, ...kept(text.slice(at), true, false)];
};

/** Untouched text, shortened to the words next to a change. */
const kept = (text: string, changeBefore: boolean, changeAfter: boolean): Segment[] => {
  const words = text.split(/(?<=\s)/u);
  const room = contextWords * (Number(changeBefore) + Number(changeAfter));
  if (words.length <= room + contextWords) return marked('kept', text);
  return [
    ...(changeBefore ? marked('kept', words.slice(0, contextWords).join('')) : []),
    { mark: 'omitted', text: '(…) ' },
    ...(changeAfter ? marked('kept', words.slice(-contextWords).join('')) : []),
  ];
};
