/**
 * The printed lines of a draft's text file. What extraction from a PDF leaves between them (page numbers, links set
 * apart, blank lines of one height or another) is read here and goes no further.
 */
export interface PrintedLine {
  /** Trimmed. */
  readonly text: string;
  /** 1-based line of the file, for refusals that a person can follow. */
  readonly number: number;
  /**
   * The space above: `normal` as between the lines of one paragraph, `wide` more than that, `page` a page break or
   * debris, which says nothing about where a unit begins.
   */
  readonly space: 'normal' | 'wide' | 'page';
}

/** `5/23`, `- 5 -`, `Page 5 of 23`: a line that holds nothing else. */
const pageNumber = /^(?:\d{1,4}\s?\/\s?\d{1,4}|[-–]\s?\d{1,4}\s?[-–]|[Pp]age \d{1,4}(?: (?:of|de|sur|\/) \d{1,4})?)$/u;
const bareLink = /^(?:https?:\/\/|www\.)\S+$/u;
const isDebris = (text: string): boolean => pageNumber.test(text) || bareLink.test(text);

/** A text without its byte-order mark, form feeds and carriage returns; no-break spaces are spaces here. */
const cleaned = (text: string): string =>
  text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll('\f', '\n')
    .replaceAll(/[\u00A0\u202F\t]/gu, ' ')
    .replaceAll(/[\u00AD\u200B]/gu, '');

/** A line longer than any page is wide: the text was never wrapped, and each line is a unit of its own. */
const unwrapped = 200;

/** The lines of `text`, or of its 1-based line range. */
export const printedLines = (text: string, range?: readonly [number, number]): PrintedLine[] => {
  const [first, last] = range ?? [1, Number.POSITIVE_INFINITY];
  const printed = cleaned(text)
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.number >= first && line.number <= last && line.text !== '');
  const isUnwrapped = printed.some((line) => line.text.length > unwrapped);
  const usual = usualDistance(printed.map((line) => line.number));
  return printed.flatMap((line, index): PrintedLine[] => {
    if (isDebris(line.text)) return [];
    const before = printed[index - 1];
    if (before === undefined || isUnwrapped) return [{ ...line, space: 'wide' }];
    const distance = line.number - before.number;
    const space = isDebris(before.text) || distance < usual ? 'page' : distance > usual ? 'wide' : 'normal';
    return [{ ...line, space }];
  });
};

/** The share of line ends at which a distance is the text's own spacing and no accident of page breaks. */
const commonShare = 0.15;

/** From one printed line to the next inside a paragraph: 1, or 2 where extraction doubled the line ends. */
const usualDistance = (numbers: readonly number[]): number => {
  const seen = new Map<number, number>();
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1];
    if (before !== undefined) seen.set(number - before, (seen.get(number - before) ?? 0) + 1);
  }
  const common = [...seen].filter(([, times]) => times >= (numbers.length - 1) * commonShare);
  return common.reduce((usual, [distance]) => Math.min(usual, distance), Number.POSITIVE_INFINITY);
};
