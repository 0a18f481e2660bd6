import { alternative } from './alternatives.ts';
import { changeOf, moved } from './changes.ts';
import { placeNamed } from './bookmarks.ts';
import { fieldMark } from './fields.ts';
import type { Around, Piece, Reading } from './reading.ts';
import { symbol } from './symbols.ts';
import type { Change } from './word-document.ts';
import { type Element, child } from './xml.ts';

/** What is read of one paragraph's contents, in the order it stands. */
export interface Line {
  readonly pieces: Piece[];
  /** What is shown beside it and read behind it: notes and text boxes, with the changes that they stand in. */
  readonly beside: { readonly element: Element; readonly changes: readonly Change[] }[];
  place: string | null;
}

/** Reads what stands in a paragraph (17.3.2): runs, and whatever wraps them. */
export const readInline = (
  parent: Element,
  line: Line,
  around: Around,
  style: string | null,
  reading: Reading,
  paragraph: number,
): void => {
  for (const element of parent.children) {
    const change = changeOf(element, reading.moves);
    if (change !== null) {
      readInline(element, line, { ...around, changes: [...around.changes, change] }, style, reading, paragraph);
      continue;
    }
    switch (element.name) {
      case 'w:r':
      case 'm:r':
        readRun(element, line, around, style, reading);
        break;
      case 'w:fldSimple':
        fieldMark(element, reading);
        readInline(element, line, around, style, reading, paragraph);
        break;
      case 'mc:AlternateContent': {
        const chosen = alternative(element);
        if (chosen !== null) readInline(chosen, line, around, style, reading, paragraph);
        break;
      }
      case 'w:commentRangeStart':
        beginRange(element.attributes['id'] ?? '', reading, paragraph, line.pieces.length);
        break;
      case 'w:commentRangeEnd':
        endRange(element.attributes['id'] ?? '', reading, paragraph, line.pieces.length);
        break;
      case 'w:bookmarkStart':
        line.place ??= placeNamed(element.attributes['name']);
        break;
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:customXmlPr':
      case 'w:smartTagPr':
        break;
      case 'w:subDoc':
        reading.problems.add('The file points to another document (subdocument), which was not read; open it by hand.');
        break;
      default:
        moved(element, reading.moves);
        // Content controls, smart tags, links, formulas: what they hold is text of the paragraph.
        readInline(element, line, around, style, reading, paragraph);
    }
  }
};

/** A comment's words begin here. */
export const beginRange = (id: string, { ranges, begun }: Reading, paragraph: number, at: number): void => {
  const range = { paragraph, start: at, end: null, last: paragraph };
  ranges.set(id, range);
  begun.push(range);
};

/** A range that began in an earlier paragraph stays there to its end; where it ends before any words, it ended above. */
export const endRange = (id: string, { ranges }: Reading, paragraph: number, at: number): void => {
  const range = ranges.get(id);
  if (range === undefined) return;
  if (range.paragraph === paragraph) range.end = at;
  else range.last = at === 0 ? paragraph - 1 : paragraph;
};

/** How the words of a run are read. */
interface Within {
  readonly changes: readonly Change[];
  readonly look: Piece['look'];
  readonly reading: Reading;
}

const readRun = (run: Element, line: Line, { changes }: Around, style: string | null, reading: Reading): void => {
  const within = { changes, look: reading.looks(child(run, 'w:rPr'), style), reading };
  for (const element of run.children) readRunPart(element, line, within);
};

const add = (text: string, line: Line, { changes, look, reading }: Within): void => {
  const within = reading.fields.length === 0 ? null : (reading.fields.findLast(({ inCode }) => inCode) ?? null);
  if (text !== '') line.pieces.push({ text, changes, look, within });
};

const readRunPart = (element: Element, line: Line, around: Within): void => {
  const { name, attributes } = element;
  const { changes, reading } = around;
  if (name === 'w:t' || name === 'w:delText' || name === 'm:t') {
    // Without xml:space Word drops blanks at both ends (XML 1.0, 2.10).
    const isKept = attributes['xml:space'] === 'preserve' || name === 'm:t';
    add(isKept ? element.text : trimmed(element.text), line, around);
    return;
  }
  const character = characters.get(name);
  if (character !== undefined) add(character, line, around);
  else if (name === 'w:sym') add(symbol(attributes['font'] ?? '', attributes['char'] ?? ''), line, around);
  else if (name === 'w:fldChar' || name === 'w:instrText' || name === 'w:delInstrText') fieldMark(element, reading);
  else if (name === 'mc:AlternateContent')
    for (const one of alternative(element)?.children ?? []) readRunPart(one, line, around);
  else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') line.beside.push({ element, changes });
  else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') line.beside.push({ element, changes });
  else if (name === 'w:commentReference' && !reading.ranges.has(attributes['id'] ?? '')) {
    // A comment without a range hangs at the point of its reference.
    beginRange(attributes['id'] ?? '', reading, reading.paragraphs.length, line.pieces.length);
    endRange(attributes['id'] ?? '', reading, reading.paragraphs.length, line.pieces.length);
  } else if (name === 'w:ruby') {
    // The reading that is printed above the words is no word of the text.
    for (const base of child(element, 'w:rubyBase')?.children ?? [])
      for (const one of base.children) readRunPart(one, line, around);
  }
};

const characters: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);

/** Without the blanks of XML at both ends; a no-break space is a character like others. */
const trimmed = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};
