import type { Row } from './pdf-rows.ts';

/** One line of a page, where it stands on it (0 top, 1 bottom), and its words. */
export interface PageLine {
  readonly text: string;
  readonly height: number;
  readonly row: Row;
  /** Where its column begins and ends. */
  readonly left: number;
  readonly right: number;
  /** It begins a block: what is above it on the paper is not before it in the text. */
  readonly first: boolean;
}

/** The part of a page, at its top and at its bottom, in which running heads and page numbers stand. */
const margin = 0.12;

/** Without what is printed on every page: running heads and feet, and page numbers (HOSTILE F5). */
export const withoutFurniture = (pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] => {
  const seen = new Map<string, Set<number>>();
  pages.forEach((lines, page) => {
    for (const line of lines)
      if (isInMargin(line)) {
        const key = sameOnEach(line);
        seen.set(key, (seen.get(key) ?? new Set()).add(page));
      }
  });
  // On half of the pages, since even and odd ones may differ; twice at the least.
  const often = Math.max(2, pages.length / 2 - 0.5);
  return pages.map((lines) =>
    lines.filter(
      (line) => !isInMargin(line) || !(isPageNumber(line.text) || (seen.get(sameOnEach(line))?.size ?? 0) >= often),
    ),
  );
};

const isInMargin = ({ height }: PageLine): boolean => height < margin || height > 1 - margin;

/** A line as it would read on any other page: numbers differ, and it stands at the same height. */
const sameOnEach = ({ text, height }: PageLine): string =>
  `${text.replace(/[\d\u0660-\u0669]+/gu, '#').toLowerCase()} at ${height < 0.5 ? 'top' : 'bottom'}`;

const pageNumber =
  /^(?:(?:page|p\.|página|страница|стр\.|صفحة|الصفحة|第)\s{0,3})?[-–—|[( ]{0,4}[\d\u0660-\u0669]{1,4}(?:\s{0,3}(?:\/|of|de|sur|из|من|共)\s{0,3}[\d\u0660-\u0669]{1,4})?[-–—|\]) ]{0,4}(?:页|頁)?$/iu;

const isPageNumber = (text: string): boolean => text.length <= 30 && pageNumber.test(text);
