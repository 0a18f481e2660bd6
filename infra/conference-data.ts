import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the stack must know of a conference: its inboxes, its clock, its addresses. Read from the conference's own data
 * file, as data: `infra/` imports no code of the rooms, and the whole file is checked where it is loaded
 * (`conference/read-conference.ts`, in every test run).
 */
export interface ConferenceData {
  readonly id: string;
  readonly inboxes: readonly { readonly id: string; readonly alias: string }[];
  readonly timeZone: string;
  readonly intakeDomain: string;
  readonly senderAddress: string;
  readonly digestRecipients: readonly string[];
}

export class ConferenceNotFound extends Error {
  readonly retryHelps = false;
  constructor(id: string, detail: string) {
    super(`no conference "${id}" to deploy (${detail}); -c conference=… names a folder of functions/conference/`);
    this.name = 'ConferenceNotFound';
  }
}

interface ConferenceFile {
  readonly inboxes: readonly { readonly id: string; readonly alias: string }[];
  readonly timeZone: string;
  readonly intakeDomain: string;
  readonly sender: { readonly address: string };
  readonly digests: readonly { readonly recipients: readonly string[] }[];
}

/** @throws ConferenceNotFound */
export const conferenceData = (id: string): ConferenceData => {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(id)) throw new ConferenceNotFound(id, 'not a folder name');
  const file = path.join(import.meta.dirname, '..', 'functions', 'conference', id, 'conference.json');
  const conference = parsed(id, file);
  return {
    id,
    inboxes: conference.inboxes.map((inbox) => ({ id: inbox.id, alias: inbox.alias })),
    timeZone: conference.timeZone,
    intakeDomain: conference.intakeDomain,
    senderAddress: conference.sender.address,
    digestRecipients: [...new Set(conference.digests.flatMap((digest) => digest.recipients))],
  };
};

const parsed = (id: string, file: string): ConferenceFile => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ConferenceFile;
  } catch (cause) {
    throw new ConferenceNotFound(id, cause instanceof Error ? cause.message : String(cause));
  }
};
