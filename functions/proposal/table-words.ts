import type { PartOfUnit } from '#reference/mention.ts';
import type { Outline } from '#draft/outline.ts';
import type { Placed } from '#reference/placed.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { WordingIndex } from '#reference/wording-index.ts';
import type { Edit, Kind } from './reading.ts';
import { changesShown, same, unchanged } from './table-changes.ts';
import { likeness } from './word-changes.ts';
import { edit } from './wording.ts';
import type { RowType } from './words/table-types.ts';

/** What a row of words asks for, and how sure that is. */
export interface Asked {
  readonly kind: Kind;
  readonly edits: readonly Edit[];
  /** Words that the row says the draft has. */
  readonly said: readonly string[];
  readonly placed: Placed;
  readonly confidence: number;
  readonly why: string;
}

export interface Words {
  readonly type: RowType | null;
  readonly old: string | null;
  readonly fresh: string | null;
  readonly sentence: PartOfUnit | null;
  /** The column's heading says that it holds new text. */
  readonly isText: boolean;
  /** Where in the paragraph new words come. */
  readonly anchor: Edit['anchor'];
  /** The row says that all of the paragraph is meant. */
  readonly whole: boolean;
}

const held = (placed: Placed, words: string, index: WordingIndex): boolean =>
  placed.place !== null && index.holds(placed.place, words);

/** A place takes a new unit behind it, or is one. */
const isNew = (placed: Placed): boolean => placed.form === 'new' || placed.target.endsWith('+');

/** What a row's type, old words and new words ask of a place; null where it asks nothing. */
export const askedByWords = (words: Words, placed: Placed, outline: Outline): Asked | null => {
  const index = wordingIndexOf(outline);
  const current = placed.place === null ? '' : (Object.values(outline.place(placed.place)?.words ?? {})[0] ?? '');
  const sentence =
    words.sentence === null || placed.place === null ? null : index.sentence(placed.place, words.sentence);
  const anchor = words.sentence === null ? null : { where: 'sentence' as const, words: String(words.sentence) };
  const ask = (
    kind: Kind,
    edits: readonly Edit[],
    confidence: number,
    why: string,
    said: readonly string[] = [],
    at: Placed = placed,
  ): Asked => ({ kind, edits, said, placed: at, confidence, why });
  const { old, fresh } = words;
  const whole = old !== null && isWhole(old, current);

  switch (words.type) {
    case 'keep':
      return ask('support', [], 0.996, 'the row says to keep it');
    case 'oppose':
    case 'reserve':
    case 'question':
      return ask(words.type, [], 0.99, `the row says: ${words.type}`);
    case 'comment':
      if (fresh === null || old !== null) return null;
      return ask('comment', [], 0.98, 'the row says: comment');
    case 'delete': {
      // "Delete | The reports have their own purposes": what the draft does not have there is why.
      const isReason =
        old === null &&
        fresh !== null &&
        !held(placed, fresh, index) &&
        (fresh.includes(' ') || index.placesWith(fresh).length === 0);
      const gone = isReason ? null : (old ?? fresh);
      if (words.sentence !== null)
        return ask('amend', [edit('delete', sentence, null, null, anchor)], 0.99, 'a sentence goes');
      if (gone === null || isWhole(gone, current))
        return ask('delete', [], isReason ? 0.95 : 0.996, 'the row says to delete it');
      return ask('amend', [edit('delete', gone, null, null, null)], 0.99, 'the row names the words that go', [gone]);
    }
    case 'insert unit':
    case 'insert':
      return inserting(words, placed, current, ask, outline);
    case 'change':
    case 'class':
    case null:
      break;
  }
  if (fresh === null) {
    if (old === null) return words.type === 'change' ? ask('amend', [], 0.9, 'a change, but no words are given') : null;
    if (whole || words.type === 'class') return null;
    return ask('amend', [edit('delete', old, null, null, null)], 0.85, 'old words and nothing in their place', [old]);
  }
  const marked = isNew(placed) ? null : changesShown(fresh, current);
  if (marked !== null) return ask('amend', marked.edits, marked.confidence, 'changes marked in the text', marked.gone);
  if (isNew(placed))
    return ask(
      'insert',
      [edit('insert', null, fresh, null, null)],
      0.99,
      'words for a place that the draft does not have yet',
    );
  if (old === null && words.sentence !== null)
    return ask('amend', [edit('replace', sentence, fresh, null, anchor)], 0.985, 'new words for a sentence');
  // A table that shows the draft's paragraphs side by side asks nothing of those that it leaves.
  if (whole && unchanged(old ?? '', fresh)) return null;
  if (old !== null && unchanged(old, fresh)) return ask('support', [], 0.9, 'old and new words are the same');
  if (old !== null && !whole)
    return ask('amend', [edit('replace', old, fresh, null, null)], 0.996, 'old words and new words', [old]);
  // The draft's own words, shown for reference.
  if (old === null && same(fresh, current)) return null;
  if (old === null && words.whole)
    return ask('replace', [edit('replace', null, fresh, null, null)], 0.99, 'new words for the whole, as the row says');
  if (old === null && !isUnit(fresh, current) && fresh.length < current.length * 0.4)
    return ask(
      'amend',
      [edit('insert', null, fresh, null, null)],
      0.85,
      'a few words; whether and where they come in is not said',
    );
  const sure = old !== null || (words.isText && isUnit(fresh, current)) || likeness(current, fresh) >= 0.4;
  return ask(
    'replace',
    [edit('replace', null, fresh, null, null)],
    sure ? 0.992 : 0.85,
    sure ? 'the full new text' : 'words, but whether they are the whole text is not said',
    old === null ? [] : [old],
  );
};

