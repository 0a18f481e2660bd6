import type { Evidence } from './reading.ts';
import type { WordRead } from './read-word-part.ts';
import type { WrittenPart } from './written.ts';

/** What is read as prose, and how to say where it stands. */
export interface Prose {
  readonly part: WrittenPart;
  readonly passed: WordRead['passed'];
  /** Evidence of the prose as evidence of the part that it was taken from. */
  readonly inWhole: <T extends Evidence>(evidence: T) => T;
}

/** A stretch of the whole, and where it stands in the prose; what is quoted is shorter there. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isOwn: boolean;
  readonly at: number;
  readonly until: number;
}

/**
 * The prose of a Word file: its lines stand where they stood, but of the draft's paragraphs only the lines are left and
 * not their words. A marked-up draft is forty pages long, and all that reads prose would go through them for a cover note.
 */
export const proseOf = ({ part, passed }: Pick<WordRead, 'part' | 'passed'>): Prose => {
  if (part.word === undefined) return { part, passed, inWhole: (evidence) => evidence };
  const stretches: Stretch[] = [];
  let text = '';
  for (const { start, end, role } of part.spans) {
    const words = part.text.slice(start, end);
    const isOwn = role === 'own';
    const at = text.length;
    text += isOwn ? words : words.replaceAll(/[^\n]+/gu, ' ');
    stretches.push({ start, end, isOwn, at, until: text.length });
  }
  const ofWhole = (position: number): Stretch | undefined => lastBefore(stretches, position, ({ start }) => start);
  const ofProse = (position: number): Stretch | undefined => lastBefore(stretches, position, ({ at }) => at);
  return {
    part: {
      ...part,
      text,
      spans: [{ start: 0, end: text.length, role: 'own' }],
      edits: (part.edits ?? []).flatMap((edit) => {
        const within = ofWhole(edit.start);
        if (within?.isOwn !== true) return [];
        const by = within.at - within.start;
        return [{ ...edit, start: edit.start + by, end: edit.end + by }];
      }),
    },
    passed: passed.flatMap((one) => {
      const within = ofWhole(one.start);
      return within === undefined ? [] : [{ ...one, start: within.at, end: within.until }];
    }),
    inWhole: (evidence) => {
      const [first, last] = [ofProse(evidence.start), ofProse(evidence.end - 1)];
      if (first === undefined || last === undefined) return evidence;
      const start = first.isOwn ? first.start + evidence.start - first.at : first.start;
      const end = last.isOwn ? last.start + evidence.end - last.at : last.end;
      return { ...evidence, start, end, quote: part.text.slice(start, end) };
    },
  };
};

/** The last stretch that begins at or before a position. */
const lastBefore = (
  stretches: readonly Stretch[],
  position: number,
  begins: (one: Stretch) => number,
): Stretch | undefined => {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = stretches[middle];
    if (one !== undefined && begins(one) <= position) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
};
