import type { Change } from './word-document.ts';
import { type Element, child } from './xml.ts';

/** The four elements that track words (ECMA-376 17.13.5); what a move takes away is a deletion, what it brings an insertion. */
const kinds: ReadonlyMap<string, { readonly kind: Change['kind']; readonly moves: boolean }> = new Map([
  ['w:ins', { kind: 'insert', moves: false }],
  ['w:del', { kind: 'delete', moves: false }],
  ['w:moveTo', { kind: 'insert', moves: true }],
  ['w:moveFrom', { kind: 'delete', moves: true }],
]);

/** Moves that are open at a point of the text: the range's own id, and the name that both ends share. */
export type OpenMoves = ReadonlyMap<string, { readonly end: 'w:moveFrom' | 'w:moveTo'; readonly name: string }>;

export const isChange = (name: string): boolean => kinds.has(name);

/** The change that an element says; null for any other element. */
export const changeOf = (element: Element, moves: OpenMoves): Change | null => {
  const known = kinds.get(element.name);
  if (known === undefined) return null;
  const { author, date } = element.attributes;
  const move = known.moves ? ([...moves.values()].findLast(({ end }) => end === element.name)?.name ?? null) : null;
  return { kind: known.kind, name: filled(author), date: filled(date), move };
};

const filled = (value: string | undefined): string | null =>
  value === undefined || value.trim() === '' ? null : value;

/** What befell a paragraph's mark or a row, in the order it happened: an insertion comes before its deletion. */
export const changesIn = (properties: Element | null, moves: OpenMoves): readonly Change[] =>
  (properties?.children ?? [])
    .flatMap((one) => changeOf(one, moves) ?? [])
    .sort((a, b) => Number(a.kind === 'delete') - Number(b.kind === 'delete'));

/** Where a move begins or ends among the text. */
export const moved = (element: Element, moves: Map<string, { end: 'w:moveFrom' | 'w:moveTo'; name: string }>): void => {
  const { id, name } = element.attributes;
  if (id === undefined) return;
  if (element.name === 'w:moveFromRangeStart') moves.set(`from ${id}`, { end: 'w:moveFrom', name: name ?? id });
  if (element.name === 'w:moveToRangeStart') moves.set(`to ${id}`, { end: 'w:moveTo', name: name ?? id });
  if (element.name === 'w:moveFromRangeEnd') moves.delete(`from ${id}`);
  if (element.name === 'w:moveToRangeEnd') moves.delete(`to ${id}`);
};

/** The properties of a paragraph's mark (17.3.1.29). */
export const markProperties = (paragraph: Element): Element | null => child(child(paragraph, 'w:pPr'), 'w:rPr');

export const sameChanges = (a: readonly Change[], b: readonly Change[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at];
    return (
      one === other ||
      (one.kind === other?.kind && one.name === other.name && one.date === other.date && one.move === other.move)
    );
  });
