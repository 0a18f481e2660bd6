import type { Reading } from './reading.ts';
import type { Comment, Paragraph } from './word-document.ts';
import type { Element } from './xml.ts';

/** What is asked of a comment's own text: its paragraphs, its changes accepted. */
export type TextOf = (comment: Element) => string;

/**
 * The comments of a document (17.13.4) with the words they are anchored on. Which one answers which, and which are
 * settled, stands beside them by the id of each comment's last paragraph ([MS-DOCX] 2.5.2, `commentsExtended`).
 */
export const commentsOf = (reading: Reading, paragraphs: readonly Paragraph[], textOf: TextOf): readonly Comment[] => {
  const comments = (reading.opened.part('comments')?.children ?? []).filter(({ name }) => name === 'w:comment');
  if (comments.length === 0) return [];
  const extended = new Map(
    (reading.opened.part('commentsExtended')?.children ?? []).map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      attributes,
    ]),
  );
  const byParagraph = new Map(comments.map((one) => [lastParagraph(one), one.attributes['id'] ?? '']));
  return comments.map((comment) => {
    const { id = '', author = '', date = '' } = comment.attributes;
    const about = extended.get(lastParagraph(comment));
    return {
      id,
      name: author.trim() === '' ? null : author,
      date: date === '' ? null : date,
      text: textOf(comment),
      parent: byParagraph.get(about?.['w15:paraIdParent'] ?? '') ?? null,
      resolved: ['1', 'true', 'on'].includes(about?.['w15:done'] ?? ''),
      anchor: anchorOf(id, reading, paragraphs),
    };
  });
};

const lastParagraph = (comment: Element): string =>
  comment.children.filter(({ name }) => name === 'w:p').at(-1)?.attributes['w14:paraId'] ?? 'none';

const anchorOf = (id: string, { ranges }: Reading, paragraphs: readonly Paragraph[]): Comment['anchor'] => {
  const range = ranges.get(id);
  const paragraph = paragraphs[range?.paragraph ?? -1];
  if (range === undefined || paragraph === undefined) return null;
  const length = paragraph.runs.reduce((sum, { text }) => sum + text.length, 0);
  return {
    paragraph: range.paragraph,
    start: range.start,
    end: Math.max(range.start, range.end ?? length),
    ...(range.last > range.paragraph && { last: range.last }),
  };
};
