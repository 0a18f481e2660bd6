import { quotationsIn } from '#reference/quotations.ts';
import { phrasesOf } from './phrases.ts';
import type { Edit, Publication } from './reading.ts';
import { confidential, forPublication, notForPublication, whatIsSent } from './words/publication.ts';

/**
 * Whether the sender says that the words may be shown. Words that are proposed (quoted, or in `proposals`) say
 * nothing of it: "information … shall remain confidential" is a proposal. A disclaimer's "confidential" is not the
 * sender's word and is cut before.
 */
export const publicationOf = (
  stated: Publication | undefined,
  text: string,
  proposals: readonly { readonly edits: readonly Edit[] }[] = [],
): Publication => {
  if (stated !== undefined && stated !== 'unstated') return stated;
  // Most papers say nothing of it, and are asked once.
  if (answers.in(text).length === 0) return 'unstated';
  const proposed = proposals.flatMap(({ edits }) => edits.flatMap((edit) => edit.new ?? []));
  const isProposed = (clause: string): boolean => proposed.some((words) => words.includes(clause));
  const said = new Set(
    clausesOf(besideQuotations(text)).flatMap((clause) => {
      const heard = saidIn(clause);
      return heard === 'unstated' || isProposed(clause) ? [] : [heard];
    }),
  );
  return said.has('no') ? 'no' : said.has('yes') ? 'yes' : 'unstated';
};

const besideQuotations = (text: string): string => {
  let left = '';
  let at = 0;
  for (const { start, end } of quotationsIn(text)) {
    left += text.slice(at, start);
    at = end;
  }
  return left + text.slice(at);
};

const clausesOf = (text: string): string[] => text.split(/[.;:!?。；：！？؛؟\n]/u).map((clause) => clause.trim());

/** A longer phrase says more: "not for publication", "for publication". */
const answers = phrasesOf(
  [notForPublication, confidential, forPublication].flatMap((table) => Object.values(table)).flat(),
);
const refusals = new Set([notForPublication, confidential].flatMap((table) => Object.values(table)).flat());
const sent = phrasesOf(Object.values(whatIsSent).flat());

/** In letters; a clause no longer says nothing else, so that it speaks of what is sent without naming it. */
const saysNothingElse = 60;

/** A refusal is heard where it may be meant; a permission only where it is. */
const saidIn = (clause: string): Publication => {
  const heard = answers.in(clause);
  if (heard.length === 0) return 'unstated';
  const ofSent = sent.in(clause).length > 0;
  if (heard.some(({ phrase }) => refusals.has(phrase)))
    return ofSent || clause.length <= saysNothingElse ? 'no' : 'unstated';
  return ofSent || heard[0]?.start === 0 ? 'yes' : 'unstated';
};
