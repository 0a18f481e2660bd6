import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsOf } from '#document/edits.ts';
import type { Author } from '#document/word-document.ts';
import { writeRedline } from '#document/write-redline.ts';
import type { RedlineParagraph } from '#document/write-redline.ts';
import { hasValidator, wordErrors } from '#tests/support/validate-word.ts';
import { reading } from './word-file.ts';

/** What is proposed, written as tracked changes and read back: the same changes, each with its author, date and words. */

const authors: readonly Author[] = [
  { name: 'France', date: '2018-06-18T09:00:00Z' },
  { name: "Côte d'Ivoire & Co.", date: '2018-06-19T10:30:00Z' },
  { name: 'المغرب', date: null },
];
const author = fc.constantFrom(...authors);
/** Words of any script; what XML cannot hold is tested where it is written. */
const words = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'ab é字ع\u{1F54A}<&">\'.,- 7'.split(/(?:)/u)) })
  .filter((text) => text.trim() !== '');

/** Words that stay, then what happens behind them. */
const step = fc.record({
  kept: words,
  change: fc.record({ by: author, old: fc.option(words), new: fc.option(words), reason: fc.option(words) }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const whole = fc.record({ by: author, kind: fc.constantFrom('insert' as const, 'delete' as const) });
const part = fc.record({
  steps: fc.array(step, { maxLength: 4 }),
  end: words,
  whole: fc.option(whole, { freq: 2 }),
  joins: fc.option(author, { freq: 4 }),
});
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;

const plain = { style: 'paragraph', place: null, label: '', edits: [], whole: null, joinsNext: null } as const;

const wholeParagraph = (
  text: string,
  by: Author,
  kind: 'insert' | 'delete',
  move: string | null,
): RedlineParagraph => ({
  ...plain,
  words: text,
  whole: { ...by, kind, move, reason: null },
});

const paragraphOf = ({ steps, end, whole: all, joins }: Part): RedlineParagraph => {
  if (all !== null) return wholeParagraph(end, all.by, all.kind, null);
  let text = '';
  const edits = steps.map(({ kept, change }) => {
    text += kept;
    const start = text.length;
    text += change.old ?? '';
    return { ...change.by, start, end: text.length, text: change.new ?? '', reason: change.reason };
  });
  return { ...plain, words: text + end, edits, joinsNext: joins };
};

interface Told extends Author {
  readonly kind: string;
  readonly old: string;
  readonly new: string;
  readonly paragraph: number;
  readonly move: string | null;
}

/** What must come back: each paragraph's own changes in their order, then the mark that joins it with the next. */
const told = (parts: readonly Part[]): Told[] =>
  parts.flatMap((one, index): Told[] => {
    const base = { paragraph: index, move: null };
    if (one.whole !== null) {
      const { by, kind } = one.whole;
      return [{ ...base, ...by, kind, ...wordsOf(kind === 'delete' ? one.end : '', kind === 'insert' ? one.end : '') }];
    }
    const own = one.steps.flatMap(({ change }: Step): Told[] => {
      const [old, fresh] = [change.old ?? '', change.new ?? ''];
      if (old === '' && fresh === '') return [];
      const kind = old === '' ? 'insert' : fresh === '' ? 'delete' : 'replace';
      return [{ ...base, ...change.by, kind, ...wordsOf(old, fresh) }];
    });
    const next = parts[index + 1];
    const joins = one.joins !== null && next !== undefined && next.whole?.kind !== 'delete';
    return joins ? [...own, { ...base, ...(one.joins ?? {}), kind: 'join', ...wordsOf('', '') } as Told] : own;
  });
const wordsOf = (old: string, fresh: string): { readonly old: string; readonly new: string } => ({ old, new: fresh });

const file = (paragraphs: readonly RedlineParagraph[]): Uint8Array =>
  writeRedline({ draft: 'd2', title: 'Draft 2', language: 'en', paragraphs: [...paragraphs] });
const back = (bytes: Uint8Array): Told[] =>
  editsOf(reading(bytes)).map(({ name, date, kind, old, new: fresh, paragraph, move }) => ({
    name,
    date,
    kind,
    old,
    new: fresh,
    paragraph,
    move,
  }));

/** Nothing but words at both ends: what becomes of the last mark of a document is tested where it is written. */
const kept: Part = { steps: [], end: 'Kept.', whole: null, joins: null };
const document = fc.array(part, { maxLength: 6 }).map((parts) => [kept, ...parts, kept]);

describe('a redline that is written and read back', () => {
  it('has the same changes with author, date and words, whatever they are', () => {
    fc.assert(
      fc.property(document, (parts) => {
        expect(back(file(parts.map(paragraphOf)))).toEqual(told(parts));
      }),
      { numRuns: 300 },
    );
  });

  it('has its moves with both ends under one name', () => {
    fc.assert(
      fc.property(words, words, author, fc.boolean(), (moved, between, by, isDown) => {
        const ends = [wholeParagraph(moved, by, 'delete', 'move1'), wholeParagraph(moved, by, 'insert', 'move1')];
        const [first, last] = isDown ? ends : ends.toReversed();
        const bytes = file([
          { ...plain, words: 'Kept.' },
          first!,
          { ...plain, words: between },
          last!,
          { ...plain, words: 'End.' },
        ]);
        const found = back(bytes);
        expect(found.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
        expect(new Set(found.map(({ move }) => move)).size).toBe(1);
        expect(found.map(({ move }) => move)).not.toContain(null);
        expect(found.find(({ kind }) => kind === 'delete')).toMatchObject({ ...by, old: moved, new: '' });
        expect(found.find(({ kind }) => kind === 'insert')).toMatchObject({ ...by, old: '', new: moved });
      }),
      { numRuns: 50 },
    );
  });

  it('has the reasons as comments on the changed words, by the same authors', () => {
    fc.assert(
      fc.property(document, (parts) => {
        const reasons = parts.flatMap(({ steps, whole: all }) =>
          all !== null
            ? []
            : steps.flatMap(({ change }) =>
                change.reason === null
                  ? []
                  : [{ ...change.by, text: change.reason, on: `${change.old ?? ''}${change.new ?? ''}` }],
              ),
        );
        const { comments, paragraphs } = reading(file(parts.map(paragraphOf)));
        const found = comments.map(({ name, date, text, anchor }) => {
          const all = paragraphs[anchor?.paragraph ?? -1]?.runs.map((run) => run.text).join('');
          return { name, date, text, on: all?.slice(anchor?.start, anchor?.end) };
        });
        expect(found).toEqual(reasons);
      }),
      { numRuns: 100 },
    );
  });
});

describe.skipIf(!hasValidator)(
  'the Open XML SDK finds nothing wrong (skipped where its validator is not installed)',
  () => {
    it('in three hundred paragraphs of any changes', () => {
      const parts = fc.sample(part, { seed: 19, numRuns: 300 });
      expect(wordErrors(file([kept, ...parts, kept].map(paragraphOf)))).toEqual([]);
    });
  },
);
