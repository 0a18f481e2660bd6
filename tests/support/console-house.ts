import { outlineOf } from '#draft/outline.ts';
import { placesTouched } from '#draft/target.ts';
import type { OtherMail, SubmissionWithItems } from '#submission/record.ts';
import { standingOf } from '#submission/state.ts';
import { consoleSite } from '#web/console/console-site.ts';
import type { AskedBy, Desk, Order } from '#web/console/desk/desk-house.ts';
import type { SignInHouse } from '#web/console/sign-in-house.ts';
import type { Digests } from '#web/console/desk/chair-house.ts';
import { aDesk, noDigests } from './desk.ts';
import { cookieOf, signedInPeople } from './signed-in.ts';
import { shipped } from './site-house.ts';

const outline = outlineOf(shipped.drafts[0]!);

/** The secretariat's pages over contributions in memory, with hands that move them. */
export const aConsole = (
  submissions: SubmissionWithItems[],
  {
    mails = [],
    objects = new Map(),
    people = {},
    desk = {},
    digests = {},
  }: {
    readonly desk?: Partial<Desk>;
    readonly digests?: Partial<Digests>;
    readonly mails?: readonly OtherMail[];
    readonly objects?: ReadonlyMap<string, Uint8Array>;
    readonly people?: Partial<SignInHouse>;
  } = {},
) => {
  const placed = () =>
    submissions.flatMap((submission) =>
      submission.items.flatMap((item) =>
        placesTouched(item.target, outline).map((target, at) => ({
          ...submission,
          quarantined: submission.quarantined ?? false,
          item,
          place: { draft: 'd2', target },
          home: at === 0,
        })),
      ),
    );
  const at = (target: string) => placed().filter(({ place }) => place.target === target);
  const targets = () => [...new Set(placed().map(({ place }) => place.target))];
  const summaryOf = (target: string) => {
    const here = at(target);
    const states: Record<string, number> = {};
    for (const { item, home } of here)
      if (home) states[standingOf(item.state)] = (states[standingOf(item.state)] ?? 0) + 1;
    const queued = here.filter(({ item }) => item.state.workflow === 'queued').length;
    return { target, counts: {}, proposals: here.length, queued, states };
  };
  /** What was asked of the desk. */
  const moves: { readonly number: number; readonly asked: AskedBy; readonly order: Order }[] = [];
  const hands = aDesk(submissions, objects, mails);
  const signIn = signedInPeople(people);
  const app = consoleSite({
    ...signIn,
    store: {
      ...signIn.store,
      submission: async (number) => submissions.find((each) => each.number === number) ?? null,
      newest: async (limit, before = Infinity) =>
        [...submissions]
          .reverse()
          .filter(({ number }) => number < before)
          .slice(0, limit),
      otherMail: async (cursor) => {
        const from = Number(cursor ?? '0');
        const next = from + 50 < mails.length ? String(from + 50) : null;
        return { results: mails.slice(from, from + 50), next };
      },
      wordsOf: async (numbers) =>
        new Map(submissions.filter((each) => numbers.includes(each.number)).map((each) => [each.number, each])),
    },
    listing: {
      look: async () => ({
        summaries: targets().map(summaryOf),
        at: async (target) => at(target),
        where: async (takes) =>
          targets()
            .filter((target) => takes(summaryOf(target)))
            .flatMap((target) => at(target).filter(({ home }) => home)),
      }),
      saidIn: async () =>
        new Map(submissions.map(({ number, parts }) => [number, parts.map(({ text }) => text).join('\n')])),
    },
    settings: async () => shipped,
    desk: {
      ...hands,
      move: (number, asked, order) => {
        moves.push({ number, asked, order });
        return hands.move(number, asked, order);
      },
      ...desk,
    },
    digests: { ...noDigests, received: async () => submissions, ...digests },
    isUnreadableCursor: () => false,
    failed: (cause) => {
      // The log hears of a silent provider, and the visitor of what to do.
      if (!signIn.isSilence(cause)) throw cause;
    },
  });
  /** As nobody, unless the headers say who: `cookieOf`. */
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    Promise.resolve(app.fetch(new Request(`https://site.example${path}`, init)));
  /** As the secretariat. */
  const get = (path: string): Promise<Response> => ask(path, { headers: cookieOf('secretariat') });
  const send = (
    path: string,
    body: URLSearchParams,
    headers: Readonly<Record<string, string>> = { origin: 'https://site.example' },
  ): Promise<Response> => ask(path, { method: 'POST', body, headers: { ...cookieOf('secretariat'), ...headers } });
  const post = (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response> => send(path, new URLSearchParams(fields), headers);
  return { app, ask, get, post, send, moves };
};
