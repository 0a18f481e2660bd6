import * as z from 'zod';
import { capacities, dispositions, itemSchema, notPlacedSchema, publications } from '#proposal/reading.ts';
import { languages } from '#wording/language.ts';

/** What the table holds of a submission. The store writes and reads every item through these schemas. */
export const trusts = ['known', 'authenticated', 'unproven', 'failed'] as const;
export type Trust = (typeof trusts)[number];

export const workflows = ['unconfirmed', 'queued', 'placed', 'closed'] as const;
export const decisions = ['open', 'reflected', 'partly', 'not-reflected', 'overtaken', 'withdrawn'] as const;
export const visibilities = ['secretariat', 'published', 'not-for-publication'] as const;
/** The three axes of a proposal's state (CONTRACT.md 6); each moves by its own table. */
export const stateSchema = z.object({
  workflow: z.enum(workflows),
  decision: z.enum(decisions),
  visibility: z.enum(visibilities),
});
export type State = z.infer<typeof stateSchema>;

/** What a person last did to it. A newer reader offers its reading beside such an item and changes nothing (DESIGN.md). */
export const touchSchema = z.object({ by: z.string(), at: z.iso.datetime(), move: z.string() });
export type Touch = z.infer<typeof touchSchema>;
/** The secretariat's own remark; no delegation, no chair and no receipt sees it (CONTRACT.md 7). */
export const noteSchema = z.object({ by: z.string(), at: z.iso.datetime(), text: z.string() });

export const storedItemSchema = itemSchema.extend({
  state: stateSchema,
  /** How often it was written: whoever moves it says which version he saw. Set by the store when it is read. */
  version: z.int().min(1).optional(),
  touched: touchSchema.optional(),
  notes: z.array(noteSchema).optional(),
});
export type StoredItem = z.infer<typeof storedItemSchema>;

export const fileSchema = z.object({
  name: z.string(),
  type: z.string(),
  bytes: z.int().min(0),
  sha256: z.string(),
  /** Object key of the kept bytes, when it came apart from the mail (form uploads); null when inside the raw mail. */
  key: z.string().nullable(),
});
export type KeptFile = z.infer<typeof fileSchema>;

/** One way the same words reached us: each inbox, resend and forward is an arrival of one submission. */
export const arrivalSchema = z.object({
  /** Object key under `arriving/`, the identity of the arrival. */
  key: z.string(),
  /** Inbox id (`unoda`), or `form`. */
  inbox: z.string(),
  /** Conference time, ISO 8601 UTC. */
  receivedAt: z.iso.datetime(),
  from: z.string().nullable(),
  messageId: z.string().nullable(),
});
export type Arrival = z.infer<typeof arrivalSchema>;

export const submissionSchema = z.object({
  number: z.int().min(1),
  /** `RC3/0147`; never carries the revision. */
  reference: z.string(),
  revision: z.int().min(0),
  /** Reader version that made the reading. */
  reader: z.string(),
  conference: z.string(),
  draft: z.string(),
  /** `paper`: typed in by a person, from paper or the floor. */
  source: z.enum(['mail', 'form', 'paper']),
  subject: z.string().nullable(),
  sender: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
  trust: z.enum(trusts),
  /** Brought in by an operator from an archive of mail, on whose word the sender counts as authenticated. */
  imported: z.boolean().default(false),
  disposition: z.enum(dispositions),
  language: z.enum([...languages, 'other']),
  delegation: z.string().nullable(),
  capacity: z.enum(capacities),
  onBehalfOf: z.string().nullable(),
  coSponsors: z.array(z.string()),
  publication: z.enum(publications),
  /** Conference time, ISO 8601 UTC: judged for lateness, digests, membership. */
  receivedAt: z.iso.datetime(),
  late: z.boolean(),
  inboxes: z.array(z.string()),
  /** For a correction that had to queue: the reference it wants to change. */
  corrects: z.string().nullable(),
  /** Message-ID of the sender's mail, for threading our answer. */
  messageId: z.string().nullable(),
  files: z.array(fileSchema),
  notPlaced: z.array(notPlacedSchema),
  problems: z.array(z.string()),
  /** The sender's words by part, as the reader saw them: evidence offsets point into these. */
  parts: z.array(z.object({ part: z.string(), text: z.string() })),
  /** Token in our Reply-To (`reply+<token>@`) and, for a form, in its confirmation link. */
  replyToken: z.string(),
  /** True until a form's link is confirmed. */
  unconfirmed: z.boolean(),
  /** Object keys of the kept originals. */
  originals: z.array(z.string()),
  /** As of an item. */
  version: z.int().min(1).optional(),
  touched: touchSchema.optional(),
  notes: z.array(noteSchema).optional(),
  /** A person has seen to what no item says: a scan, a queued correction, words without a place. */
  seenTo: z.boolean().optional(),
  /** Put aside by a person: shown to the secretariat only, until it is released. */
  quarantined: z.boolean().optional(),
  /** A person knows the sender, whatever the mail's headers prove. */
  vouched: z.boolean().optional(),
});
export type Submission = z.infer<typeof submissionSchema>;
export type SubmissionWithItems = Submission & { items: StoredItem[] };

export const otherMailSchema = z.object({
  /** `M17`. */
  id: z.string(),
  disposition: z.enum(dispositions),
  trust: z.enum(trusts),
  imported: z.boolean().default(false),
  subject: z.string().nullable(),
  sender: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
  inboxes: z.array(z.string()),
  receivedAt: z.iso.datetime(),
  /** What of ours it answers: a bounce, an out-of-office. */
  answers: z.string().nullable(),
  /** For the secretariat: why it was not taken for a contribution. */
  problems: z.array(z.string()),
  text: z.string(),
  originals: z.array(z.string()),
});
export type OtherMail = z.infer<typeof otherMailSchema>;

export const outboxStates = [
  'pending',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'failed',
  'held',
] as const;
export type OutboxState = (typeof outboxStates)[number];

/** One letter to go out. Its id says what it is for, so the same reason never makes two. */
export const outboxSchema = z.object({
  /** `receipt/0147/0`, `confirm/<form token>`, `digest/<run key>/<recipient>`, `refusal/<name of the mail>`. */
  id: z.string(),
  purpose: z.enum(['receipt', 'bare-receipt', 'confirm', 'digest', 'refusal']),
  to: z.string(),
  /** Our reference where there is one. */
  reference: z.string().nullable(),
  state: z.enum(outboxStates),
  /** Machine time (ms) before which it is not tried: back-off, or a hold. */
  notBefore: z.int().min(0),
  /** Machine time (ms) until which a claim holds. */
  leaseUntil: z.int().min(0),
  attempts: z.int().min(0),
  /** Conference time of the making. */
  createdAt: z.iso.datetime(),
  /** What SES answered. */
  sesMessageId: z.string().nullable(),
  lastError: z.string().nullable(),
  /** The whole letter, as `mail/compose.ts` takes it (JSON of `Letter`); words over 100 kB lie in S3 under `letterKey`. */
  letter: z.string().nullable(),
  letterKey: z.string().nullable(),
});
export type OutboxMessage = z.infer<typeof outboxSchema>;

/** A place as the store names it: `d2#II.19`. Nothing stored carries a bare target. */
export const placeKey = (draft: string, target: string): string => `${draft}#${target}`;