const inserting = (
  words: Words,
  placed: Placed,
  current: string,
  ask: (
    kind: Kind,
    edits: readonly Edit[],
    confidence: number,
    why: string,
    said?: readonly string[],
    at?: Placed,
  ) => Asked,
  outline: Outline,
): Asked => {
  const { old, fresh, anchor } = words;
  const edits = fresh === null ? [] : [edit('insert', null, fresh, null, anchor)];
  const unit = outline.place(placed.place ?? '')?.kind;
  const behind = { ...placed, target: `${placed.target}+`, why: `a new unit; ${placed.why}` };
  if (isNew(placed)) return ask('insert', edits, 0.992, 'a new unit');
  if (anchor !== null && fresh !== null)
    return ask('amend', edits, 0.99, 'words are added, and where is said', anchor.words === '' ? [] : [anchor.words]);
  if (words.type === 'insert unit' && unit === 'paragraph')
    return ask('insert', edits, 0.975, 'the row says: a new unit', [], behind);
  if (old !== null && fresh !== null)
    return ask('amend', [edit('replace', old, fresh, null, null)], 0.98, 'old words and new words', [old]);
  if (fresh === null)
    return ask(
      'amend',
      old === null ? [] : [edit('insert', null, old, null, null)],
      0.88,
      'an addition, but the words are not told apart',
    );
  const marked = changesShown(fresh, current);
  if (marked !== null) return ask('amend', marked.edits, marked.confidence, 'changes marked in the text', marked.gone);
  // "Add | 14 | To train …" may be a new paragraph or new words in it.
  if (unit === 'paragraph' && isUnit(fresh, current) && likeness(current, fresh) < 0.4)
    return ask('insert', edits, 0.9, 'an addition that reads like a paragraph of its own', [], behind);
  if (likeness(current, fresh) >= 0.6)
    return ask('replace', [edit('replace', null, fresh, null, null)], 0.93, 'the whole text with an addition');
  return ask('amend', edits, 0.95, 'words are added; where is not said');
};

/** The words are the place's whole text, or nearly: "old" then only shows what stands there. */
const isWhole = (words: string, current: string): boolean =>
  current !== '' && words.length >= current.length * 0.7 && likeness(current, words) >= 0.7;

/** Long enough, and begun like a paragraph. */
const isUnit = (text: string, current: string): boolean => {
  const count = text.split(/\s+/u).length;
  return (
    /^[\p{Lu}\p{Lo}«“"]/u.test(text) &&
    (count >= 8 || (current !== '' && text.length >= current.length * 0.5) || /\p{Lo}{12}/u.test(text))
  );
};
