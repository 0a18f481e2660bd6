import type { Outline } from '#draft/outline.ts';
import { isMark } from '#reference/mention.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { referencePhrases } from '#reference/vocabulary.ts';
import type { Language } from '#wording/language.ts';

const joints = '/\\-–—.,:·';

/**
 * «ثانياً/19», 二、19, "III(24)", "1/§7", "19 (ثانياً)", "19/二": a section by its label, ordinal or numeral on one side, the
 * paragraph's number on the other, written out. Null where a cell holds anything else.
 */
export const sectionAndNumber = (text: string, language: Language, outline: Outline): string | null => {
  const tokens = tokensOf(text);
  const sections = { tokens, language, outline };
  return sectionFirst(text, sections) ?? numberFirst(text, sections);
};

interface Cell {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly outline: Outline;
}

const sectionFirst = (text: string, cell: Cell): string | null => {
  const { tokens, language } = cell;
  const label = labelAt(cell, 0);
  if (label === null) return null;
  const bracket = isMark(tokens[label.end], '(');
  const at = isMark(tokens[label.end], joints) || bracket ? label.end + 1 : label.end;
  const number = tokens[at];
  if (number === undefined || (at === label.end && !label.enclosed && !number.spaced)) return null;
  const unit = referencePhrases(language).at(tokens, at)?.meaning;
  const isUnit = isMark(number, '§') || (unit?.is === 'unit' && isParagraph(unit.unit));
  if (label.isFigure ? !isUnit || at === label.end : !isUnit && number.kind !== 'number') return null;
  const behind = text.slice(number.start).replace(/^§\s?/u, '');
  const numbers = bracket ? behind.replace(/\)(?=[^()]{0,40}$)/u, '') : behind;
  return `Section ${label.label}, ${isUnit && !isMark(number, '§') ? '' : 'paragraph '}${numbers}`;
};

const numberFirst = (text: string, cell: Cell): string | null => {
  const { tokens } = cell;
  for (let at = tokens.length - 1; at >= Math.max(1, tokens.length - longestLabel); at -= 1) {
    const before = tokens[at - 1];
    if (before?.kind !== 'number' || !isMark(tokens[at], `(${joints}`)) continue;
    const label = labelAt(cell, isMark(tokens[at], '(') ? at : at + 1);
    if (label === null || label.isFigure || label.end < tokens.length) continue;
    const head = text.slice(0, before.end);
    return `Section ${label.label}, ${/^\p{Nd}/u.test(head) ? 'paragraph ' : ''}${head}`;
  }
  return null;
};

/** Tokens of a label with what stands around it. */
const longestLabel = 5;

const isParagraph = (unit: string): boolean => unit === 'paragraph' || unit === 'operative';

interface Label {
  readonly label: string;
  readonly end: number;
  /** In digits, as paragraphs are numbered too. */
  readonly isFigure: boolean;
  readonly enclosed: boolean;
}

const labelAt = ({ tokens, language, outline }: Cell, from: number): Label | null => {
  const enclosed = isMark(tokens[from], '(');
  const at = from + (enclosed ? 1 : 0) + (tokens[from + (enclosed ? 1 : 0)]?.norm === '第' ? 1 : 0);
  const token = tokens[at];
  if (token === undefined) return null;
  const found = referencePhrases(language).at(tokens, at);
  const counted = found?.meaning.is === 'ordinal' || found?.meaning.is === 'cardinal' ? found.meaning.value : null;
  const value = token.kind === 'number' ? token.value : counted;
  const written = token.text.normalize('NFKC').toUpperCase();
  const label = value === null ? outline.section(written)?.label : outline.sections[value - 1]?.label;
  const end = counted === null ? at + 1 : (found?.end ?? at + 1);
  if (label === undefined || label === null || (enclosed && !isMark(tokens[end], ')'))) return null;
  return { label, end: enclosed ? end + 1 : end, isFigure: token.kind === 'number', enclosed };
};
