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

/** The lines of `text`, or of its 1-based line range. */
export const printedLines = (text: string, range?: readonly [number, number]): PrintedLine[] => {
  const [first, last] = range ?? [1, Number.POSITIVE_INFINITY];
  const printed = cleaned(text)
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.number >= first && line.number <= last && line.text !== '');
  const usual = usualDistance(printed.map((line) => line.number));
  return printed.flatMap((line, index): PrintedLine[] => {
    if (isDebris(line.text)) return [];
    const before = printed[index - 1];
    if (before === undefined) return [{ ...line, space: 'wide' }];
    const distance = line.number - before.number;
    const space = isDebris(before.text) || distance < usual ? 'page' : distance > usual ? 'wide' : 'normal';
    return [{ ...line, space }];
  });
};

/** The commonest distance from one printed line to the next: 1, or 2 where extraction doubled the line ends. */
const usualDistance = (numbers: readonly number[]): number => {
  const seen = new Map<number, number>();
  for (const [index, number] of numbers.entries()) {
    const distance = number - (numbers[index - 1] ?? number - 1);
    seen.set(distance, (seen.get(distance) ?? 0) + 1);
  }
  let usual = 1;
  for (const [distance, times] of seen) if (times > (seen.get(usual) ?? 0)) usual = distance;
  return usual;
};
