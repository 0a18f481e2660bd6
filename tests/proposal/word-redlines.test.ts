import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#document/word-document.ts';
import { change, comment, paragraph, row } from '#tests/support/word-document.ts';
import { draft } from './reading-of.ts';
import { inShort, readWord, wordsOf } from './word-reading.ts';

const words = wordsOf;
const read = readWord;

const items = (paragraphs: readonly (Paragraph | string)[]): string[] => read(paragraphs).items.map(inShort);

/** The draft as Word, its numbers typed, with changes in some of its places. */
const copyWith = (
  changes: Readonly<Record<string, readonly (Paragraph | string)[]>>,
  number: 'typed' | 'automatic' | 'none' = 'typed',
): (Paragraph | string)[] =>
  draft.places.flatMap((place) => {
    const changed = changes[place.id];
    if (changed !== undefined) return [...changed];
    const label = place.label === null ? '' : `${place.label}.`;
    const text = place.words['en'] ?? '';
    if (number === 'typed') return [`${label} ${text}`.trim()];
    return [paragraph(text, number === 'none' || label === '' ? {} : { number: label, numberBefore: label })];
  });

const customs = words('II.27').replace('customs', '{Anna-customs}{Anna+customs and border security}');

describe('a Word file with tracked changes', () => {
  it.each(['typed', 'automatic', 'none'] as const)(
    'that is a copy of the whole draft, numbers %s, gives its changes and nothing else',
    (number) => {
      expect(items(copyWith({ 'II.27': [customs] }, number))).toEqual([
        'II.27 amend customs → customs and border security',
      ]);
    },
  );

  it('in a text that is not the draft’s is read by a person, who sees what is changed', () => {
    const reading = read(['Member States that produce apples {Anna-may}{Anna+shall} send them to the Conference.']);
    expect([reading.disposition, reading.items]).toEqual(['needs-reading', []]);
    expect(reading.notPlaced.map(({ quote }) => quote).join(' ')).toContain('shall');
  });

  it('gives one proposal for each author in a paragraph', () => {
    const text = customs.replace('would ', '{Ben-would }');
    expect(items([text])).toEqual(['II.27 amend customs → customs and border security', 'II.27 amend would →']);
  });

  it('says who marked what, and when', () => {
    expect(read([customs]).items[0]?.why.join('; ')).toContain('marked by Anna, 2018-06-15');
  });

  it('deletes the paragraph that is struck as a whole', () => {
    expect(
      items(copyWith({ 'II.12': [paragraph(`{Anna-12. ${words('II.12')}}`, { mark: change('delete', 'Anna') })] })),
    ).toEqual(['II.12 delete']);
  });

  it('puts a new paragraph behind the one above, with exactly its words, though it shifts Word’s numbers', () => {
    const fresh = 'To encourage States to report on the diversion of ammunition.';
    const shifted = draft.places.flatMap((place) => {
      const isBehind = place.section === 'II' && place.kind === 'paragraph' && Number(place.label) > 19;
      const number = place.label === null ? null : `${isBehind ? Number(place.label) + 1 : place.label}.`;
      const numberBefore = place.label === null ? null : `${place.label}.`;
      const text = (place.words['en'] ?? '').replace(
        place.id === 'II.27' ? 'customs' : '\u0000',
        '{Anna-customs}{Anna+police}',
      );
      const own = paragraph(text, { number, numberBefore });
      return place.id === 'II.19'
        ? [own, paragraph(`{Anna+${fresh}}`, { number: '20.', mark: change('insert', 'Anna') })]
        : [own];
    });
    expect(items(shifted)).toEqual([`II.19+ insert → ${fresh}`, 'II.27 amend customs → police']);
  });

  it('knows a new paragraph whose mark is the one of the paragraph above', () => {
    const above = paragraph(words('II.19'), { mark: change('insert', 'Anna') });
    expect(items([above, '{Anna+To encourage States to report on diversion.}', words('II.20')])).toEqual([
      'II.19+ insert → To encourage States to report on diversion.',
    ]);
  });

  it('splits where a mark is put in, and merges where one is taken out', () => {
    const [first, second] = [words('II.27').slice(0, 60), words('II.27').slice(60)];
    expect(items([words('II.26'), paragraph(first, { mark: change('insert', 'Anna') }), second])).toEqual([
      'II.27 split',
    ]);
    expect(items([paragraph(words('II.26'), { mark: change('delete', 'Anna') }), words('II.27')])).toEqual([
      'II.26 merge',
      'II.27 merge',
    ]);
  });

  it('takes a paragraph that is put in again where it stood for no move', () => {
    const compared = (id: string, fresh: string): readonly Paragraph[] => [
      paragraph(`{Anna-${words(id)}}`, { mark: change('delete', 'Anna') }),
      paragraph(`{Anna+${fresh}}`, { mark: change('insert', 'Anna') }),
    ];
    const changes = {
      'II.12': compared('II.12', words('II.12').replace('customs', 'police')),
      'II.20': compared('II.20', words('II.20')),
    };
    expect(items(copyWith(changes, 'automatic'))).toEqual(['II.12 amend customs → police']);
  });

  it('moves a paragraph that passes another, though both are taken out and put in', () => {
    const gone = (id: string): Paragraph => paragraph(`{Anna-${words(id)}}`, { mark: change('delete', 'Anna') });
    const put = (id: string): Paragraph => paragraph(`{Anna+${words(id)}}`, { mark: change('insert', 'Anna') });
    const swapped = copyWith(
      { 'II.12': [gone('II.12')], 'II.13': [gone('II.13'), put('II.13'), put('II.12')] },
      'automatic',
    );
    expect(items(swapped).every((item) => /^II\.1[23] move /u.test(item))).toBe(true);
    expect(items(swapped).length).toBeGreaterThan(0);
  });

  it.each([
    ['Word’s own marks', '{Anna-#m1 ', '{Anna+#m1 '],
    ['a deletion and an insertion', '{Anna-', '{Anna+'],
  ])('moves a paragraph by %s', (_, from, to) => {
    const text = words('II.12');
    const changes = {
      'II.12': [paragraph(`${from}${text}}`, { mark: change('delete', 'Anna') })],
      'II.15': [words('II.15'), paragraph(`${to}${text}}`, { mark: change('insert', 'Anna') })],
    };
    expect(items(copyWith(changes))).toEqual(['II.12 move II.15+']);
  });

  it('reads changes in headings, chapeaux and preambular paragraphs', () => {
    const changes = {
      'II.A.1': ['1. Coordination and {Anna-synergies}{Anna+partnerships}'],
      'II.A.1.a.chapeau': [words('II.A.1.a.chapeau').replace('national', '{Anna-national}{Anna+domestic}')],
      'V.pp1': [words('V.pp1').replace('importance', '{Anna+great }importance')],
    };
    expect(items(copyWith(changes))).toEqual([
      'II.A.1 amend synergies → partnerships',
      'II.A.1.a.chapeau amend national → domestic',
      'V.pp1 amend → great',
    ]);
  });

  it('reads a cover letter before the marked text as what it is', () => {
    const cover = [
      'Dear colleagues,',
      'Please find below our proposals on the draft.',
      'Please delete paragraph II.12.',
    ];
    expect(items([...cover, customs])).toEqual(['II.12 delete', 'II.27 amend customs → customs and border security']);
  });

  it('asks a person where a copy of an older draft is marked, and takes what is not marked for no proposal', () => {
    const older = customs.replace('illicit shipments', 'unlawful consignments');
    const [item, ...more] = read([older]).items;
    expect([inShort(item!), item?.needsReview, more]).toEqual([
      'II.27 amend customs → customs and border security',
      true,
      [],
    ]);
  });

  it('reads the draft in a table with merged cells, and a row that is taken out', () => {
    const rows = [
      ...row(0, 0, ['No.', 'Text']),
      ...row(0, 1, ['27', customs]),
      ...row(0, 2, ['28', words('II.28')]),
      ...row(0, 3, ['29', words('II.29')], change('delete', 'Anna')),
    ];
    expect(items(rows)).toEqual(['II.27 amend customs → customs and border security', 'II.29 delete']);
  });
});

