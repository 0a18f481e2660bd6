import * as z from 'zod';
import { languages } from '#wording/language.ts';

/** What the reader makes of a contribution: CONTRACT.md 1–3, in zod. The shapes are final; tools outside rely on them. */
export const kinds = [
  'amend',
  'replace',
  'insert',
  'delete',
  'move',
  'merge',
  'split',
  'support',
  'oppose',
  'reserve',
  'question',
  'comment',
  'withdraw',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds whose proposals hold words (CONTRACT.md 3). */
const kindsWithWords = ['amend', 'replace', 'insert'] as const satisfies readonly Kind[];
type KindWithWords = (typeof kindsWithWords)[number];
export const holdsWords = (kind: Kind): kind is KindWithWords => (kindsWithWords as readonly Kind[]).includes(kind);

export const dispositions = [
  'contribution',
  'correction',
  'withdrawal',
  'needs-reading',
  'thanks',
  'logistics',
  'other-traffic',
  'automatic',
  'bounce',
  'own-mail',
  'spam',
  'virus',
] as const;
export type Disposition = (typeof dispositions)[number];
/** The dispositions that get a number and may hold items; everything else is "other mail". */
export const numberedDispositions = ['contribution', 'correction', 'withdrawal', 'needs-reading'] as const;

export const capacities = ['national', 'group', 'joint', 'organization', 'chair', 'secretariat', 'unknown'] as const;

export const evidenceSchema = z.object({
  /** `subject`, `body`, `file name`, or `attachment NAME`. */
  part: z.string(),
  /** UTF-16 units in that part's text as the reader saw it; `quote` is exactly that slice. */
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  /** Of a PDF: the page on which it begins, from 1. */
  page: z.int().min(1).optional(),
});

export const anchorSchema = z.object({
  where: z.enum(['before', 'after', 'start', 'end', 'sentence']),
  words: z.string(),
});

export const editSchema = z.object({
  op: z.enum(['insert', 'delete', 'replace']),
  old: z.string().nullable(),
  new: z.string().nullable(),
  /** `all`, the n-th, or null when the sender did not say. */
  occurrence: z.union([z.literal('all'), z.int().min(1)]).nullable(),
  anchor: anchorSchema.nullable(),
});

export const candidateSchema = z.object({ target: z.string(), confidence: z.number().min(0).max(1), why: z.string() });

export const itemSchema = z.object({
  /** The proposal's permanent number in the submission: `RC3/0147/3` has id 3. */
  id: z.int().min(1),
  target: z.string(),
  kind: z.enum(kinds),
  /** Ties the items of one merge. */
  group: z.string().optional(),
  /** Where a moved unit goes. */
  destination: z.string().optional(),
  edits: z.array(editSchema),
  /** Derived from `edits`: removed words, added words. */
  oldText: z.string().optional(),
  newText: z.string().optional(),
  reason: z.string().optional(),
  /** For support, oppose, withdraw: the other proposal meant. */
  about: z.object({ delegation: z.string().nullable(), reference: z.string().nullable() }).optional(),
  confidence: z.number().min(0).max(1),
  needsReview: z.boolean(),
  candidates: z.array(candidateSchema),
  why: z.array(z.string()),
  evidence: z.array(evidenceSchema),
});

export const notPlacedSchema = evidenceSchema.extend({ why: z.string() });

export const publications = ['yes', 'no', 'unstated'] as const;

/** Everything of CONTRACT.md 3's line but `file` and `subject`, which the caller knows. */
export const readingSchema = z.object({
  language: z.enum([...languages, 'other']),
  disposition: z.enum(dispositions),
  draft: z.string(),
  delegation: z.string().nullable(),
  capacity: z.enum(capacities),
  onBehalfOf: z.string().nullable(),
  coSponsors: z.array(z.string()),
  publication: z.enum(publications),
  items: z.array(itemSchema),
  notPlaced: z.array(notPlacedSchema),
  problems: z.array(z.string()),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Edit = z.infer<typeof editSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type Item = z.infer<typeof itemSchema>;
export type NotPlaced = z.infer<typeof notPlacedSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Capacity = z.infer<typeof readingSchema>['capacity'];
export type Publication = (typeof publications)[number];

/** The one edit of a `replace` or an `insert`: the full new text. */
export const wholeEdit = (op: 'replace' | 'insert', text: string): Edit => ({
  op,
  old: null,
  new: text,
  occurrence: null,
  anchor: null,
});

/** Old and new words as CONTRACT.md 3 derives them from the edits of `amend`, `replace` and `insert`. */
export const wordsOf = (edits: readonly Edit[]): { oldText?: string; newText?: string } => {
  if (edits.length === 0) return {};
  const removed = edits.flatMap((e) => (e.old === null ? [] : [e.old]));
  const added = edits.flatMap((e) => (e.new === null || e.new === '' ? [] : [e.new]));
  return { ...(removed.length > 0 && { oldText: removed.join(' … ') }), newText: added.join(' … ') };
};

/** The reading of what nobody could read: kept, explained, and waiting for a person. */
export const unreadReading = (draft: string, problem: string): Reading => ({
  language: 'other',
  disposition: 'needs-reading',
  draft,
  delegation: null,
  capacity: 'unknown',
  onBehalfOf: null,
  coSponsors: [],
  publication: 'unstated',
  items: [],
  notPlaced: [],
  problems: [problem],
});
