import { digestContent } from '#compilation/digest-letters.ts';
import { nextDue } from '#compilation/run-key.ts';
import { previewRun } from '#store/make-run.ts';
import { giveUp } from './ask-pipeline.ts';
import { listsNamed, noSuchList } from './digest-lists.ts';
import { importTarget } from './import-target.ts';

/** What the next digests of a list would say, were they made now: nothing is sent, claimed or written. */
export const previewDigests = async (site: string, list: string): Promise<string> => {
  const target = await importTarget(null, process.env);
  if (target === null || 'wrong' in target) return giveUp('The pipeline stopped: give the command again.');
  const { conference } = target.settings;
  const lists = listsNamed(list, conference.digests);
  if (lists.length === 0) return giveUp(`${noSuchList(conference.digests)}.`);
  const { conferenceClock } = (await (await fetch(`${site}/_local/state`)).json()) as { conferenceClock: string };
  const now = new Date(conferenceClock);
  const previews = lists.map(async (digest): Promise<string> => {
    const name = digest.names.en;
    const next = nextDue(digest, conference, now);
    if (next === null) return `${name}: no session is to come.`;
    const due = { ...next, scheduledFor: now.toISOString() };
    const gathered = await previewRun(target.store, target.settings, due);
    const content = digestContent({ due, conference, ...gathered, siteUrl: site, now });
    const about = `${name}: due ${next.scheduledFor}, to ${digest.recipients.join(', ')}`;
    if (content === null) return `${about}. As it stands nothing is new and nothing is sent.`;
    return `${about}\nSubject: ${content.views.map(({ subject }) => subject).join(' / ')}\n\n${content.text.trimEnd()}`;
  });
  return (await Promise.all(previews)).join('\n\n');
};
