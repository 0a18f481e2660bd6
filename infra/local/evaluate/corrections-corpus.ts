import * as z from 'zod';
import { editSchema, itemSchema, wordsOf } from '#proposal/reading.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import type { Language } from '#wording/language.ts';

/** A contribution as it stands when it is corrected: `standing.json`. */
export const standingSchema = z.record(
  z.string(),
  z.object({
    reference: z.string(),
    delegation: z.string(),
    onBehalfOf: z.string().nullable().default(null),
    capacity: z.enum(['national', 'group']).default('national'),
    publication: z.enum(['yes', 'no', 'unstated']).default('unstated'),
    items: z.array(
      z.object({
        id: z.int(),
        target: z.string(),
        kind: itemSchema.shape.kind,
        edits: z.array(editSchema),
        candidates: z.array(z.string()).default([]),
      }),
    ),
  }),
);

/** `nothing`: nothing is changed, and whether a person sees the mail or it is kept in "other mail" is all one. */
const outcomes = ['applied', 'queued', 'contribution', 'other mail', 'nothing'] as const;

export const caseSchema = z.object({
  /** Which contribution it corrects. */
  on: z.string(),
  /** Which mail program quoted our letter: `programs.json`. */
  program: z.string(),
  /** What the delegate wrote above the quotation, line by line. */
  words: z.array(z.string()),
  /** What the delegate wrote between the lines of our letter: each under the first line that holds `under`. */
  between: z.array(z.object({ under: z.string(), words: z.array(z.string()) })).default([]),
  /** What it must change, and nothing else. */
  must: z.object({
    outcome: z.enum(outcomes).default('applied'),
    items: z
      .record(
        z.string(),
        z.object({
          target: z.string().optional(),
          kind: z.string().optional(),
          oldText: z.string().optional(),
          newText: z.string().optional(),
          decision: z.string().optional(),
          visibility: z.string().optional(),
        }),
      )
      .default({}),
    added: z
      .array(
        z.object({
          target: z.string(),
          kind: z.string(),
          oldText: z.string().optional(),
          newText: z.string().optional(),
        }),
      )
      .default([]),
    publication: z.string().optional(),
    onBehalfOf: z.string().nullable().optional(),
    capacity: z.string().optional(),
    coSponsors: z.array(z.string()).optional(),
    delegation: z.string().optional(),
  }),
});
export type Case = z.infer<typeof caseSchema>;

export const programsSchema = z.record(z.string(), z.object({ head: z.array(z.string()), mark: z.string() }));

/** What the store would hold of it. */
export const submissionOf = (
  { reference, delegation, onBehalfOf, capacity, publication, items }: z.infer<typeof standingSchema>[string],
  language: Language,
): SubmissionWithItems => ({
  number: Number(reference.split('/')[1]),
  reference,
  revision: 0,
  reader: '1',
  conference: 'revcon3',
  draft: 'd2',
  source: 'mail',
  subject: 'Comments',
  sender: { name: 'A. Delegate', address: 'a@mission.example' },
  trust: 'known',
  imported: false,
  disposition: 'contribution',
  language,
  delegation,
  capacity,
  onBehalfOf,
  coSponsors: [],
  publication,
  receivedAt: '2018-06-18T14:00:00Z',
  late: false,
  inboxes: ['unoda'],
  corrects: null,
  messageId: 'first@mission.example',
  files: [],
  notPlaced: [],
  problems: [],
  parts: [{ part: 'body', text: '' }],
  replyToken: 'token',
  unconfirmed: false,
  originals: [],
  items: items.map(({ candidates, ...item }) => ({
    ...item,
    ...wordsOf(item.edits),
    confidence: item.target === 'unknown' ? 0.4 : 0.99,
    needsReview: item.target === 'unknown',
    candidates: candidates.map((target) => ({ target, confidence: 0.4, why: 'a number in several sections' })),
    why: [],
    evidence: [],
    state: {
      workflow: item.target === 'unknown' ? ('queued' as const) : ('placed' as const),
      decision: 'open' as const,
      visibility: publication === 'no' ? ('not-for-publication' as const) : ('secretariat' as const),
    },
  })),
});
