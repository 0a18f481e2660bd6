import type { Hono } from 'hono';
import type { ConsoleHouse } from '#web/console/console-store.ts';
import type { ConsoleEnv } from '#web/console/console-visit.ts';
import { chairRoutes } from './chair-routes.ts';
import { compilationRoutes } from './compilation-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { otherMailRoutes } from './other-mail-routes.ts';
import { paperRoutes } from './paper-routes.ts';
import { publishRoutes } from './publish-routes.ts';
import { senderRoutes } from './sender-routes.ts';
import { submissionRoutes } from './submission-routes.ts';

/** What the secretariat does by hand, and what the chair gets. */
export const deskRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  submissionRoutes(app, house);
  fileRoutes(app, house);
  otherMailRoutes(app, house);
  paperRoutes(app, house);
  senderRoutes(app, house);
  publishRoutes(app, house);
  chairRoutes(app, house);
  compilationRoutes(app, house);
};
