import * as z from 'zod';
import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import { languages } from '#wording/language.ts';
import { freeTextOf, laidOut } from './form-layout.ts';
import type { LaidOut } from './form-layout.ts';
import { itemOfRow } from './form-row.ts';
import { type Readings, isRead, noReadings, partOf, problemsIn } from './documents.ts';
import { kinds, publications } from './reading.ts';
import type { Item, Reading } from './reading.ts';
import { understand } from './understand.ts';
import { ownPart } from './written.ts';
import type { Written } from './written.ts';

/** A form post as `public-site` stores it at `arriving/form/<token>.json`. */
export const formPostSchema = z.object({
  token: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** Conference time of the post: lateness is judged then. */
  postedAt: z.iso.datetime(),
  delegation: z.string(),
  name: z.string(),
  email: z.string(),
  publication: z.enum(publications),
  onBehalfOf: z.string().nullable(),
  text: z.string(),
  rows: z.array(z.object({ target: z.string(), action: z.enum(kinds), words: z.string(), reasons: z.string() })),
  files: z.array(
    z.object({ name: z.string(), type: z.string(), bytes: z.int().min(0), sha256: z.string(), key: z.string() }),
  ),
  /** The language of the page on which it was written. */
  language: z.enum(languages),
});
export type FormPost = z.infer<typeof formPostSchema>;
export type Row = FormPost['rows'][number];

export interface FormRead {
  readonly written: Written;
  readonly reading: Reading;
}

/**
 * A form post as a reading. Rows are proposals already: place and action are the sender's own choice, nothing is guessed.
 * The free text is read like a mail. `written` lays everything out as one body, which the evidence quotes.
 */
export const formReading = (
  post: FormPost,
  draft: Draft,
  conference: Conference,
  at: string,
  readings: Readings = noReadings,
): FormRead => {
  const outline = outlineOf(draft);
  const laid = laidOut(post);
  const documents = post.files.flatMap(({ name, sha256 }) => partOf(`attachment ${name}`, readings.get(sha256)) ?? []);
  const written: Written = { ...aboutSender(post, readings), parts: [ownPart('body', laid.body), ...documents] };
  const read = understand({ ...written, parts: [freeTextOf(laid), ...documents] }, draft, conference, at);
  const rows = post.rows.map((row, index) =>
    itemOfRow(row, laid.rows[index] ?? [], index + 1, outline, post.language, conference),
  );
  const items = [...rows, ...read.items.map((item, index) => ({ ...item, id: rows.length + index + 1 }))];
  const hasText = post.text.trim() !== '';
  return {
    written,
    reading: {
      ...read,
      language: hasText ? read.language : post.language,
      // A form is a contribution by being posted; only one that holds nothing but files must be read by a person.
      disposition:
        items.length === 0 && !hasText
          ? 'needs-reading'
          : read.disposition === 'correction' || read.disposition === 'withdrawal'
            ? read.disposition
            : 'contribution',
      items: items.length === 0 && hasText ? [wholeText(laid)] : items,
    },
  };
};

const aboutSender = (post: FormPost, readings: Readings): Omit<Written, 'parts'> => ({
  sender: { name: post.name, address: post.email },
  stated: { delegation: post.delegation, onBehalfOf: post.onBehalfOf, publication: post.publication },
  unread: post.files.filter(({ sha256 }) => !isRead(readings.get(sha256))).map(({ name }) => name),
  problems: post.files.flatMap(({ name, sha256 }) => problemsIn(name, readings.get(sha256))),
});

/** Free text in which no proposal was found: one comment, so that a person reads it. */
const wholeText = (laid: LaidOut): Item => ({
  id: 1,
  target: 'general',
  kind: 'comment',
  edits: [],
  confidence: 0.8,
  needsReview: true,
  candidates: [],
  why: ['place: no place is named in the form'],
  evidence: [
    {
      part: 'body',
      start: laid.text.start,
      end: laid.text.end,
      quote: laid.body.slice(laid.text.start, laid.text.end),
    },
  ],
});
