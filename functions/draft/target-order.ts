import type { Outline } from './outline.ts';
import { parseTarget, startOf } from './target.ts';

/**
 * Document order: `general` first, then by place; at one place the new first unit, the place itself, what comes after
 * it; `unknown` and targets of other drafts last.
 */
export const compareTargets = (a: string, b: string, outline: Outline): number => {
  const one = ranked(a, outline);
  const other = ranked(b, outline);
  return (
    one.position - other.position || one.phase - other.phase || other.depth - one.depth || (a < b ? -1 : a > b ? 1 : 0)
  );
};

interface Rank {
  readonly position: number;
  /** 0 before the place, 1 at it, 2 after it. */
  readonly phase: 0 | 1 | 2;
  /** After the last sub-paragraph comes first what belongs inside the paragraph. */
  readonly depth: number;
}

const ranked = (text: string, outline: Outline): Rank => {
  const target = parseTarget(text);
  const last = outline.places.length;
  switch (target?.form) {
    case undefined:
    case 'unknown':
      return { position: last + 1, phase: 1, depth: 0 };
    case 'general':
      return { position: -1, phase: 1, depth: 0 };
    case 'place':
    case 'range': {
      const position = outline.position(target.form === 'place' ? target.id : target.first);
      return { position: position < 0 ? last : position, phase: 1, depth: 0 };
    }
    case 'after': {
      const below = outline.under(target.id).at(-1) ?? outline.place(target.id);
      const position = below === undefined ? last : outline.position(below.id);
      return { position, phase: 2, depth: depthOf(target.id, outline) };
    }
    case 'start':
      return { position: startOf(target.parent, target.row, outline), phase: 0, depth: 0 };
  }
};

const depthOf = (id: string, outline: Outline): number => {
  let depth = 0;
  for (let at = outline.place(id)?.parent ?? null; at !== null; at = outline.place(at)?.parent ?? null) depth += 1;
  return depth;
};
