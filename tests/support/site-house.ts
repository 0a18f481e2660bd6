import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { publicSite } from '#web/public-site.ts';
import type { DigestRecipient, HandedFile, SiteHouse } from '#web/site-store.ts';
import { aLetter } from './submissions.ts';

/** The public pages over a store that lives in memory: enough for what pages say; the doors' tests use the engines. */
export interface Site {
  readonly objects: Map<string, Uint8Array>;
  readonly submissions: SubmissionWithItems[];
  /** Object key → reference, as if it had been read. */
  readonly arrivals: Map<string, string>;
  readonly letters: string[];
  /** Who has a digest, by token. */
  readonly recipients: Map<string, DigestRecipient>;
  /** Behind links, by token. */
  readonly files: Map<string, HandedFile>;
  readonly failures: unknown[];
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly post: (
    path: string,
    fields: readonly (readonly [string, string | File])[],
    headers?: Record<string, string>,
  ) => Promise<Response>;
}

export const origin = 'https://site.example';
export const shipped = shippedSettings('revcon3');

export const aSite = (changes: Partial<SiteHouse> = {}): Site => {
  const objects = new Map<string, Uint8Array>();
  const submissions: SubmissionWithItems[] = [];
  const arrivals = new Map<string, string>();
  const recipients = new Map<string, DigestRecipient>();
  const files = new Map<string, HandedFile>();
  const letters: string[] = [];
  const failures: unknown[] = [];
  let tokens = 0;
  const site = publicSite({
    store: {
      original: async (key) => objects.get(key) ?? null,
      putArriving: async (key, bytes) => {
        objects.set(key, bytes);
      },
      uploads: async (token) => [...objects.keys()].filter((key) => key.startsWith(`uploads/${token}/`)),
      presignUpload: async ({ key, type, maxBytes, redirect }) => ({
        url: 'https://bucket.example/b',
        fields: { key, 'Content-Type': type, policy: String(maxBytes), success_action_redirect: redirect ?? '' },
      }),
      arrivalOf: async (key) => arrivals.get(key) ?? null,
      submission: async (number) => submissions.find((each) => each.number === number) ?? null,
      submissionByToken: async (token) => submissions.find((each) => each.replyToken === token) ?? null,
      recipient: async (token) => recipients.get(token) ?? null,
      leave: async (token, at) => {
        const found = recipients.get(token);
        if (found !== undefined) recipients.set(token, { ...found, leftAt: found.leftAt ?? at });
      },
      rejoin: async (token) => {
        const found = recipients.get(token);
        if (found !== undefined) recipients.set(token, { ...found, leftAt: null });
      },
      handedFile: async (token) => files.get(token) ?? null,
      useLink: async (token, now) => {
        const file = files.get(token);
        if (file === undefined) return false;
        const usedAt = file.usedAt ?? now;
        files.set(token, { ...file, usedAt });
        return now - usedAt < 300_000;
      },
      addressOf: async ({ key }) => `https://bucket.example/b/${key}?signed`,
      confirm: async (submission, sent) => {
        const at = submissions.findIndex((each) => each.number === submission.number);
        if (submissions[at]?.unconfirmed !== true) return 'already';
        submissions[at] = submission;
        letters.push(...sent.map(({ id }) => id));
        return 'confirmed';
      },
    },
    settings: async () => shipped,
    siteUrl: () => origin,
    oneMachine: () => null,
    receipt: (submission) => [aLetter(`receipt/${submission.reference}`)],
    token: () => `token-${String((tokens += 1))}-made-here`,
    conferenceNow: () => new Date('2018-06-18T14:00:00Z'),
    machineNow: () => 0,
    failed: (cause) => {
      failures.push(cause);
    },
    ...changes,
  });
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    Promise.resolve(site.fetch(new Request(`${origin}${path}`, init)));
  return {
    objects,
    submissions,
    arrivals,
    letters,
    recipients,
    files,
    failures,
    ask,
    post: (path, fields, headers = {}) => {
      const multipart = fields.some(([, value]) => typeof value !== 'string');
      const body = multipart ? new FormData() : new URLSearchParams();
      for (const [name, value] of fields) (body as FormData).append(name, value);
      return ask(path, { method: 'POST', body, headers });
    },
  };
};

/** A form that can be sent. */
export const aForm: readonly (readonly [string, string])[] = [
  ['token', 'form-token-1'],
  ['delegation', 'Norway'],
  ['name', 'B. Delegate'],
  ['email', 'b@mission-norway.example'],
  ['publication', 'yes'],
  ['onBehalfOf', ''],
  ['text', ''],
  ['target', 'III.4'],
  ['action', 'delete'],
  ['words', ''],
  ['reasons', 'Covered elsewhere.'],
];

/** The same form with some fields said otherwise; `undefined` leaves one out. */
export const formWith = (changes: Readonly<Record<string, string | undefined>>): (readonly [string, string])[] => {
  const kept = aForm.flatMap(([name, value]): (readonly [string, string])[] => {
    if (!(name in changes)) return [[name, value]];
    const changed = changes[name];
    return changed === undefined ? [] : [[name, changed]];
  });
  const added = Object.entries(changes).flatMap(([name, value]): [string, string][] =>
    value !== undefined && !aForm.some(([known]) => known === name) ? [[name, value]] : [],
  );
  return [...kept, ...added];
};

/** What was posted under a token. */
export const posted = (site: Site, token: string): Record<string, unknown> =>
  JSON.parse(
    Buffer.from(site.objects.get(`arriving/form/${token}.json`) ?? Buffer.from('null')).toString('utf8'),
  ) as Record<string, unknown>;
