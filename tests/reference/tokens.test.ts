import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '#reference/tokens.ts';

const pieces = [' ', '\n', '\n\n', '\t', '\u00a0', '\u3000', 'Paragraph', 'é', 'e\u0301', '\u0301', '第', '十九', '段'];
const texts = fc.oneof(
  fc
    .array(fc.constantFrom(...pieces, 'II', '12', '١٢', '§', '"', '🕊️', '\ud800', '__proto__'))
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('tokens', () => {
  it('are the text itself, in order, with nothing but white space between them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          const gap = text.slice(end, token.start);
          expect(gap.trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).toMatch(/^\S+$/u);
          expect(token.spaced).toBe(gap !== '' || token.start === 0);
          expect(token.breaks).toBe(Math.min(2, gap.split('\n').length - 1));
          ({ end } = token);
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('say the same wherever in the text they stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = tokensOf(text);
        const behind = tokensOf(`${text}\n\n${text}`).slice(alone.length);
        const said = (tokens: typeof alone) =>
          tokens.map(({ text: written, norm, kind, value }) => [written, norm, kind, value]);
        expect(said(behind)).toEqual(said(alone));
      }),
    );
  });

  it.each([
    ['Paragraphe', 'word', 'paragraphe', -1],
    ['Établir', 'word', 'etablir', -1],
    ['الفقرة', 'word', 'فقره', -1],
    ['12', 'number', '12', 12],
    ['١٢', 'number', '12', 12],
    ['１２', 'number', '12', 12],
    ['—', 'mark', '-', -1],
    ['、', 'mark', ',', -1],
    ['§', 'mark', '§', -1],
    ['段', 'word', '段', -1],
  ])('%s is one %s, compared as %s', (text, kind, norm, value) => {
    expect(tokensOf(text)).toEqual([{ text, norm, kind, value, start: 0, end: text.length, breaks: 0, spaced: true }]);
  });

  it('are Han characters one by one, the numbers and words beside them whole', () => {
    expect(tokensOf('第19段草案II').map((token) => token.text)).toEqual(['第', '19', '段', '草', '案', 'II']);
    expect(tokensOf('II草案BMS六').map((token) => token.text)).toEqual(['II', '草', '案', 'BMS', '六']);
  });
});
