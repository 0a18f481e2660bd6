import { type Person, type Seen, maySee } from '#submission/roles.ts';
import type { Visit } from '#web/visit.ts';

/** A request for a page of the console. `person` is who is signed in: `signedIn` let nobody else come so far. */
export interface ConsoleVisit extends Visit {
  readonly person: Person;
}

/** What a request of the console carries beside Hono's own: a page begins with `c.get('visit')`. */
export interface ConsoleEnv {
  Variables: { visit: ConsoleVisit };
}

/** Whether this page may show that, to whom it is for. */
export const shows = ({ person, conference }: ConsoleVisit, what: Seen): boolean =>
  maySee(person.role, what, conference.privacy);
