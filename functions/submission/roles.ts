import type { Conference } from '#conference/conference.ts';

/** Whom the secretariat's pages know: who works in the secretariat, and the chair with their staff. */
export const roles = ['secretariat', 'chair'] as const;
export type Role = (typeof roles)[number];

/** Somebody who signed in. Without a role they may see nothing here: a delegation's member, a mistake. */
export interface Person {
  /** The identity provider's own name for them, which never changes. */
  readonly subject: string;
  /** What is shown and written into the history. */
  readonly name: string;
  readonly role: Role | null;
}

export type Seen = keyof Conference['privacy'];

/** What a role may see: CONTRACT.md 7, which is data of the conference. */
export const maySee = (role: Role | null, what: Seen, privacy: Conference['privacy']): boolean =>
  role !== null && privacy[what][role] === 'yes';

/**
 * What is done with submissions. The secretariat does the work; the chair reads it, and may have a digest sent before its
 * hour, since it is the chair's own.
 */
export const deeds = ['triage', 'publish', 'erase', 'give out tokens', 'send a digest now'] as const;
export type Deed = (typeof deeds)[number];

const doers: Readonly<Record<Deed, readonly Role[]>> = {
  triage: ['secretariat'],
  publish: ['secretariat'],
  erase: ['secretariat'],
  'give out tokens': ['secretariat'],
  'send a digest now': ['secretariat', 'chair'],
};

export const mayDo = (role: Role | null, deed: Deed): boolean => role !== null && doers[deed].includes(role);

/** The role that the provider's groups give: the secretariat's, where somebody is in both. */
export const roleOf = (groups: readonly string[]): Role | null => roles.find((role) => groups.includes(role)) ?? null;
