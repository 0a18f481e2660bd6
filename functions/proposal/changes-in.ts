import { laidOver } from './laid-over.ts';
import type { Edit, Item } from './reading.ts';

/** Words of the draft that go (UTF-16 units, `end` exclusive; none where they are equal) and those that come there. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly added: string;
}

/**
 * Where the changes of an item take hold in the draft's words, in order and apart from each other; null where any of them
 * cannot be found without doubt, or where it changes no words of the draft.
 */
export const changesIn = (item: Pick<Item, 'kind' | 'edits'>, current: string): readonly Change[] | null => {
  const full = item.edits[0]?.new;
  switch (item.kind) {
    case 'delete':
      return [{ start: 0, end: current.length, added: '' }];
    case 'replace':
      return typeof full === 'string' ? betweenKept(compared(current, full)) : null;
    case 'amend': {
      const changes: Change[] = [];
      for (const edit of item.edits) {
        const found = changesOf(edit, current);
        if (found === null || found.some((change) => changes.some((other) => overlaps(change, other)))) return null;
        changes.push(...found);
      }
      return changes.length === 0 ? null : changes.sort((a, b) => a.start - b.start);
    }
    case 'insert':
    case 'move':
    case 'merge':
    case 'split':
    case 'support':
    case 'oppose':
    case 'reserve':
    case 'question':
    case 'comment':
    case 'withdraw':
      return null;
  }
};

/** What goes and comes between two stretches that stay. */
const betweenKept = (segments: ReturnType<typeof compared>): Change[] => {
  const changes: Change[] = [];
  let at = 0;
  let open: { start: number; end: number; added: string } | null = null;
  for (const { mark, text } of segments) {
    if (mark === 'kept') {
      if (open !== null) changes.push(open);
      open = null;
    } else {
      open ??= { start: at, end: at, added: '' };
      if (mark === 'added') open.added += text;
      else open.end += text.length;
    }
    if (mark !== 'added') at += text.length;
  }
  return open === null ? changes : [...changes, open];
};

/** The text with the changes made. */
export const withChanges = (text: string, changes: readonly Change[]): string => {
  let at = 0;
  const pieces = changes.map(({ start, end, added }) => {
    const piece = text.slice(at, start) + added;
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
};

/** Two texts laid over each other word by word; apart, the old one first, where they have little in common. */
export const compared = (
  before: string,
  after: string,
): readonly { readonly mark: 'kept' | 'deleted' | 'added'; readonly text: string }[] => {
  const parts = laidOver(before, after);
  if (parts === null)
    return [
      { mark: 'deleted', text: before },
      { mark: 'added', text: after },
    ];
  return parts.map(({ added, removed, value }) => ({
    mark: added ? 'added' : removed ? 'deleted' : 'kept',
    text: value,
  }));
};

export const overlaps = (a: Change, b: Change): boolean => a.start < b.end && b.start < a.end;

/** Where an edit takes hold in the text, or null where the text does not say so without doubt. */
export const changesOf = (edit: Edit, text: string): Change[] | null => {
  if (edit.old !== null && edit.old !== '') {
    const places = occurrences(text, edit.old);
    const chosen =
      edit.occurrence === 'all'
        ? places
        : edit.occurrence === null
          ? places.length === 1
            ? places
            : []
          : places.slice(edit.occurrence - 1, edit.occurrence);
    return chosen.length === 0 ? null : chosen.map((place) => ({ ...place, added: edit.new ?? '' }));
  }
  const added = edit.new ?? '';
  if (edit.anchor === null || added === '') return null;
  if (edit.anchor.where === 'start') return [{ start: 0, end: 0, added: `${added} ` }];
  if (edit.anchor.where === 'end') return [{ start: text.length, end: text.length, added: ` ${added}` }];
  const anchors = occurrences(text, edit.anchor.words);
  const anchor = anchors.length === 1 ? anchors[0] : undefined;
  if (anchor === undefined || edit.anchor.where === 'sentence') return null;
  return edit.anchor.where === 'before'
    ? [{ start: anchor.start, end: anchor.start, added: `${added} ` }]
    : [{ start: anchor.end, end: anchor.end, added: /^[,.;:]/u.test(added) ? added : ` ${added}` }];
};

/** Every place of `words` in `text`: as written, else without regard to case. */
const occurrences = (text: string, words: string): { start: number; end: number }[] => {
  const exact = positions(text, words);
  return exact.length > 0 || words === '' ? exact : positions(text.toLowerCase(), words.toLowerCase());
};

const positions = (text: string, words: string): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
};
