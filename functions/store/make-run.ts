import type { OutboxMessage } from '#submission/record.ts';
import { type Gathered, gatherDaily, gatherSession } from './gather-news.ts';
import { listEntry, listedIn } from './unlisted.ts';
import type { Unlisted } from './run-store.ts';
import type { Settings, Store } from './store.ts';

/** A run whose time has come. */
export interface DueRun {
  readonly key: string;
  readonly digest: { readonly id: string };
  /** ISO 8601 UTC; also the cut-off. */
  readonly scheduledFor: string;
  readonly session: { readonly considers: readonly string[] } | null;
}

/** Makes the letters of what was gathered; none where the list is silent then. */
export type LettersOf = (gathered: Gathered) => Promise<readonly OutboxMessage[]>;

/**
 * A run from its record to its letters in the outbox, exactly once per run key. The record is created conditionally and
 * fixes what it lists; then its letters are fixed, and only then does anything go out: a repeat after a crash, or a second
 * process at the same moment, ends with the same letters.
 */
export const makeRun = async (
  store: Store,
  settings: Settings,
  due: DueRun,
  lettersOf: LettersOf,
): Promise<'sent' | 'already'> => {
  const before = await store.run(due.key);
  if (before?.state === 'sent' || before?.state === 'overtaken') return 'already';
  if (before?.state === 'written') return outcomeOf(await store.finishRun(due.key, []));
  const since = due.session === null ? await settleEarlier(store, due) : null;
  const unlisted =
    due.session !== null || (before !== null && before.listed !== null) ? [] : await onNoList(store, settings, due);
  const { run, created } = await store.startRun({
    ...{ key: due.key, digest: due.digest.id, scheduledFor: due.scheduledFor },
    lists: unlisted.map(listEntry),
  });
  const listed = created ? unlisted : await listedBy(store, run.lists);
  const gathered =
    due.session === null
      ? await gatherDaily(store, settings, listed, due.scheduledFor, since)
      : await gatherSession(store, settings, due.session.considers, due.scheduledFor);
  return outcomeOf(await store.finishRun(due.key, await lettersOf(gathered)));
};

/** What a run would say now; nothing is claimed and nothing written. */
export const previewRun = async (
  store: Store,
  settings: Pick<Settings, 'drafts' | 'currentDraft'>,
  due: DueRun,
): Promise<Gathered> => {
  if (due.session !== null) return gatherSession(store, settings, due.session.considers, due.scheduledFor);
  const [last] = (await store.runs(due.digest.id)).filter(({ state }) => state === 'sent');
  const listed = await onNoList(store, settings, due);
  return gatherDaily(store, settings, listed, due.scheduledFor, last?.scheduledFor ?? null);
};

const outcomeOf = (finished: 'sent' | 'overtaken'): 'sent' | 'already' => (finished === 'sent' ? 'sent' : 'already');

/**
 * Runs of the list before this one that were left half way: whose letters are fixed goes out first, for some may have gone;
 * what never came so far is contained in this one. Gives the cut-off of the last that was sent, null where none was.
 */
const settleEarlier = async (store: Store, due: DueRun): Promise<string | null> => {
  let since: string | null = null;
  for (const run of await store.runs(due.digest.id)) {
    if (Date.parse(run.scheduledFor) >= Date.parse(due.scheduledFor)) continue;
    if (run.state === 'started' || run.state === 'failed') await store.overtake(run.key);
    // It may have been written in the meantime.
    const now = await store.run(run.key);
    if (now?.state === 'written') await store.finishRun(run.key, []);
    if (now?.state === 'written' || now?.state === 'sent') since ??= run.scheduledFor;
    if (run.state === 'sent') break;
  }
  return since;
};

const onNoList = async (store: Store, { drafts }: Pick<Settings, 'drafts'>, due: DueRun) =>
  (await Promise.all(drafts.map(({ id }) => store.onNoList(id, due.scheduledFor)))).flat();

const listedBy = async (store: Store, lists: readonly string[]): Promise<Unlisted[]> => {
  const entries = lists.map(listedIn);
  const newsOf = new Map(entries.map(({ number, id, news }) => [`${String(number)}/${String(id)}`, news]));
  return (await store.named(entries)).map((one) => ({
    ...one,
    news: newsOf.get(`${String(one.number)}/${String(one.item.id)}`) ?? 'new',
  }));
};
