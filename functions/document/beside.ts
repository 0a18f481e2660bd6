import { alternative } from './alternatives.ts';
import { numberIn } from './number-formats.ts';
import type { Around, Reading } from './reading.ts';
import type { Element } from './xml.ts';

type ReadBlocks = (parent: Element, around: Around, reading: Reading) => void;

/** Reads what hangs at a paragraph: the note behind a reference, or the text boxes within a drawing. */
export const besideOf = (element: Element, around: Around, reading: Reading, readBlocks: ReadBlocks): void => {
  if (element.name === 'w:footnoteReference') readNote(element, 'footnote', around, reading, readBlocks);
  else if (element.name === 'w:endnoteReference') readNote(element, 'endnote', around, reading, readBlocks);
  else {
    // A box of a header stays a part of the header, which is no text of the document.
    const isEdge = around.setting.kind === 'header' || around.setting.kind === 'footer';
    readBoxes(element, isEdge ? around : { ...around, setting: { kind: 'text box' } }, reading, readBlocks);
  }
};

const missing = {
  footnote: 'A footnote that the text refers to is missing in the file.',
  endnote: 'An endnote that the text refers to is missing in the file.',
};

const readNote = (
  reference: Element,
  kind: 'footnote' | 'endnote',
  around: Around,
  reading: Reading,
  readBlocks: ReadBlocks,
): void => {
  const hasOwnMark = ['1', 'true', 'on'].includes(reference.attributes['customMarkFollows'] ?? '');
  if (!hasOwnMark) reading.notes[kind] += 1;
  // Endnotes are counted i, ii, iii unless the document says otherwise (17.11.17).
  const number = hasOwnMark
    ? ''
    : (numberIn(kind === 'footnote' ? 'decimal' : 'lowerRoman', reading.notes[kind]) ?? '');
  const { id } = reference.attributes;
  const note = reading.note(kind, id ?? '');
  if (note === null) reading.problems.add(missing[kind]);
  else readBlocks(note, { ...around, setting: { kind, number } }, reading);
};

/** Text boxes of a drawing, new and old (`wps:txbx`, `v:textbox`): each once; and what of it is no text. */
const readBoxes = (element: Element, around: Around, reading: Reading, readBlocks: ReadBlocks): void => {
  if (element.name === 'w:txbxContent') return readBlocks(element, around, reading);
  if (element.name === 'mc:AlternateContent') {
    const chosen = alternative(element);
    if (chosen !== null) readBoxes(chosen, around, reading, readBlocks);
    return;
  }
  if (element.name === 'dgm:relIds')
    reading.problems.add('The file holds a diagram (SmartArt), whose words were not read; look at it by hand.');
  if (element.name === 'c:chart')
    reading.problems.add('The file holds a chart, which was not read; look at it by hand.');
  if (element.name === 'pic:pic' || element.name === 'v:imagedata') reading.pictures.count += 1;
  for (const one of element.children) readBoxes(one, around, reading, readBlocks);
};

/** The notes of one part by their ids, without the lines that separate them from the text (17.11.3). */
export const notesOf = (root: Element | null, name: 'w:footnote' | 'w:endnote'): ReadonlyMap<string, Element> =>
  new Map(
    (root?.children ?? [])
      .filter((one) => one.name === name && (one.attributes['type'] ?? 'normal') === 'normal')
      .map((one) => [one.attributes['id'] ?? '', one]),
  );
