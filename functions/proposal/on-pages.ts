import type { Evidence } from './reading.ts';
import type { WrittenPart } from './written.ts';

/** Evidence with the page on which it begins, where its part is of a PDF: a reviewer looks it up in the paper (HOSTILE F5). */
export const onPages = (parts: readonly WrittenPart[]): (<T extends Evidence>(evidence: T) => T) => {
  const paged = new Map(parts.flatMap(({ part, pages }) => (pages === undefined ? [] : [[part, pages] as const])));
  return (evidence) => {
    const pages = paged.get(evidence.part);
    if (pages === undefined) return evidence;
    // An empty page begins where the next one does: the last that begins here is the one that has words.
    return { ...evidence, page: Math.max(1, pages.findLastIndex((start) => start <= evidence.start) + 1) };
  };
};
