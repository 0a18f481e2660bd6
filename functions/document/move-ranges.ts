import type { Change } from './word-document.ts';
import type { WrittenParagraph } from './write-word.ts';
import { signed, type Numbering } from './write-runs.ts';
import { attributes } from './xml-text.ts';

/**
 * Word ties the two ends of a move by ranges of one name (`w:moveFromRangeStart`, ECMA-376 17.13.5.24 and .27), each
 * around all that moved together, which may be several paragraphs with their marks.
 */
interface Ranges {
  /** What stands before run `position` of paragraph `index`; behind its last run where `position` is their number. */
  readonly before: (index: number, position: number) => string;
  /** What stands behind the paragraph. */
  readonly after: (index: number) => string;
}

const moveOf = (changes: readonly Change[]): Change | null => changes.findLast(({ move }) => move !== null) ?? null;
const isSame = (one: Change | null, other: Change | null): boolean =>
  one?.move === other?.move && one?.kind === other?.kind;

export const moveRanges = (paragraphs: readonly WrittenParagraph[], next: Numbering): Ranges => {
  const before = new Map<string, string>();
  const after = new Map<number, string>();
  let open: { readonly change: Change; readonly id: number } | null = null;
  /** Ends the range that is open and begins the one that `change` belongs to, if it is another. */
  const step = (change: Change | null): string => {
    if (isSame(open?.change ?? null, change)) return '';
    const ended = open === null ? '' : `<${rangeOf(open.change)}End w:id="${open.id}"/>`;
    open = change === null ? null : { change, id: next() };
    if (open === null) return ended;
    const named = attributes({ 'w:id': open.id, 'w:name': open.change.move });
    return `${ended}<${rangeOf(open.change)}Start${named}${signed(open.change)}/>`;
  };
  for (const [index, { runs, mark }] of paragraphs.entries()) {
    for (const [position, run] of runs.entries()) before.set(`${index} ${position}`, step(moveOf(run.changes)));
    const own = moveOf(mark === null ? [] : [mark]);
    before.set(`${index} ${runs.length}`, step(own));
    const following = paragraphs[index + 1];
    const first = following?.runs[0]?.changes ?? (following?.mark ? [following.mark] : []);
    if (own !== null && !isSame(own, moveOf(first))) after.set(index, step(null));
  }
  return {
    before: (index, position) => before.get(`${index} ${position}`) ?? '',
    after: (index) => after.get(index) ?? '',
  };
};

const rangeOf = ({ kind }: Change): string => (kind === 'insert' ? 'w:moveToRange' : 'w:moveFromRange');
