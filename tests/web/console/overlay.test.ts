import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layer, laidOver } from '#web/console/overlay.ts';

const text = 'prevent the diversion of weapons to terrorists';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('several proposals laid over one text', () => {
  it('leave the text as it is where there is none', () => {
    expect(laidOver(text, [])).toEqual([{ kind: 'kept', text, by: [] }]);
  });

  it('show each deletion with what comes in its stead after it', () => {
    const laid = laidOver(text, [{ mark: '1', changes: [{ ...at('terrorists'), added: 'criminals' }] }]);
    expect(laid).toEqual([
      { kind: 'kept', text: 'prevent the diversion of weapons to ', by: [] },
      { kind: 'deleted', text: 'terrorists', by: ['1'] },
      { kind: 'added', text: 'criminals', by: ['1'] },
    ]);
  });

  it('strike once what several delete, with the marks of all, and keep their other words apart', () => {
    const laid = laidOver(text, [
      { mark: '1', changes: [{ ...at('of weapons to terrorists'), added: '' }] },
      { mark: '2', changes: [{ ...at('weapons'), added: 'arms' }] },
      { mark: '3', changes: [{ ...at('weapons'), added: 'arms' }] },
    ]);
    expect(laid.filter(({ kind }) => kind === 'deleted')).toEqual([
      { kind: 'deleted', text: 'of ', by: ['1'] },
      { kind: 'deleted', text: 'weapons', by: ['1', '2', '3'] },
      { kind: 'deleted', text: ' to terrorists', by: ['1'] },
    ]);
    expect(laid.filter(({ kind }) => kind === 'added')).toEqual([{ kind: 'added', text: 'arms', by: ['2', '3'] }]);
  });

  it('keep what comes at the very beginning and the very end', () => {
    const laid = laidOver(text, [
      { mark: '1', changes: [{ start: 0, end: 0, added: 'To ' }] },
      { mark: '2', changes: [{ start: text.length, end: text.length, added: ' and others' }] },
    ]);
    expect(laid.map((each) => each.text)).toEqual(['To ', text, ' and others']);
  });

  const change = fc
    .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('', 'x', 'y'))
    .map(([a, b, added]) => ({ start: Math.min(a, b), end: Math.max(a, b), added }));
  const layer = (mark: string) => change.map((one): Layer => ({ mark, changes: [one] }));

  it('never lose a letter of the text, whatever is laid over it', () => {
    fc.assert(
      fc.property(fc.tuple(layer('1'), layer('2'), layer('3')), (layers) => {
        const laid = laidOver(text, layers);
        const standing = laid.filter(({ kind }) => kind !== 'added');
        expect(standing.map((each) => each.text).join('')).toBe(text);
        for (const { mark, changes } of layers)
          for (const { start, end } of changes)
            expect(
              laid
                .filter(({ kind, by }) => kind === 'deleted' && by.includes(mark))
                .map((each) => each.text)
                .join(''),
            ).toBe(text.slice(start, end));
      }),
    );
  });
});
