import { describe, expect, it } from 'vitest';
import { ConferenceRefused, readConference, type ConferenceFiles } from '#conference/read-conference.ts';
import { secondConferenceFiles } from '#tests/support/second-conference/second-conference.ts';

/** The second conference with one value changed; `path` is like `conference.inboxes.0.alias`. */
const changed = (path: string, value: unknown): ConferenceFiles => {
  const files = structuredClone(secondConferenceFiles());
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = files as unknown as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return files;
};

const refusal = (files: ConferenceFiles): string => {
  try {
    readConference(files);
    return 'accepted';
  } catch (error) {
    if (error instanceof ConferenceRefused) return error.message;
    throw error;
  }
};

const first = (list: 'drafts' | 'inboxes' | 'digests' | 'mailDomains' | 'programmeOfWork' | 'deadlines') =>
  (secondConferenceFiles().conference as Record<string, unknown[]>)[list]?.[0];
const member = { delegation: 'Firn' };

describe('a conference file', () => {
  it('that is right is read, with what may be left out filled in', () => {
    const conference = readConference(secondConferenceFiles());
    expect(conference.delegations[2]).toMatchObject({ id: 'Glacier Watch', variants: {}, adjectives: {} });
    expect(conference.programmeOfWork[0]?.hoursAssumed).toBe(false);
  });

  it.each<[string, string, unknown, string]>([
    ['an unknown field', 'conference.colour', 'blue', 'conference.json, the whole file: Unrecognized key: "colour"'],
    ['a missing name', 'conference.names.zh', undefined, 'conference.json, names.zh: '],
    ['an address that is none', 'conference.inboxes.0.address', 'drafts', 'conference.json, inboxes[0].address: '],
    ['a day that is none', 'conference.to', '2027-13-05', 'conference.json, to: '],
    ['no digest recipient', 'conference.digests.0.recipients', [], 'conference.json, digests[0].recipients: '],
    ['a code that is no ISO code', 'delegations.0.iso3', 'alp', 'delegations.json, [0].iso3: '],
    ['a language that is not one of six', 'delegations.1.variants', { de: ['Firn'] }, 'delegations.json, [1].variants'],
    ['a list that is none', 'groups', {}, 'groups.json, the whole file: '],
    [
      'an end before the beginning',
      'conference.to',
      '2027-02-01',
      'conference.json, to: The conference ends (2027-02-01) before it begins (2027-03-01).',
    ],
    [
      'a time zone that is none',
      'conference.timeZone',
      'Europe/Atlantis',
      'conference.json, timeZone: “Europe/Atlantis” is no time zone',
    ],
    [
      'two inboxes with one address',
      'conference.inboxes',
      [first('inboxes'), { ...(first('inboxes') as object), id: 'other', alias: 'other' }],
      'conference.json, inboxes[1]: Two inboxes share the address drafts@mountain-waters.example.',
    ],
    [
      'two inboxes with one alias',
      'conference.inboxes',
      [first('inboxes'), { ...(first('inboxes') as object), id: 'other', address: 'other@mountain-waters.example' }],
      'conference.json, inboxes[1]: Two inboxes share the address drafts@intake.mountain-waters.example.',
    ],
    [
      'two inboxes with one id',
      'conference.inboxes',
      [first('inboxes'), { ...(first('inboxes') as object), alias: 'other', address: 'other@mountain-waters.example' }],
      'conference.json, inboxes[1].id: Two inboxes are called “drafts”.',
    ],
    [
      'an alias kept for replies',
      'conference.inboxes.0.alias',
      'reply',
      'conference.json, inboxes[0].alias: “reply” is kept',
    ],
    ...['form', 'reply', 'import', 'import-acknowledged'].map((id): [string, string, unknown, string] => [
      `an inbox called ${id}, as what arrives by none`,
      'conference.inboxes.0.id',
      id,
      `conference.json, inboxes[0].id: “${id}” is kept`,
    ]),
    [
      'a sender that is an inbox',
      'conference.sender.address',
      'drafts@mountain-waters.example',
      'conference.json, sender.address: drafts@mountain-waters.example is an intake address',
    ],
    [
      'a sender at the intake domain',
      'conference.sender.address',
      'x@intake.mountain-waters.example',
      'conference.json, sender.address: x@intake.mountain-waters.example is an intake address',
    ],
    [
      'a current draft that is not there',
      'conference.currentDraft',
      'd9',
      'conference.json, currentDraft: There is no draft “d9”; there is resolution, procedures, labelled.',
    ],
    [
      'two drafts with one id',
      'conference.drafts',
      [first('drafts'), first('drafts')],
      'conference.json, drafts[1].id: Two drafts are called “resolution”.',
    ],
    [
      'a draft without a text',
      'conference.drafts.0.files',
      {},
      'conference.json, drafts[0].files: A draft needs a text',
    ],
    [
      'a line range turned round',
      'conference.drafts.0.layout.lines',
      [9, 3],
      'conference.json, drafts[0].layout.lines: The last line stands before the first.',
    ],
    [
      'a deadline for no draft',
      'conference.deadlines.0.draft',
      'd9',
      'conference.json, deadlines[0].draft: There is no draft “d9”',
    ],
    [
      'two deadlines for a draft',
      'conference.deadlines',
      [first('deadlines'), first('deadlines')],
      'conference.json, deadlines[1].draft: Draft resolution has two deadlines.',
    ],
    [
      'a session that ends before it begins',
      'conference.programmeOfWork.0.end',
      '2027-03-01T09:00:00+01:00',
      'conference.json, programmeOfWork[0].end: The session ends before it begins.',
    ],
    [
      'two sessions with one id',
      'conference.programmeOfWork',
      [first('programmeOfWork'), first('programmeOfWork')],
      'conference.json, programmeOfWork[1].id: Two sessions are called “first”.',
    ],
    [
      'an officer of no delegation',
      'conference.bureau.0.delegation',
      'Utopia',
      'conference.json, bureau[0].delegation: There is no delegation “Utopia”.',
    ],
    [
      'a daily digest without an hour',
      'conference.digests.0.at',
      undefined,
      'conference.json, digests[0].at: A daily digest needs its hour',
    ],
    [
      'a session digest without minutes',
      'conference.digests.0.kind',
      'session',
      'conference.json, digests[0].before: A session digest needs its minutes',
    ],
    [
      'a digest to an inbox',
      'conference.digests.0.recipients',
      ['drafts@mountain-waters.example'],
      'conference.json, digests[0].recipients[0]: drafts@mountain-waters.example is an intake address: it would loop.',
    ],
    [
      'two digests with one id',
      'conference.digests',
      [first('digests'), first('digests')],
      'conference.json, digests[1].id: Two digests are called “chair”.',
    ],
    [
      'a domain listed twice',
      'conference.mailDomains',
      [first('mailDomains'), first('mailDomains')],
      'conference.json, mailDomains[1].domain: gov.alpenland.example is listed twice.',
    ],
    [
      'a domain that is none',
      'conference.mailDomains.0.domain',
      'Alpenland',
      'conference.json, mailDomains[0].domain: “Alpenland” is no mail domain in lower case.',
    ],
    [
      'a domain of no delegation',
      'conference.mailDomains.0.delegation',
      'Utopia',
      'conference.json, mailDomains[0].delegation: There is no delegation “Utopia”.',
    ],
    [
      'a shared domain called exclusive',
      'conference.mailDomains.0.delegation',
      null,
      'conference.json, mailDomains[0].exclusive: gov.alpenland.example cannot be exclusive to nobody.',
    ],
    [
      'a delegation listed twice',
      'delegations.1.id',
      'Alpenland',
      'delegations.json, [1].id: “Alpenland” is listed twice.',
    ],
    [
      'a name that two delegations bear',
      'delegations.1.variants',
      { fr: ['le pays des alpes'] },
      'delegations.json, [1]: “le pays des alpes” names both Alpenland and Firn.',
    ],
    [
      'an adjective that is another’s name',
      'delegations.0.adjectives',
      { en: ['FIRN'] },
      'delegations.json, [1]: “Firn” names both Alpenland and Firn.',
    ],
    [
      'a name without a letter',
      'delegations.1.variants',
      { en: ['---'] },
      'delegations.json, [1]: “---” of Firn has no letters.',
    ],
    [
      'a group member that is no delegation',
      'groups.0.members.0.delegation',
      'Utopia',
      'groups.json, [0].members[0]: Upstream Group: there is no delegation “Utopia”.',
    ],
    [
      'a membership that ends before it begins',
      'groups.0.members.1.to',
      '2027-01-01',
      'groups.json, [0].members[1]: Upstream Group: Firn leaves (2027-01-01) before it joins (2027-02-01).',
    ],
    [
      'two memberships at once',
      'groups.0.members',
      [
        { ...member, to: '2027-03-02' },
        { ...member, from: '2027-03-01' },
      ],
      'groups.json, [0].members[1]: Upstream Group: Firn is a member twice at the same time.',
    ],
  ])('with %s is refused: file, field and reason', (_, path, value, reason) => {
    expect(refusal(changed(path, value))).toContain(`second-conference/${reason}`);
  });

  it('with several faults names them all', () => {
    const files = changed('conference.currentDraft', 'd9');
    (files.groups as { members: unknown[] }[])[0]?.members.push({ delegation: 'Utopia' });
    expect(refusal(files).split('\n')).toHaveLength(2);
  });

  it('may have a member leave and come back', () => {
    const members = [
      { ...member, to: '2027-03-01' },
      { ...member, from: '2027-03-01' },
    ];
    expect(refusal(changed('groups.0.members', members))).toBe('accepted');
  });
});
