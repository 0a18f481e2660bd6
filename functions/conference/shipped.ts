import type { Conference } from './conference.ts';
import { readConference } from './read-conference.ts';
import revcon3 from './revcon3/conference.json' with { type: 'json' };
import revcon3Delegations from './revcon3/delegations.json' with { type: 'json' };
import revcon3Groups from './revcon3/groups.json' with { type: 'json' };

/** The conferences that ship with the software. They are imported as JSON so that a bundled function carries them. */
const shipped: ReadonlyMap<string, { conference: unknown; delegations: unknown; groups: unknown }> = new Map([
  ['revcon3', { conference: revcon3, delegations: revcon3Delegations, groups: revcon3Groups }],
]);

export const shippedConferences: readonly string[] = [...shipped.keys()];

/** No conference of that name ships. Retrying does not help: set another. */
export class UnknownConference extends Error {
  constructor(id: string) {
    super(`There is no conference “${id}”. Shipped: ${shippedConferences.join(', ')}.`);
    this.name = 'UnknownConference';
  }
}

const read = new Map<string, Conference>();

export const shippedConference = (id: string): Conference => {
  const known = read.get(id);
  if (known !== undefined) return known;
  const files = shipped.get(id);
  if (files === undefined) throw new UnknownConference(id);
  const conference = readConference({ name: id, ...files });
  read.set(id, conference);
  return conference;
};
