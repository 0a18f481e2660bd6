import * as z from 'zod';
import type { Settings } from '#store/store.ts';
import type { Trust } from '#submission/record.ts';
import type { ConferenceClock } from './clocks.ts';
import { listsNamed, noSuchList } from './digest-lists.ts';
import { movedTo, shown } from './instants.ts';
import type { Functions } from './invoke.ts';
import type { Endpoints } from './parts.ts';
import type { Pumps } from './pumps.ts';
import type { SentMail, ShownMail } from './sent-mail.ts';

/** The machine's own controls, `/_local/…`: for the commands `clock` and `digest`, and for whoever looks after it. */
export interface ControlOptions {
  readonly dataDir: string;
  readonly trust: Trust;
  readonly ports: { readonly http: number; readonly smtp: number; readonly outbox: number };
  readonly endpoints: Endpoints;
  readonly clock: ConferenceClock;
  readonly settings: () => Settings;
  readonly functions: Functions;
  readonly pumps: Pumps;
  readonly sent: SentMail;
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

const clockBody = z.object({ move: z.string() });
const digestBody = z.object({ list: z.string() });
const mailedWithinMs = 15_000;

export const control =
  (options: ControlOptions) =>
  async (method: string, path: string, body: string): Promise<Answer> => {
    switch (`${method} ${path}`) {
      case 'GET /_local/state':
        return { status: 200, json: state(options) };
      case 'POST /_local/clock':
        return moveClock(options, read(clockBody, body));
      case 'POST /_local/digest':
        return runDigests(options, read(digestBody, body));
      case 'POST /_local/sweep':
        return { status: 200, json: await options.functions.invoke('sweep', { atOnce: true }) };
      default:
        return { status: 404, json: { error: `there is no ${method} ${path}` } };
    }
  };

const state = ({ dataDir, trust, ports, endpoints, clock, settings, pumps, sent }: ControlOptions) => ({
  dataDir,
  pid: process.pid,
  trust,
  ports,
  endpoints,
  conferenceClock: clock.now().toISOString(),
  shown: shown(clock.now(), settings().conference.timeZone),
  draft: settings().currentDraft,
  sent: sent.count(),
  waiting: pumps.waiting(),
  deadLetters: pumps.deadLetters(),
});

const moveClock = async (
  { clock, settings, functions }: ControlOptions,
  asked: z.infer<typeof clockBody> | null,
): Promise<Answer> => {
  const to = asked === null ? null : movedTo(asked.move, clock.now());
  if (to === null) return { status: 400, json: { error: clockUsage } };
  const moved = clock.moveTo(to);
  if ('refused' in moved) return { status: 409, json: { error: moved.refused } };
  // Leases and back-off know nothing of it, but the hour in which a sender has his receipts may be over.
  await functions.invoke('sweep', { clockMoved: true });
  return { status: 200, json: { at: moved.at.toISOString(), shown: shown(moved.at, settings().conference.timeZone) } };
};

export const clockUsage =
  'say how far, such as +1d, +2h or +30m, or an instant with its offset, such as 2018-06-20T09:00-04:00';

const runDigests = async (options: ControlOptions, asked: z.infer<typeof digestBody> | null): Promise<Answer> => {
  const { digests } = options.settings().conference;
  const lists = listsNamed(asked?.list, digests);
  if (lists.length === 0) return { status: 404, json: { error: noSuchList(digests) } };
  const before = options.sent.count();
  let expected = 0;
  const runs: string[] = [];
  for (const { id, recipients } of lists) {
    const { sent } = (await options.functions.invoke('send-digests', { list: id })) as { sent: readonly string[] };
    runs.push(...sent);
    expected += sent.length * recipients.length;
  }
  const recipients = new Set(lists.flatMap((list) => list.recipients));
  const isOurs = (mail: ShownMail): boolean => mail.to.some((to) => recipients.has(to.toLowerCase()));
  const until = Date.now() + mailedWithinMs;
  const newMails = async (): Promise<ShownMail[]> => (await options.sent.list()).slice(before).filter(isOurs);
  let mails = await newMails();
  while (mails.length < expected && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    mails = await newMails();
  }
  return {
    status: 200,
    json: { runs, mails: mails.map(({ id, to, subject, date, text }) => ({ id, to, subject, date, text })) },
  };
};

const read = <T>(schema: z.ZodType<T>, body: string): T | null => {
  try {
    return schema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
};
