import { wordingIndexOf } from '#reference/wording-index.ts';
import { arrow } from './arrows.ts';
import type { Clause } from './clauses.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { within } from './within.ts';

/** Words as they stand and as they are to stand (none where they only go), told apart by a sign. */
export interface Exchanged {
  readonly old: string;
  readonly fresh: string;
}

/** UTF-16 units. */
const longestExchange = 400;

/** Words: "please spell out". */
const mostLeadingIn = 4;

/** "~~customs~~ **border guards**": struck by hand, with what stands there instead behind it. */
const struck = /~~([^~\n]{1,300})~~([^~]{0,300})/u;

/**
 * What a sign exchanges in a stretch of text, without quotation marks.
 * @param holds whether words stand in the draft where they are meant; what leads up to them is the sender's.
 */
export const exchangedIn = (given: string, holds: (words: string) => boolean): Exchanged | null => {
  const text = given.slice(0, longestExchange);
  const gone = struck.exec(text);
  if (gone !== null) {
    const [old, fresh] = [trimmed(gone[1] ?? ''), trimmed(gone[2] ?? '')];
    return holds(old) ? { old, fresh } : null;
  }
  const at = arrow.exec(text);
  if (at === null) return null;
  const fresh = trimmed(text.slice(at.index + at[0].length));
  const old = heldBefore(trimmed(text.slice(0, at.index)), holds);
  return old !== null && fresh !== '' ? { old, fresh } : null;
};

const trimmed = (words: string): string =>
  words
    .replace(/^[\s:：,，–—"“«*_+-]{0,8}/u, '')
    .replace(/[\s.;。؛"”»*_+]{0,6}$/u, '')
    .trim();

/** The most of the last words before a sign that the draft has. */
const heldBefore = (said: string, holds: (words: string) => boolean): string | null => {
  const words = said.split(/\s+/u).filter((word) => word !== '');
  for (let drop = 0; drop < Math.min(words.length, mostLeadingIn); drop += 1) {
    const old = words.slice(drop).join(' ');
    if (old.length >= 2 && !/^\p{Nd}+$/u.test(old) && holds(old)) return old;
  }
  return null;
};

/** The stretch of a clause behind its last place. */
export const behindPlaces = ({ text }: Paper, { mentions, start, end }: Clause): string =>
  text.slice(mentions.at(-1)?.end ?? start, end);

/** "I.13: We acknowledge and welcome -> We commend": the words hold verbs, and ask nothing by them. */
export const isBySign = (paper: Paper, sentence: Sentence): boolean => {
  if (within(paper.quotations, { first: sentence.start, last: sentence.end }, (one) => one.start).length > 0)
    return false;
  const last = within(paper.mentions, sentence, (mention) => mention.first).at(-1);
  const index = wordingIndexOf(paper.outline);
  const behind = paper.text.slice(last?.end ?? sentence.start, sentence.end);
  return exchangedIn(behind, (words) => index.placesWith(words).length > 0) !== null;
};
