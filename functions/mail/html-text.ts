import { Parser } from 'htmlparser2';
import { blocks, embedded, isQuote, isTight, silent, spaced } from './html-elements.ts';
import { type Counter, counterOf, markOf } from './html-lists.ts';
import { type HtmlText, finished } from './html-finished.ts';
import { newFaces } from './html-runs.ts';
import { sheetOf, styleOf } from './html-sheet.ts';
import { stripped } from './html-strip.ts';
import { type Look, isHidden, lookIn, plainLook } from './html-style.ts';
import { asLines, isDrawn, isOfWords, spanOf } from './html-table.ts';
import type { OpenTable } from './html-table.ts';
import { maxHtmlDepth } from './limits.ts';
import { TextBuilder } from './text-builder.ts';

interface Element {
  readonly name: string;
  /** Neither it nor anything in it is shown. */
  readonly away: boolean;
  /** Its own words are not seen. */
  readonly hidden: boolean;
  readonly look: Look;
  readonly quoteStart: number | null;
  readonly start: number;
  readonly tight: boolean;
  readonly counter: Counter;
}

const hiddenWords = 'Text that the mail hides from its reader was left out.';
const drawnWords = 'The mail holds a drawing or a form whose words were not read; open the original to see them.';
const pictured =
  'The mail describes a picture in words (“alt”) that may be the picture’s own; they are not in the text. Open the original to see it.';
const tooNested =
  'The HTML of the mail nests too deeply; only its tags were taken out, and hidden words may stand in it.';
const manyLooks =
  'The mail describes more looks of its words than were read; changes that it marks by them may be missing.';

/** Letters and blanks: a longer description of a picture may be a sentence. */
const longestName = 60;

/**
 * HTML → plain text with htmlparser2's tokens and a stack of our own: no tree, no recursion, linear. Nothing is run or
 * fetched; hidden text is not the sender's word to us and is left out, with a remark (HOSTILE D1–D6).
 */
export const htmlText = (html: string): HtmlText => {
  const out = new TextBuilder();
  const stack: Element[] = [];
  const quoted: { start: number; end: number }[] = [];
  const problems = new Set<string>();
  const { rules: sheet, isCut } = sheetOf(html);
  const faces = newFaces();
  const tables: OpenTable[] = [];
  let tooDeep = false;
  let hasTable = false;

  const open = (name: string, attributes: Record<string, string>): void => {
    const parent = stack.at(-1);
    const classes = attributes['class']?.split(/\s+/) ?? [];
    const style = styleOf(name, attributes, classes, sheet);
    const around = parent?.look ?? plainLook;
    const look = lookIn(around, name, attributes, classes, style);
    const away = look.gone || silent.has(name);
    const hidden = away || isHidden(look);
    const quote = !away && isQuote(name, attributes, classes) && !stack.some((one) => one.quoteStart !== null);
    out.face = faces.numberOf(look);
    if (!away) {
      layOut(name, classes);
      inTables(name, attributes, classes);
    }
    if (!hidden) ownWords(name, attributes, parent);
    if (quote) out.breakLine();
    stack.push({
      name,
      away,
      hidden,
      look: away && !look.gone ? { ...look, gone: true } : look,
      quoteStart: quote ? out.length : null,
      start: out.length,
      tight: isTight(name, classes),
      counter: counterOf(name, attributes, style),
    });
  };

  /** An element whose own words are not seen may still hold some that are. */
  const layOut = (name: string, classes: readonly string[]): void => {
    if (name === 'br') out.newLine();
    else if (name === 'td' || name === 'th') out.cell();
    else if (name === 'tr') out.row();
    else if (spaced.has(name)) {
      if (isTight(name, classes)) out.breakLine();
      else out.blankLine();
    } else if (blocks.has(name)) out.breakLine();
    if (name === 'pre') out.preformatted += 1;
  };

  /** What a browser shows for an element besides the text in it. */
  const ownWords = (name: string, attributes: Record<string, string>, parent: Element | undefined): void => {
    if (name === 'li') out.write(markOf(parent?.counter ?? null, attributes['value']));
    else if (name === 'q') out.text('“');
    else if (name === 'input' && /^(?:text|)$/.test(attributes['type'] ?? '')) out.text(attributes['value'] ?? '');
    else if (name === 'img' && (attributes['alt'] ?? '').trim().length > longestName) problems.add(pictured);
  };

  const inTables = (name: string, attributes: Record<string, string>, classes: readonly string[]): void => {
    const table = tables.at(-1);
    if (name === 'table') {
      if (table !== undefined) table.nested = true;
      tables.push({ mark: out.mark(), drawn: isDrawn(attributes, classes), headed: false, nested: false, rows: [] });
    } else if (name === 'tr') table?.rows.push([]);
    else if (name === 'td' || name === 'th') {
      const [columns, rows] = [spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan')];
      table?.rows.at(-1)?.push({ start: out.length, end: out.length, columns, rows });
      if (table !== undefined && name === 'th') table.headed = true;
    }
  };

  const closeTable = (): void => {
    const table = tables.pop();
    if (table === undefined || !isOfWords(table)) return;
    // What is quoted in a cell has its place in the text already.
    if ((quoted.at(-1)?.end ?? 0) > table.mark.length) return;
    out.rewrite(table.mark, (written) => asLines(table, written));
    hasTable = true;
  };

  const close = (name: string): void => {
    const element = stack.at(-1);
    if (element?.name !== name) return;
    if (name === 'q' && !element.hidden) out.write('”');
    stack.pop();
    const parent = stack.at(-1);
    out.face = faces.numberOf(parent?.look ?? plainLook);
    if (element.away) return;
    if (name === 'td' || name === 'th') {
      const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
      if (cell !== undefined) cell.end = out.length;
    } else if (name === 'table') closeTable();
    if (spaced.has(name)) {
      // An empty paragraph is how Outlook writes an empty line.
      if (element.start === out.length) out.newLine();
      if (element.tight) out.breakLine();
      else out.blankLine();
    } else if (blocks.has(name)) out.breakLine();
    if (name === 'pre') out.preformatted -= 1;
    if (element.quoteStart !== null && out.length > element.quoteStart)
      quoted.push({ start: element.quoteStart, end: out.length });
  };

  const readText = (text: string): void => {
    const element = stack.at(-1);
    if (element?.hidden !== true) {
      out.text(text);
      return;
    }
    if (!/\p{L}{3}/u.test(text)) return;
    const within = stack.find((one) => silent.has(one.name));
    if (within === undefined) problems.add(hiddenWords);
    else if (embedded.has(within.name)) problems.add(drawnWords);
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (tooDeep) return;
        if (stack.length >= maxHtmlDepth) tooDeep = true;
        else open(name, attributes);
      },
      onclosetag: (name) => {
        if (!tooDeep) close(name);
      },
      ontext: readText,
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  // In slices, so that a page which nests without end is noticed before it is read whole.
  for (let at = 0; at < html.length && !tooDeep; at += 65_536) parser.write(html.slice(at, at + 65_536));
  if (tooDeep)
    return {
      text: stripped(html),
      quoted: [],
      changes: [],
      stressed: [],
      coloured: [],
      hasTable,
      problems: [tooNested],
    };
  parser.end();
  if (isCut || faces.areCut()) problems.add(manyLooks);
  return { ...finished(out, faces.all, quoted), hasTable, problems: [...problems] };
};
