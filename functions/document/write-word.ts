import type { Language } from '#wording/language.ts';
import { directionOf } from '#wording/language.ts';
import { moveRanges } from './move-ranges.ts';
import type { Author, Change } from './word-document.ts';
import { wordFile } from './word-package.ts';
import { styleId, type ParagraphStyle } from './word-styles.ts';
import { changeElement, runElement, runsFromRight, signed, type Numbering, type WrittenRun } from './write-runs.ts';
import { attributes, xmlText } from './xml-text.ts';

/** A remark at the margin, on the words from `start` to `end` (UTF-16 units of the paragraph with all changes in place). */
export interface WrittenComment extends Author {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface WrittenParagraph {
  readonly style: ParagraphStyle;
  /**
   * The hidden id. It begins behind the number (`start`, UTF-16 units), where nobody presses Enter to put a new paragraph
   * in front: a bookmark at the very beginning would be inherited by that new one.
   */
  readonly bookmark: { readonly name: string; readonly start: number } | null;
  readonly runs: readonly WrittenRun[];
  /** The paragraph's own mark was inserted or deleted. */
  readonly mark: Change | null;
  readonly comments: readonly WrittenComment[];
}

export interface WrittenDocument {
  readonly language: Language;
  /** Stands at the head of the pages, outside the text, so that a draft comes back without it. */
  readonly title: string;
  readonly paragraphs: readonly WrittenParagraph[];
}

/** What is written while the paragraphs are gone through. */
interface Writing {
  readonly next: Numbering;
  readonly fromRight: boolean;
  readonly comments: string[];
  readonly ranges: ReturnType<typeof moveRanges>;
}

/** A Word file (.docx) with Track Changes switched on; the same document gives the same bytes. */
export const writeWord = ({ language, title, paragraphs }: WrittenDocument): Uint8Array => {
  let last = 0;
  const next = () => (last += 1);
  const fromRight = directionOf(language) === 'rtl';
  const writing: Writing = { next, fromRight, comments: [], ranges: moveRanges(paragraphs, next) };
  const body = paragraphs.map((paragraph, index) => paragraphElement(paragraph, index, writing)).join('');
  return wordFile({ language, title, body, comments: writing.comments.join(''), rightToLeft: fromRight });
};

const paragraphElement = (paragraph: WrittenParagraph, index: number, writing: Writing): string => {
  const { style, mark, runs } = paragraph;
  const text = runs.map((run) => run.text).join('');
  const own = runsFromRight(/\p{L}/u.exec(text)?.[0] ?? '', writing.fromRight);
  const bidi = own === writing.fromRight ? '' : `<w:bidi w:val="${own ? 1 : 0}"/>`;
  const tracked =
    mark === null ? '' : `<w:rPr><${changeElement(mark)} w:id="${writing.next()}"${signed(mark)}/></w:rPr>`;
  const properties = `<w:pPr><w:pStyle w:val="${styleId(style)}"/>${bidi}${tracked}</w:pPr>`;
  return `<w:p>${properties}${contents(paragraph, index, text.length, writing)}</w:p>${writing.ranges.after(index)}`;
};

/** An element of no width, before the character at `at`. */
interface Point {
  readonly at: number;
  readonly xml: string;
}

const contents = (paragraph: WrittenParagraph, index: number, length: number, writing: Writing): string => {
  const points = [...pointsOf(paragraph, length, writing)].sort((one, other) => one.at - other.at);
  const written: string[] = [];
  let from = 0;
  let due = 0;
  const place = (until: number) => {
    for (; due < points.length && (points[due]?.at ?? 0) <= until; due += 1) written.push(points[due]?.xml ?? '');
  };
  for (const [position, run] of paragraph.runs.entries()) {
    written.push(writing.ranges.before(index, position));
    const end = from + run.text.length;
    const inside = points.map(({ at }) => at).filter((at) => at > from && at < end);
    for (const cut of [...new Set(inside), end]) {
      place(from);
      const text = run.text.slice(run.text.length - (end - from), run.text.length - (end - cut));
      written.push(runElement({ ...run, text }, writing.fromRight, writing.next));
      from = cut;
    }
  }
  place(Number.POSITIVE_INFINITY);
  written.push(writing.ranges.before(index, paragraph.runs.length));
  return written.join('');
};

const pointsOf = (paragraph: WrittenParagraph, length: number, { next, comments }: Writing): Point[] => {
  const within = (at: number) => Math.min(Math.max(at, 0), length);
  const remarks = paragraph.comments.flatMap((comment): Point[] => {
    const id = comments.length;
    comments.push(commentElement(comment, id));
    const start = within(comment.start);
    const end = Math.max(start, within(comment.end));
    return [
      { at: start, xml: `<w:commentRangeStart w:id="${id}"/>` },
      { at: end, xml: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>` },
    ];
  });
  const { bookmark } = paragraph;
  if (bookmark === null) return remarks;
  const id = next();
  return [
    { at: within(bookmark.start), xml: `<w:bookmarkStart w:id="${id}" w:name="${xmlText(bookmark.name)}"/>` },
    ...remarks,
    { at: length, xml: `<w:bookmarkEnd w:id="${id}"/>` },
  ];
};

const commentElement = (comment: WrittenComment, id: number): string => {
  const initials = (comment.name ?? '')
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 9);
  const lines = comment.text.split('\n').map((text) => {
    const words = runElement({ text, changes: [] }, false, () => 0);
    return `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${words}</w:p>`;
  });
  return `<w:comment${attributes({ 'w:id': id })}${signed(comment)}${attributes({ 'w:initials': initials })}>${lines.join('')}</w:comment>`;
};
