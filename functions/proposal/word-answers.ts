import { letters, tidy } from './letters.ts';
import type { Stretch } from './word-units.ts';

/**
 * What one author does to words that another puts in: Word keeps both, the second within the first. Such words are no
 * part of the draft yet, so it is asked of the other's proposal, and a person looks.
 */
export interface Answer {
  /** Whose words. */
  readonly to: string | null;
  readonly struck: readonly string[];
  /** Nothing that the other put in is left. */
  readonly isAll: boolean;
}

/** The other's words that this author strikes; null where there are none. */
export const answerOf = (author: string | null, stretches: readonly Stretch[]): Answer | null => {
  const struck: string[] = [];
  let to: string | null | undefined;
  let left = 0;
  let wasStruck = false;
  for (const { text, changes } of stretches) {
    const owner = ownerOf(changes);
    const isStruck =
      owner !== undefined && owner !== author && changes.some(({ kind, name }) => kind === 'delete' && name === author);
    if (isStruck) {
      to ??= owner;
      if (wasStruck) struck.push(`${struck.pop() ?? ''}${text}`);
      else struck.push(text);
    } else if (owner !== undefined && owner !== author && /[\p{L}\p{N}]/u.test(text)) left += 1;
    wasStruck = isStruck;
  }
  const said = struck.map(tidy).filter((text) => /[\p{L}\p{N}]/u.test(text));
  return to === undefined || said.length === 0 ? null : { to, struck: said, isAll: left === 0 };
};

/** Who put the words in; undefined where they are the draft's. Within another's insertion the inner one did. */
export const ownerOf = (changes: Stretch['changes']): string | null | undefined =>
  changes.findLast(({ kind }) => kind === 'insert')?.name;

/** The author puts words in the middle of words that another puts in. */
export const isWithinAnothers = (author: string | null, stretches: readonly Stretch[]): boolean =>
  stretches.some(({ changes }, at) => {
    if (ownerOf(changes) !== author || !changes.some(({ kind }) => kind === 'insert')) return false;
    const [before, behind] = [stretches[at - 1], stretches[at + 1]].map((one) => ownerOf(one?.changes ?? []));
    return before !== undefined && before === behind && before !== author;
  });

/**
 * Words that another strikes and this author puts in again right beside them: the draft's own words are to stay, and
 * nothing is added to them.
 * @returns whose deletion it is, null where there is none; and the stretches without what only puts back.
 */
export const restoredBy = (
  author: string | null,
  stretches: readonly Stretch[],
): { readonly from: string | null | undefined; readonly rest: readonly Stretch[] } => {
  let from: string | null | undefined;
  const rest = stretches.filter(({ text, changes }, at) => {
    if (changes.length === 0 || ownerOf(changes) !== author || !changes.every(({ kind }) => kind === 'insert'))
      return true;
    const struck = [stretches[at - 1], stretches[at + 1]].find(
      (one) =>
        one?.changes.length === 1 &&
        one.changes[0]?.kind === 'delete' &&
        one.changes[0].name !== author &&
        /[\p{L}\p{N}]/u.test(text) &&
        letters(one.text) === letters(text),
    );
    if (struck === undefined) return true;
    from = struck.changes[0]?.name;
    return false;
  });
  return { from, rest };
};

/** Below the threshold of every conference: a person looks at what is asked of another's words. */
export const ofAnothersWords = 0.9;
