import { turnsDirection } from './as-seen.ts';
import type { Item } from './reading.ts';
import type { Written } from './written.ts';

/** Where a text turns the direction of its letters, a person sees what the machine read and what the sender showed. */
export const doubted = (written: Written, items: readonly Item[]): Item[] =>
  written.parts.some(({ text }) => turnsDirection(text))
    ? items.map((item) => ({
        ...item,
        needsReview: true,
        why: [...item.why, 'the text turns the direction of its letters around'],
      }))
    : [...items];
