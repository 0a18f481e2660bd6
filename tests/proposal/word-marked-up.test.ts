import { describe, expect, it } from 'vitest';
import { readWordDocument } from '#document/read-word.ts';
import { writeRedline } from '#document/write-redline.ts';
import type { RedlineParagraph } from '#document/write-redline.ts';
import { templatePlace } from '#draft/draft-template.ts';
import { outlineOf } from '#draft/outline.ts';
import { understand } from '#proposal/understand.ts';
import { wordPart } from '#proposal/written.ts';
import type { WordDocument } from '#document/word-document.ts';
import { draft, settings } from './reading-of.ts';
import { wordsOf } from './word-reading.ts';

/** A whole Draft 2 as Word, marked up by three delegations in sixty places: twenty edits each. */
const outline = outlineOf(draft);
const authors = ['France', 'Japan', 'Mexico'].map((name, at) => ({ name, date: `2018-06-1${at + 5}T09:00:00Z` }));
const touched = draft.places
  .filter(({ kind, id }) => kind === 'paragraph' && wordsOf(id).split(' ').length > 12)
  .filter((_, index) => index % 3 === 0)
  .slice(0, 57);
const alsoTouched = ['V.pp1', 'II.A.1', 'III.chapeau'];

interface Expected {
  readonly target: string;
  readonly kind: string;
  readonly author: string;
  readonly old?: string;
  readonly new?: string;
}

interface Marked {
  readonly paragraphs: readonly RedlineParagraph[];
  readonly expected: Expected;
}

/** The edit of one place: by turns words exchanged, added, taken out, a paragraph struck, a new one behind it. */
const marked = (id: string, turn: number): Marked => {
  const place = outline.place(id);
  if (place === undefined) throw new Error(id);
  const by = authors[turn % 3]!;
  const words = wordsOf(id);
  const [, second = ''] = [...words.matchAll(/\p{L}+/gu)].map(([word]) => word);
  const start = words.indexOf(` ${second}`) + 1;
  const own: RedlineParagraph = { ...asWritten(id), edits: [], whole: null, joinsNext: null };
  const way = alsoTouched.includes(id) ? 0 : turn % 5;
  const edit = (from: number, to: number, text: string): RedlineParagraph => ({
    ...own,
    edits: [{ ...by, start: from, end: to, text, reason: null }],
  });
  const of = (kind: string, more: Partial<Expected> = {}): Expected => ({ target: id, kind, author: by.name, ...more });
  switch (way) {
    case 0:
      return {
        paragraphs: [edit(start, start + second.length, 'anew')],
        expected: of('amend', { old: second, new: 'anew' }),
      };
    case 1:
      return { paragraphs: [edit(start, start, 'duly ')], expected: of('amend', { new: 'duly' }) };
    case 2:
      return {
        paragraphs: [edit(start, start + second.length + 1, '')],
        expected: of('amend', { old: words.slice(start, start + second.length + 1).trim(), new: '' }),
      };
    case 3:
      return {
        paragraphs: [{ ...own, whole: { ...by, kind: 'delete', move: null, reason: null } }],
        expected: of('delete'),
      };
    default: {
      const text = `To keep under review what is done on point ${String(turn)} of this draft.`;
      const fresh: RedlineParagraph = { ...own, place: null, label: '', words: text };
      const paragraphs = [own, { ...fresh, whole: { ...by, kind: 'insert' as const, move: null, reason: null } }];
      return { paragraphs, expected: of('insert', { target: `${id}+`, new: text }) };
    }
  }
};

const asWritten = (id: string) => {
  const { style, label, words } = templatePlace(outline.place(id)!, 'en', outline);
  return { place: id as string | null, style, label, words };
};

const order = draft.places.filter(({ id }) => alsoTouched.includes(id) || touched.some((one) => one.id === id));
const all = new Map(order.map(({ id }, turn) => [id, marked(id, turn)]));
const expected = [...all.values()].map((one) => one.expected);

const file = (withIds: boolean): WordDocument => {
  const paragraphs = draft.places.flatMap(({ id }): readonly RedlineParagraph[] => {
    const own = all.get(id)?.paragraphs ?? [{ ...asWritten(id), edits: [], whole: null, joinsNext: null }];
    return withIds ? own : own.map((one) => ({ ...one, place: null }));
  });
  return readWordDocument(writeRedline({ draft: 'd2', title: 'Draft 2', language: 'en', paragraphs })) as WordDocument;
};

const itemsOf = (document: WordDocument) =>
  understand(
    { parts: [wordPart('attachment draft.docx', document)], sender: { name: null, address: null }, unread: [] },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  ).items.map(({ target, kind, oldText, newText, why, needsReview }) => ({
    target,
    kind,
    author: why.flatMap((one) => /^marked by (\w+), 2018-06-1\d$/u.exec(one)?.[1] ?? [])[0],
    ...(oldText === undefined || oldText === '' ? {} : { old: oldText }),
    ...(newText === undefined ? {} : { new: newText }),
    needsReview,
  }));

describe('a whole Draft 2, marked up in sixty places by three delegations', () => {
  it('has sixty edits, twenty of each, of every kind', () => {
    expect(expected).toHaveLength(60);
    for (const { name } of authors) expect(expected.filter(({ author }) => author === name)).toHaveLength(20);
    expect(new Set(expected.map(({ kind }) => kind))).toEqual(new Set(['amend', 'delete', 'insert']));
  });

  it.each([
    ['by its hidden ids', true],
    ['by its words alone', false],
  ])('gives exactly those, %s, each at its place with its author and words, none in doubt', (_, withIds) => {
    expect(itemsOf(file(withIds))).toEqual(expected.map((one) => ({ ...one, needsReview: false })));
  });
});
