import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { resolve } from '#reference/resolve.ts';
import { sure } from '#reference/certainty.ts';
import type { Context, Placed } from '#reference/placed.ts';
import type { Outline } from '#draft/outline.ts';
import type { Language } from '#wording/language.ts';
import { headingNames } from '#reference/names.ts';
import { tokensOf } from '#reference/tokens.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { sectionAndNumber } from './table-label.ts';
import { cellKey, isWhole, plainCell } from './table-text.ts';
import { behindNumbers } from './words/table-positions.ts';

/** What a cell of places comes to. */
export interface PlaceCell {
  readonly placed: readonly Placed[];
  /** It names a section or heading and no paragraph in it. */
  readonly section: string | null;
  /** Nothing but a number. */
  readonly number: boolean;
}

/** Letters. No cell that names a place is longer. */
const longestPlace = 160;

/**
 * The places that a cell names: "14", "II.14", "II / 14", "12 and 13", "§ 5", "12 bis", "Section II", "after 14". Null
 * where it names none, or something else first.
 */
export const placesInCell = (
  cell: string,
  context: Context,
  language: Language,
  outline: Outline,
): PlaceCell | null => {
  // Places under one another in one cell are a list.
  const text = plainCell(cell.replaceAll(/[\u2028\n]+/gu, ', ')).replace(/[:.;,]$/u, '');
  if (text === '' || text.length > longestPlace) return null;
  // "a)", "(b)": the sender's own list.
  if (/^\(?\p{L}\)?$/u.test(text) && outline.section(text.toUpperCase()) === undefined) return null;
  if (isWhole(text))
    return { placed: [exactly('general', null, 'the cell says the whole text')], section: null, number: false };
  const known =
    outline.place(text) ?? (context.section === null ? undefined : outline.place(`${context.section}.${text}`));
  if (known !== undefined && !/^\p{Nd}/u.test(text))
    return {
      placed: [exactly(known.id, known.id, `the cell says ${known.id}`)],
      section: known.kind === 'section' || known.kind === 'heading' ? known.id : null,
      number: false,
    };
  return mentioned(spelledOut(text, language, outline), context, language, outline, {
    isBare: /^\p{Nd}/u.test(text),
    number: /^\p{Nd}+\.?$/u.test(text),
  });
};

const exactly = (target: string, place: string | null, why: string): Placed => ({
  target,
  place,
  confidence: sure.explicit,
  why,
  candidates: [],
  form: 'at',
});

