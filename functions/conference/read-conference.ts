import * as z from 'zod';
import { conferenceSchema, delegationSchema, groupSchema, type Conference } from './conference.ts';
import { crossChecks } from './cross-checks.ts';

/** A conference's data is wrong. Retrying does not help: a person must mend the named field of the named file. */
export class ConferenceRefused extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConferenceRefused';
    this.problems = problems;
  }
}

/** What the files of a conference hold, not yet believed. `name` is the folder, for the refusals. */
export interface ConferenceFiles {
  readonly name: string;
  readonly conference: unknown;
  readonly delegations: unknown;
  readonly groups: unknown;
}

/** Reads a conference, or throws `ConferenceRefused` with each wrong file, field and reason in plain words. */
export const readConference = (files: ConferenceFiles): Conference => {
  const conference = conferenceSchema.safeParse(files.conference);
  const delegations = z.array(delegationSchema).min(1).safeParse(files.delegations);
  const groups = z.array(groupSchema).safeParse(files.groups);
  const problems = [
    ...issuesOf(`${files.name}/conference.json`, conference.error),
    ...issuesOf(`${files.name}/delegations.json`, delegations.error),
    ...issuesOf(`${files.name}/groups.json`, groups.error),
  ];
  if (!conference.success || !delegations.success || !groups.success) throw new ConferenceRefused(problems);
  const whole = { ...conference.data, delegations: delegations.data, groups: groups.data };
  const findings = crossChecks(whole).map(
    ({ file, field, reason }) => `${files.name}/${file}.json, ${field}: ${reason}`,
  );
  if (findings.length > 0) throw new ConferenceRefused(findings);
  return whole;
};

const issuesOf = (file: string, error: z.ZodError | undefined): string[] =>
  (error?.issues ?? []).map((issue) => `${file}, ${fieldOf(issue.path) || 'the whole file'}: ${issue.message}.`);

/** `digests[0].recipients[1]`. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, step) => (typeof step === 'number' ? `${field}[${step}]` : `${field}${field && '.'}${String(step)}`),
    '',
  );
