import { Parser } from 'htmlparser2';
import { type Look, declarations, hiddenClasses, isWhite, lookOf } from './html-style.ts';
import { maxHtmlDepth } from './limits.ts';
import {
  blocks,
  isQuote,
  isTight,
  joined,
  markOf,
  ordinalOf,
  silent,
  spaced,
  strikesOut,
  stripped,
  tooNested,
} from './html-elements.ts';
import { asLines, isDrawn, isOfWords, spanOf } from './html-table.ts';
import type { OpenTable } from './html-table.ts';
import { TextBuilder } from './text-builder.ts';

export interface HtmlText {
  /** The words a person would see, in order, with one line a line. */
  readonly text: string;
  /** Ranges of `text` that the mail's own structure marks as quoted from an earlier mail. */
  readonly quoted: readonly { readonly start: number; readonly end: number }[];
  /** True where words are struck out or marked as inserted: they stand in `[deleted: …]` and `[added: …]`. */
  readonly marksChanges: boolean;
  /** Words in columns, which a plain version can hardly show. */
  readonly hasTable: boolean;
  readonly problems: readonly string[];
}

interface Element {
  readonly name: string;
  readonly hidden: boolean;
  readonly quoteStart: number | null;
  readonly mark: 'deleted' | 'added' | null;
  readonly dark: boolean;
  readonly start: number;
  readonly tight: boolean;
  ordinal: number | null;
}

/**
 * HTML → plain text with htmlparser2's tokens and a stack of our own: no tree, no recursion, linear. Nothing is run or
 * fetched; hidden text is not the sender's word to us and is left out, with a remark (HOSTILE D1–D6).
 */
export const htmlText = (html: string): HtmlText => {
  const out = new TextBuilder();
  const stack: Element[] = [];
  const quoted: { start: number; end: number }[] = [];
  const problems = new Set<string>();
  let hiddenNames: ReadonlySet<string> = new Set();
  let sheet: string | null = null;
  const underlines = strikesOut(html);
  let tooDeep = false;
  let marksChanges = false;
  let hasTable = false;
  const tables: OpenTable[] = [];

  const open = (name: string, attributes: Record<string, string>): void => {
    const parent = stack.at(-1);
    const classes = (attributes['class'] ?? '').split(/\s+/);
    const style = declarations(attributes['style'] ?? '');
    const look: Look = lookOf(style);
    const ground = style.get('background-color') ?? style.get('background') ?? attributes['bgcolor'];
    const dark = ground === undefined ? (parent?.dark ?? false) : !isWhite(ground.toLowerCase());
    const white = style.get('color') ?? attributes['color'];
    const whiteOnDark = dark && isWhite(white?.toLowerCase()) && !style.has('display');
    const hidden =
      (parent?.hidden ?? false) ||
      silent.has(name) ||
      attributes['hidden'] !== undefined ||
      (look.hidden && !whiteOnDark) ||
      classes.some((one) => hiddenNames.has(one)) ||
      (name === 'font' && !dark && isWhite(attributes['color']?.toLowerCase()));
    const quote = !hidden && isQuote(name, attributes, classes) && !stack.some((one) => one.quoteStart !== null);
    const marked = stack.some((element) => element.mark !== null);
    const mark = hidden ? null : markOf(name, look, marked, underlines && !out.opensLine);
    if (!hidden) {
      before(name, attributes, classes, parent);
      inTables(name, attributes, classes);
    }
    if (mark !== null) {
      out.write(mark === 'deleted' ? '[deleted: ' : '[added: ');
      marksChanges = true;
    }
    if (quote) out.breakLine();
    stack.push({
      name,
      hidden,
      quoteStart: quote ? out.length : null,
      mark,
      dark,
      start: out.length,
      tight: isTight(name, classes),
      ordinal: name === 'ol' ? ordinalOf(attributes) : null,
    });
    if (name === 'style') sheet = '';
  };

  const before = (
    name: string,
    attributes: Record<string, string>,
    classes: readonly string[],
    parent: Element | undefined,
  ): void => {
    if (name === 'br') out.newLine();
    else if (name === 'td' || name === 'th') out.cell();
    else if (name === 'tr') out.row();
    else if (spaced.has(name)) {
      if (isTight(name, classes)) out.breakLine();
      else out.blankLine();
    } else if (blocks.has(name)) out.breakLine();
    if (name === 'pre') out.preformatted += 1;
    if (name === 'li')
      out.write(
        parent?.name === 'ol' && parent.ordinal !== null
          ? `${String(Number(attributes['value'] ?? '') || parent.ordinal++)}. `
          : '- ',
      );
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
    stack.pop();
    if (name === 'style' && sheet !== null) {
      hiddenNames = new Set([...hiddenNames, ...hiddenClasses(sheet)]);
      sheet = null;
    }
    if (element.mark !== null) out.closeMark();
    if (element.hidden) return;
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
      ontext: (text) => {
        if (sheet !== null) sheet += text.slice(0, 200_000);
        const element = stack.at(-1);
        if (element?.hidden !== true) out.text(text);
        else if (!silent.has(element.name) && /\p{L}{3}/u.test(text) && !stack.some((one) => silent.has(one.name)))
          problems.add('Text that the mail hides from its reader was left out.');
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  // In slices, so that a page which nests without end is noticed before it is read whole.
  for (let at = 0; at < html.length && !tooDeep; at += 65_536) parser.write(html.slice(at, at + 65_536));
  if (!tooDeep) parser.end();
  if (tooDeep) return { ...tooNested, text: stripped(html) };
  return { text: out.finish(), quoted: joined(quoted, out.length), marksChanges, hasTable, problems: [...problems] };
};