describe('a Word file without tracked changes', () => {
  it('that is a clean copy is compared with the draft by words', () => {
    const changes = {
      'II.27': [`27. ${words('II.27').replace('customs', 'customs and border security')}`],
      'II.40': [],
      'III.3': [`3. ${words('III.3')}`, '4. To encourage States to publish the results of marking each year.'],
    };
    expect(items(copyWith(changes))).toEqual([
      'II.27 amend → and border security',
      'II.40 delete',
      'III.3+ insert → To encourage States to publish the results of marking each year.',
    ]);
  });

  it('that is an untouched copy asks nothing', () => {
    expect(items(copyWith({}))).toEqual([]);
  });

  it('that quotes the current text and gives a proposed one below is no copy of the draft', () => {
    const proposed = words('II.27').replace('customs', 'customs and police');
    const read = items(['Paragraph II.27', `Current text: ${words('II.27')}`, `Proposed text: ${proposed}`]);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatch(/^II\.27 (?:replace|amend)/u);
  });

  const struck = words('II.27').replace('customs', '<s>customs</s> <u>border</u>');

  it('marked by hand is doubtful, and sure where the paper says what its marks mean', () => {
    const [item] = read([struck]).items;
    expect([inShort(item!), item?.needsReview]).toEqual(['II.27 amend customs → border', true]);
    const [told] = read(['Additions are underlined, deletions are struck through.', struck]).items;
    expect([inShort(told!), told?.needsReview]).toEqual(['II.27 amend customs → border', false]);
  });

  it('that stresses the draft’s own words asks nothing of them', () => {
    expect(items([words('II.26'), words('II.27').replace('customs', '<b>customs</b>'), words('II.28')])).toEqual([]);
  });
});

