import type { Outline } from '#draft/outline.ts';
import { idOfPath, headingsOf } from './heading-ids.ts';
import { isLabel, isNamedLetter, labelOf } from './label-letters.ts';
import { stepBelow } from './path-steps.ts';
import { inLatin, isLittleWord, isWord } from './lookalikes.ts';
import { isCased, isGlued, isMark } from './mention.ts';
import type { Source } from './mention.ts';
import { romanOf } from '#draft/labels.ts';
import { romanValue } from './roman.ts';

/** Deepest path written out: II.A.1.c and a paragraph behind it. */
const deepest = 5;

export interface Path {
  readonly labels: readonly string[];
  /** The token of each label, so that the last can be read again as a paragraph's number. */
  readonly starts: readonly number[];
  readonly end: number;
}

/** The label of a section at a token: "II", "ii", "2", "two", "2nd"; null where the draft has no such section. */
const sectionLabel = (source: Source, at: number): { label: string; end: number } | null => {
  const token = source.tokens[at];
  if (token === undefined || token.breaks === 2) return null;
  const label = labelOfSection(source.outline, labelOf(token));
  if (label !== null) return { label, end: at + 1 };
  const found = source.phrase(at);
  if (found !== null && (found.meaning.is === 'cardinal' || found.meaning.is === 'ordinal')) {
    const section = source.outline.sections[found.meaning.value - 1];
    return section === undefined || section.label === null ? null : { label: section.label, end: found.end };
  }
  return null;
};

const labelOfSection = (outline: Outline, text: string): string | null => {
  const { labels } = headingsOf(outline);
  const upper = inLatin(text).toUpperCase();
  if (labels.has(upper) || labels.has(text)) return labels.has(text) ? text : upper;
  const value = /^\p{Nd}{1,2}$/u.test(text) ? Number(text.normalize('NFKC')) : romanValue(upper);
  if (value === null || !Number.isInteger(value)) return null;
  const byValue = [romanOf(value), String(value)].find((label) => labels.has(label));
  return byValue ?? null;
};

/** A path after the word "section": its first label is a section's, or else a letter under the section in force. */
export const pathAfterWord = (source: Source, at: number): Path | null => {
  const section = sectionLabel(source, at);
  if (section !== null) return continued(source, section.end, [section.label], [at], true);
  const token = source.tokens[at];
  const bracket = isMark(token, '(') ? 1 : 0;
  const letter = source.tokens[at + bracket];
  if (letter === undefined || letter.breaks === 2) return null;
  const label = /^[a-z]$/u.test(letter.text) ? letter.text : labelOf(letter).toUpperCase();
  if (!/^[A-Z]$/u.test(label)) return null;
  if (bracket === 0 && isCased(letter) && isWord(source, at)) return null;
  const end = at + bracket + 1 + (bracket > 0 && isMark(source.tokens[at + 2], ')') ? 1 : 0);
  return continued(source, end, [label], [at + bracket], true);
};

/** "Sub-section 1", « sous-section 2 », "sub-section (b)": the number or the small letter is a heading's under the section in force, and no section's. */
export const numberedBelow = (source: Source, behind: number, at: number): Path | null => {
  const token = source.tokens[at];
  const word = [behind - 1, behind - 3].some((back) => subsections.test(source.tokens[back]?.norm ?? ''));
  if (!word || token === undefined || token.breaks === 2) return null;
  const open = isMark(token, '(') ? 1 : 0;
  const small = source.tokens[at + open];
  if (small !== undefined && /^[a-z]$/u.test(small.text) && isMark(source.tokens[at + open + 1], ')'))
    return continued(source, at + open + 2, [small.text], [at + open], false);
  if (token.kind !== 'number' || !/^\p{Nd}{1,2}$/u.test(token.text)) return null;
  // « sous-section 3 b) »
  const letter = source.tokens[at + 1];
  const closes = letter !== undefined && isMark(source.tokens[at + 2], ')') && /^\p{L}$/u.test(letter.text);
  const labels = [labelOf(token), ...(closes ? [labelOf(letter)] : [])];
  return continued(source, at + (closes ? 3 : 1), labels, closes ? [at, at + 1] : [at], false);
};

