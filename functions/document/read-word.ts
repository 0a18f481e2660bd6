import { accepted } from './accepted.ts';
import { whyClosed } from './closed-kinds.ts';
import { commentsOf } from './comments.ts';
import { type ContentKind, contentKind } from './content-kind.ts';
import { numbersOf } from './counting.ts';
import { listsOf } from './numbering.ts';
import { notesOf } from './beside.ts';
import { readBlocks } from './blocks.ts';
import { looksOf } from './looks.ts';
import { openPackage } from './package.ts';
import type { Package } from './package.ts';
import type { Around, Reading } from './reading.ts';
import { stylesOf } from './styles.ts';
import type { Paragraph, WordDocument } from './word-document.ts';
import { type Element, child } from './xml.ts';
import type { Problem } from './zip.ts';

/**
 * Reads a `.docx` (ECMA-376, transitional or strict): what a reader of it sees, with every tracked change kept apart.
 * Total: what cannot be read is a sentence for the secretariat, in `problems` where the rest could be read and as
 * `problem` where nothing could. Nothing is fetched, run or written.
 */
export const readWordDocument = (bytes: Uint8Array): WordDocument | Problem => {
  const kind = contentKind(bytes);
  if (!packages.includes(kind)) return { problem: whyClosed(kind) };
  const opened = openPackage(bytes);
  if ('problem' in opened) return opened;
  const body = child(opened.main, 'w:body');
  if (body === null)
    return { problem: opened.problems[0] ?? 'The file has no text body; it is damaged. Ask for it again.' };
  const reading = begin(opened);
  readBlocks(body, around('body'), reading);
  readEdges(body, reading);
  if (
    reading.pictures.count > 0 &&
    reading.paragraphs.every(({ runs }) => runs.every(({ text }) => text.trim() === ''))
  )
    reading.problems.add('The file holds only pictures (a scan?), whose words were not read; read it by hand.');
  const paragraphs = numbered(reading);
  const comments = commentsOf(reading, paragraphs, (comment) => {
    const apart = { ...reading, paragraphs: [], ranges: new Map(), begun: [], fields: [], moves: new Map() };
    readBlocks(comment, around('body'), apart);
    return accepted({ paragraphs: numbered(apart), comments: [], problems: [] }).join('\n');
  });
  return { paragraphs, comments, problems: [...new Set([...opened.problems, ...reading.problems])] };
};

/** What is a zip is opened: its own list of parts says better what it is. */
const packages: readonly ContentKind[] = ['docx', 'xlsx', 'pptx', 'odf', 'zip'];

const around = (kind: 'body' | 'header' | 'footer'): Around => ({ setting: { kind }, changes: [], rowChanges: [] });

/** Elements in which no section ends: most of a document. */
const wordsOnly: ReadonlySet<string> = new Set(['w:r', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr']);

/** Headers and footers, each once, behind the text: a delegation may have named itself there. */
const readEdges = (body: Element, reading: Reading): void => {
  const seen = new Set<string>();
  const visit = (element: Element): void => {
    const kind =
      element.name === 'w:headerReference' ? 'header' : element.name === 'w:footerReference' ? 'footer' : null;
    if (kind === null) {
      // Sections end in the properties of a paragraph or of the body, however deep their paragraph stands.
      if (element.name === 'w:p') {
        const properties = child(element, 'w:pPr');
        if (properties !== null) visit(properties);
      } else if (!wordsOnly.has(element.name)) for (const one of element.children) visit(one);
      return;
    }
    const id = element.attributes['r:id'] ?? '';
    if (seen.has(id)) return;
    seen.add(id);
    const root = reading.opened.byId(id);
    if (root !== null) readBlocks(root, around(kind), reading);
  };
  visit(body);
};

const numbered = (reading: Reading): readonly Paragraph[] => {
  const numbers = numbersOf(reading.paragraphs, reading.styles, reading.lists);
  return reading.paragraphs.map(({ heading, place, runs, marks, setting, rowChanges }, index): Paragraph => ({
    number: numbers[index]?.number ?? null,
    numberBefore: numbers[index]?.before ?? null,
    heading,
    place,
    runs,
    mark: marks[0] ?? null,
    ...(marks[1] === undefined ? {} : { markThen: marks[1] }),
    ...(rowChanges.length < 2 ? {} : { rowThen: rowChanges }),
    setting,
  }));
};

const begin = (opened: Package): Reading => {
  const styles = stylesOf(opened.part('styles'));
  const notes = {
    footnote: notesOf(opened.part('footnotes'), 'w:footnote'),
    endnote: notesOf(opened.part('endnotes'), 'w:endnote'),
  };
  return {
    opened,
    styles,
    lists: listsOf(opened.part('numbering')),
    looks: looksOf(styles),
    paragraphs: [],
    problems: new Set(),
    moves: new Map(),
    ranges: new Map(),
    begun: [],
    fields: [],
    notes: { footnote: 0, endnote: 0 },
    note: (kind, id) => notes[kind].get(id) ?? null,
    pictures: { count: 0 },
    place: null,
    tables: 0,
  };
};
