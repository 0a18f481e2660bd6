import type { Span } from '#mail/spans.ts';
import type { Outline } from '#draft/outline.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Token } from '#reference/tokens.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import type { WrittenPart } from './written.ts';

/** Paragraphs of the draft in a mail that make it a copy with remarks between; one alone may be shown for another reason. */
const fewest = 2;

/** Words: less than this is a phrase. */
const shortest = 8;

/** Words by which a paragraph is looked for. */
const looked = 40;

/** Lines of a mail that are looked at. */
const mostLines = 4_000;

/**
 * Who pastes paragraphs of the draft whole into a mail and writes a remark beneath each, without any mark of quotation,
 * quotes them all the same: "14. We reaffirm our … authorities. ⏎ [No change needed.]".
 */
export const withPasted = (part: WrittenPart, outline: Outline): WrittenPart => {
  if (part.word !== undefined || (part.edits ?? []).length > 0 || (part.stressed ?? []).length > 0) return part;
  const copies = copiesIn(part, outline);
  const hasRemark = copies.some(({ end }, at) => /\p{L}/u.test(part.text.slice(end, copies[at + 1]?.start)));
  return copies.length < fewest || !hasRemark ? part : { ...part, spans: overlaid(part.spans, copies) };
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const copiesIn = ({ text, spans }: WrittenPart, outline: Outline): Stretch[] => {
  const copies: Stretch[] = [];
  const own = spans.filter(({ role }) => role === 'own');
  for (const span of own) {
    const lines = linesOf(text, span).slice(0, mostLines);
    let above = '';
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at];
      if (line === undefined || line.words === '') continue;
      // "Current text:", "It would read:": what stands there is shown for that.
      const end = /[:：]$/u.test(above) || !mayOpen(line.words, outline) ? null : copyFrom(text, lines, at, outline);
      above = line.words;
      if (end === null) continue;
      copies.push({ start: line.start, end: lines[end]?.end ?? line.end });
      at = end;
    }
  }
  return copies;
};

interface Line extends Stretch {
  readonly words: string;
}

const linesOf = (text: string, { start, end }: Stretch): Line[] => {
  const lines: Line[] = [];
  for (let from = start; from < end;) {
    const found = text.indexOf('\n', from);
    const to = found === -1 || found > end ? end : found;
    lines.push({ start: from, end: to, words: text.slice(from, to).trim() });
    from = to + 1;
  }
  return lines;
};

/** Lines into which a mail program breaks a paragraph. */
const mostWrapped = 60;

/** The first words of a line stand in the draft one behind the other. */
const mayOpen = (line: string, outline: Outline): boolean => {
  const first = unnumbered(line.slice(0, looked * 3)).slice(0, 3);
  return first.length === 3 && wordingIndexOf(outline).hasRun(first.map(({ norm }) => norm));
};

/** The line with which a whole paragraph of the draft that begins on this one ends; null where none does. */
const copyFrom = (text: string, lines: readonly Line[], at: number, outline: Outline): number | null => {
  const first = lines[at];
  if (first === undefined) return null;
  let last = at;
  while (last + 1 < lines.length && lines[last + 1]?.words !== '' && last - at < mostWrapped) last += 1;
  const block = text.slice(first.start, Math.min(lines[last]?.end ?? first.end, first.start + longest));
  const words = unnumbered(block);
  if (words.length < shortest) return null;
  const opening = words.slice(0, looked).map(({ norm }) => norm);
  for (const { place } of wordingIndexOf(outline).nearest(opening.join(' '))) {
    if (outline.place(place)?.kind !== 'paragraph') continue;
    for (const version of Object.values(outline.place(place)?.words ?? {})) {
      const whole = spelled(tokensOf(version));
      const copied = words[whole.length - 1];
      if (copied === undefined || !whole.every(({ norm }, index) => words[index]?.norm === norm)) continue;
      const end = first.start + copied.end;
      const line = lines.findIndex((one, index) => index >= at && one.start < end && end <= one.end);
      return line !== -1 && !/[\p{L}\p{N}]/u.test(text.slice(end, lines[line]?.end)) ? line : null;
    }
  }
  return null;
};

/** Letters. No paragraph of a draft is longer. */
const longest = 4_000;

const spelled = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind !== 'mark');

/** "14. We reaffirm …", "II.14 …": the words without what numbers them. */
const unnumbered = (block: string): Token[] => {
  const words = spelled(tokensOf(block));
  const from = words.slice(0, 3).findLastIndex(({ kind }) => kind === 'number');
  return words.slice(from + 1);
};

/** The spans with these stretches of the sender's own laid over them as quoted. */
const overlaid = (spans: readonly Span[], copies: readonly Stretch[]): Span[] =>
  spans.flatMap((span) => {
    if (span.role !== 'own') return [span];
    const parts: Span[] = [];
    let from = span.start;
    for (const { start, end } of copies) {
      if (start < span.start || end > span.end) continue;
      if (start > from) parts.push({ ...span, start: from, end: start });
      parts.push({ ...span, start, end, role: 'quoted' });
      from = end;
    }
    return from < span.end ? [...parts, { ...span, start: from }] : parts;
  });
