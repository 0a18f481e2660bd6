import type { Attachment } from './message.ts';

/** Bytes. Logos and icons of signatures have some 5,000; a picture of a page that was pasted in has 40,000 and more. */
const largestDecoration = 30_000;

/** A small picture shown in the text is decoration; a document shown there, as Apple Mail does, or a large picture is none. */
export const isDecoration = ({ inline, type, bytes }: Attachment): boolean =>
  inline && type.startsWith('image/') && bytes.length <= largestDecoration;
