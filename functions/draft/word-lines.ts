import type { WordDocument } from '#document/word-document.ts';
import type { PrintedLine } from './lines.ts';

/**
 * The paragraphs of a draft's Word file as printed lines, each a unit of its own: its number, typed or counted by Word,
 * then its words. Running heads, notes and text boxes are no part of a draft's text.
 */
export const wordLines = ({ paragraphs }: WordDocument): PrintedLine[] =>
  paragraphs.flatMap((paragraph, index): PrintedLine[] => {
    if (paragraph.setting.kind !== 'body' && paragraph.setting.kind !== 'cell') return [];
    const words = paragraph.runs.map((run) => (run.look.hidden ? '' : run.text)).join('');
    const text = `${paragraph.number ?? ''} ${words}`
      .replaceAll(/[\t\n\u00A0\u202F]/gu, ' ')
      .replaceAll(/[\u00AD\u200B]/gu, '');
    return text.trim() === '' ? [] : [{ text: text.trim(), number: index + 1, space: 'wide' }];
  });

/** Why it cannot be read as a draft: which of two wordings is the draft, nobody but its author can say. Null if it can. */
export const trackedProblem = ({ paragraphs }: WordDocument): string | null => {
  const at = paragraphs.findIndex(({ runs, mark }) => mark !== null || runs.some(({ changes }) => changes.length > 0));
  return at < 0
    ? null
    : `paragraph ${at + 1} of the file holds tracked changes: accept or reject them all, then load it again.`;
};
