import type { Conference } from './conference.ts';
import { repeated, type Finding } from './finding.ts';
import { groupsOf, namesOf } from './name-checks.ts';

/** Every way in which a conference contradicts itself. */
export const crossChecks = (conference: Conference): Finding[] => [
  ...datesOf(conference),
  ...inboxesOf(conference),
  ...draftsOf(conference),
  ...sessionsOf(conference),
  ...peopleOf(conference),
  ...digestsOf(conference),
  ...domainsOf(conference),
  ...namesOf(conference),
  ...groupsOf(conference),
];

const inConference = (field: string, reason: string): Finding => ({ file: 'conference', field, reason });

const datesOf = (conference: Conference): Finding[] => {
  const findings: Finding[] = [];
  if (conference.to < conference.from)
    findings.push(inConference('to', `The conference ends (${conference.to}) before it begins (${conference.from}).`));
  if (!isTimeZone(conference.timeZone))
    findings.push(
      inConference('timeZone', `“${conference.timeZone}” is no time zone; write it like America/New_York.`),
    );
  return findings;
};

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** Folders of `arriving/` that stand for no inbox: an inbox of that name would pass for what it is not. */
const keptFolders: ReadonlySet<string> = new Set(['form', 'reply', 'import', 'import-acknowledged']);

const inboxesOf = ({ inboxes, intakeDomain, sender }: Conference): Finding[] => {
  const taken = inboxes.flatMap((inbox) => [inbox.address, `${inbox.alias}@${intakeDomain}`]);
  return [
    ...repeated(
      inboxes.map((inbox) => inbox.id),
      (index, id) => inConference(`inboxes[${index}].id`, `Two inboxes are called “${id}”.`),
    ),
    ...repeated(taken, (index, address) =>
      inConference(`inboxes[${Math.floor(index / 2)}]`, `Two inboxes share the address ${address}.`),
    ),
    ...inboxes.flatMap((inbox, index) =>
      inbox.alias === 'reply'
        ? [inConference(`inboxes[${index}].alias`, '“reply” is kept for answers to our own letters.')]
        : [],
    ),
    ...inboxes.flatMap(({ id }, index) =>
      keptFolders.has(id)
        ? [inConference(`inboxes[${index}].id`, `“${id}” is kept for what arrives by no inbox.`)]
        : [],
    ),
    // A loop: every receipt would arrive as a contribution.
    ...(taken.includes(sender.address) || sender.address.endsWith(`@${intakeDomain}`)
      ? [inConference('sender.address', `${sender.address} is an intake address: our own mail would come back to us.`)]
      : []),
  ];
};

const draftsOf = ({ drafts, currentDraft, deadlines }: Conference): Finding[] => {
  const ids = drafts.map((draft) => draft.id);
  const unknown = (field: string, id: string) =>
    ids.includes(id) ? [] : [inConference(field, `There is no draft “${id}”; there is ${ids.join(', ')}.`)];
  return [
    ...repeated(ids, (index, id) => inConference(`drafts[${index}].id`, `Two drafts are called “${id}”.`)),
    ...unknown('currentDraft', currentDraft),
    ...deadlines.flatMap((deadline, index) => unknown(`deadlines[${index}].draft`, deadline.draft)),
    ...repeated(
      deadlines.map((deadline) => deadline.draft),
      (index, id) => inConference(`deadlines[${index}].draft`, `Draft ${id} has two deadlines.`),
    ),
    ...drafts.flatMap(({ files, layout }, index) => [
      ...(Object.keys(files).length === 0
        ? [inConference(`drafts[${index}].files`, 'A draft needs a text in at least one language.')]
        : []),
      ...(layout.lines !== undefined && layout.lines[1] < layout.lines[0]
        ? [inConference(`drafts[${index}].layout.lines`, 'The last line stands before the first.')]
        : []),
    ]),
  ];
};

const sessionsOf = ({ programmeOfWork }: Conference): Finding[] => [
  ...repeated(
    programmeOfWork.map((session) => session.id),
    (index, id) => inConference(`programmeOfWork[${index}].id`, `Two sessions are called “${id}”.`),
  ),
  ...programmeOfWork.flatMap(({ start, end }, index) =>
    Date.parse(end) <= Date.parse(start)
      ? [inConference(`programmeOfWork[${index}].end`, 'The session ends before it begins.')]
      : [],
  ),
];

const peopleOf = ({ bureau, delegations, mailDomains }: Conference): Finding[] => {
  const known = new Set(delegations.map((delegation) => delegation.id));
  const unknown = (field: string, id: string | null) =>
    id === null || known.has(id) ? [] : [inConference(field, `There is no delegation “${id}”.`)];
  return [
    ...bureau.flatMap((officer, index) => unknown(`bureau[${index}].delegation`, officer.delegation)),
    ...mailDomains.flatMap((entry, index) => unknown(`mailDomains[${index}].delegation`, entry.delegation)),
  ];
};

const digestsOf = ({ digests, inboxes, intakeDomain }: Conference): Finding[] => [
  ...repeated(
    digests.map((digest) => digest.id),
    (index, id) => inConference(`digests[${index}].id`, `Two digests are called “${id}”.`),
  ),
  ...digests.flatMap((digest, index) => [
    ...(digest.kind === 'daily' && digest.at === undefined
      ? [inConference(`digests[${index}].at`, 'A daily digest needs its hour, for instance 20:00.')]
      : []),
    ...(digest.kind === 'session' && digest.before === undefined
      ? [inConference(`digests[${index}].before`, 'A session digest needs its minutes before the session.')]
      : []),
    ...digest.recipients.flatMap((recipient, which) =>
      recipient.endsWith(`@${intakeDomain}`) || inboxes.some((inbox) => inbox.address === recipient)
        ? [inConference(`digests[${index}].recipients[${which}]`, `${recipient} is an intake address: it would loop.`)]
        : [],
    ),
  ]),
];

const domainsOf = ({ mailDomains, redirectors }: Conference): Finding[] => [
  ...redirectors.flatMap(({ domain, sealedBy }, index) => [
    ...(isDomain(domain) ? [] : [inConference(`redirectors[${index}].domain`, noDomain(domain))]),
    ...sealedBy.flatMap((sealer, which) =>
      isDomain(sealer) ? [] : [inConference(`redirectors[${index}].sealedBy[${which}]`, noDomain(sealer))],
    ),
  ]),
  ...repeated(
    mailDomains.map((entry) => entry.domain),
    (index, domain) => inConference(`mailDomains[${index}].domain`, `${domain} is listed twice.`),
  ),
  ...mailDomains.flatMap(({ domain, delegation, exclusive }, index) => [
    ...(isDomain(domain) ? [] : [inConference(`mailDomains[${index}].domain`, noDomain(domain))]),
    ...(exclusive && delegation === null
      ? [inConference(`mailDomains[${index}].exclusive`, `${domain} cannot be exclusive to nobody.`)]
      : []),
  ]),
];

const isDomain = (domain: string): boolean => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(domain);
const noDomain = (domain: string): string => `“${domain}” is no mail domain in lower case.`;
