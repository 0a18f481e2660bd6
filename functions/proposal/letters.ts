const isLetterOrFigure = /[\p{L}\p{N}]/u;

/** What is known of each UTF-16 unit: the expression is asked once of each, and a table answers ten times as fast. */
const kinds = new Uint8Array(0x1_0000);
const [isOne, isNone, isHalf] = [1, 2, 3] as const;

const kindAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  return (kinds[unit] = isSurrogate ? isHalf : isLetterOrFigure.test(text.charAt(at)) ? isOne : isNone);
};

/** Where letters and figures stand in a row: starts and ends by turns, in UTF-16 units. */
export const letterRuns = (text: string): number[] => {
  const edges: number[] = [];
  let isWithin = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    // A character of two units: what its halves are, only both of them say.
    if (kind === isHalf)
      return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: run, index }) => [index, index + run.length]);
    if ((kind === isOne) === isWithin) continue;
    edges.push(at);
    isWithin = !isWithin;
  }
  if (isWithin) edges.push(text.length);
  return edges;
};

/** Only the letters and figures, so that blanks and marks that a mail program changed do not matter. */
export const letters = (text: string): string => {
  const edges = letterRuns(text);
  let all = '';
  for (let at = 0; at < edges.length; at += 2) all += text.slice(edges[at], edges[at + 1]);
  return all.toLowerCase();
};

/** Whether so many letters stand in it; a long text of blanks is passed over quickly. */
export const hasLetters = (text: string, count: number): boolean => {
  let left = count;
  for (const { 0: word } of text.matchAll(/\S+/gu)) {
    left -= word.match(/\p{L}/gu)?.length ?? 0;
    if (left <= 0) return true;
  }
  return false;
};

/** Blanks as one space each, none at the edges. */
export const tidy = (text: string): string => text.replaceAll(/\s{2,}|[^\S ]/gu, ' ').trim();
