import type { ColouredLine } from './html-coloured.ts';
import { linesOf } from './lines.ts';
import type { Span } from './spans.ts';

/** Words: a line of at least so many is a sentence of the earlier mail, not a name in its signature. */
const sentenceWords = 4;

export const colouredAnswers =
  'Lines in another colour stand within the quoted mail; they were kept as the sender’s answers.';

/**
 * The spans with the answers that a sender typed in another colour between the quoted lines (HOSTILE G6). Such a line
 * follows a sentence of the quoted mail in its usual colour, and another one follows it, or it is a sentence itself: a
 * name or a footer in the colour of some organization is none.
 * @returns the same spans where no answer stands in them.
 */
export const withColouredAnswers = (
  text: string,
  spans: readonly Span[],
  coloured: readonly ColouredLine[],
): readonly Span[] => {
  if (coloured.length === 0 || spans.every(({ role }) => role !== 'quoted')) return spans;
  const found = spans.map((span) => (span.role === 'quoted' ? cut(text, span, coloured) : null));
  return found.every((one) => one === null) ? spans : joined(spans.flatMap((span, at) => found[at] ?? [span]));
};

const cut = (text: string, span: Span, coloured: readonly ColouredLine[]): Span[] | null => {
  const lines = linesOf(text.slice(span.start, span.end)).map((line) => ({
    start: line.start + span.start,
    end: line.end + span.start,
    text: line.text.trim(),
  }));
  const colours = new Map(coloured.map(({ start, colour }) => [start, colour]));
  const colourOf = (at: number): string | null => colours.get(lines[at]?.start ?? -1) ?? null;
  const filled = lines.map((_, at) => at).filter((at) => lines[at]?.text !== '');
  const usual = filled.filter((at) => colourOf(at) === null);
  // Who writes most of a mail in blue answers nobody.
  if (usual.length < filled.length / 4) return null;
  const isSentence = (at: number): boolean => {
    const words = lines[at]?.text.split(/\s+/u) ?? [];
    return words.length >= sentenceWords && !/^[^\s:：]{1,20}\s?[:：]/u.test(lines[at]?.text ?? '');
  };
  const sentences = usual.filter(isSentence);
  const [first, last] = [sentences[0] ?? Infinity, sentences.at(-1) ?? -1];
  const answers = new Set(filled.filter((at) => colourOf(at) !== null && at > first && (at < last || isSentence(at))));
  return answers.size === 0
    ? null
    : lines.map(({ start, end }, at) => ({ start, end, role: answers.has(at) ? 'own' : 'quoted' }));
};

/** Neighbours of one role become one span. */
const joined = (spans: readonly Span[]): Span[] => {
  const out: { start: number; end: number; role: Span['role'] }[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last?.role === span.role) last.end = span.end;
    else out.push({ ...span });
  }
  return out;
};
