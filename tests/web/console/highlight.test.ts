import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, stretchesOf } from '#web/console/highlight.ts';

const part = { part: 'body', text: 'In II.37 delete “x”. In II.38 delete “y”.' };
const resting = (id: number, start: number, end: number, name = 'body') => ({
  id,
  evidence: [{ part: name, start, end, quote: part.text.slice(start, end) }],
});

describe('the words that proposals rest on', () => {
  it('are cut out where evidence begins and ends, overlapping or not', () => {
    expect(stretchesOf(part, [resting(1, 0, 20), resting(2, 15, 41)])).toEqual([
      { text: 'In II.37 delete', items: [1] },
      { text: ' “x”.', items: [1, 2] },
      { text: ' In II.38 delete “y”.', items: [2] },
    ]);
  });

  it('of another part mark nothing here', () => {
    expect(stretchesOf(part, [resting(1, 0, 5, 'subject')])).toEqual([{ text: part.text, items: [] }]);
    expect(excerptOf(part, [resting(1, 0, 5, 'subject')])).toEqual([]);
  });

  it('give back the whole text, whatever the offsets, and mark exactly the slice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 }),
        (text, offsets) => {
          const items = offsets.map(([start, end], id) => ({ id, evidence: [{ part: 'p', start, end, quote: '' }] }));
          const stretches = stretchesOf({ part: 'p', text }, items);
          expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
          for (const [id, [start, end]] of offsets.entries()) {
            const marked = stretches.filter((stretch) => stretch.items?.includes(id)).map((stretch) => stretch.text);
            expect(marked.join('')).toBe(text.slice(start, Math.max(start, end)));
          }
        },
      ),
    );
  });

  it('stand in an excerpt with the words around them, and the rest is (…)', () => {
    const long = `${'before '.repeat(100)}HERE${' after'.repeat(100)}`;
    const at = long.indexOf('HERE');
    const excerpt = excerptOf({ part: 'body', text: long }, [
      { id: 1, evidence: [{ part: 'body', start: at, end: at + 4, quote: 'HERE' }] },
    ]);
    expect(excerpt.filter(({ items }) => items === null)).toHaveLength(2);
    expect(excerpt.find(({ items }) => items?.includes(1))?.text).toBe('HERE');
    const shown = excerpt.map(({ text }) => text).join('');
    expect(shown.length).toBeLessThan(550);
    expect(shown).toMatch(/before HERE after/);
  });
});
