import * as z from 'zod';
import { itemSchema } from '#proposal/reading.ts';
import {
  noteSchema,
  otherMailSchema,
  outboxSchema,
  stateSchema,
  submissionSchema,
  touchSchema,
} from '#submission/record.ts';
import { itemKinds } from './keys.ts';
import { wordsAttributes } from './words.ts';

/** What each kind of item holds beside its words. Every item is written and read through its schema. */
const base = { pk: z.string(), sk: z.string(), kind: z.enum(itemKinds), version: z.int().min(1) };

/** What of a submission is words: as long as its sender pleased. */
export const submissionWordsSchema = submissionSchema.pick({
  subject: true,
  sender: true,
  messageId: true,
  files: true,
  notPlaced: true,
  problems: true,
  parts: true,
  notes: true,
});
const submissionSmall = submissionSchema.omit(
  Object.fromEntries(Object.keys(submissionWordsSchema.shape).map((key) => [key, true])) as Record<
    keyof typeof submissionWordsSchema.shape,
    true
  >,
);
export const headerSchema = submissionSmall.extend({
  ...base,
  ...wordsAttributes,
  kind: z.literal('submission'),
  /** `d2#II.15`: every place that an item of the committed revision touches. */
  places: z.array(z.string()),
  /** Ids of the letters that answered it, oldest first. */
  letters: z.array(z.string()),
  /** Partitions of the guards that it holds, so that erasing it frees them. */
  guards: z.array(z.string()).optional(),
  /** The revision of which some writer has put proposals ahead: whether or not it commits, they may lie there. */
  ahead: z.int().min(1).optional(),
  /** What happened since, for a person: `noted.ts`. */
  noted: z.array(z.string()).optional(),
});
export type Header = z.infer<typeof headerSchema>;

/** Of a proposal, everything but where it stands, what it asks and its state is words. */
export const proposalWordsSchema = itemSchema
  .omit({ id: true, target: true, kind: true, needsReview: true })
  .extend({ notes: z.array(noteSchema).optional() });
export const proposalItemSchema = z.object({
  ...base,
  ...wordsAttributes,
  kind: z.literal('proposal'),
  number: z.int().min(1),
  /** `RC3/0147/3`. */
  reference: z.string(),
  revision: z.int().min(0),
  id: z.int().min(1),
  target: z.string(),
  asks: itemSchema.shape.kind,
  needsReview: z.boolean(),
  state: stateSchema,
  touched: touchSchema.optional(),
  /** `d2#II.15`; the first is its home. */
  places: z.array(z.string()).min(1),
  unlistedIn: z.string().optional(),
  unlistedSince: z.string().optional(),
  /** The version with which a move made it new to the next list; absent while none did. */
  unlistedBy: z.int().optional(),
  /** Key of the run that listed it last. */
  listedBy: z.string().optional(),
});
export type ProposalItem = z.infer<typeof proposalItemSchema>;

/** That a proposal touches a place: no more than where to find it, so that nothing is told twice. */
export const placeItemSchema = z.object({
  ...base,
  kind: z.literal('place'),
  number: z.int().min(1),
  revision: z.int().min(0),
  id: z.int().min(1),
  home: z.boolean(),
});
export type PlaceItem = z.infer<typeof placeItemSchema>;

export const arrivalItemSchema = z.object({
  ...base,
  kind: z.literal('arrival'),
  /** `RC3/0147`, or `M17`. */
  reference: z.string(),
  number: z.int().min(1),
  inbox: z.string(),
  receivedAt: z.string(),
  from: z.string().nullable(),
  messageId: z.string().nullable(),
});

/** A guard, a token, a sent letter: something that leads to a submission by its number. */
export const leadSchema = z.object({ ...base, number: z.int().min(1).nullable(), letter: z.string().optional() });

export const otherMailWordsSchema = otherMailSchema.pick({ subject: true, sender: true, problems: true, text: true });
export const otherMailItemSchema = otherMailSchema
  .omit({ subject: true, sender: true, problems: true, text: true })
  .extend({ ...base, ...wordsAttributes, kind: z.literal('other-mail') });

/** Receipts to one mailbox in the last hour: which letter, at what conference time (ms). */
export const turnsItemSchema = z.object({
  ...base,
  kind: z.literal('turns'),
  turns: z.array(z.object({ letter: z.string(), at: z.int() })),
});

export const suppressedItemSchema = z.object({
  ...base,
  kind: z.literal('suppressed'),
  /** Absent once a person has lifted it. */
  reason: z.enum(['bounce', 'complaint']).nullable().default(null),
  bounces: z.int().min(0),
  /** Conference time of the latest event. */
  since: z.iso.datetime(),
});

/** `letter` and `letterKey` of the shape are the words here. */
export const outboxItemSchema = outboxSchema.omit({ letter: true, letterKey: true }).extend({
  ...base,
  ...wordsAttributes,
  kind: z.literal('outbox'),
  due: z.string().optional(),
  dueAt: z.int().min(0).optional(),
});
export type OutboxItem = z.infer<typeof outboxItemSchema>;
