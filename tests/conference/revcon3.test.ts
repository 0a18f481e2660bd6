import { describe, expect, it } from 'vitest';
import { membersOf } from '#conference/members.ts';
import { shippedConference, shippedConferences, UnknownConference } from '#conference/shipped.ts';
import { languages } from '#wording/language.ts';
import { rowsOf } from '#tests/support/tables.ts';

const conference = shippedConference('revcon3');
const group = (id: string) => conference.groups.find((one) => one.id === id)!;
const opening = '2018-06-18';

describe('the delegations of RevCon3', () => {
  const named = rowsOf(`${import.meta.dirname}/names.tsv`);

  it('are the 193 Member States, six observers, and organizations', () => {
    const count = (capacity: string) => conference.delegations.filter((one) => one.capacity === capacity).length;
    expect([count('member'), count('observer')]).toEqual([193, 6]);
    expect(count('organization')).toBeGreaterThan(15);
    expect(count('non-governmental')).toBeGreaterThan(5);
  });

  it.each(named)('$id ($iso3) is there as $capacity', ({ id, iso3, capacity }) => {
    const found = conference.delegations.find((one) => one.id === id);
    expect([found?.iso3 ?? '', found?.capacity]).toEqual([iso3, capacity]);
    expect(found?.names.en).toBe(id);
  });

  it.each(['ar', 'ru', 'zh'] as const)(
    'have names in the script of %s, but for those that translate nothing',
    (language) => {
      const script = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u }[language];
      const inLatin = conference.delegations.filter((one) => !script.test(one.names[language]));
      expect(inLatin.every((one) => one.names[language] === one.id && one.capacity === 'non-governmental')).toBe(true);
    },
  );

  it.each([
    ['Iran (Islamic Republic of)', 'fr', "Iran (République islamique d')"],
    ['Russian Federation', 'ru', 'Российская Федерация'],
    ['Bolivia (Plurinational State of)', 'zh', '玻利维亚（多民族国）'],
    ['Republic of Korea', 'es', 'República de Corea'],
    ['United Kingdom', 'fr', 'Royaume-Uni'],
    ['New Zealand', 'es', 'Nueva Zelandia'],
    ['Syrian Arab Republic', 'ar', 'الجمهورية العربية السورية'],
    ['Holy See', 'ru', 'Святой Престол'],
    ['State of Palestine', 'zh', '巴勒斯坦国'],
    ["Côte d'Ivoire", 'ar', 'كوت ديفوار'],
    ['Myanmar', 'fr', 'Myanmar'],
    ['Timor-Leste', 'ru', 'Тимор-Лешти'],
  ] as const)('%s is in %s “%s”, as the United Nations writes it', (id, language, name) => {
    expect(conference.delegations.find((one) => one.id === id)?.names[language]).toBe(name);
  });

  it('all have an English and a French adjective, except where two would share it', () => {
    const shared = ['Congo', 'Democratic Republic of the Congo', 'Dominica', 'Dominican Republic', 'Holy See'];
    const without = conference.delegations.filter(
      (one) => one.iso3 !== null && ((one.adjectives.en ?? []).length === 0 || (one.adjectives.fr ?? []).length === 0),
    );
    expect(without.map((one) => one.id).sort()).toEqual(shared.sort());
  });
});

describe('the groups of RevCon3, as of June 2018', () => {
  it.each([
    ['European Union', 28],
    ['African Group', 54],
    ['Arab Group', 22],
    ['CARICOM', 14],
    ['MERCOSUR', 4],
    ['Non-Aligned Movement', 120],
    ['Group of 77 and China', 134],
    ['Least Developed Countries', 47],
    ['Organization of Islamic Cooperation', 57],
    ['Eurasian Economic Union', 5],
    ['Nordic Countries', 5],
    ['Baltic States', 3],
    ['Benelux', 3],
    ['Visegrad Group', 4],
    ['Group of Latin American and Caribbean States', 33],
    ['Group of Western European and other States', 28],
    ['Group of Eastern European States', 23],
    ['Group of Asia-Pacific States', 53],
    ['ASEAN', 10],
    ['ECOWAS', 15],
    ['SADC', 15],
    ['SICA', 8],
    ['CELAC', 33],
  ])('%s has %i members', (id, members) => {
    expect(membersOf(group(id), opening)).toHaveLength(members);
  });

  it.each([
    ['European Union', 'Croatia', '2013-06-30', false],
    ['European Union', 'Croatia', '2013-07-01', true],
    ['European Union', 'United Kingdom', '2020-01-31', true],
    ['European Union', 'United Kingdom', '2020-02-01', false],
    ['MERCOSUR', 'Venezuela (Bolivarian Republic of)', '2016-11-30', true],
    ['MERCOSUR', 'Venezuela (Bolivarian Republic of)', opening, false],
    ['Least Developed Countries', 'Vanuatu', opening, true],
    ['Least Developed Countries', 'Vanuatu', '2021-01-01', false],
    ['Arab Group', 'State of Palestine', opening, true],
    ['African Group', 'South Sudan', opening, true],
    ['Non-Aligned Movement', 'South Sudan', opening, false],
  ])('%s, %s, on %s: %s', (id, delegation, day, member) => {
    expect(membersOf(group(id), day).includes(delegation)).toBe(member);
  });

  it('every State but those without a regional group is in one regional group', () => {
    const regional = [
      'African Group',
      'Group of Asia-Pacific States',
      'Group of Eastern European States',
      'Group of Latin American and Caribbean States',
      'Group of Western European and other States',
    ];
    const groupsOf = (id: string) => regional.filter((one) => membersOf(group(one), opening).includes(id));
    const members = conference.delegations.filter((one) => one.capacity === 'member');
    expect(members.filter((one) => groupsOf(one.id).length === 0).map((one) => one.id)).toEqual([
      'Kiribati',
      'United States',
    ]);
    expect(members.filter((one) => groupsOf(one.id).length > 1)).toEqual([]);
  });
});

