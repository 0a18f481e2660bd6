import { type Deed, type Person, type Seen, mayDo, maySee } from '#submission/roles.ts';
import type { Conference } from '#conference/conference.ts';

/** What a page asks of whoever wants it: nothing, to be signed in, to see something, or to do something. */
export type Needs = 'nothing' | 'to be signed in' | { readonly see: Seen } | { readonly do: Deed };

/**
 * Every page of the console, and what it asks (CONTRACT.md 7). A route that is not here is refused to everybody, so that
 * no page is open because somebody forgot; `tests/web/console/roles.test.ts` tries each as each role.
 */
export const needs: Readonly<Record<string, Needs>> = {
  'GET /console/sign-in': 'nothing',
  'GET /console/signed-in': 'nothing',
  'GET /console/signed-out': 'nothing',
  'POST /console/sign-out': 'to be signed in',
  'GET /console': { see: 'unpublished words' },
  'GET /console/places/:target': { see: 'unpublished words' },
  'GET /console/submissions/:number': { see: 'unpublished words' },
  'POST /console/submissions/:number/moves': { do: 'triage' },
  'GET /console/submissions/:number/add': { do: 'triage' },
  'POST /console/submissions/:number/add': { do: 'triage' },
  'GET /console/submissions/:number/erase': { do: 'erase' },
  'POST /console/submissions/:number/erase': { do: 'erase' },
  'GET /console/files/:number/:file': { see: 'raw mail' },
  'GET /console/files/:number/:file/:picture': { see: 'raw mail' },
  'GET /console/keys.js': 'nothing',
  'POST /console/places/:target/state': { do: 'triage' },
  'POST /console/places/:target/move': { do: 'triage' },
  'GET /console/review': { see: 'internal' },
  'GET /console/review/whole': { see: 'internal' },
  'POST /console/review/:item': { do: 'triage' },
  'GET /console/access': { do: 'give out tokens' },
  'POST /console/access': { do: 'give out tokens' },
  'POST /console/access/:token/revoke': { do: 'give out tokens' },
  'GET /console/other-mail': { see: 'raw mail' },
  'GET /console/other-mail/:id': { see: 'raw mail' },
  'GET /console/other-mail/:id/original': { see: 'raw mail' },
  'POST /console/other-mail/:id/contribution': { do: 'triage' },
  'GET /console/papers': { do: 'triage' },
  'POST /console/papers': { do: 'triage' },
  'GET /console/senders': { do: 'triage' },
  'POST /console/senders': { do: 'triage' },
  'GET /console/publish': { do: 'publish' },
  'POST /console/publish': { do: 'publish' },
  'GET /console/chair': { see: 'unpublished words' },
  'GET /console/chair/preview/:digest': { see: 'unpublished words' },
  'GET /console/chair/preview/:digest/letter': { see: 'unpublished words' },
  'GET /console/chair/sent/:run': { see: 'unpublished words' },
  'GET /console/chair/sent/:run/letter': { see: 'unpublished words' },
  'GET /console/chair/files/:token': { see: 'unpublished words' },
  'POST /console/chair/send/:digest': { do: 'send a digest now' },
  'GET /console/compilation': { see: 'unpublished words' },
  'GET /console/compilation/page': { see: 'unpublished words' },
  'GET /console/compilation/file': { see: 'unpublished words' },
};

/** `null` is somebody who is not signed in. */
export const isAllowed = (person: Person | null, route: string, privacy: Conference['privacy']): boolean => {
  const needed = needs[route];
  if (needed === undefined) return false;
  if (needed === 'nothing') return true;
  if (person === null) return false;
  if (needed === 'to be signed in') return true;
  return 'see' in needed ? maySee(person.role, needed.see, privacy) : mayDo(person.role, needed.do);
};
