import { isMark } from '#reference/mention.ts';
import type { Token } from '#reference/tokens.ts';

/** What stands between a number and what is said of it: "12:", "12 …", "12 .....", "12 ->", "12 ⇒". */
const leading = ':;,.-–—()[]*_|=><·~•→⇒⟶➔➜➡←⇐';

/** No line has more such marks between its number and what is said of it. */
export const mostLeaders = 120;

/** The token behind the marks that lead from a number to what is said of it, on its own line. */
export const pastLeaders = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (
    at - from < mostLeaders &&
    tokens[at]?.breaks === 0 &&
    (isMark(tokens[at], leading) || tokens[at]?.norm === '...')
  )
    at += 1;
  return at;
};
