import type { Change, Paragraph, WordDocument } from './word-document.ts';

/** The paragraphs' texts with all tracked changes accepted. */
export const accepted = (document: WordDocument): readonly string[] => without(document, 'delete');

/** The paragraphs' texts as they were: all tracked changes rejected. */
export const rejected = (document: WordDocument): readonly string[] => without(document, 'insert');

/**
 * What is left when all changes of one kind go: their words, their rows, and their paragraph marks, with which two
 * paragraphs become one (ECMA-376 17.13.5.15, 17.13.5.20). Automatic numbers are no text, and nor are headers, footers
 * and empty paragraphs, of which Word leaves some behind and takes others along.
 */
const without = ({ paragraphs }: WordDocument, gone: Change['kind']): readonly string[] => {
  const texts: string[] = [];
  /** Where the text of a paragraph that lost its mark goes on, for each flow of text. */
  const open = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const { setting, runs } = paragraph;
    if (setting.kind === 'header' || setting.kind === 'footer') continue;
    const flow = flowOf(paragraph);
    // A table ends the paragraph before it, even one that goes with the change; notes and boxes only hang beside it.
    if (setting.kind === 'body' || setting.kind === 'cell')
      for (const other of open.keys()) if (other !== flow && /^(?:body|cell)/u.test(other)) open.delete(other);
    if (goesWithItsRow(paragraph, gone)) continue;
    const text = runs
      .filter(({ changes }) => !changes.some(({ kind }) => kind === gone))
      .map((run) => run.text)
      .join('');
    const at = open.get(flow) ?? texts.length;
    texts[at] = (texts[at] ?? '') + text;
    if (marksOf(paragraph).some(({ kind }) => kind === gone)) open.set(flow, at);
    else open.delete(flow);
  }
  return texts.filter((text) => text.trim() !== '');
};

/** All that happened to a paragraph's mark. */
export const marksOf = ({ mark, markThen }: Paragraph): readonly Change[] =>
  [mark, markThen ?? null].filter((one) => one !== null);

/** Whether the row goes away in which a paragraph stands, and it with the row. */
export const goesWithItsRow = ({ setting, rowThen }: Paragraph, gone: Change['kind']): boolean =>
  (setting.kind === 'cell' && setting.rowChange?.kind === gone) || (rowThen ?? []).some(({ kind }) => kind === gone);

/** Paragraphs of one flow follow each other in it: those of a cell, of a note, of the body. */
export const flowOf = ({ setting }: Pick<Paragraph, 'setting'>): string => {
  switch (setting.kind) {
    case 'cell':
      return `cell ${String(setting.table)} ${String(setting.row)} ${String(setting.column)}`;
    case 'footnote':
    case 'endnote':
      return `${setting.kind} ${setting.number}`;
    default:
      return setting.kind;
  }
};
