import { draftInForce } from '#store/live-settings.ts';
import { importKey } from '#platform/object-events.ts';
import { readArrival } from '#submission/read-arrival.ts';
import { readApart } from './read-apart.ts';
import type { Target } from './import-target.ts';
import type { TakeIn } from './import-run.ts';

/**
 * What the door would make of each message, by the door's own reading. Where a pipeline runs, what is there already is
 * looked up in it; twins are known among the files only.
 */
export const dryRun = (target: Pick<Target, 'settings'> & Partial<Target>, acknowledge: boolean, now: Date): TakeIn => {
  const { settings, store } = target;
  const guarded = new Set<string>();
  const reception = {
    conference: settings.conference,
    draft: draftInForce(settings),
    ...{ now, localTrust: undefined, token: 'none' },
    bindings: async () => [],
    byToken: async () => null,
    bySent: async () => null,
    readDocument: (_hash: string, file: Uint8Array) => readApart(file),
  };
  return async ({ inbox }, hash, bytes) => {
    for (const either of [false, true])
      if (store !== undefined && (await store.arrivalOf(importKey(inbox, hash, either))) !== null)
        return { outcome: 'before' };
    const arriving = { key: importKey(inbox, hash, acknowledge), inbox, imported: { acknowledge }, bytes };
    const { admission } = await readArrival(arriving, reception);
    if (admission.outcome === 'other mail')
      return { outcome: 'stored', disposition: admission.mail.disposition, reference: '' };
    // Without a pipeline nothing is there to be corrected; with one, the mail joins what it corrects.
    if (admission.outcome !== 'submission')
      return { outcome: 'joined', reference: admission.outcome === 'revision' ? admission.before.reference : '' };
    const guards = [admission.guards.message, admission.guards.content];
    if (guards.some((guard) => guarded.has(guard))) return { outcome: 'joined', reference: '' };
    for (const guard of guards) guarded.add(guard);
    return { outcome: 'stored', disposition: admission.submission.disposition, reference: '' };
  };
};
