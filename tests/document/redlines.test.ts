import { describe, expect, it } from 'vitest';
import { accepted, rejected } from '#document/accepted.ts';
import { deleted, gone, inserted, mark, paragraph, read, row, run, table } from './word-file.ts';

/** A small generator of numbers (mulberry32), so that a failing redline can be made again from its seed. */
const chance = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

type Fate = 'kept' | 'ins' | 'del' | 'moveFrom' | 'moveTo' | 'ins then del';
const fates: readonly Fate[] = ['kept', 'kept', 'kept', 'ins', 'del', 'moveFrom', 'moveTo', 'ins then del'];
interface Word {
  readonly text: string;
  readonly fate: Fate;
}
interface Block {
  readonly words: readonly Word[];
  readonly mark: Fate;
}
interface Rows {
  readonly rows: readonly { readonly fate: 'kept' | 'ins' | 'del'; readonly block: Block }[];
}

const pick = <T>(list: readonly T[], next: (below: number) => number): T => {
  const one = list[next(list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const block = (next: (below: number) => number, marks: readonly Fate[]): Block => ({
  words: Array.from({ length: next(5) }, () => ({ text: `w${String(next(1000))} `, fate: pick(fates, next) })),
  mark: pick(marks, next),
});

const story = (next: (below: number) => number): (Block | Rows)[] =>
  Array.from({ length: 2 + next(6) }, () =>
    next(5) === 0
      ? {
          rows: Array.from({ length: 1 + next(4) }, () => ({
            fate: pick(['kept', 'ins', 'del'] as const, next),
            block: block(next, ['kept']),
          })),
        }
      : block(next, fates),
  );

// As XML.
const wordXml = ({ text, fate }: Word, author: string): string => {
  switch (fate) {
    case 'kept':
      return run(text);
    case 'ins':
      return inserted(run(text), author);
    case 'del':
      return deleted(gone(text), author);
    case 'ins then del':
      return inserted(deleted(gone(text), 'Boris'), author);
    default:
      return `<w:${fate} w:id="9" w:author="${author}">${run(text)}</w:${fate}>`;
  }
};
const blockXml = ({ words, mark: fate }: Block): string =>
  paragraph(
    words.map((word, at) => wordXml(word, at % 2 === 0 ? 'Ann' : 'Chen')).join(''),
    fate === 'kept' ? '' : fate === 'ins then del' ? mark('ins', 'del') : mark(fate),
  );
const storyXml = (blocks: readonly (Block | Rows)[]): string =>
  blocks
    .map((one) =>
      'rows' in one
        ? table(
            ...one.rows.map(({ fate, block: inner }) =>
              row([blockXml(inner)], fate === 'kept' ? '' : `<w:${fate} w:id="8" w:author="Ann"/>`),
            ),
          )
        : blockXml(one),
    )
    .join('');

/** The reference: text as one string in which a kept mark is a line's end and a table's border a line's end as well. */
const reference = (blocks: readonly (Block | Rows)[], goes: readonly Fate[]): string[] => {
  const stays = (fate: Fate): boolean => !goes.includes(fate);
  const flat = ({ words, mark: fate }: Block): string =>
    words
      .filter((word) => stays(word.fate))
      .map(({ text }) => text)
      .join('') + (stays(fate) ? '\n' : '');
  return blocks
    .map((one) =>
      'rows' in one
        ? `\n${one.rows
            .filter(({ fate }) => stays(fate))
            .map((line) => `${flat(line.block)}\n`)
            .join('')}`
        : flat(one),
    )
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '');
};

describe('any redline', () => {
  it('E10: accepted and rejected, reads as a reference says', () => {
    for (let seed = 1; seed <= 1500; seed += 1) {
      const blocks = story(chance(seed));
      const document = read(storyXml(blocks));
      expect([seed, accepted(document)]).toEqual([seed, reference(blocks, ['del', 'moveFrom', 'ins then del'])]);
      expect([seed, rejected(document)]).toEqual([seed, reference(blocks, ['ins', 'moveTo', 'ins then del'])]);
    }
  });
});
