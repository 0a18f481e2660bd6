import { diffArrays } from 'diff';
import { bracketOf } from './marked-changes.ts';

/** One word, and where it stands in its line. */
interface Word {
  readonly letters: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** `19.`, `a)` at the start of a line: a list of one version counts by itself, and the other may not show it. */
  readonly isMarker: boolean;
}

/** Places at which two versions of one text may differ; beyond it they are two texts. */
const maxDifferences = 400;
/** Characters of a version that are compared; a whole draft with comments has 250,000. */
const maxCompared = 200_000;
/** So many words in a row are the same sentence in another place, not words that happen to be common. */
const movedWords = 4;

/**
 * Whether two versions of one text say different things (HOSTILE A5): words of one in place of words of the other, words
 * that only the version left out has, or words within a line that only the version read has ("we do not support"). What
 * a mail program adds by itself is none: addresses of links, names of pictures, marks of lists, whole lines that the
 * version read has and the other hides.
 */
export const versionsDiffer = (read: string, leftOut: string): boolean => {
  const [ours, others] = [wordsOf(read), wordsOf(leftOut)];
  const runs = diffArrays(ours, others, {
    comparator: (one, other) => one.letters === other.letters,
    maxEditLength: maxDifferences,
  });
  if (runs === undefined) return true;
  const whole = lettersOf(ours);
  return runs.some((run, index) => {
    const next = runs[index + 1];
    if (run.removed && next?.added === true) return lettersOf(run.value) !== lettersOf(next.value);
    if (run.added) return runs[index - 1]?.removed !== true && says(run.value) && !isMoved(run.value, whole);
    return run.removed && says(run.value) && !areWholeLines(run.value);
  });
};

const says = (words: readonly Word[]): boolean =>
  words.some(({ letters, isMarker }) => !isMarker && /\p{L}/u.test(letters));

const isMoved = (words: readonly Word[], whole: string): boolean =>
  words.length >= movedWords && whole.includes(lettersOf(words));

const areWholeLines = (words: readonly Word[]): boolean => words[0]?.isFirst === true && words.at(-1)?.isLast === true;

const lettersOf = (words: readonly Word[]): string => words.map(({ letters }) => letters).join('');

const wordsOf = (text: string): Word[] =>
  withoutMachine(text.slice(0, maxCompared))
    .split('\n')
    .flatMap((line) => {
      const found = [...line.matchAll(/[\p{L}\p{N}]+/gu)];
      return found.map(({ 0: letters, index }, at) => ({
        letters,
        isFirst: at === 0,
        isLast: at === found.length - 1,
        isMarker: at === 0 && letters.length <= 4 && /^[.)]/u.test(line.slice(index + letters.length)),
      }));
    });

/** Without what programs write by themselves, accents and case: some cannot send them in plain text. */
const withoutMachine = (text: string): string =>
  Object.values(bracketOf)
    .reduce((rest, { open }) => rest.replaceAll(open, ' '), text)
    .replaceAll(/\[(?:cid|image)\b[^[\]\n]{0,300}\]/giu, ' ')
    .replaceAll(/(?:https?:\/\/|mailto:|cid:|www\.)[^\s<>"\]]{1,2000}/giu, ' ')
    .replaceAll(/\S+/gu, (word) => (word.includes('@') ? ' ' : word))
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
