import type { Comment, Paragraph, WordDocument } from '#document/word-document.ts';
import { type Seen, asSeen } from './as-seen.ts';

/**
 * A Word document as its reader sees it (HOSTILE C5): without the letters that nobody sees, and with a letter of another
 * alphabet inside a word as the one it looks like, also where Word or a change parts the word into several runs.
 */
export const documentAsSeen = (document: WordDocument): WordDocument => {
  const seen = document.paragraphs.map(({ runs }) => asSeen(textOf(runs)));
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph, index) => paragraphAsSeen(paragraph, seen[index] ?? nothing)),
    comments: document.comments.map((comment) => ({
      ...comment,
      text: asSeen(comment.text).text,
      anchor: anchorAsSeen(comment.anchor, seen),
    })),
  };
};

const nothing: Seen = asSeen('');

const textOf = (runs: Paragraph['runs']): string => {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
};

/** What holds nothing that is seen is no run: a change of it changes nothing. */
const paragraphAsSeen = (paragraph: Paragraph, { text, at }: Seen): Paragraph => {
  let end = 0;
  const runs = paragraph.runs.flatMap((run) => {
    const start = end;
    end += run.text.length;
    const shown = text.slice(at(start), at(end));
    return shown === '' ? [] : [{ ...run, text: shown }];
  });
  return { ...paragraph, runs };
};

const anchorAsSeen = (anchor: Comment['anchor'], seen: readonly Seen[]): Comment['anchor'] => {
  const at = seen[anchor?.paragraph ?? -1]?.at;
  return anchor === null || at === undefined ? anchor : { ...anchor, start: at(anchor.start), end: at(anchor.end) };
};
