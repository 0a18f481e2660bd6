import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#document/word-document.ts';
import { change, paragraph } from '#tests/support/word-document.ts';
import { inShort, readWord, wordsOf } from './word-reading.ts';

const read = (paragraphs: readonly (Paragraph | string)[]): (string | boolean)[][] =>
  readWord(paragraphs).items.map((item) => [inShort(item), item.needsReview]);

const put = (text: string, about: Partial<Paragraph> = {}): Paragraph =>
  paragraph(`{Anna+${text}}`, { mark: change('insert', 'Anna'), ...about });

const around = (...between: readonly (Paragraph | string)[]): (Paragraph | string)[] => [
  ...[`25. ${wordsOf('II.25')}`, `26. ${wordsOf('II.26')}`],
  ...between,
  ...[`27. ${wordsOf('II.27')}`, `28. ${wordsOf('II.28')}`],
];

describe('a paper into which the draft was pasted while Track Changes was on', () => {
  const pasted = ['II.26', 'II.27', 'II.28'].map((place) => [place, `${place.slice(3)}. ${wordsOf(place)}`] as const);

  it('is compared with the draft, as if it were typed', () => {
    const texts = pasted.map(([place, text]) => put(place === 'II.27' ? text.replace('customs', 'police') : text));
    expect(read(['Section II', ...texts])).toEqual([['II.27 amend customs → police', false]]);
    expect(read(pasted.map(([, text]) => put(text)))).toEqual([]);
  });

  it('shows what another changed in it since', () => {
    const texts = pasted.map(([place, text]) => {
      if (place !== 'II.27') return put(text);
      const [before = '', behind = ''] = text.split('customs');
      return paragraph(`{Anna+${before}}{Anna+Ben-customs}{Anna+${behind}}`, { mark: change('insert', 'Anna') });
    });
    expect(read(texts)).toEqual([['II.27 amend customs →', false]]);
  });

  it('differs from a copy with a new paragraph in the draft’s words, which is new', () => {
    expect(read(around(put(`To continue ${wordsOf('II.84').slice(3)}`)))).toEqual([
      [expect.stringContaining('II.26+ insert'), false],
    ]);
  });
});

describe('what is put in beside the draft’s paragraphs', () => {
  it('is a note where it is a footnote, and a person looks', () => {
    const note = put('As defined in the International Tracing Instrument.', {
      setting: { kind: 'footnote', number: '1' },
    });
    expect(read(around(note))).toEqual([['II.26 amend → As defined in the International Tracing Instrument.', true]]);
  });

  it('is no paragraph where it stands in a text box or a header', () => {
    const inBox = (kind: 'text box' | 'header') => put('Submitted by the delegation of Norway.', { setting: { kind } });
    expect(read(around(inBox('text box'), inBox('header')))).toEqual([]);
  });

  it.each(['26 alt. ', '26alt ', '(26 alt) '])('is other words for the paragraph where it says “%s”', (label) => {
    const words = 'To ensure that small arms are transported securely.';
    expect(read(around(put(`${label}${words}`)))).toEqual([[`II.26 replace → ${words}`, false]]);
    expect(read(around(put(`26 bis. ${words}`)))).toEqual([[`II.26+ insert → ${words}`, false]]);
  });
});

describe('words that one strikes and another puts in again', () => {
  it('are to stay: who puts them back opposes the deletion, adds nothing, and a person looks', () => {
    const text = wordsOf('II.27').replace('customs ', '{Anna-customs }{Ben+customs }');
    expect(read(around().map((one) => (one === `27. ${wordsOf('II.27')}` ? `27. ${text}` : one)))).toEqual([
      ['II.27 amend customs →', false],
      ['II.27 oppose', true],
    ]);
  });
});

describe('brackets that open in one paragraph and close in another', () => {
  const bracketed = (open: string, close: string): string[] => [
    wordsOf('II.25'),
    `${open}${wordsOf('II.26')}`,
    wordsOf('II.27'),
    `${wordsOf('II.28')}${close}`,
    wordsOf('II.29'),
  ];

  it.each([
    ['typed', '[', ']'],
    ['tracked', '{Anna+[}', '{Anna+]}'],
  ])('reserve those between too, tied by a group, when %s', (_, open, close) => {
    const { items } = readWord(bracketed(open, close));
    expect(items.map((item) => [inShort(item), item.needsReview])).toEqual([
      ['II.26 reserve', true],
      ['II.27 reserve', true],
      ['II.28 reserve', true],
    ]);
    expect(new Set(items.map(({ group }) => group)).size).toBe(1);
    expect(items[0]?.group).toEqual(expect.any(String));
  });

  it('that nothing closes reserve their own paragraph alone', () => {
    expect(read(bracketed('[', ''))).toEqual([['II.26 reserve', true]]);
  });
});
