import type { Quotation } from '#reference/quotations.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import { saidIn } from './said.ts';
import type { Said } from './said.ts';
import { within } from './within.ts';

/** What a tail of a place is called; its beginning, its half and its end are called otherwise. Folded. */
const tail =
  /rest|remainder|follow|after|next|suite|suit|demas|sigue|siguiente|остал|остат|дальн|далее|последующ|после|следует|باقي|بقي|بعد|يلي|تتمه|其余|余下|剩余|以下|后面|之后|其后/u;

/** UTF-16 units between words and what is said to come behind them. */
const reach = 120;

/**
 * "Let it end with “x”, and drop what follows", « s'en tenir à « x » et supprimer la suite », 写到“x”即可，其余删去: the words
 * quoted before are those behind which all goes.
 */
export const restBehind = (paper: Paper, clause: Clause, holds: (words: string) => boolean): readonly Said[] => {
  const said = saidIn(paper, clause);
  const at = tailAt(paper, clause);
  if (clause.verb?.action !== 'delete' || at === null) return said;
  const [only, ...more] = said;
  const [quoted] = clause.quotations;
  if (only !== undefined && quoted !== undefined)
    return more.length === 0 && quoted.end <= at && isLed(only) ? [{ ...only, role: 'after' }] : said;
  const near = quotedBefore(paper, clause.start);
  const words = near === undefined ? '' : paper.text.slice(near.innerStart, near.innerEnd).replaceAll(/\s+/gu, ' ');
  return words !== '' && holds(words) ? [{ words, role: 'after', before: true }] : said;
};

const isLed = ({ role }: Said): boolean => role === null || role === 'until' || role === 'with' || role === 'from';

const quotedBefore = (paper: Paper, start: number): Quotation | undefined => {
  const near = within(paper.quotations, { first: Math.max(0, start - reach), last: start }, (one) => one.start).at(-1);
  return near !== undefined && !/\n\s*\n/u.test(paper.text.slice(near.end, start)) ? near : undefined;
};

/** Where "the rest" stands beside the verb, in UTF-16 units. */
const tailAt = (paper: Paper, { first, verb, reasonAt }: Clause): number | null => {
  if (verb === null) return null;
  for (let at = first; at < reasonAt; at += 1) {
    const start = paper.tokens[at]?.start ?? 0;
    const found = paper.isQuoted(start) ? null : paper.action(at);
    const isNear = verb.first - (found?.end ?? at) <= farthest && at - verb.last <= farthestBehind;
    if (isNear && found?.meaning.is === 'remainder' && tail.test(paper.norms(at, found.end).join(''))) return start;
  }
  return null;
};

/** Tokens between a verb and what it is said of: "what follows, though, might well go", "drop all of what follows". */
const farthest = 5;
const farthestBehind = 2;
