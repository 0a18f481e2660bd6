import { shippedSettings } from '#draft/shipped-drafts.ts';
import { type EnvironmentName, processEnvironment } from '#platform/environment.ts';
import { log } from '#platform/log.ts';
import { liveRoom } from '#platform/room.ts';
import { openStore } from '#store/open-store.ts';
import type { Settings, Store } from '#store/store.ts';
import { runningSite } from './ask-pipeline.ts';
import type { ImportOptions } from './import-options.ts';
import { type Endpoints, localRoom } from './parts.ts';

/** The installation that mail is imported into: the same store over its table and bucket, here as in AWS. */
export interface Target {
  readonly store: Store;
  readonly settings: Pick<Settings, 'conference' | 'drafts' | 'currentDraft'>;
}

/** What `npm start` calls its table and its bucket. */
const localName = 'rolling-text';

/** @returns null where no pipeline runs on this machine, or a sentence where the installation is not ready */
export const importTarget = async (
  deployed: ImportOptions['deployed'],
  variables: NodeJS.ProcessEnv,
): Promise<Target | null | { readonly wrong: string }> => {
  const room = deployed === null ? await runningRoom(variables) : deployedRoom(deployed);
  if (room === null) return null;
  const store = openStore(room);
  try {
    // Settings are made by the doors, which know how they were installed: never by a command.
    return { store, settings: await store.settings(none) };
  } catch (error) {
    if (error instanceof NothingBegun)
      return { wrong: 'The installation has never been used: open its page once, so that it loads its conference.' };
    throw error;
  }
};

/** The conference as shipped, for a dry run where nothing runs. */
export const shippedTarget = (variables: NodeJS.ProcessEnv): Target['settings'] => {
  const settings = shippedSettings(variables['CONFERENCE'] || 'revcon3');
  const intakeDomain = variables['INTAKE_DOMAIN'] || settings.conference.intakeDomain;
  return { ...settings, conference: { ...settings.conference, intakeDomain } };
};

class NothingBegun extends Error {
  readonly retryHelps = false;
}

const none = (): never => {
  throw new NothingBegun('no settings yet');
};

const deployedRoom = ({ bucket, table }: NonNullable<ImportOptions['deployed']>) => ({
  ...liveRoom(),
  environment: (name: EnvironmentName) =>
    ({ BUCKET: bucket, TABLE: table })[name as string] ?? processEnvironment(name),
});

const runningRoom = async (variables: NodeJS.ProcessEnv) => {
  const site = await runningSite(variables);
  if (site === null) return null;
  const state = (await (await fetch(`${site}/_local/state`)).json()) as { endpoints: Endpoints };
  const names: Partial<Record<EnvironmentName, string>> = { BUCKET: localName, TABLE: localName };
  return localRoom(state.endpoints, { environment: (name) => names[name], conferenceNow: () => new Date(), log });
};
