import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentReading } from './document-reading.ts';
import { unreadDocument } from './document-reading.ts';
import { asTyped, unknownPart } from './letter-forms.ts';
import { columnsOf } from './pdf-columns.ts';
import { type PageLine, withoutFurniture } from './pdf-furniture.ts';
import { painted } from './pdf-hidden.ts';
import { withoutLineNumbers } from './pdf-line-numbers.ts';
import { maxPages, maxPdfText, mostInvisible, mostUnknown } from './pdf-limits.ts';
import { pageNotes } from './pdf-notes.ts';
import { openPdf } from './pdf-open.ts';
import { type PageText, pageText } from './pdf-page.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { type Findings, noFindings, problemsOf } from './pdf-problems.ts';
import { leftOf, rightOf, rowText, runsLeft } from './pdf-rows.ts';

/**
 * The text of a PDF in reading order, page by page: columns one after the other, Arabic as it is typed, running heads
 * and page numbers left out. What cannot be read is a sentence, never an empty text (HOSTILE F). `characterMaps`: the
 * folder, ending in a slash, of the maps that Chinese PDFs refer to by name; null where there is none.
 */
export const readPdf = async (bytes: Uint8Array, characterMaps: string | null): Promise<DocumentReading> => {
  const opened = await openPdf(bytes, characterMaps);
  if ('problem' in opened) return opened;
  try {
    return await readOpened(opened);
  } finally {
    await opened.loadingTask.destroy();
  }
};

const readOpened = async (pdf: PDFDocumentProxy): Promise<DocumentReading> => {
  const pages: (readonly PageLine[])[] = [];
  const closing: string[] = [];
  let findings: Findings = {
    ...noFindings,
    attached: await attachedTo(pdf),
    pagesLeft: Math.max(0, pdf.numPages - maxPages),
  };
  let length = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, maxPages) && length <= maxPdfText; number += 1) {
    const page = await pageOf(pdf, number);
    if (page === null) {
      pages.push([]);
      findings = { ...findings, broken: [...findings.broken, number] };
      continue;
    }
    const { text, found, notes } = await lookedAt(page, number);
    const lines = withoutLineNumbers(linesOf(text));
    length += lines.reduce((sum, line) => sum + line.text.length, 0);
    pages.push(lines);
    closing.push(...notes);
    findings = added(findings, found);
    page.cleanup();
  }
  const { text, starts, unknown } = textOf(withoutFurniture(pages), closing);
  const all = { ...findings, unknown, length, isLong: length > maxPdfText };
  const whyNot = problemsOf(all, text);
  if (text === '' || unknown > mostUnknown || all.invisible > mostInvisible * all.letters)
    return unreadDocument(whyNot.join(' '));
  return { text, problem: whyNot.length === 0 ? null : whyNot.join(' '), pages: starts };
};

const pageOf = async (pdf: PDFDocumentProxy, number: number): Promise<PDFPageProxy | null> => {
  try {
    return await pdf.getPage(number);
  } catch {
    return null;
  }
};

const attachedTo = async (pdf: PDFDocumentProxy): Promise<readonly string[]> => {
  try {
    const attached = (await pdf.getAttachments()) as Record<string, { readonly filename?: string }> | null;
    return Object.entries(attached ?? {}).map(([key, { filename }]) => filename ?? key);
  } catch {
    return [];
  }
};

interface Looked {
  readonly text: PageText;
  readonly found: Partial<Findings>;
  readonly notes: readonly string[];
}

const lookedAt = async (page: PDFPageProxy, number: number): Promise<Looked> => {
  const text = await pageText(page);
  const [{ letters, invisible, white }, { remarks, changes, fields }] = [
    await painted(page),
    await pageNotes(page, number),
  ];
  const found = { letters, invisible, white: [white], unseen: text.unseen, changes, remarks: remarks.length };
  const outside = text.isCut ? 0 : Math.max(0, letters - text.letters);
  return { text, found: { ...found, outside, isCut: text.isCut }, notes: [...fields, ...remarks] };
};

const added = (all: Findings, one: Partial<Findings>): Findings => ({
  ...all,
  letters: all.letters + (one.letters ?? 0),
  invisible: all.invisible + (one.invisible ?? 0),
  outside: all.outside + (one.outside ?? 0),
  changes: all.changes + (one.changes ?? 0),
  remarks: all.remarks + (one.remarks ?? 0),
  white: [...all.white, ...(one.white ?? []).filter((words) => words !== '')],
  unseen: [...all.unseen, ...(one.unseen ?? [])],
  isCut: all.isCut || one.isCut === true,
});

const linesOf = ({ facings, height }: PageText): readonly PageLine[] =>
  facings.flatMap(({ pieces, angle }) => {
    const isLeftward = runsLeft(pieces.map(({ text }) => text).join(' '));
    return columnsOf(pieces).flatMap((rows) => {
      const [left, right] = [Math.min(...rows.map(leftOf)), Math.max(...rows.map(rightOf))];
      return rows.map((row, index) => ({
        ...{ text: rowText(row, isLeftward), row, left, right, first: index === 0 },
        // What is turned has no top and no bottom.
        height: angle === 0 ? row.y / height : 0.5,
      }));
    });
  });

const textOf = (pages: readonly (readonly PageLine[])[], closing: readonly string[]) => {
  const raw = pages
    .flat()
    .map(({ text }) => text)
    .join('\n');
  const words = new Set(raw.match(/\p{L}{3,80}/gu));
  const starts: number[] = [];
  let text = '';
  for (const lines of pages) {
    const page = asTyped(paragraphsOf(lines, runsLeft(raw), (word) => words.has(word)));
    if (page !== '' && text !== '') text += '\n\n';
    starts.push(text.length);
    text += page;
  }
  const laid =
    closing.length === 0 ? text : [text, asTyped(closing.join('\n'))].filter((part) => part !== '').join('\n\n');
  return { text: laid, starts, unknown: unknownPart(raw) };
};
