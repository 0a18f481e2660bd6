import { diffArrays } from 'diff';
import { htmlText } from '#mail/html-text.ts';
import type { Span } from '#mail/spans.ts';
import type { Written, WrittenPart } from '#proposal/written.ts';

/** A letter of ours as it went out: both its versions, for mail programs quote either. */
export interface SentLetter {
  readonly text: string;
  readonly html: string;
}

/** Lines by which a quotation may differ from our letter: the comparison's cost grows with the square of it. */
const mostEdits = 400;

/** Lines of our letter that a quotation must have to be one of it. */
const fewest = 5;

/**
 * Some mail programs mark nothing of what they quote, so that nobody can tell an answer between the lines from the letter
 * itself. But the letter is ours: its lines are quoted, and what stands whole between them and is in none of our letters
 * is the sender's. Where the quotation was rewritten so far that a line is half ours, nothing is told apart and a person
 * sees the whole.
 */
export const withAnswersBetween = (written: Written, letters: readonly SentLetter[]): Written => {
  const versions = letters.flatMap(({ text, html }) => [linesOf(text), linesOf(htmlText(html).text)]);
  const known = new Set(versions.flatMap(wordsOf));
  return {
    ...written,
    parts: written.parts.map((part) => (part.part === 'body' ? toldApart(part, versions, known) : part)),
  };
};

/** A line with its words, told from others by them alone; UTF-16 units in the text that it stands in. */
interface Line {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const linesOf = (text: string, from = 0): Line[] => {
  const lines: Line[] = [];
  let start = from;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const words = line
      .replaceAll(/[\u2066-\u2069\u200e\u200f]/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    if (words !== '') lines.push({ words, start, end });
    start = end + 1;
  }
  return lines;
};

/** The part with the lines of the first of these letters told from those between them; as it is where it has none. */
const toldApart = (
  part: WrittenPart,
  versions: readonly (readonly Line[])[],
  known: ReadonlySet<string>,
): WrittenPart => {
  const lines = linesOf(part.text);
  for (const version of versions) {
    const ours = oursAmong(lines, version);
    if (ours === null) continue;
    const first = lines.findIndex((line) => ours.has(line));
    const last = lines.findLastIndex((line) => ours.has(line));
    const isQuoted = (line: Line): boolean => ours.has(line) || known.has(line.words);
    const told = lines.slice(first, last + 1).map((line) => ({ ...line, isOwn: !isQuoted(line) }));
    return { ...part, spans: overlaid(part.spans, told) };
  }
  return part;
};

/**
 * Which lines are the letter's, also where a program broke them anew; null where one between others is so in part, or too
 * few are. Above the letter stand the sender's words and those by which the program says whose mail it quotes.
 */
const oursAmong = (lines: readonly Line[], letter: readonly Line[]): ReadonlySet<Line> | null => {
  const hunks = compared(wordsOf(letter), wordsOf(lines));
  if (hunks === undefined) return null;
  const ours = new Set<Line>();
  let at = 0;
  let gone: readonly string[] = [];
  for (const { added, removed, value } of hunks) {
    if (removed) {
      gone = value;
      continue;
    }
    const these = lines.slice(at, at + value.length);
    at += value.length;
    const shares = added ? sharesOf(these, gone) : these.map(() => 'all');
    const from = ours.size > 0 ? 0 : shares.findLastIndex((share) => share !== 'all') + 1;
    if (shares.slice(from).includes('some')) return null;
    for (const [index, line] of these.entries()) if (index >= from && shares[index] === 'all') ours.add(line);
    gone = [];
  }
  return ours.size < fewest ? null : ours;
};

/** How much of each line is made of words of the lines that are gone: a program may have broken those anew. */
const sharesOf = (lines: readonly Line[], gone: readonly string[]): ('all' | 'some' | 'none')[] => {
  if (gone.length === 0) return lines.map(() => 'none');
  const words = lines.map((line) => line.words.split(' '));
  const hunks = compared(
    gone.flatMap((line) => line.split(' ')),
    words.flat(),
  );
  if (hunks === undefined) return lines.map(() => 'some');
  const isOurs = hunks.flatMap(({ added, removed, value }) => (removed ? [] : value.map(() => !added)));
  let at = 0;
  return words.map(({ length }) => {
    const these = isOurs.slice(at, (at += length));
    return these.every((one) => one) ? 'all' : these.some((one) => one) ? 'some' : 'none';
  });
};

const compared = (before: readonly string[], after: readonly string[]) =>
  diffArrays([...before], [...after], { maxEditLength: mostEdits });

const wordsOf = (lines: readonly Line[]): string[] => lines.map(({ words }) => words);

/** The spans with these lines, one behind the other, laid over them: what is between two goes with the first. */
const overlaid = (spans: readonly Span[], lines: readonly (Line & { readonly isOwn: boolean })[]): Span[] => {
  const from = lines[0]?.start ?? 0;
  const to = lines.at(-1)?.end ?? 0;
  const kept = (start: number, end: number): Span[] =>
    spans.flatMap((span) => {
      const cut = { ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) };
      return cut.start < cut.end ? [cut] : [];
    });
  const told = lines.map(({ start, isOwn }, at): Span => ({
    start,
    end: lines[at + 1]?.start ?? to,
    role: isOwn ? 'own' : 'quoted',
  }));
  return [...kept(0, from), ...joined(told), ...kept(to, Infinity)];
};

const joined = (spans: readonly Span[]): Span[] =>
  spans.reduce<Span[]>((all, span) => {
    const before = all.at(-1);
    return before?.role === span.role ? [...all.slice(0, -1), { ...before, end: span.end }] : [...all, span];
  }, []);