describe('a table of proposals', () => {
  it('whose number cell covers two rows has both at that paragraph, and the new unit where its row says', () => {
    const cells = (at: number, column: number, texts: readonly string[]) =>
      row(0, at, ['', '', '', ''].toSpliced(column, texts.length, ...texts)).slice(column, column + texts.length);
    const fresh = 'To promote the exchange of practice among customs laboratories.';
    const document = [
      ...cells(0, 0, ['Paragraph', 'Current text', 'Proposed text', 'Comments']),
      ...cells(1, 0, ['Section II']),
      ...cells(2, 0, ['20', words('II.20'), 'Delete', 'Redundant.']),
      ...cells(3, 1, ['New 20 bis', fresh, 'Needed.']),
      ...cells(4, 0, ['Section III']),
      ...cells(5, 0, ['3', words('III.3'), words('III.3').replace('biennial', 'annual'), '']),
    ];
    const { items: found } = read(document);
    expect(found.map(({ target, kind, newText }) => [target, kind, newText])).toEqual([
      ['II.20', 'delete', undefined],
      ['II.20+', 'insert', fresh],
      ['III.3', 'replace', words('III.3').replace('biennial', 'annual')],
    ]);
    expect(found[1]?.reason).toBe('Needed.');
  });
});

describe('E11: a comment in the margin', () => {
  it('is read as said of the paragraph that it is anchored on, and its reply goes with it', () => {
    const question = comment('What does “timely” mean here?', 1);
    const reply = comment('We wonder too.', 1, { id: '1', parent: '0', name: 'Ben' });
    const reading = read([words('II.26'), words('II.27'), words('II.28')], [question, reply]);
    expect(reading.items.map(inShort)).toEqual(['II.27 question']);
    for (const { evidence } of reading.items)
      expect(evidence.map(({ quote }) => quote)).toEqual(['What does “timely” mean here?', 'We wonder too.']);
  });

  it('may ask for a change in words', () => {
    expect(
      read([words('II.26'), words('II.27'), words('II.28')], [comment('Please delete this paragraph.', 1)]).items.map(
        inShort,
      ),
    ).toEqual(['II.27 delete']);
  });

  it('beside a change says why', () => {
    const [item, ...more] = read([customs], [comment('In line with the language of 2014.', 0)]).items;
    expect([item?.kind, item?.reason, more]).toEqual(['amend', 'In line with the language of 2014.', []]);
  });
});

describe('who speaks in a Word file', () => {
  it('is the author of its changes where Word names a State', () => {
    expect(read([customs.replaceAll('Anna', 'Delegation of Japan')]).delegation).toBe('Japan');
    expect(read([customs]).delegation).toBeNull();
  });
});
