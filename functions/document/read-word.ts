import { notesOf } from './beside.ts';
import { readBlocks } from './blocks.ts';
import { looksOf } from './looks.ts';
import { notWord } from './not-word.ts';
import { openPackage } from './package.ts';
import type { Package } from './package.ts';
import type { Around, Reading } from './reading.ts';
import { stylesOf } from './styles.ts';
import type { Paragraph, WordDocument } from './word-document.ts';
import { child } from './xml.ts';
import type { Problem } from './zip.ts';

/**
 * Reads a `.docx` (ECMA-376, transitional or strict): what a reader of it sees, with every tracked change kept apart.
 * Total: what cannot be read is a sentence for the secretariat, in `problems` where the rest could be read and as
 * `problem` where nothing could. Nothing is fetched, run or written.
 */
export const readWordDocument = (bytes: Uint8Array): WordDocument | Problem => {
  const other = notWord(bytes);
  if (other !== null) return { problem: other };
  const opened = openPackage(bytes);
  if ('problem' in opened) return opened;
  const body = child(opened.main, 'w:body');
  if (body === null)
    return { problem: opened.problems[0] ?? 'The file has no text body; it is damaged. Ask for it again.' };
  const reading = begin(opened);
  const around: Around = { setting: { kind: 'body' }, changes: [], rowChanges: [] };
  readBlocks(body, around, reading);
  const paragraphs = reading.paragraphs.map(({ heading, place, runs, marks, setting, rowChanges }): Paragraph => ({
    number: null,
    numberBefore: null,
    heading,
    place,
    runs,
    mark: marks[0] ?? null,
    ...(marks[1] === undefined ? {} : { markThen: marks[1] }),
    ...(rowChanges.length === 0 ? {} : { rowThen: rowChanges }),
    setting,
  }));
  return { paragraphs, comments: [], problems: [...new Set([...opened.problems, ...reading.problems])] };
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
    looks: looksOf(styles),
    paragraphs: [],
    problems: new Set(),
    moves: new Map(),
    ranges: new Map(),
    fields: [],
    notes: { footnote: 0, endnote: 0 },
    note: (kind, id) => notes[kind].get(id) ?? null,
    pictures: { count: 0 },
    place: null,
    tables: 0,
  };
};
