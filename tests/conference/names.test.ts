import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delegationByName, groupByName, mentionsIn, namesIn } from '#conference/names.ts';
import { shippedConference } from '#conference/shipped.ts';
import { rowsOf } from '#tests/support/tables.ts';

const conference = shippedConference('revcon3');
const mentioned = (text: string) =>
  mentionsIn(text, conference).map((m) => [text.slice(m.start, m.end), m.delegation ?? m.group]);

describe('a name means one delegation', () => {
  it.each(rowsOf(`${import.meta.dirname}/everyday-names.tsv`))(
    '$written ($language): $delegation',
    ({ written = '', delegation }) => {
      expect(delegationByName(written, conference)?.id).toBe(delegation);
    },
  );

  it('every name and variant of the data leads back to its delegation, in any case', () => {
    const astray = conference.delegations.flatMap((one) =>
      namesIn(one).filter((name) =>
        [name, name.toUpperCase(), `  ${name}. `].some((as) => delegationByName(as, conference)?.id !== one.id),
      ),
    );
    expect(astray).toEqual([]);
  });

  it('every name and variant of a group leads back to it', () => {
    const astray = conference.groups.flatMap((one) =>
      namesIn(one).filter((name) => groupByName(name, conference)?.id !== one.id),
    );
    expect(astray).toEqual([]);
  });

  it.each(['', ' ', 'Korea', 'Utopia', 'France and Germany', 'Swiss', 'constructor', '...'])(
    '%j means none',
    (text) => {
      expect(delegationByName(text, conference)).toBeNull();
    },
  );
});

describe('mentions in running text', () => {
  it.each<[string, (string | null)[][]]>([
    ['We thank the Republic of Korea.', [['Republic of Korea', 'Republic of Korea']]],
    [
      'Papua New Guinea and Guinea-Bissau',
      [
        ['Papua New Guinea', 'Papua New Guinea'],
        ['Guinea-Bissau', 'Guinea-Bissau'],
      ],
    ],
    [
      'South Sudan, not Sudan',
      [
        ['South Sudan', 'South Sudan'],
        ['Sudan', 'Sudan'],
      ],
    ],
    [
      'Niger and Nigeria',
      [
        ['Niger', 'Niger'],
        ['Nigeria', 'Nigeria'],
      ],
    ],
    [
      'Please send it to us by car. The US and CAR agree.',
      [
        ['US', 'United States'],
        ['CAR', 'Central African Republic'],
      ],
    ],
    ['la délégation suisse', [['suisse', 'Switzerland']]],
    ['on behalf of the Non-Aligned Movement', [['Non-Aligned Movement', 'Non-Aligned Movement']]],
    ['au nom du Groupe africain', [['Groupe africain', 'African Group']]],
    [
      '中国代表团支持法国',
      [
        ['中国', 'China'],
        ['法国', 'France'],
      ],
    ],
    [
      'تؤيد مصر وفرنسا',
      [
        ['مصر', 'Egypt'],
        ['فرنسا', 'France'],
      ],
    ],
    [
      'Франция и Россия',
      [
        ['Франция', 'France'],
        ['Россия', 'Russian Federation'],
      ],
    ],
    ['Franceline Omanville', []],
    [
      'Northern Ireland as part of the United Kingdom of Great Britain and Northern Ireland',
      [
        ['Ireland', 'Ireland'],
        ['United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });

  it('tells adjectives from names, and a group that is a delegation too', () => {
    const [adjective, both] = mentionsIn('The Norwegian text, with the European Union', conference);
    expect(adjective).toMatchObject({ delegation: 'Norway', group: null, adjective: true });
    expect(both).toMatchObject({ delegation: 'European Union', group: 'European Union', adjective: false });
  });

  it('never overlap and stand in order, in any text', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('United', 'Kingdom', 'of', 'the', 'Guinea', '-', '法国'),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        let at = 0;
        for (const { start, end } of mentionsIn(text, conference)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });

  it('are found in a megabyte within a moment, however it repeats the beginning of a name', () => {
    const started = performance.now();
    mentionsIn('United Kingdom of Great Britain and '.repeat(30_000), conference);
    mentionsIn('大不列颠及北爱尔兰联合'.repeat(90_000), conference);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
