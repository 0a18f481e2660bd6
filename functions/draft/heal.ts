/**
 * Joins the printed lines of one unit and heals what extraction broke, judging only by the document itself: a word is
 * rejoined where the whole is one of its words and the parts are not. The draft's own slips ("all it aspects") stay,
 * because delegations quote them and propose to correct them.
 */
export interface Vocabulary {
  /** How often a word (inner hyphens kept) stands in the document as extracted, in whatever case. */
  readonly count: (word: string) => number;
  /** The same in exactly this case: "i" is not the "I" of Section I. */
  readonly countExactly: (word: string) => number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

export const vocabularyOf = (lines: readonly string[]): Vocabulary => {
  const counts = new Map<string, number>();
  const exact = new Map<string, number>();
  for (const line of lines)
    for (const [found] of line.matchAll(word)) {
      const lower = found.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
      exact.set(found, (exact.get(found) ?? 0) + 1);
    }
  return {
    count: (asked) => counts.get(asked.toLowerCase()) ?? 0,
    countExactly: (asked) => exact.get(asked) ?? 0,
  };
};

export const healed = (lines: readonly string[], vocabulary: Vocabulary): string => {
  // Line by line onto the last one only: a unit may have any number of lines.
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.pop();
    if (before === undefined) whole.push(line);
    else whole.push(...joined(before, line, vocabulary));
  }
  return rejoined(tightened(whole.join('')), vocabulary)
    .normalize('NFC')
    .trim();
};

/** A hyphen that stays apart from what follows: "national- and regional-level". */
const suspends = new Set(['and', 'or', 'to', 'et', 'ou', 'y', 'o', 'e', 'u', 'и', 'или']);
/** Characters looked at before a line end: a word and its hyphen. */
const longestPart = 64;
const ideograph = /[\p{Script=Han}，。；：、（）《》]/u;

/** Two lines as they belong together, still in two: what stays behind, and what the next line is joined to. */
const joined = (before: string, line: string, vocabulary: Vocabulary): readonly [string, string] => {
  const left = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+)( ?)-$/u.exec(before.slice(-longestPart));
  const right = /^[\p{L}\p{M}\p{N}]{1,60}/u.exec(line)?.[0];
  if (left === null || right === undefined) {
    const spaceless = ideograph.test(before.at(-1) ?? '') && ideograph.test(line.charAt(0));
    return [spaceless ? before : `${before} `, line];
  }
  const [ending, part = '', gap] = left;
  const stem = before.slice(0, -ending.length) + part;
  const compound = `${part}-${right}`;
  if (gap === ' ') {
    // "post - / conflict" is a broken compound, "the Conference - / that is" a dash: the document's own words decide.
    const isCompound = vocabulary.count(compound) > 0 || vocabulary.count(part) <= 1;
    return [isCompound ? `${stem}-` : `${before} `, line];
  }
  if (suspends.has(right.toLowerCase())) return [`${before} `, line];
  const isSplitWord = vocabulary.count(part + right) > 0 && vocabulary.count(compound) === 0;
  return [isSplitWord ? stem : before, line];
};

/** Spaces that no typist sets: doubled, before a comma or full stop, on the left of a hyphen. */
const tightened = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/([\p{L}\p{N})\]’”"»]) ([,.])(?=\s|$)/gu, '$1$2')
    .replaceAll(/(\p{L}) -(?=\p{L})/gu, '$1-');

const onlyLetters = /^[\p{Ll}\p{M}]+$/u;
/** Words of one letter in English, French, Spanish and Russian, which a broken word must not be glued to. */
const oneLetterWords = new Set(['a', 'o', 'y', 'e', 'u', 'à', 'ô', 'в', 'и', 'к', 'о', 'с', 'у', 'я', 'а']);

/** `i ts` → `its`: both halves must be unknown elsewhere in the document and the whole must be known. */
const rejoined = (text: string, vocabulary: Vocabulary): string => {
  const tokens = text.split(' ');
  const result: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at] ?? '';
    const second = tokens[at + 1];
    const bare = second === undefined ? '' : second.replace(/[,.;:)]{0,3}$/u, '');
    const halves = onlyLetters.test(first) && onlyLetters.test(bare);
    if (second !== undefined && halves && isBroken(first, bare, vocabulary)) {
      result.push(first + second);
      at += 1;
    } else result.push(first);
  }
  return result.join(' ');
};

const isBroken = (first: string, second: string, vocabulary: Vocabulary): boolean =>
  vocabulary.count(first + second) > 0 && isNoWord(first, vocabulary) && isNoWord(second, vocabulary);

const isNoWord = (part: string, vocabulary: Vocabulary): boolean =>
  part.length === 1 ? vocabulary.countExactly(part) <= 1 && !oneLetterWords.has(part) : vocabulary.count(part) <= 1;
