import * as z from 'zod';
import {
  capacities,
  dispositions,
  evidenceSchema,
  itemSchema,
  kinds,
  notPlacedSchema,
  publications,
} from '#proposal/reading.ts';
import { stateSchema, trusts } from '#submission/record.ts';
import { languages } from '#wording/language.ts';

/**
 * What the read API answers (CONTRACT.md 6), as schemas: the answers are built to these types, the description is made
 * from them, and the tests read the answers back through them. Addresses, raw mail and tokens have no field here.
 */
const evidence = evidenceSchema.meta({
  id: 'Evidence',
  description: 'A slice of the sender’s words; offsets are UTF-16 units.',
});
const notPlaced = notPlacedSchema.meta({
  id: 'NotPlaced',
  description: 'Words that seemed to ask for something and found no place.',
});
const state = stateSchema.meta({ id: 'State' });

const item = itemSchema
  .extend({ evidence: z.array(evidence), state })
  .meta({ id: 'Item', description: 'One thing asked of one place; its id is permanent in the submission.' });

const reference = z
  .string()
  .meta({ description: 'Accession number, never with the revision.', examples: ['RC3/0147'] });
const delegation = z
  .string()
  .nullable()
  .meta({ description: 'Who speaks: UN short name of a State or observer.', examples: ['Norway'] });
const receivedAt = z.iso.datetime().meta({ description: 'Conference time of receipt, in UTC.' });
const imported = z.boolean().meta({
  description: 'Brought in from an archive of mail, on the word of the operator who did.',
});
const late = z.boolean().meta({ description: 'Received after the deadline of its draft.' });

export const submissionShape = z
  .object({
    reference,
    revision: z.int().min(0),
    draft: z.string().meta({ examples: ['d2'] }),
    delegation,
    capacity: z.enum(capacities),
    onBehalfOf: z.string().nullable(),
    coSponsors: z.array(z.string()),
    receivedAt,
    late,
    inboxes: z.array(z.string()).meta({ description: 'The inboxes it reached, or form.' }),
    trust: z.enum(trusts),
    imported,
    disposition: z.enum(dispositions),
    language: z.enum([...languages, 'other']),
    publication: z.enum(publications),
    corrects: z.string().nullable().meta({ description: 'The reference that a queued correction wants to change.' }),
    items: z.array(item),
    notPlaced: z.array(notPlaced),
    files: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.int().min(0), sha256: z.string() })),
    problems: z.array(z.string()),
  })
  .meta({ id: 'Submission' });
export type SubmissionShape = z.infer<typeof submissionShape>;

const proposal = item
  .extend({
    reference,
    delegation,
    capacity: z.enum(capacities),
    onBehalfOf: z.string().nullable(),
    coSponsors: z.array(z.string()),
    receivedAt,
    late,
  })
  .meta({ id: 'Proposal', description: 'An item as it stands under a paragraph, with who proposed it.' });

export const paragraphShape = z
  .object({
    place: z.string().meta({ description: 'Draft and target.', examples: ['d2#II.19'] }),
    draft: z.string(),
    target: z.string().meta({ examples: ['II.19'] }),
    text: z.string().nullable().meta({ description: 'The draft’s words; null for general and unknown.' }),
    heading: z.string().nullable().meta({ description: 'The nearest heading above it.' }),
    session: z
      .object({
        id: z.string(),
        start: z.iso.datetime({ offset: true }),
        end: z.iso.datetime({ offset: true }),
        hoursAssumed: z.boolean(),
      })
      .nullable()
      .meta({ description: 'When its section is considered.' }),
    state: z.enum(['open', 'agreed-in-informals', 'agreed-ad-ref', 'closed']),
    counts: z.partialRecord(z.enum(kinds), z.int().min(1)),
    proposals: z.array(proposal),
  })
  .meta({ id: 'Paragraph' });
export type ParagraphShape = z.infer<typeof paragraphShape>;
export type ProposalShape = z.infer<typeof proposal>;

export const otherMailShape = z
  .object({
    id: z.string().meta({ examples: ['M17'] }),
    disposition: z.enum(dispositions),
    trust: z.enum(trusts),
    imported,
    subject: z.string().nullable(),
    inboxes: z.array(z.string()),
    receivedAt,
    answers: z.string().nullable().meta({ description: 'What of ours it answers.' }),
    problems: z.array(z.string()),
  })
  .meta({ id: 'OtherMail' });
export type OtherMailShape = z.infer<typeof otherMailShape>;

export const errorShape = z
  .object({
    error: z.object({
      code: z.enum(['bad-request', 'unauthorized', 'forbidden', 'not-found', 'failed']),
      message: z.string(),
    }),
  })
  .meta({ id: 'Error' });
export type ErrorShape = z.infer<typeof errorShape>;

export const pageOf = <T extends z.ZodType>(results: T) =>
  z.object({
    results: z.array(results),
    next: z.string().nullable().meta({ description: 'Ask on with ?cursor=; null on the last page.' }),
  });