/** What a heading over the column would have spared the sender to write. */
const spelledOut = (text: string, language: Language, outline: Outline): string => {
  const labelled = sectionAndNumber(text, language, outline);
  if (labelled !== null) return labelled;
  const behind = /^(\p{Nd}{1,4})[.,]?\s?[(（]?(\D{1,24})$/u.exec(text);
  if (behind !== null && behindKeys.has(cellKey(behind[2] ?? ''))) return `after paragraph ${behind[1] ?? ''}`;
  if (/^\p{Nd}/u.test(text)) return `paragraph ${text}`;
  return calledSection(text, outline) ?? text;
};

/** "25 after it", « 25 بعدها ». */
const behindKeys = new Set(Object.values(behindNumbers).flat().map(cellKey));

/** "(III)" beside the name of Section III. */
const isLabel = (paper: Paper, at: number): boolean =>
  isMark(paper.tokens[at - 1], '(') &&
  isMark(paper.tokens[at + 1], ')') &&
  paper.outline.section(paper.tokens[at]?.text.toUpperCase() ?? '') !== undefined;

/** "Decl. 18", "Coop 8", "Follow-up, 10": what people call a section, and the number. */
const calledSection = (text: string, outline: Outline): string | null => {
  const at = text.search(/\p{Nd}/u);
  const tokens = tokensOf(text.slice(0, at === -1 ? 0 : at).replace(/[\s.,:;/–-]{1,8}$/u, ''));
  const name = tokens.length === 0 ? null : headingNames(outline).at(tokens, 0);
  return name === null || name.end < tokens.length || outline.place(name.meaning.id)?.kind !== 'section'
    ? null
    : `Section ${name.meaning.id}, paragraph ${text.slice(at)}`;
};

/** "New, after 15", "ITI plan (III), after 10": only words that say where stand before the number; its unit is the column's. */
const withUnit = (paper: Paper): Paper | null => {
  const at = paper.tokens.findIndex((token) => token.kind === 'number');
  const number = paper.tokens[at];
  if (number === undefined || at === 0 || paper.mentions.some((mention) => mention.numbers.length > 0)) return null;
  for (let before = 0; before < at; before += 1) {
    const section = paper.mentions.find((one) => one.first === before && one.unit === 'section' && one.last <= at);
    if (section !== undefined) before = section.last - 1;
    if (section !== undefined || isLabel(paper, before)) continue;
    const is = paper.source.phrase(before)?.meaning.is;
    if (paper.tokens[before]?.kind !== 'mark' && is !== 'relation' && is !== 'fresh' && is !== 'of') return null;
  }
  const text = `${paper.text.slice(0, number.start)}paragraph ${paper.text.slice(number.start)}`;
  return placePaper(text, paper.language, paper.outline);
};

const made = new WeakMap<Outline, Map<string, Paper>>();
const mostMade = 200;
/** Characters. */
const longestKept = 200;

/** A cell of places as a paper of its own: a table asks again and again for the same few. */
const placePaper = (text: string, language: Language, outline: Outline): Paper => {
  const known = made.get(outline) ?? new Map<string, Paper>();
  made.set(outline, known);
  const key = `${language} ${text}`;
  const paper = known.get(key) ?? paperOf('cell', text, text, language, outline);
  if (known.size >= mostMade) known.clear();
  if (text.length <= longestKept) known.set(key, paper);
  return paper;
};

const mentioned = (
  text: string,
  context: Context,
  language: Language,
  outline: Outline,
  bare: { readonly isBare: boolean; readonly number: boolean },
): PlaceCell | null => {
  const { isBare, number } = bare;
  const written = placePaper(text, language, outline);
  const paper = withUnit(written) ?? written;
  const own = paper.mentions.filter(
    (mention) => mention.foreign === null && mention.unit !== 'line' && mention.unit !== 'same',
  );
  const [first] = own;
  const before = paper.tokens.slice(0, first?.first ?? 0).filter((token) => !isMark(token, '.(')).length;
  if (first === undefined || before > 2 || paper.verbs.length > 0) return null;
  // "19 June", "10 am": a number that counts something else.
  const behind = paper.tokens[own.at(-1)?.last ?? 0];
  if (isBare && behind?.kind === 'word') return null;
  const isSection = (mention: Mention): boolean =>
    mention.numbers.length === 0 &&
    (mention.unit === 'section' || mention.unit === 'heading') &&
    mention.relation === 'at';
  const under = (mention: Mention): string | null => resolve(mention, context, outline)[0]?.place ?? null;
  const sections = own.filter(isSection).map(under);
  // "OP 12 bis, Sec. II": the one section of a cell holds for all of it, wherever it stands.
  const [only = null] = sections;
  let current = sections.length === 1 ? inside(context, only, outline) : context;
  const placed: Placed[] = [];
  let section: string | null = null;
  for (const mention of own) {
    const id = isSection(mention) ? under(mention) : null;
    if (id === null) placed.push(...resolve(mention, current, outline));
    else {
      section = id;
      current = inside(current, id, outline);
    }
  }
  if (placed.length > 0) return { placed, section: null, number };
  return section === null
    ? null
    : { placed: [exactly(section, section, `the cell says ${section}`)], section, number: false };
};

const inside = (context: Context, id: string | null, outline: Outline): Context =>
  id === null
    ? context
    : { ...context, section: outline.place(id)?.section ?? null, heading: id, how: 'same sentence' };

/** A cell of a column of sections: a label alone is enough there. */
export const sectionInCell = (cell: string, context: Context, language: Language, outline: Outline): string | null => {
  const text = plainCell(cell).replace(/[:.;,]$/u, '');
  if (text === '') return null;
  const plain = outline.section(text.toUpperCase()) ?? outline.place(text);
  if (plain !== undefined && (plain.kind === 'section' || plain.kind === 'heading')) return plain.id;
  return (
    placesInCell(text, context, language, outline)?.section ??
    placesInCell(`Section ${text}`, context, language, outline)?.section ??
    null
  );
};