/** How the words begin that say a part of a section: "subsection", "sub-section", « sous-section », «подраздел», « قسم فرعي ». */
const subsections = /^(?:sub|sous|под(?:раздел|глав)|ف?رعي)/u;

/** The labels behind the first, while they are glued on with full stops or brackets (after "section" also spaced). */
export const continued = (
  source: Source,
  at: number,
  begun: readonly string[],
  begunAt: readonly number[],
  spaced: boolean,
): Path => {
  const labels = [...begun];
  const starts = [...begunAt];
  let end = at;
  while (labels.length < deepest) {
    const next = nextLabel(source, end, spaced, labels) ?? stepBelow(source, end, labels);
    if (next === null) break;
    labels.push(next.label);
    starts.push(next.at);
    end = next.end;
  }
  return { labels, starts, end };
};

const nextLabel = (
  source: Source,
  at: number,
  spaced: boolean,
  before: readonly string[],
): { label: string; at: number; end: number } | null => {
  const token = source.tokens[at];
  if (token === undefined || token.breaks > 0) return null;
  const inBrackets = isMark(token, '(');
  if (inBrackets) {
    const label = source.tokens[at + 1];
    if (label === undefined || !isLabel(labelOf(label)) || !isMark(source.tokens[at + 2], ')')) return null;
    return { label: labelOf(label), at: at + 1, end: at + 3 };
  }
  if (isMark(token, './-') && isGlued(token)) {
    const label = source.tokens[at + 1];
    if (!isGlued(label) || !isLabel(labelOf(label))) return null;
    if (source.phrase(at + 1)?.meaning.is === 'bis') return null;
    // "II.A.1.c)" closes a bracket that was never opened.
    const closed = isMark(source.tokens[at + 2], ')') && /^\p{L}$/u.test(label.text);
    return { label: labelOf(label), at: at + 1, end: at + 2 + (closed ? 1 : 0) };
  }
  // "Section II, B, 2": only where the draft has such a heading, for a number may be a paragraph's.
  const listed = isMark(token, ',') && spaced ? source.tokens[at + 1] : undefined;
  if (listed !== undefined && listed.breaks === 0 && isLabel(listed.text) && isListedPath(source, at + 1, before))
    return { label: listed.text, at: at + 1, end: at + 2 };
  // « القسم الثاني، ألف-4 »: a letter called by its name goes on with the path.
  const apart = isMark(token, ',-') && isNamedLetter(source.tokens[at + 1]) ? at + 1 : at;
  const named = source.tokens[apart];
  if (named !== undefined && named.breaks === 0 && isNamedLetter(named))
    return { label: labelOf(named), at: apart, end: apart + 1 };
  // "II.A.2(c)" was read above; "Section II A 2 c" only where the outline has such a heading.
  if (isGlued(token) && isLabel(token.text) && before.length > 1) return { label: labelOf(token), at, end: at + 1 };
  if (!spaced || !isLabel(token.text) || isLittleWord(source, at)) return null;
  return idOfPath(source.outline, [...before, token.text]) !== null &&
    source.outline.place([...before].join('.')) !== undefined
    ? { label: token.text, at, end: at + 1 }
    : null;
};

/** A letter that a heading has, or a number behind one that no paragraph under it has. */
const isListedPath = (source: Source, at: number, before: readonly string[]): boolean => {
  const label = source.tokens[at]?.text ?? '';
  const id = idOfPath(source.outline, [...before, label]);
  if (id === null) return false;
  if (/^\p{Lu}$/u.test(label)) return before.length === 1 && !isMark(source.tokens[at + 1], "'’");
  return before.length > 1 && source.outline.covered(before.join('.')).every((place) => place.label !== label);
};

/** "On paragraph 4, I will confess …": who speaks, and no section. */
export const isSpeaker = (source: Source, at: number): boolean => {
  const [token, behind] = [source.tokens[at], source.tokens[at + 1]];
  return (
    token?.text === 'I' &&
    behind?.kind === 'word' &&
    behind.spaced &&
    behind.breaks < 2 &&
    /^\p{Ll}{2}/u.test(behind.text) &&
    source.phrase(at + 1) === null
  );
};
