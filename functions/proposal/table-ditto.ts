import type { Context } from '#reference/placed.ts';
import type { Outline } from '#draft/outline.ts';
import { phrasesOf } from '#reference/phrases.ts';
import { tokensOf } from '#reference/tokens.ts';
import type { Language } from '#wording/language.ts';
import { placesInCell } from './table-place.ts';
import { isDitto, plainCell } from './table-text.ts';
import { dittoWords, likeWords } from './words/table-types.ts';
import type { ColumnRole } from './words/table-heads.ts';

/** The words of a row, by its columns. */
export type RowWords = Readonly<Partial<Record<ColumnRole, string | null>>>;

/** What the rows above said: the one right above, and each by its place. */
export interface Said {
  readonly words: RowWords;
  readonly rows: ReadonlyMap<string, RowWords>;
}

/** UTF-16 units. */
const longest = 60;

const phrases = phrasesOf(
  [...Object.values(likeWords).flat(), ...Object.values(dittoWords).flat()].map((words) => [words, true] as const),
);

/**
 * What a cell says: for "idem" what the cell above it does, for "as 16", « comme le 16 », 同第16段 what that of the named
 * row does; else its own words.
 */
export const asSaid = (
  role: ColumnRole,
  cell: string | null,
  said: Said,
  { context, language, outline }: { readonly context: Context; readonly language: Language; readonly outline: Outline },
): string | null => {
  if (cell === null || cell.length > longest) return cell;
  if (isDitto(cell)) return said.words[role] ?? null;
  const text = plainCell(cell);
  const tokens = tokensOf(text);
  const like = phrases.at(tokens, 0);
  const rest = like === null ? undefined : tokens[like.end];
  const placed =
    rest === undefined ? [] : (placesInCell(text.slice(rest.start), context, language, outline)?.placed ?? []);
  const [row, more] = placed.map(({ target }) => said.rows.get(target));
  return row === undefined || more !== undefined ? cell : (row[role] ?? cell);
};
