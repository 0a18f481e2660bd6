import * as z from 'zod';
import type { DocumentReading } from './document-reading.ts';

const author = { name: z.string().nullable(), date: z.string().nullable() };
const change = z.object({ ...author, kind: z.enum(['insert', 'delete']), move: z.string().nullable() });
const look = z.object({
  struck: z.boolean(),
  underlined: z.boolean(),
  bold: z.boolean(),
  italic: z.boolean(),
  colour: z.string().nullable(),
  ground: z.string().nullable(),
  hidden: z.boolean(),
});
const run = z.object({ text: z.string(), changes: z.array(change), look });
const comment = z.object({
  ...author,
  id: z.string(),
  text: z.string(),
  parent: z.string().nullable(),
  resolved: z.boolean(),
  anchor: z.object({ paragraph: z.int(), start: z.int(), end: z.int(), last: z.int().exactOptional() }).nullable(),
});
const setting = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('body') }),
  z.object({
    kind: z.literal('cell'),
    ...{ table: z.int(), row: z.int(), column: z.int(), columns: z.int(), rows: z.int() },
    rowChange: change.nullable(),
  }),
  z.object({ kind: z.enum(['footnote', 'endnote']), number: z.string() }),
  z.object({ kind: z.enum(['text box', 'header', 'footer']) }),
]);
const paragraph = z.object({
  number: z.string().nullable(),
  numberBefore: z.string().nullable(),
  heading: z.int().nullable(),
  place: z.string().nullable(),
  runs: z.array(run),
  mark: change.nullable(),
  markThen: change.exactOptional(),
  rowThen: z.array(change).exactOptional(),
  setting,
});
const reading = z.object({
  text: z.string().nullable(),
  problem: z.string().nullable(),
  pages: z.array(z.int()).exactOptional(),
  word: z
    .object({ paragraphs: z.array(paragraph), comments: z.array(comment), problems: z.array(z.string()) })
    .exactOptional(),
});

/**
 * A reading that came from another process, checked: whoever read a hostile document is not believed. Null where it is
 * none, as when the process died half-way.
 */
export const readingIn = (answer: string): DocumentReading | null => {
  try {
    const read = reading.safeParse(JSON.parse(answer));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};
