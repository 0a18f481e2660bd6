import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import type { OtherMail, SubmissionWithItems } from '#submission/record.ts';
import { consoleSite } from '#web/console/console-site.ts';
import { aDesk } from './desk.ts';
import { shipped } from './site-house.ts';

const outline = outlineOf(shipped.drafts[0]!);

/** The secretariat's pages over contributions in memory, with hands that move them. */
export const aConsole = (
  submissions: SubmissionWithItems[],
  {
    mails = [],
    objects = new Map(),
  }: { readonly mails?: readonly OtherMail[]; readonly objects?: ReadonlyMap<string, Uint8Array> } = {},
) => {
  const placed = () =>
    submissions.flatMap((submission) =>
      submission.items.flatMap((item) =>
        placesTouched(item.target, outline).map((target, at) => ({
          ...submission,
          item,
          place: { draft: 'd2', target },
          home: at === 0,
        })),
      ),
    );
  const site = consoleSite({
    store: {
      submission: async (number) => submissions.find((each) => each.number === number) ?? null,
      newest: async (limit) => [...submissions].reverse().slice(0, limit),
      otherMail: async () => ({ results: mails, next: null }),
      proposalsAt: async (_, target) => placed().filter(({ place }) => place.target === target),
      summaries: async () => [],
    },
    settings: async () => shipped,
    siteUrl: () => 'https://site.example',
    desk: aDesk(submissions, objects),
    isUnreadableCursor: () => false,
    failed: (cause) => {
      throw cause;
    },
  });
  const get = (path: string): Promise<Response> =>
    Promise.resolve(site.fetch(new Request(`https://site.example${path}`)));
  const post = (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = { origin: 'https://site.example' },
  ): Promise<Response> =>
    Promise.resolve(
      site.fetch(
        new Request(`https://site.example${path}`, { method: 'POST', body: new URLSearchParams(fields), headers }),
      ),
    );
  return { get, post };
};