describe('RevCon3 as the letter describes it', () => {
  it('has the two addresses of the letter, each with its alias', () => {
    expect(conference.inboxes.map(({ id, address, alias, general }) => [id, address, alias, general])).toEqual([
      ['unoda', 'conventionalarms-unoda@un.org', 'unoda', true],
      ['france', 'poarevcon3fr.dt@diplomatie.gouv.fr', 'france', false],
    ]);
  });

  it.each([
    ['2018-06-20T15:00:00-04:00', '2018-06-20T18:00:00-04:00', ['general', 'I']],
    ['2018-06-21T10:00:00-04:00', '2018-06-21T13:00:00-04:00', ['II']],
    ['2018-06-21T15:00:00-04:00', '2018-06-21T18:00:00-04:00', ['III']],
    ['2018-06-22T10:00:00-04:00', '2018-06-22T13:00:00-04:00', ['IV']],
    ['2018-06-22T15:00:00-04:00', '2018-06-22T18:00:00-04:00', ['V']],
  ])('considers from %s to %s: %j, at hours not yet confirmed', (start, end, considers) => {
    expect(conference.programmeOfWork).toContainEqual(
      expect.objectContaining({ start, end, considers, hoursAssumed: true }),
    );
  });

  it('has the President-designate and the eleven Vice-Presidents nominated so far', () => {
    const offices = conference.bureau.map((one) => one.office);
    expect(conference.bureau[0]).toMatchObject({
      office: 'president',
      delegation: 'France',
      name: 'Jean-Claude Brunet',
    });
    expect(offices.filter((office) => office === 'vice-president')).toHaveLength(11);
  });

  it('has no deadline, so nothing is late', () => {
    expect(conference.deadlines).toEqual([]);
  });

  it('sends the chair a daily digest at 20:00 New York in English and French, and one 90 minutes before a session', () => {
    expect(conference.timeZone).toBe('America/New_York');
    expect(conference.digests).toMatchObject([
      {
        kind: 'daily',
        at: '20:00',
        recipients: ['chair@revcon3.example'],
        languages: ['en', 'fr'],
        whenNothingNew: 'one line',
      },
      { kind: 'session', before: 90 },
    ]);
  });

  it('works in the six languages', () => {
    expect(conference.languages).toEqual(languages);
  });

  it('lets nobody but the own delegation and the secretariat see raw mail, and nobody but the secretariat the queue', () => {
    const yes = (subject: 'raw mail' | 'internal' | 'unpublished words') =>
      Object.entries(conference.privacy[subject]).flatMap(([who, may]) => (may === 'yes' ? [who] : []));
    expect(yes('raw mail')).toEqual(['own delegation', 'secretariat']);
    expect(yes('internal')).toEqual(['secretariat']);
    expect(yes('unpublished words')).toEqual(['own delegation', 'secretariat', 'chair']);
  });

  it('starts with the review threshold and limits of the contract', () => {
    expect(conference.reviewThreshold).toBe(0.95);
    expect(conference.limits).toEqual({
      mailBytes: 26_214_400,
      fileBytes: 20_971_520,
      filesPerForm: 10,
      receiptsPerSenderAndHour: 20,
    });
  });

  it('a conference that does not ship is refused by name', () => {
    expect(shippedConferences).toEqual(['revcon3']);
    expect(() => shippedConference('revcon4')).toThrow(new UnknownConference('revcon4'));
    expect(() => shippedConference('constructor')).toThrow('There is no conference “constructor”. Shipped: revcon3.');
  });
});
