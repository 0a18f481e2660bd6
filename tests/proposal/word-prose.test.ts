import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#document/word-document.ts';
import { understand } from '#proposal/understand.ts';
import { wordPart } from '#proposal/written.ts';
import { wordDocument } from '#tests/support/word-document.ts';
import { draft, settings } from './reading-of.ts';
import { inShort, readWord, wordsOf } from './word-reading.ts';

const customs = wordsOf('II.27').replace('customs', '{Anna-customs}{Anna+customs and border security}');

/** The whole draft with one change in it, and the sender's own lines before and behind it. */
const read = (before: readonly string[], behind: readonly (Paragraph | string)[]) => {
  const copy = draft.places.map(({ id, label, words }) =>
    `${label === null ? '' : `${label}.`} ${id === 'II.27' ? customs : (words['en'] ?? '')}`.trim(),
  );
  const part = wordPart('body', wordDocument([...before, ...copy, ...behind]));
  const reading = understand(
    { parts: [part], sender: { name: null, address: null }, unread: [] },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  );
  return { reading, text: part.text };
};

describe('prose around a copy of the draft', () => {
  it('is read before it and far behind it, and its evidence is exactly its words', () => {
    const { reading, text } = read(
      ['Delegation of Norway: comments on Draft 2', 'Section II, paragraph 12: delete.'],
      ['In addition, in Section IV, paragraph 14, we propose to add "and regional" after "national".'],
    );
    expect(reading.items.map(inShort)).toEqual([
      'II.12 delete',
      'II.27 amend customs → customs and border security',
      'IV.14 amend → and regional',
    ]);
    const shown = [...reading.items.flatMap(({ evidence }) => evidence), ...reading.notPlaced];
    for (const { start, end, quote } of shown) expect(text.slice(start, end)).toBe(quote);
    expect(reading.items[0]?.evidence[0]?.quote).toContain('paragraph 12: delete');
    expect(
      reading.items
        .at(-1)
        ?.evidence.map(({ quote }) => quote)
        .join(),
    ).toContain('Section IV, paragraph 14');
  });

  it('tells the language of what is said, however late it comes', () => {
    const { reading } = read(
      [],
      [
        'La délégation française propose en outre, à la section IV, de supprimer le paragraphe 14, qui fait double emploi.',
      ],
    );
    expect(reading.language).toBe('fr');
    expect(reading.items.map(inShort)).toContain('IV.14 delete');
  });

  it('that changes its own words is shown with its changes where they stand', () => {
    const { reading, text } = read([], ['We {Anna-think}{Anna+believe} that this is a good basis.']);
    const [shown] = reading.notPlaced;
    expect(shown?.quote).toContain('We [deleted: think][added: believe] that');
    expect(text.slice(shown?.start, shown?.end)).toBe(shown?.quote);
  });

  it('that corrects its own quoted words asks for them as they stand after the correction', () => {
    const read = readWord([
      'Comments of Ireland',
      'In paragraph 12 of Section II, replace “customs” by “border {Anna-authorities}{Anna+agencies}”.',
    ]);
    expect(read.items.map(inShort)).toEqual(['II.12 amend customs → border agencies']);
  });

  it('that gives the new text of paragraphs in quotation marks is no copy of the draft', () => {
    const read = readWord([
      'Section IV',
      'Paragraph 9 should read as follows:',
      `“${wordsOf('IV.9').replace('industry', 'industry and academia')}”`,
      'Paragraph 20 should read as follows:',
      '“To rely more on experts from developing countries.”',
    ]);
    expect(read.items.map(({ target, kind }) => `${target} ${kind}`)).toEqual(['IV.9 replace', 'IV.20 replace']);
  });
});
