import { describe, expect, it } from 'vitest';
import { capacities, dispositions, kinds } from '#proposal/reading.ts';
import { decisions, visibilities, workflows } from '#submission/record.ts';
import { acknowledgementWording, letterLanguages } from '#wording/acknowledgement.ts';
import { counted, dayInZone, instantInZone, sizeOf, spanInZone } from '#wording/dates.ts';
import { capacityName, dispositionName, kindName, stateName } from '#wording/kinds.ts';
import { type Language, languages } from '#wording/language.ts';

const at = new Date('2018-06-21T14:00:00Z');

describe('an instant', () => {
  it.each([
    ['en', 'Thursday 21 June 2018, 10:00 (New York time)'],
    ['fr', 'jeudi 21 juin 2018, 10:00 (heure de New York)'],
    ['es', 'jueves, 21 de junio de 2018, 10:00 (hora de Nueva York)'],
    ['ru', 'четверг, 21 июня 2018 г., 10:00 (по нью-йоркскому времени)'],
    ['zh', '2018年6月21日星期四 10:00（纽约时间）'],
  ] as const)('names its zone in %s', (language, text) => {
    expect(instantInZone(at, 'America/New_York', language).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('in Arabic has the digits and the months of UN documents', () => {
    expect(instantInZone(at, 'America/New_York', 'ar')).toMatch(
      /^الخميس، 21 حزيران\/يونيه 2018، 10:00 \(بتوقيت نيويورك\)$/,
    );
  });

  it('is of the day that New York has, and midnight is 00:00', () => {
    expect(dayInZone(new Date('2018-06-22T03:59:00Z'), 'America/New_York', 'en')).toBe('Thursday 21 June 2018');
    expect(instantInZone(new Date('2018-06-21T04:00:00Z'), 'America/New_York', 'en')).toContain(', 00:00 ');
  });

  it('in another zone is named by that zone', () => {
    expect(spanInZone(at, new Date('2018-06-21T17:00:00Z'), 'Europe/Zurich', 'en')).toMatch(/16:00–19:00 \(.+\)$/);
  });
});

describe('counts and sizes', () => {
  it.each([
    ['en', 0, '0 items'],
    ['en', 1, '1 item'],
    ['fr', 0, '0 item'],
    ['fr', 2, '2 items'],
  ] as const)('follow the plural of %s for %i', (language, n, text) => {
    expect(counted(language, n, { one: 'item', other: 'items' })).toBe(text);
  });

  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1000, '1 kB'],
    [1_432_000, '1.4 MB'],
    [25_000_000, '25 MB'],
  ])('of %i bytes are said as %s', (bytes, text) => {
    expect(sizeOf(bytes, 'en').replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('every name has a word in every language', () => {
  const rows = languages.flatMap((language) => [
    ...kinds.map((key) => [language, key, kindName(key, language)] as const),
    ...dispositions.map((key) => [language, key, dispositionName(key, language)] as const),
    ...[...workflows, ...decisions, ...visibilities].map((key) => [language, key, stateName(key, language)] as const),
    ...capacities.map((key) => [language, key, capacityName(key, language)] as const),
  ]);
  it.each(rows)('%s: %s is %s', (language, _, name) => {
    expect(name.trim()).not.toBe('');
    if (language === 'ar') expect(name).toMatch(/\p{Script=Arabic}/u);
    if (language === 'ru') expect(name).toMatch(/\p{Script=Cyrillic}/u);
    if (language === 'zh') expect(name).toMatch(/\p{Script=Han}/u);
  });
});

describe('a letter', () => {
  it('is written in each of the six, and for a seventh in English and French', () => {
    expect(([...languages, 'other'] as const).map((language) => letterLanguages(language).join('+'))).toEqual([
      ...languages,
      'en+fr',
    ]);
  });

  /** Every sentence of a letter, with `□` for whatever is inserted. */
  const flat = (value: unknown, path = ''): [string, string][] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') {
      const example = { item: '□', otherPlace: '□', amendment: '□', textAt: '□' };
      const argument = path.endsWith('examples') ? example : /contribution|waiting/.test(path) ? 7 : '□';
      return flat((value as (...args: unknown[]) => unknown)(argument, '□'), path);
    }
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
      : [];
  };
  const scripts = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u } as const;

  it.each(languages)('in %s leaves no sentence empty, unfinished or in another language', (language) => {
    const english = flat(acknowledgementWording('en')).map(([, text]) => text);
    for (const [path, text] of flat(acknowledgementWording(language))) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toContain('#');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      if (text.length > 12 && language !== 'en') expect(english, path).not.toContain(text);
      if (language in scripts && text.length > 12)
        expect(text, path).toMatch(scripts[language as keyof typeof scripts]);
    }
  });

  const counts: [Language, ...[number, string][]][] = [
    ['en', [1, '1 proposal,'], [2, '2 proposals,']],
    ['fr', [1, '1 proposition, présentée ci'], [2, '2 propositions, présentées ci']],
    ['es', [1, '1 propuesta, que figura a'], [2, '2 propuestas, que figuran a']],
    [
      'ar',
      [1, 'مقترحا واحدا،'],
      [2, 'مقترحين،'],
      [3, '3 مقترحات،'],
      [11, '11 مقترحا،'],
      [100, '100 مقترح،'],
      [103, '103 مقترحات،'],
    ],
    [
      'ru',
      [1, 'содержится 1 предложение, приведенное'],
      [2, 'содержатся 2 предложения, приведенные'],
      [5, 'содержится 5 предложений, приведенных'],
      [11, 'содержится 11 предложений, приведенных'],
      [21, 'содержится 21 предложение, приведенное'],
      [22, 'содержатся 22 предложения, приведенные'],
    ],
    ['zh', [1, '有1项提案'], [2, '有2项提案']],
  ];
  it.each(counts)('in %s counts proposals in the right form', (language, ...rows) => {
    const { contribution } = acknowledgementWording(language).happened;
    for (const [n, words] of rows) expect(contribution(n)).toContain(words);
    expect(contribution(0)).not.toMatch(/\d/);
  });
});
